// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automationpane.h"

#include "gui/automationdelegate.h"
#include "gui/automationmodel.h"
#include "gui/paletteicon.h"
#include "ui_automationpane.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

AutomationPane::AutomationPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AutomationPane>())
    , m_model(new AutomationModel(this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setItemDelegate(new AutomationDelegate(m_ui->list));
    m_ui->importFile->setIcon(paletteIcon(u"import"_s));
    m_ui->practice->setIcon(paletteIcon(u"practice"_s));
    m_ui->pages->setCurrentWidget(m_ui->listPage); // nothing is known yet: do not flash the advice
    connect(m_ui->importFile, &QPushButton::clicked, this, &AutomationPane::importWanted);
    connect(m_ui->practice, &QPushButton::clicked, this, &AutomationPane::practiceWanted);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList chosen = m_ui->list->selectionModel()->selectedIndexes();
        Q_EMIT automationChosen(
            chosen.isEmpty() ? QString() : chosen.constFirst().data(AutomationModel::IdRole).toString());
    });
}

AutomationPane::~AutomationPane() = default;

void AutomationPane::setAutomations(const QList<AutomationSummary> &automations)
{
    const QModelIndex current = m_ui->list->currentIndex();
    const QString chosen = m_ui->list->selectionModel()->hasSelection()
                               ? current.data(AutomationModel::IdRole).toString()
                               : QString();
    m_model->setAutomations(automations);
    m_ui->pages->setCurrentWidget(automations.isEmpty() ? m_ui->emptyPage : m_ui->listPage);
    const int row = chosen.isEmpty() ? -1 : m_model->rowOf(chosen);
    if (row >= 0 && !m_ui->list->selectionModel()->hasSelection())
        m_ui->list->setCurrentIndex(m_model->index(row));
    else if (!chosen.isEmpty() && row < 0)
        Q_EMIT automationChosen({});
}

QSize AutomationPane::minimumSizeHint() const
{
    // Wide enough for names of automations, and for the buttons of the empty page in every language.
    return QWidget::minimumSizeHint().expandedTo({fontMetrics().averageCharWidth() * 26, 0});
}

void AutomationPane::clearSelection()
{
    m_ui->list->clearSelection();
}

void AutomationPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_model->refreshTexts();
    }
}

} // namespace surveyhook
