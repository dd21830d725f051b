// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/peoplemodel.h"

#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"
#include "wording/formats.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

void PeopleModel::setRows(const QList<PersonRow> &rows)
{
    beginResetModel();
    m_rows = rows;
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

QString PeopleModel::text(const PersonRow &row, int column)
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
        //: %1 a time: this person wants no mails since then
        return row.optedOut ? tr("no mails since %1").arg(dateTimeText(*row.optedOut)) : tr("may be asked");
    default:
        return {};
    }
}

QString PeopleModel::toolTip(const PersonRow &row)
{
    QStringList lines{row.address};
    if (row.firstSeen.isValid())
        //: %1 a time: when this person was in an event for the first time
        lines << tr("First seen: %1").arg(exactTimeText(row.firstSeen));
    if (row.lastSeen.isValid())
        lines << tr("Last seen: %1").arg(exactTimeText(row.lastSeen));
    if (row.lastAsked)
        lines << tr("Last invitation: %1").arg(exactTimeText(*row.lastAsked));
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
        return state ? QVariant(paletteIcon(row.optedOut ? u"suppressed"_s : u"passed"_s)) : QVariant();
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
