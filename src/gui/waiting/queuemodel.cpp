// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/waiting/queuemodel.h"

#include "domain/codes.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"
#include "wording/formats.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

void QueueModel::setRows(const QList<DeliveryRow> &rows)
{
    const bool same = std::equal(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(),
                                 [](const DeliveryRow &a, const DeliveryRow &b) { return a.id == b.id; });
    if (same) {
        m_rows = rows;
        refreshTexts();
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void QueueModel::setAutomationNames(const QHash<QString, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    refreshTexts();
}

void QueueModel::refreshTexts()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QueueModel::dueText(const DeliveryRow &row)
{
    if (row.state == State::Sending)
        return tr("now");
    if (!row.due || (row.state != State::Waiting && row.state != State::Retrying))
        //: no time: it waits for a decision
        return tr("when you decide");
    return dateTimeText(*row.due);
}

/** Without buttons that are on other pages. */
QString QueueModel::adviceHere(const DeliveryRow &row)
{
    if (row.code == codes::ask)
        return tr("“Send now” sends it, “Cancel” does not.");
    if (row.code == codes::interrupted)
        return tr("Look into the sent mail of the account. If it is not there, choose “Send now”; if it is, "
                  "choose “Cancel”.");
    QString text = advice(row.code, row.values);
    for (const char *action : {"&Run again", "&Try again"}) {
        const QString button = QCoreApplication::translate("surveyhook::MainWindow", action).remove(u'&');
        //: “Its story” is a button of this page
        if (text.contains(u'“' + button) || text.contains(u'„' + button))
            return text + u' ' + tr("“Its story” leads to that button.");
    }
    return text;
}

QString QueueModel::explanation(const DeliveryRow &row)
{
    QStringList sentences;
    if (!row.code.isEmpty())
        sentences << sentence(row.code, row.values) << adviceHere(row);
    else
        sentences << stateExplanation(row.state);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString QueueModel::text(const DeliveryRow &row, int column) const
{
    switch (column) {
    case DueColumn:
        return dueText(row);
    case PersonColumn:
        return row.person;
    case AutomationColumn:
        return m_names.value(row.automation, row.automation);
    case StateColumn:
        return stateName(row.state);
    default:
        return {};
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeliveryRow &row = m_rows.at(index.row());
    const bool state = index.column() == StateColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == DueColumn && row.due)
            return exactTimeText(*row.due);
        return state ? explanation(row) : text(row, index.column());
    case Qt::DecorationRole:
        return state ? QVariant(paletteIcon(stateIcon(row.state))) : QVariant();
    case Qt::ForegroundRole:
        return state ? QVariant(stateColor(row.state, QGuiApplication::palette())) : QVariant();
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DueColumn:
        //: heading of a column: when an invitation is to be sent
        return tr("Leaves");
    case PersonColumn:
        return tr("Person");
    case AutomationColumn:
        return tr("Automation");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace surveyhook
