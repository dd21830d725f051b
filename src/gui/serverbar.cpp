// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/serverbar.h"

#include "gui/paletteicon.h"
#include "gui/statestyle.h"
#include "wording/problems.h"
#include "ui_serverbar.h"

#include <QAction>
#include <QEvent>

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
    refresh();
}

ServerBar::~ServerBar() = default;

void ServerBar::setActions(const Actions &actions)
{
    m_actions = actions;
    for (const auto &[button, action] :
         {std::pair{m_ui->practice, actions.practice}, std::pair{m_ui->mailbox, actions.mailbox}}) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &ServerBar::refresh);
    }
    connect(actions.start, &QAction::changed, this, &ServerBar::refresh);
    connect(actions.stop, &QAction::changed, this, &ServerBar::refresh);
    connect(m_ui->startStop, &QPushButton::clicked, this,
            [this] { (m_actions.stop->isEnabled() ? m_actions.stop : m_actions.start)->trigger(); });
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

void ServerBar::dress(QPushButton *button, QAction *action)
{
    if (action == nullptr)
        return;
    QString text = action->text();
    text.remove(u'&'); // the menu has the mnemonic; the same letter twice would be ambiguous
    button->setText(text);
    button->setIcon(action->icon());
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
}

void ServerBar::refresh()
{
    const int size = fontMetrics().height() * 3 / 2;
    m_ui->icon->setPixmap(iconPixmap(iconOf(m_status.phase), size,
                                     toneColor(toneOf(m_status.phase), palette()), devicePixelRatioF()));
    m_ui->text->setText(statusText(m_status));
    if (m_actions.start == nullptr)
        return;
    dress(m_ui->startStop, m_actions.stop->isEnabled() ? m_actions.stop : m_actions.start);
    dress(m_ui->practice, m_actions.practice);
    dress(m_ui->mailbox, m_actions.mailbox);
}

void ServerBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace surveyhook
