// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planstore.h"

#include "storage/callrows.h"
#include "storage/plancommit.h"
#include "storage/sqlconnection.h"
#include "storage/writequeue.h"

namespace surveyhook {

namespace {

Result<void> readEvents(Statement rows, const QDateTime &now, int limit, bool dueOnly,
                        QList<EventToPlan> *events)
{
    Result<void> done = dueOnly ? rows.exec(now, limit) : rows.exec(limit);
    if (!done)
        return done;
    while (rows.next()) {
        EventToPlan event{.number = rows.number(0),
                          .id = rows.text(1),
                          .call = rows.number(2),
                          .address = rows.text(3),
                          .automation = rows.text(4),
                          .platform = rows.text(5),
                          .type = rows.text(6),
                          .subject = rows.text(7),
                          .item = rows.integer(8),
                          .values = rows.json(9),
                          .lookupTries = rows.integer(10),
                          .lookups = rows.json(11)};
        event.request = RawRequest{.method = rows.bytes(12),
                                   .path = rows.bytes(13),
                                   .rawQuery = rows.bytes(14),
                                   .headers = headersFromText(rows.bytes(15)),
                                   .body = rows.bytes(16),
                                   .receivedAt = rows.time(17)};
        *events += event;
    }
    return rows.status();
}

} // namespace

PlanStore::PlanStore(Database database, WriteQueue &queue) : m_database(std::move(database)), m_queue(queue)
{}

PlanStore::~PlanStore() = default;

Result<QList<EventToPlan>> PlanStore::received(int limit, const QDateTime &now)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    QList<EventToPlan> events;
    if (auto done = readEvents(
            (*sql)->prepare(
                u"SELECT e.number, e.id, e.call, c.address, e.automation, e.platform, e.type, c.subject, "
                u"e.item, "
                "e.\"values\", e.lookup_tries, s.lookups, c.method, c.path, c.query, c.headers, c.body, "
                "c.received_at "
                "FROM event e JOIN call c ON c.id = e.call LEFT JOIN event_story s ON s.event = e.number "
                "WHERE e.next_try IS NOT NULL AND e.next_try <= ? ORDER BY e.next_try LIMIT ?"),
            now, limit, true, &events);
        !done)
        return done.error();
    const int rest = limit - static_cast<int>(events.size());
    if (rest <= 0)
        return events;
    if (auto done = readEvents(
            (*sql)->prepare(
                u"SELECT e.number, e.id, e.call, c.address, e.automation, e.platform, e.type, c.subject, "
                u"e.item, "
                "e.\"values\", e.lookup_tries, s.lookups, c.method, c.path, c.query, c.headers, c.body, "
                "c.received_at "
                "FROM event e JOIN call c ON c.id = e.call LEFT JOIN event_story s ON s.event = e.number "
                "WHERE e.state = 'received' ORDER BY e.number LIMIT ?"),
            now, rest, false, &events);
        !done)
        return done.error();
    return events;
}

Result<std::optional<QDateTime>> PlanStore::nextTry()
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    Statement row = (*sql)->prepare(u"SELECT min(next_try) FROM event WHERE next_try IS NOT NULL");
    if (auto done = row.exec(); !done)
        return done.error();
    std::optional<QDateTime> time;
    if (row.next())
        time = row.optionalTime(0);
    if (auto done = row.status(); !done)
        return done.error();
    return time;
}

Result<PlanSummary> PlanStore::commit(const QList<Plan> &plans, const DeliveryStore::Policies &policies,
                                      const QDateTime &now)
{
    return m_queue.compute<PlanSummary>([&](SqlConnection &sql) -> Result<PlanSummary> {
        PlanCommit commit(sql, policies, now);
        for (const Plan &plan : plans) {
            if (auto done = commit.add(plan); !done)
                return done.error();
        }
        return commit.summary();
    });
}

} // namespace surveyhook
