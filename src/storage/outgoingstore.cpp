// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outgoingstore.h"

#include "base/identifier.h"
#include "domain/codes.h"
#include "domain/outgoingevents.h"
#include "storage/sqlconnection.h"
#include "storage/writequeue.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int messagesKept = 500; // of each subscription

Result<QList<DeliveryTask>> claimAll(SqlConnection &sql, const QDateTime &now, int limit)
{
    QList<DeliveryTask> tasks;
    {
        Statement rows =
            sql.prepare(u"SELECT id, subscription, type, content, failed_attempts, at FROM outgoing "
                        "WHERE state IN ('waiting', 'retrying') AND due_at <= ? "
                        "ORDER BY due_at, number LIMIT ?");
        if (auto done = rows.exec(now, limit); !done)
            return done.error();
        while (rows.next()) {
            QJsonObject content = rows.json(3);
            content.insert("at"_L1, rows.time(5).toString(Qt::ISODateWithMs));
            tasks += DeliveryTask{.id = rows.text(0),
                                  .lease = randomToken(),
                                  .automation = rows.text(1),
                                  .actionType = rows.text(2),
                                  .content = content,
                                  .failedAttempts = rows.integer(4)};
        }
        if (auto done = rows.status(); !done)
            return done.error();
    }
    for (const DeliveryTask &task : std::as_const(tasks)) {
        if (auto done =
                sql.prepare(u"UPDATE outgoing SET state = 'sending', code = ?, lease = ? WHERE id = ?")
                    .exec(codes::sending, task.lease, task.id);
            !done)
            return done.error();
    }
    return tasks;
}

Result<void> switchOff(SqlConnection &sql, const QString &subscription, const AttemptReport &report)
{
    if (auto done =
            sql.prepare(u"UPDATE subscriber SET off_at = ?, off_code = ?, off_values = ? WHERE id = ?")
                .exec(report.attempt.at, report.code, orNull(report.values), subscription);
        !done)
        return done;
    return sql
        .prepare(u"UPDATE outgoing SET state = 'cancelled', code = ?, \"values\" = NULL, lease = NULL "
                 "WHERE subscription = ? AND state IN ('waiting', 'retrying')")
        .exec(codes::cancelled, subscription);
}

Result<void> forgetOld(SqlConnection &sql, const QString &subscription)
{
    return sql
        .prepare(u"DELETE FROM outgoing WHERE subscription = ? "
                 "AND state IN ('sent', 'cancelled', 'needs_attention') AND number <= "
                 "(SELECT number FROM outgoing WHERE subscription = ? ORDER BY number DESC LIMIT 1 OFFSET ?)")
        .exec(subscription, subscription, messagesKept);
}

Result<void> finishOne(SqlConnection &sql, const AttemptReport &report)
{
    qint64 number = 0;
    QString subscription;
    {
        Statement row = sql.prepare(u"SELECT number, subscription FROM outgoing WHERE id = ? AND lease = ?");
        if (auto done = row.exec(report.delivery, report.lease); !done)
            return done;
        if (!row.next()) // removed meanwhile with its subscription
            return row.status();
        number = row.number(0);
        subscription = row.text(1);
    }
    const State next = report.next == State::Done ? State::Sent : report.next;
    if (auto done = sql.prepare(u"UPDATE outgoing SET state = ?, code = ?, \"values\" = ?, lease = NULL, "
                                "due_at = coalesce(?, due_at), failed_attempts = failed_attempts + ? "
                                "WHERE number = ?")
                        .exec(stateCode(next), report.code, orNull(report.values), report.nextDue,
                              next == State::Sent ? 0 : 1, number);
        !done)
        return done;
    if (auto done = sql.prepare(u"INSERT INTO outgoing_attempt (outgoing, at, outcome, code, \"values\") "
                                "VALUES (?, ?, ?, ?, ?)")
                        .exec(number, report.attempt.at, report.attempt.outcome, report.attempt.code,
                              orNull(report.attempt.values));
        !done)
        return done;
    if (report.code == codes::callGone) {
        if (auto done = switchOff(sql, subscription, report); !done)
            return done;
    }
    return forgetOld(sql, subscription);
}

Result<void> readAttempts(SqlConnection &sql, QList<OutgoingRow> *rows)
{
    for (OutgoingRow &row : *rows) {
        Statement attempts =
            sql.prepare(u"SELECT a.at, a.outcome, a.code, a.\"values\" FROM outgoing_attempt a "
                        "JOIN outgoing o ON o.number = a.outgoing WHERE o.id = ? ORDER BY a.number");
        if (auto done = attempts.exec(row.id); !done)
            return done;
        while (attempts.next())
            row.attempts += Attempt{attempts.time(0), attempts.text(1), attempts.text(2), attempts.json(3)};
        if (auto done = attempts.status(); !done)
            return done;
    }
    return {};
}

} // namespace

OutgoingStore::OutgoingStore(Database database, WriteQueue &queue)
    : m_database(std::move(database))
    , m_queue(queue)
{}

OutgoingStore::~OutgoingStore() = default;

