// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/waiting/waitingpage.h"

#include "engine/setupdesk.h"
#include "gui/waiting/queuemodel.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/sendtwice.h"
#include "waiting/ui_waitingpage.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

WaitingPage::WaitingPage(const PageTools &tools, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::WaitingPage>())
    , m_engine(tools.engine)
    , m_model(new QueueModel(this))
{
    m_ui->setupUi(this);
    setUpTable();
    m_ui->sendNow->setIcon(paletteIcon(u"sending"_s));
    m_ui->cancel->setIcon(paletteIcon(u"cancelled"_s));
    m_ui->showStory->setIcon(paletteIcon(u"history"_s));
    m_ui->stopAll->setIcon(paletteIcon(u"held"_s));
    connect(m_ui->stopAll, &QPushButton::clicked, this, [this] { stopSending(true); });
    connect(m_ui->stoppedNote, &NoteBar::pressed, this, [this] { stopSending(false); });
    connect(m_ui->sendNow, &QPushButton::clicked, this, &WaitingPage::sendNow);
    connect(m_ui->cancel, &QPushButton::clicked, this, &WaitingPage::cancel);
    const auto showStory = [this] {
        const QModelIndex row = m_ui->list->currentIndex();
        if (row.isValid())
            Q_EMIT eventsWanted({.event = m_model->rows().at(row.row()).eventId});
    };
    connect(m_ui->showStory, &QPushButton::clicked, this, showStory);
    connect(m_ui->list, &QTableView::activated, this, showStory);
    refreshButtons();
}

WaitingPage::~WaitingPage() = default;

void WaitingPage::setUpTable()
{
    m_ui->list->setModel(m_model);
    QHeaderView *header = m_ui->list->horizontalHeader();
    header->setResizeContentsPrecision(50);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(QueueModel::AutomationColumn, QHeaderView::Stretch);
    header->setHighlightSections(false);
    m_ui->list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 17 / 10);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WaitingPage::refreshButtons);
}

Badge WaitingPage::badge(const Overview &overview) const
{
    const auto count =
        static_cast<int>(overview.counts.value(State::Waiting) + overview.counts.value(State::Retrying));
    return {.count = count, .tone = Tone::Active, .words = tr("%n event(s) waiting", nullptr, count)};
}

void WaitingPage::refresh(const Overview &overview)
{
    QHash<QString, QString> names;
    m_automations.clear();
    for (const AutomationSummary &automation : overview.automations) {
        names.insert(automation.id, automation.name);
        m_automations.insert(automation.id, automation);
    }
    m_model->setAutomationNames(names);
    m_stopped = overview.settings.stopped;
    refreshStopped();
    refreshButtons();
    ask();
}

void WaitingPage::refreshStopped()
{
    m_ui->stopAll->setVisible(!m_stopped);
    QPalette red = palette();
    red.setColor(QPalette::ButtonText, toneColor(Tone::Bad, red));
    m_ui->stopAll->setPalette(red);
    m_ui->stoppedNote->setNote(
        m_stopped ? tr("All sending is stopped. What becomes due is held until you start it again.")
                  : QString(),
        tr("Start sending again"), Tone::Bad);
}

void WaitingPage::stopSending(bool stop)
{
    m_engine->ask(
        this, [stop](Desk &desk) { return desk.setup().stopSending(stop); },
        [this, stop](const Result<int> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            m_stopped = stop;
            refreshStopped();
            if (!stop)
                Q_EMIT message(
                    [count = *done] {
                        return tr("Sending goes on: %n invitation(s) were held.", nullptr, count);
                    },
                    Tone::Good);
            ask();
        });
}

void WaitingPage::ask()
{
    if (m_asked)
        return;
    m_asked = true;
    m_engine->ask(
        this, [](Desk &desk) { return desk.queue(); },
        [this](const Result<QList<DeliveryRow>> &rows) {
            m_asked = false;
            if (rows)
                take(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

void WaitingPage::take(const QList<DeliveryRow> &rows)
{
    const QStringList before = chosen();
    m_model->setRows(rows);
    m_ui->pages->setCurrentWidget(rows.isEmpty() ? m_ui->emptyPage : m_ui->listPage);
    for (int row = 0; row < rows.size(); ++row) {
        if (before.contains(rows.at(row).id))
            m_ui->list->selectionModel()->select(m_model->index(row, 0),
                                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    refreshButtons();
}

QStringList WaitingPage::chosen() const
{
    QStringList ids;
    const QModelIndexList rows = m_ui->list->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids << m_model->rows().at(row.row()).id;
    return ids;
}

void WaitingPage::refreshButtons()
{
    const QModelIndexList rows = m_ui->list->selectionModel()->selectedRows();
    const QString why = whyNotNow();
    m_ui->sendNow->setEnabled(!rows.isEmpty() && why.isEmpty());
    m_ui->sendNow->setToolTip(why.isEmpty() ? tr("Do not wait any longer") : why);
    m_ui->cancel->setEnabled(!rows.isEmpty());
    m_ui->showStory->setEnabled(rows.size() == 1);
    QStringList sentences;
    if (rows.size() == 1)
        sentences << QueueModel::explanation(m_model->rows().at(rows.constFirst().row()));
    else if (why.isEmpty())
        sentences << tr("Choose a line to see why it waits. Several can be chosen together.");
    sentences << why;
    sentences.removeAll(QString());
    m_ui->why->setText(sentences.join(u' '));
}

QString WaitingPage::whyNotNow() const
{
    if (m_stopped)
        return tr("“Send now” is not possible while all sending is stopped.");
    const QModelIndexList rows = m_ui->list->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const auto found = m_automations.constFind(m_model->rows().at(row.row()).automation);
        if (found == m_automations.cend())
            continue;
        //: %1 the name of an automation
        if (found->state == AutomationState::Off)
            return tr("“Send now” is not possible while “%1” is off.").arg(found->name);
        //: %1 the name of an automation
        if (found->state == AutomationState::Paused)
            return tr("“Send now” is not possible while “%1” is paused.").arg(found->name);
    }
    return {};
}

void WaitingPage::sendNow()
{
    const auto go = [this] {
        each([](Desk &desk, const QString &id) { return desk.retry(id); },
             [] { return tr("What you chose is sent now."); });
    };
    const QStringList ids = chosen();
    const bool twice =
        std::any_of(m_model->rows().cbegin(), m_model->rows().cend(),
                    [&ids](const DeliveryRow &row) { return row.mayHaveLeft && ids.contains(row.id); });
    if (!twice) {
        go();
        return;
    }
    askBeforeSendingTwice(this, go);
}

void WaitingPage::cancel()
{
    each([](Desk &desk, const QString &id) { return desk.cancel(id, u"window"_s); },
         [] { return tr("Cancelled. The story of the event has “Run again” if you change your mind."); });
}

void WaitingPage::each(const std::function<Result<void>(Desk &, const QString &)> &change,
                       const std::function<QString()> &text)
{
    m_engine->ask(
        this,
        [ids = chosen(), change](Desk &desk) {
            for (const QString &id : ids) {
                if (Result<void> done = change(desk, id); !done)
                    return done;
            }
            return Result<void>();
        },
        [this, text](const Result<void> &done) {
            if (done)
                Q_EMIT message(text, Tone::Good);
            else
                Q_EMIT failed(done.error());
            ask();
        });
}

void WaitingPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refreshStopped();
    m_model->refreshTexts();
    refreshButtons();
}

} // namespace surveyhook
