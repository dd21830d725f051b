// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/serverbar.h"

#include "frame/ui_serverbar.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"
#include "wording/problems.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QString iconOf(ServerStatus::Phase phase)
{
    switch (phase) {
    case ServerStatus::Phase::Receiving:
        return u"receiving"_s;
    case ServerStatus::Phase::Elsewhere:
        return u"elsewhere"_s;
    case ServerStatus::Phase::Failed:
        return u"needs_attention"_s;
    case ServerStatus::Phase::Starting:
    case ServerStatus::Phase::Stopping:
        return u"waiting"_s;
    case ServerStatus::Phase::Stopped:
        break;
    }
    return u"held"_s;
}

Tone toneOf(ServerStatus::Phase phase)
{
    switch (phase) {
    case ServerStatus::Phase::Receiving:
        return Tone::Good;
    case ServerStatus::Phase::Failed:
        return Tone::Bad;
    case ServerStatus::Phase::Stopped:
        return Tone::Warning;
    case ServerStatus::Phase::Starting:
    case ServerStatus::Phase::Stopping:
    case ServerStatus::Phase::Elsewhere:
        break;
    }
    return Tone::Active;
}

} // namespace

ServerBar::ServerBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ServerBar>())
{
    m_ui->setupUi(this);
    QFont font = m_ui->text->font();
    font.setBold(true);
    m_ui->text->setFont(font);
    m_ui->waiting->setIcon(paletteIcon(u"waiting"_s));
    m_ui->needYou->setIcon(paletteIcon(u"needs_attention"_s));
    m_ui->notices->setIcon(paletteIcon(u"about"_s));
    m_ui->notices->setMenu(new QMenu(m_ui->notices));
    connect(m_ui->waiting, &QPushButton::clicked, this, &ServerBar::waitingWanted);
    connect(m_ui->needYou, &QPushButton::clicked, this, &ServerBar::needingWanted);
    refresh();
}

ServerBar::~ServerBar() = default;

void ServerBar::setActions(const Actions &actions)
{
    m_actions = actions;
    connect(actions.start, &QAction::changed, this, &ServerBar::refresh);
    connect(actions.stop, &QAction::changed, this, &ServerBar::refresh);
    connect(m_ui->startStop, &QPushButton::clicked, this,
            [this] { (m_actions.stop->isEnabled() ? m_actions.stop : m_actions.start)->trigger(); });
    refresh();
}

void ServerBar::setCounts(qint64 waiting, qint64 needYou)
{
    m_waiting = waiting;
    m_needYou = needYou;
    refresh();
}

void ServerBar::setNotices(const QList<HomeNotice> &notices)
{
    QMenu *menu = m_ui->notices->menu();
    const bool same = m_notices == notices;
    m_notices = notices;
    if (!same || menu->actions().size() != notices.size()) {
        menu->clear();
        for (const HomeNotice &notice : notices) {
            const QString text = QString(notice.text).replace(u'&', u"&&"_s);
            menu->addAction(text, this, [this, link = notice.link] { Q_EMIT noticeChosen(link); });
        }
    }
    refresh();
}

void ServerBar::setStatus(const ServerStatus &status)
{
    m_status = status;
    refresh();
}

QString ServerBar::statusText(const ServerStatus &status)
{
    switch (status.phase) {
    case ServerStatus::Phase::Stopped:
        return tr("Stopped: no calls are received and nothing is sent.");
    case ServerStatus::Phase::Starting:
        return tr("Starting…");
    case ServerStatus::Phase::Receiving:
        //: %1 the address of our server
        return tr("Receiving at %1").arg(status.url.toString());
    case ServerStatus::Phase::Stopping:
        return tr("Stopping: what has begun is finished first…");
    case ServerStatus::Phase::Elsewhere:
        return tr(
            "Another program receives for this data folder. You can look at and change everything here.");
    case ServerStatus::Phase::Failed:
        //: %1 the reason, a full sentence
        return tr("Stopped: %1").arg(errorSentence(status.error));
    }
    return {};
}

void ServerBar::refresh()
{
    const int size = fontMetrics().height() * 3 / 2;
    m_ui->icon->setPixmap(iconPixmap(iconOf(m_status.phase), size,
                                     toneColor(toneOf(m_status.phase), palette()), devicePixelRatioF()));
    m_ui->text->setText(statusText(m_status));
    m_ui->waiting->setText(tr("Waiting: %1").arg(m_waiting));
    m_ui->waiting->setToolTip(tr("Show the invitations that wait to be sent"));
    m_ui->needYou->setText(tr("Needs you: %1").arg(m_needYou));
    m_ui->needYou->setToolTip(tr("Show the events that you have to decide about"));
    QStringList open;
    for (const HomeNotice &notice : std::as_const(m_notices))
        open << notice.text;
    //: %n things about the set-up that the user should look at
    m_ui->notices->setText(tr("%n to settle", nullptr, static_cast<int>(open.size())));
    m_ui->notices->setToolTip(open.join(u'\n'));
    m_ui->notices->setAccessibleDescription(open.join(u' '));
    m_ui->notices->setVisible(!open.isEmpty());
    if (m_actions.start == nullptr)
        return;
    const QAction *action = m_actions.stop->isEnabled() ? m_actions.stop : m_actions.start;
    QString text = action->text();
    text.remove(u'&'); // the menu has the mnemonic; the same letter twice would be ambiguous
    m_ui->startStop->setText(text);
    m_ui->startStop->setIcon(action->icon());
    m_ui->startStop->setToolTip(action->toolTip());
    m_ui->startStop->setEnabled(action->isEnabled());
}

void ServerBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace surveyhook
