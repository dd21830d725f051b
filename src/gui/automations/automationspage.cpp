// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automations/automationspage.h"

#include "automations/ui_automationspage.h"
#include "gui/automations/automationdelegate.h"
#include "gui/automations/automationmodel.h"
#include "gui/paletteicon.h"

#include <QAction>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

AutomationsPage::AutomationsPage(const PageTools &tools, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::AutomationsPage>())
    , m_tools(tools)
    , m_model(new AutomationModel(this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setItemDelegate(new AutomationDelegate(m_ui->list));
    m_ui->importFile->setIcon(paletteIcon(u"import"_s));
    m_ui->practice->setIcon(paletteIcon(u"practice"_s));
    m_ui->showEvents->setIcon(paletteIcon(u"history"_s));
    m_ui->pages->setCurrentWidget(m_ui->listPage); // nothing is known yet: do not flash the advice
    connect(m_ui->importFile, &QPushButton::clicked, tools.importFile, &QAction::trigger);
    connect(m_ui->practice, &QPushButton::clicked, tools.practice, &QAction::trigger);
    connect(m_ui->showEvents, &QPushButton::clicked, this,
            [this] { Q_EMIT eventsWanted({.automation = chosen()}); });
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AutomationsPage::refreshButtons);
    refreshButtons();
}

AutomationsPage::~AutomationsPage() = default;

QString AutomationsPage::chosen() const
{
    const QModelIndexList rows = m_ui->list->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? QString() : rows.constFirst().data(AutomationModel::IdRole).toString();
}

void AutomationsPage::refresh(const Overview &overview)
{
    const QString before = chosen();
    m_model->setAutomations(overview.automations);
    m_ui->pages->setCurrentWidget(overview.automations.isEmpty() ? m_ui->emptyPage : m_ui->listPage);
    const int row = before.isEmpty() ? -1 : m_model->rowOf(before);
    if (row >= 0 && chosen().isEmpty())
        m_ui->list->setCurrentIndex(m_model->index(row));
    refreshButtons();
}

void AutomationsPage::refreshButtons()
{
    m_ui->showEvents->setEnabled(!chosen().isEmpty());
}

void AutomationsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_model->refreshTexts();
    }
}

} // namespace surveyhook