Result<Recovery> OutgoingStore::recover(const QDateTime &)
{
    return m_queue.compute<Recovery>([](SqlConnection &sql) -> Result<Recovery> {
        Statement update = sql.prepare(
            u"UPDATE outgoing SET state = 'waiting', code = ?, lease = NULL WHERE state = 'sending'");
        if (auto done = update.exec(codes::resumed); !done)
            return done.error();
        return Recovery{.dueAgain = update.changed()};
    });
}

Result<QList<DeliveryTask>> OutgoingStore::claimDue(const QDateTime &now, int limit, const Policies &)
{
    return m_queue.compute<QList<DeliveryTask>>(
        [&](SqlConnection &sql) { return claimAll(sql, now, limit); });
}

Result<bool> OutgoingStore::mark(const QString &, const QString &)
{
    return true; // the receiver tells a repeat by its id
}

Result<void> OutgoingStore::finish(const AttemptReport &report)
{
    return m_queue.run([&report](SqlConnection &sql) { return finishOne(sql, report); });
}

Result<std::optional<QDateTime>> OutgoingStore::nextDue()
{
    using Time = std::optional<QDateTime>;
    return m_queue.compute<Time>([](SqlConnection &sql) {
        return sql.time(u"SELECT min(due_at) FROM outgoing WHERE state IN ('waiting', 'retrying')");
    });
}

Result<QList<SubscriptionStatus>> OutgoingStore::statuses()
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    Statement rows = (*sql)->prepare(
        u"SELECT s.id, s.off_at, s.off_code, s.off_values, "
        "(SELECT count(*) FROM outgoing o WHERE o.subscription = s.id AND o.state IN ('waiting', 'retrying', "
        "'sending')), "
        "(SELECT count(*) FROM outgoing o WHERE o.subscription = s.id AND o.state = 'needs_attention'), "
        "(SELECT max(a.at) FROM outgoing_attempt a JOIN outgoing o ON o.number = a.outgoing "
        "WHERE o.subscription = s.id AND a.outcome = 'delivered') "
        "FROM subscriber s ORDER BY s.id");
    if (auto done = rows.exec(); !done)
        return done.error();
    QList<SubscriptionStatus> statuses;
    while (rows.next())
        statuses += SubscriptionStatus{.id = rows.text(0),
                                       .offSince = rows.optionalTime(1),
                                       .offCode = rows.text(2),
                                       .offValues = rows.json(3),
                                       .waiting = rows.number(4),
                                       .failed = rows.number(5),
                                       .lastDelivered = rows.optionalTime(6)};
    if (auto done = rows.status(); !done)
        return done.error();
    return statuses;
}

Result<QList<OutgoingRow>> OutgoingStore::messages(const QString &subscription, int limit)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    QList<OutgoingRow> messages;
    {
        Statement rows =
            (*sql)->prepare(u"SELECT id, subscription, type, at, state, code, \"values\", due_at "
                            "FROM outgoing WHERE subscription = ? ORDER BY number DESC LIMIT ?");
        if (auto done = rows.exec(subscription, limit); !done)
            return done.error();
        while (rows.next())
            messages += OutgoingRow{.id = rows.text(0),
                                    .subscription = rows.text(1),
                                    .type = rows.text(2),
                                    .at = rows.time(3),
                                    .state = stateFromCode(rows.text(4)).value_or(State::NeedsAttention),
                                    .code = rows.text(5),
                                    .values = rows.json(6),
                                    .due = rows.time(7),
                                    .attempts = {}};
        if (auto done = rows.status(); !done)
            return done.error();
    }
    if (auto done = readAttempts(**sql, &messages); !done)
        return done.error();
    return messages;
}

Result<void> OutgoingStore::sendTest(const QString &subscription, const QDateTime &now)
{
    return m_queue.run([&](SqlConnection &sql) -> Result<void> {
        Statement insert =
            sql.prepare(u"INSERT INTO outgoing (id, subscription, type, at, content, state, code, due_at) "
                        "SELECT ?, s.id, ?, ?, '{}', 'waiting', ?, ? FROM subscriber s WHERE s.id = ?");
        if (auto done =
                insert.exec(newIdentifier("msg"_L1), outgoing::test, now, codes::waiting, now, subscription);
            !done)
            return done;
        if (insert.changed() == 0)
            return Error{ErrorCode::NotFound, u"no subscription "_s + subscription};
        return {};
    });
}

Result<void> OutgoingStore::switchOn(const QString &subscription)
{
    return m_queue.run([&](SqlConnection &sql) {
        return sql
            .prepare(u"UPDATE subscriber SET off_at = NULL, off_code = NULL, off_values = NULL WHERE id = ?")
            .exec(subscription);
    });
}

Result<void> OutgoingStore::sendAgain(const QString &message, const QDateTime &now)
{
    return m_queue.run([&](SqlConnection &sql) -> Result<void> {
        Statement update =
            sql.prepare(u"UPDATE outgoing SET state = 'waiting', code = ?, due_at = ?, failed_attempts = 0 "
                        "WHERE id = ? AND state IN ('needs_attention', 'retrying', 'cancelled')");
        if (auto done = update.exec(codes::confirmedRetry, now, message); !done)
            return done;
        if (update.changed() == 0)
            return Error{ErrorCode::Conflict, u"not given up: "_s + message};
        return {};
    });
}

} // namespace surveyhook
