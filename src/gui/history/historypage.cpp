// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historypage.h"

#include "gui/frame/windowsettings.h"
#include "gui/history/enginefeed.h"
#include "gui/history/historyview.h"
#include "history/ui_historypage.h"

namespace surveyhook {

HistoryPage::HistoryPage(const PageTools &tools, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::HistoryPage>())
{
    m_ui->setupUi(this);
    // Two empty halves would say the same thing twice.
    connect(m_ui->history, &HistoryPane::nothingYet, m_ui->story, &QWidget::setHidden);
    m_ui->history->setFeed(new EngineFeed(tools.engine, this));
    m_ui->story->setUp(tools.engine, {tools.runAgain, tools.tryAgain, tools.cancel, tools.copy});
    connect(m_ui->history, &HistoryPane::eventSelected, m_ui->story, &StoryPane::showStory);
    connect(m_ui->history, &HistoryPane::failed, this, &Page::failed);
    connect(m_ui->story, &StoryPane::failed, this, &Page::failed);
    connect(m_ui->story, &StoryPane::succeeded, this,
            [this](const std::function<QString()> &text) { Q_EMIT message(text, Tone::Good); });
}

HistoryPage::~HistoryPage() = default;

Badge HistoryPage::badge(const Overview &overview) const
{
    const auto count = static_cast<int>(overview.counts.value(State::NeedsAttention));
    return {.count = count, .tone = Tone::Bad, .words = tr("%n event(s) need you", nullptr, count)};
}

void HistoryPage::refresh(const Overview &overview)
{
    QHash<QString, QString> names;
    for (const AutomationSummary &automation : overview.automations)
        names.insert(automation.id, automation.name);
    m_ui->history->setAutomationNames(names);
    m_ui->story->setAutomationNames(names);
}

void HistoryPage::show(const HistoryWish &wish)
{
    m_ui->history->showAutomation(wish.automation);
    m_ui->history->showState(wish.state);
    if (!wish.event.isEmpty())
        m_ui->history->selectEvent(wish.event);
}

void HistoryPage::focusSearch()
{
    m_ui->history->focusSearch();
}

void HistoryPage::showNewest()
{
    m_ui->history->showNewest();
}

void HistoryPage::setStoryBeside(bool beside)
{
    m_ui->splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    const int whole = beside ? m_ui->splitter->width() : m_ui->splitter->height();
    m_ui->splitter->setSizes(beside ? QList<int>{whole * 6 / 10, whole * 4 / 10}
                                    : QList<int>{whole / 2, whole / 2});
}

void HistoryPage::restore(const WindowSettings &settings)
{
    m_ui->splitter->restoreState(settings.state("story"));
    m_ui->history->view()->restoreColumns(settings.state("columns"));
}

void HistoryPage::remember(WindowSettings &settings) const
{
    settings.setState("story", m_ui->splitter->saveState());
    settings.setState("columns", m_ui->history->view()->saveColumns());
}

} // namespace surveyhook
