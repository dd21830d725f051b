// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planstore.h"

#include "storage/eventrows.h"
#include "storage/plancommit.h"
#include "storage/sqlconnection.h"
#include "storage/writequeue.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

Result<void> readAll(Statement &rows, QList<EventToPlan> *events)
{
    while (rows.next())
        *events += eventFromRow(rows);
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
    Statement again = (*sql)->prepare(QString(
        eventSelect() + u"WHERE e.next_try IS NOT NULL AND e.next_try <= ? ORDER BY e.next_try LIMIT ?"_s));
    if (auto done = again.exec(now, limit); !done)
        return done.error();
    if (auto done = readAll(again, &events); !done)
        return done.error();
    const int rest = limit - static_cast<int>(events.size());
    if (rest <= 0)
        return events;
    Statement fresh =
        (*sql)->prepare(QString(eventSelect() + u"WHERE e.state = 'received' ORDER BY e.number LIMIT ?"_s));
    if (auto done = fresh.exec(rest); !done)
        return done.error();
    if (auto done = readAll(fresh, &events); !done)
        return done.error();
    return events;
}

Result<std::optional<QDateTime>> PlanStore::nextTry()
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    return (*sql)->time(u"SELECT min(next_try) FROM event WHERE next_try IS NOT NULL");
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
