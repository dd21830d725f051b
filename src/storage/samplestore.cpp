// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/samplestore.h"

#include "storage/eventrows.h"
#include "storage/sqlconnection.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** As if it had just come: what became of it is no part of a sample. */
EventToPlan readEvent(const Statement &row)
{
    EventToPlan event = eventFromRow(row);
    event.values = {};
    event.lookupTries = 0;
    return event;
}

} // namespace

SampleStore::SampleStore(Database database) : m_database(std::move(database)) {}

SampleStore::~SampleStore() = default;

Result<QList<EventToPlan>> SampleStore::ofAddress(const QString &address, const QString &automation,
                                                  int limit)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    // Addresses have no index; what lies further back than an office's weeks is no use as a sample.
    Statement rows = (*sql)->prepareOnce(
        eventSelect()
        + u"WHERE e.number > (SELECT coalesce(max(number), 0) FROM event) - 20000 AND c.address = ? "
          "AND e.state NOT IN ('rejected', 'duplicate') ORDER BY e.number DESC"_s);
    if (auto done = rows.exec(address); !done)
        return done.error();
    QList<EventToPlan> events;
    QHash<std::pair<qint64, int>, qsizetype> known; // call and item → where it stands
    while (rows.next()) {
        const std::pair<qint64, int> place(rows.number(2), rows.integer(8));
        const auto found = known.constFind(place);
        if (found != known.cend()) {
            if (rows.text(4) == automation)
                events[*found] = readEvent(rows);
            continue;
        }
        if (events.size() >= limit)
            break;
        known.insert(place, events.size());
        events += readEvent(rows);
    }
    if (auto done = rows.status(); !done)
        return done.error();
    return events;
}

Result<EventToPlan> SampleStore::event(const QString &event)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    Statement row = (*sql)->prepareOnce(eventSelect() + u"WHERE e.id = ?"_s);
    if (auto done = row.exec(event); !done)
        return done.error();
    if (!row.next())
        return Error{ErrorCode::NotFound, u"no event "_s + event};
    return readEvent(row);
}

Result<QList<EventToPlan>> SampleStore::held(const QString &automation, QLatin1StringView code)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    Statement rows = (*sql)->prepareOnce(
        eventSelect()
        + u"WHERE e.state <> 'received' AND e.state = 'held' AND e.automation = ? AND e.code = ? "
          "ORDER BY e.number"_s);
    if (auto done = rows.exec(automation, QString(code)); !done)
        return done.error();
    QList<EventToPlan> events;
    while (rows.next())
        events += readEvent(rows);
    if (auto done = rows.status(); !done)
        return done.error();
    return events;
}

} // namespace surveyhook
