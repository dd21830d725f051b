// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automations/automationmodel.h"

#include "wording/names.h"
#include "wording/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

bool sameIds(const QList<AutomationSummary> &a, const QList<AutomationSummary> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const AutomationSummary &x, const AutomationSummary &y) { return x.id == y.id; });
}

} // namespace

void AutomationModel::setAutomations(const QList<AutomationSummary> &automations)
{
    // Counts change all the time; a reset would lose the selection.
    if (sameIds(m_automations, automations)) {
        m_automations = automations;
        refreshTexts();
        return;
    }
    beginResetModel();
    m_automations = automations;
    endResetModel();
}

int AutomationModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_automations.at(row).id == id)
            return row;
    }
    return -1;
}

int AutomationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_automations.size());
}

QVariant AutomationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AutomationSummary &automation = m_automations.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return automation.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return fullText(automation);
    case SummaryRole:
        return index.row();
    case IdRole:
        return automation.id;
    default:
        return {};
    }
}

void AutomationModel::refreshTexts()
{
    if (!m_automations.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString AutomationModel::subtitle(const AutomationSummary &automation)
{
    QStringList parts{automation.platformName.isEmpty() ? automation.platform : automation.platformName};
    if (!automation.survey.isEmpty())
        parts << automation.survey;
    return parts.join(u" · "_s);
}

QString AutomationModel::todayText(const AutomationSummary &automation)
{
    //: events of an automation since midnight
    return tr("%n today", nullptr, automation.today);
}

QString AutomationModel::fullText(const AutomationSummary &automation)
{
    QStringList lines{automation.name, subtitle(automation),
                      automationStateName(automation.state) + u". "_s
                          + automationStateExplanation(automation.state),
                      todayText(automation)};
    if (automation.needAttention > 0)
        lines << tr("%n event(s) need you", nullptr, automation.needAttention);
    if (!automation.cannotRun.isEmpty())
        lines << sentence(u"unsupported_action"_s, {{u"type"_s, automation.cannotRun}});
    return lines.join(u'\n');
}

} // namespace surveyhook
