// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historymodel.h"

#include "gui/widgets/fieldtitles.h"
#include "wording/formats.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

namespace {
constexpr int pageSize = 200;
constexpr auto betweenBatches = 250ms;
} // namespace

HistoryModel::HistoryModel(HistoryFeed *feed, int capacity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_feed(feed)
    , m_capacity(capacity)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(betweenBatches);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_changesWanted)
            askForChanges();
    });
    connect(feed, &HistoryFeed::changed, this, [this] {
        m_changesWanted = true;
        if (!m_pace.isActive())
            askForChanges();
    });
    reload();
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void HistoryModel::setAutomationNames(const QHash<QString, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, AutomationColumn), index(rowCount() - 1, AutomationColumn));
}

const EventRow *HistoryModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int HistoryModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const EventRow &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

void HistoryModel::reload()
{
    ++m_generation;
    m_loading = true;
    m_changesAsked = false;
    // The rows stay until the new ones are there: no flicker while somebody types into the search field.
    m_feed->fetchPage(m_filter, std::nullopt, pageSize, this,
                      [this, generation = m_generation](const Result<HistorySlice> &page) {
                          if (generation != m_generation)
                              return;
                          m_loading = false;
                          if (!page) {
                              Q_EMIT failed(page.error());
                              return;
                          }
                          beginResetModel();
                          m_rows = page->rows;
                          m_mark = page->mark;
                          m_reachedEnd = page->last;
                          endResetModel();
                          Q_EMIT loaded();
                          if (m_changesWanted)
                              askForChanges();
                      });
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_reachedEnd && m_rows.size() < m_capacity;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows.isEmpty())
        return;
    m_loading = true;
    const int limit = std::min(pageSize, m_capacity - rowCount());
    m_feed->fetchPage(m_filter, m_rows.constLast().number, limit, this,
                      [this, generation = m_generation](Result<HistorySlice> page) {
                          if (generation != m_generation)
                              return;
                          m_loading = false;
                          if (page)
                              takePage(*std::move(page));
                          else
                              Q_EMIT failed(page.error());
                      });
}

void HistoryModel::takePage(HistorySlice page)
{
    m_reachedEnd = page.last;
    // A change may have brought in rows below in the meantime; a number is shown once.
    if (!m_rows.isEmpty()) {
        const qint64 oldest = m_rows.constLast().number;
        page.rows.removeIf([oldest](const EventRow &row) { return row.number >= oldest; });
    }
    const int room = m_capacity - rowCount();
    if (page.rows.size() > room)
        page.rows.resize(std::max(0, room));
    if (page.rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.rows.size()) - 1);
    m_rows += page.rows;
    endInsertRows();
}

void HistoryModel::askForChanges()
{
    if (m_changesAsked || m_loading) {
        m_changesWanted = true;
        return;
    }
    m_changesWanted = false;
    m_changesAsked = true;
    m_pace.start();
    m_feed->fetchChanges(m_filter, m_mark, this,
                         [this, generation = m_generation](const Result<HistoryChanges> &changes) {
                             if (generation != m_generation)
                                 return;
                             m_changesAsked = false;
                             if (!changes)
                                 Q_EMIT failed(changes.error());
                             else if (changes->tooMany)
                                 reload();
                             else
                                 takeChanges(*changes);
                             if (m_changesWanted && !m_pace.isActive())
                                 askForChanges();
                         });
}

void HistoryModel::takeChanges(const HistoryChanges &changes)
{
    m_mark = changes.mark;
    const bool wasEmpty = m_rows.isEmpty();
    QList<EventRow> fresh; // newest first, all newer than the first row
    for (const EventRow &row : changes.rows)
        applyChange(row, changes.matching.contains(row.number), fresh);
    insertOnTop(fresh);
    if (wasEmpty != m_rows.isEmpty())
        Q_EMIT loaded();
}

void HistoryModel::applyChange(const EventRow &row, bool matches, QList<EventRow> &fresh)
{
    const int at = lowerBound(row.number);
    const bool known = at < rowCount() && m_rows.at(at).number == row.number;
    if (known && matches) {
        m_rows[at] = row;
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    } else if (known) {
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    } else if (matches && at == 0) {
        fresh.append(row);
    } else if (matches && (at < rowCount() || m_reachedEnd) && rowCount() < m_capacity) {
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
    }
}

void HistoryModel::insertOnTop(const QList<EventRow> &fresh)
{
    const int taken = static_cast<int>(std::min<qsizetype>(fresh.size(), m_capacity));
    if (taken == 0)
        return;
    // Removes before it inserts, so that the list never exceeds its capacity.
    const int surplus = rowCount() + taken - m_capacity;
    if (surplus > 0) {
        beginRemoveRows({}, rowCount() - surplus, rowCount() - 1);
        m_rows.remove(m_rows.size() - surplus, surplus);
        endRemoveRows();
        m_reachedEnd = false;
    }
    beginInsertRows({}, 0, taken - 1);
    for (int i = taken - 1; i >= 0; --i)
        m_rows.prepend(fresh.at(i)); // cheap, unlike a copy of all rows
    endInsertRows();
    Q_EMIT arrivedOnTop(taken);
}

int HistoryModel::lowerBound(qint64 number) const
{
    const auto found =
        std::lower_bound(m_rows.cbegin(), m_rows.cend(), number,
                         [](const EventRow &row, qint64 wanted) { return row.number > wanted; });
    return static_cast<int>(found - m_rows.cbegin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textFor(row, index.column());
    case Qt::ToolTipRole:
        return tipFor(row, index.column());
    case Qt::AccessibleTextRole:
        return textFor(row, index.column());
    case StateRole:
        return static_cast<int>(row.state);
    case IdRole:
        return row.id;
    case NumberRole:
        return row.number;
    default:
        return {};
    }
}

QString HistoryModel::textFor(const EventRow &row, int column) const
{
    switch (column) {
    case NumberColumn:
        return u'#' + QString::number(row.number);
    case TimeColumn:
        return relativeTimeText(row.receivedAt, QDateTime::currentDateTimeUtc());
    case AutomationColumn:
        return m_names.value(row.automation, row.automation);
    case PersonColumn:
        return row.person;
    case TextColumn: {
        QJsonObject values = row.values;
        if (!values.contains("platform"_L1))
            values.insert("platform"_L1, row.platform);
        if (!values.contains("type"_L1))
            values.insert("type"_L1, row.type);
        return sentence(row.code.isEmpty() ? stateCode(State::Received) : row.code,
                        inFieldWords(values, row.platform));
    }
    case StateColumn:
        return stateName(row.state);
    default:
        return {};
    }
}

QString HistoryModel::tipFor(const EventRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return exactTimeText(row.receivedAt);
    case StateColumn:
        return stateExplanation(row.state);
    default:
        return textFor(row, column);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        //: heading of a column: the number of an event
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case AutomationColumn:
        return tr("Automation");
    case PersonColumn:
        return tr("Person");
    case TextColumn:
        return tr("What happened");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

void HistoryModel::refreshTexts()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace surveyhook
