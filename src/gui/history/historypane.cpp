// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historypane.h"

#include "gui/history/historymodel.h"
#include "gui/history/historyview.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"
#include "history/ui_historypane.h"
#include "wording/names.h"

#include <QEvent>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

HistoryPane::HistoryPane(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::HistoryPane>())
{
    m_ui->setupUi(this);
    fillStates();
    m_ui->automationFilter->hide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(250ms);
    connect(&m_typing, &QTimer::timeout, this, &HistoryPane::applyFilter);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_ui->search, &QLineEdit::returnPressed, this, &HistoryPane::applyFilter);
    connect(m_ui->state, &QComboBox::currentIndexChanged, this, &HistoryPane::applyFilter);
    connect(m_ui->showAll, &QPushButton::clicked, this, [this] { showAutomation({}); });
    connect(m_ui->list, &HistoryView::eventSelected, this, [this](const QString &id) {
        m_selected = id;
        Q_EMIT eventSelected(id);
    });
    m_minute.setInterval(1min); // "5 minutes ago" grows old
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_model != nullptr && isVisible())
            m_model->refreshTexts();
    });
    m_minute.start();
}

HistoryPane::~HistoryPane() = default;

void HistoryPane::setFeed(HistoryFeed *feed)
{
    m_model = new HistoryModel(feed, 100'000, this);
    m_ui->list->setHistory(m_model);
    connect(m_model, &HistoryModel::loaded, this, [this] {
        refreshEmptiness();
        selectWanted();
    });
    connect(m_model, &HistoryModel::failed, this, &HistoryPane::failed);
    connect(m_model, &HistoryModel::modelAboutToBeReset, this,
            [this] { m_ui->list->setProperty("keep", m_selected); });
    connect(m_model, &HistoryModel::modelReset, this, [this] {
        const int row = m_model->rowOf(m_ui->list->property("keep").toString());
        if (row >= 0)
            m_ui->list->selectRow(row);
        else
            Q_EMIT m_ui->list->eventSelected({});
    });
}

void HistoryPane::setAutomationNames(const QHash<QString, QString> &names)
{
    m_names = names;
    m_model->setAutomationNames(names);
    refreshEmptiness();
}

void HistoryPane::showAutomation(const QString &id)
{
    m_automation = id;
    applyFilter();
}

void HistoryPane::showState(std::optional<State> state)
{
    m_ui->state->setCurrentIndex(m_ui->state->findData(state ? static_cast<int>(*state) : -1));
}

void HistoryPane::selectEvent(const QString &id)
{
    m_wanted = id;
    m_ui->search->clear();
    applyFilter();
    selectWanted();
}

void HistoryPane::selectWanted()
{
    const int row = m_wanted.isEmpty() ? -1 : m_model->rowOf(m_wanted);
    if (row < 0)
        return;
    m_wanted.clear();
    m_ui->list->selectRow(row);
    m_ui->list->setFocus();
}

void HistoryPane::focusSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

void HistoryPane::showNewest()
{
    m_ui->list->scrollToNewest();
}

HistoryView *HistoryPane::view() const
{
    return m_ui->list;
}

void HistoryPane::fillStates()
{
    const QSignalBlocker quiet(m_ui->state);
    const int before = m_ui->state->currentIndex();
    m_ui->state->clear();
    m_ui->state->addItem(tr("All states"), -1);
    const QList<State> states = allStates();
    for (const State state : states)
        m_ui->state->addItem(paletteIcon(stateIcon(state)), stateName(state), static_cast<int>(state));
    m_ui->state->setCurrentIndex(qMax(0, before));
    m_ui->state->setMaxVisibleItems(m_ui->state->count());
}

void HistoryPane::applyFilter()
{
    m_typing.stop();
    if (m_model == nullptr)
        return;
    HistoryFilter filter{.search = m_ui->search->text().trimmed(), .states = {}, .automation = m_automation};
    const int state = m_ui->state->currentData().toInt();
    if (state >= 0)
        filter.states = {static_cast<State>(state)};
    m_model->setFilter(filter);
    refreshEmptiness();
}

void HistoryPane::refreshEmptiness()
{
    m_ui->automationFilter->setVisible(!m_automation.isEmpty());
    //: %1 the name of an automation
    m_ui->filterText->setText(tr("Only events of: %1").arg(m_names.value(m_automation, m_automation)));
    const bool empty = m_model != nullptr && m_model->isKnownEmpty();
    m_ui->empty->setText(m_model == nullptr || m_model->filter().isEmpty()
                             ? tr("Nothing yet. As soon as a system calls, its event appears here.")
                             : tr("No event fits the search."));
    m_ui->pages->setCurrentWidget(empty ? m_ui->emptyPage : m_ui->listPage);
    Q_EMIT nothingYet(empty && m_model->filter().isEmpty());
}

void HistoryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillStates();
    if (m_model != nullptr)
        m_model->refreshTexts();
    refreshEmptiness();
}

} // namespace surveyhook
