// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/samplestore.h"

#include "storage/eventrows.h"
#include "storage/sqlconnection.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

using Place = std::pair<qint64, int>; // call and item

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

Result<QList<EventToPlan>> SampleStore::ofAddress(const QString &address, const QStringList &automations,
                                                  int limit)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    QMap<Place, EventToPlan> found; // the first automation's view of each place
    for (const QString &automation : automations) {
        // One question each, so that the index of an automation's events answers it.
        Statement rows = (*sql)->prepareOnce(
            eventSelect()
            + u"WHERE e.automation = ? AND c.address = ? AND e.state NOT IN ('rejected', 'duplicate') "
              "ORDER BY e.number DESC LIMIT ?"_s);
        if (auto done = rows.exec(automation, address, limit); !done)
            return done.error();
        while (rows.next()) {
            const Place place(rows.number(2), rows.integer(8));
            if (!found.contains(place))
                found.insert(place, readEvent(rows));
        }
        if (auto done = rows.status(); !done)
            return done.error();
    }
    QList<EventToPlan> events = found.values(); // by call, that is by time
    std::reverse(events.begin(), events.end());
    return events.mid(0, limit);
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
