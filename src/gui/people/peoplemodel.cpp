// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/peoplemodel.h"

#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"
#include "wording/formats.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

void PeopleModel::setRows(const QList<PersonRow> &rows, const RestRule &rest,
                          const QMap<QString, QString> &surveys)
{
    beginResetModel();
    m_rows = rows;
    m_rest = rest;
    m_surveys = surveys;
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

QStringList PeopleModel::listsOf(const PersonRow &row) const
{
    QStringList names;
    for (const QString &survey : row.lists.keys())
        names += m_surveys.value(survey, survey);
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString PeopleModel::text(const PersonRow &row, int column) const
{
    switch (column) {
    case AddressColumn:
        return row.address;
    case NameColumn:
        return personName(row);
    case ListsColumn:
        return listsOf(row).join(", "_L1);
    case StateColumn:
        return personStateText(row, m_rest);
    default:
        return {};
    }
}

QString PeopleModel::toolTip(const PersonRow &row) const
{
    QStringList lines{row.address};
    if (const QString name = personName(row); !name.isEmpty())
        lines << name;
    for (const QString &list : listsOf(row))
        //: %1 the name of a survey
        lines << tr("On the mailing list of “%1”").arg(list);
    if (row.firstSeen.isValid())
        //: %1 a time: when this person was in an event for the first time
        lines << tr("First seen: %1").arg(exactTimeText(row.firstSeen));
    if (row.lastSeen.isValid())
        lines << tr("Last seen: %1").arg(exactTimeText(row.lastSeen));
    if (row.lastAsked)
        lines << tr("Last invitation: %1").arg(exactTimeText(*row.lastAsked));
    if (const QDateTime until = restsUntil(row, m_rest); until.isValid())
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
        return state ? QVariant(paletteIcon(personStateIcon(row, m_rest))) : QVariant();
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
        return tr("E-mail or phone");
    case NameColumn:
        return tr("Name");
    case ListsColumn:
        return tr("Mailing lists");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace surveyhook
