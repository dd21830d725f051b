// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/peoplemodel.h"

#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"
#include "wording/formats.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

RestRule RestRule::of(const Workspace &workspace)
{
    RestRule rule{.days = 0, .exempt = workspace.settings.testAddresses};
    bool first = true;
    for (const Automation &automation : workspace.automations) {
        if (automation.state != AutomationState::On || workspace.unfinished.contains(automation.id))
            continue;
        const int days = automation.rest.scope == RestPeriod::Scope::All ? automation.rest.days : 0;
        rule.days = first ? days : qMin(rule.days, days);
        first = false;
    }
    return rule;
}

void PeopleModel::setRows(const QList<PersonRow> &rows, const RestRule &rest)
{
    beginResetModel();
    m_rows = rows;
    m_rest = rest;
    endResetModel();
}

void PeopleModel::refreshTexts()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QDateTime PeopleModel::restsUntil(const PersonRow &row) const
{
    const bool exempt = m_rest.exempt.contains(row.address, Qt::CaseInsensitive);
    if (!row.lastAsked || m_rest.days <= 0 || exempt)
        return {};
    const QDateTime until = row.lastAsked->addSecs(qint64(m_rest.days) * 24 * 60 * 60);
    return until > QDateTime::currentDateTimeUtc() ? until : QDateTime();
}

QString PeopleModel::stateText(const PersonRow &row) const
{
    if (row.optedOut)
        //: %1 a date: this person wants no mails since then
        return tr("no mails since %1").arg(dateText(*row.optedOut));
    if (const QDateTime until = restsUntil(row); until.isValid())
        //: %1 a date: this person was asked a short time ago and gets no invitation before that day
        return tr("asked recently; again from %1").arg(dateText(until));
    return tr("may be asked");
}

QString PeopleModel::text(const PersonRow &row, int column) const
{
    switch (column) {
    case AddressColumn:
        return row.address;
    case SeenColumn:
        return dateTimeText(row.lastSeen);
    case AskedColumn:
        //: of a person: was never sent an invitation
        return row.lastAsked ? dateTimeText(*row.lastAsked) : tr("never");
    case StateColumn:
        return stateText(row);
    default:
        return {};
    }
}

QString PeopleModel::toolTip(const PersonRow &row) const
{
    QStringList lines{row.address};
    if (row.firstSeen.isValid())
        //: %1 a time: when this person was in an event for the first time
        lines << tr("First seen: %1").arg(exactTimeText(row.firstSeen));
    if (row.lastSeen.isValid())
        lines << tr("Last seen: %1").arg(exactTimeText(row.lastSeen));
    if (row.lastAsked)
        lines << tr("Last invitation: %1").arg(exactTimeText(*row.lastAsked));
    if (const QDateTime until = restsUntil(row); until.isValid())
        //: %1 a time
        lines << tr("Gets no invitation before: %1").arg(exactTimeText(until));
    if (row.optedOut)
        lines << tr("Wants no mails since: %1").arg(exactTimeText(*row.optedOut));
    return lines.join(u'\n');
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonRow &row = m_rows.at(index.row());
    const bool state = index.column() == StateColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::DecorationRole:
        if (!state)
            return {};
        return paletteIcon(row.optedOut                ? u"suppressed"_s
                           : restsUntil(row).isValid() ? stateIcon(State::Resting)
                                                       : u"passed"_s);
    case Qt::ForegroundRole:
        return state && row.optedOut ? QVariant(toneColor(Tone::Quiet, QGuiApplication::palette()))
                                     : QVariant();
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AddressColumn:
        return tr("E-mail");
    case SeenColumn:
        return tr("Last seen");
    case AskedColumn:
        return tr("Last invitation");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace surveyhook
