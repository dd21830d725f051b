// SPDX-License-Identifier: GPL-3.0-or-later
// The queue as the scheduler uses it; what people do to it is in deliveryorders.cpp.
#include "storage/sqldeliverystore.h"

#include "base/identifier.h"
#include "domain/codes.h"
#include "domain/placeholders.h"
#include "storage/deliveryrows.h"
#include "storage/dialect.h"
#include "storage/eventrecords.h"
#include "storage/gatequestion.h"
#include "storage/promocodes.h"
#include "storage/sqlconnection.h"
#include "storage/writequeue.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

struct Due
{
    DeliveryTask task;
    GateQuestion question;
    StoredDelivery row;
};

Result<QList<Due>> dueDeliveries(SqlConnection &sql, const QDateTime &now, int limit)
{
    static const QString text =
        u"SELECT d.number, d.id, d.event, e.id, d.automation, d.person, d.token, d.action_index, "
        u"d.action_type, "
        "d.content, d.failed_attempts, d.staff_address, d.subject, d.subject_key, d.confirmed, d.asked_at, "
        "d.due_at, (SELECT p.id FROM person p WHERE p.address = d.person) "
        "FROM delivery d JOIN event e ON e.number = d.event "
        "WHERE d.state IN ('waiting', 'retrying') AND d.due_at <= ? ORDER BY d.due_at LIMIT ? "_s
        + dialect::claim;
    Statement rows = sql.prepare(text);
    if (auto done = rows.exec(now, limit); !done)
        return done.error();
    QList<Due> due;
    while (rows.next()) {
        Due each;
        each.task = DeliveryTask{.id = rows.text(1),
                                 .lease = randomToken(),
                                 .eventId = rows.text(3),
                                 .automation = rows.text(4),
                                 .person = rows.text(5),
                                 .optOutToken = rows.text(6),
                                 .respondent = rows.number(17),
                                 .actionIndex = rows.integer(7),
                                 .actionType = rows.text(8),
                                 .content = rows.json(9),
                                 .failedAttempts = rows.integer(10)};
        each.question = GateQuestion{.event = rows.number(2),
                                     .automation = each.task.automation,
                                     .actionIndex = each.task.actionIndex,
                                     .person = each.task.person,
                                     .due = now,
                                     .staffAddress = rows.number(11) != 0,
                                     .subject = rows.text(12),
                                     .subjectKey = rows.text(13),
                                     .rehearsal = isRehearsal(each.task.content),
                                     .content = sameMailContent(each.task.actionType, each.task.content),
                                     .confirmed = rows.number(14) != 0,
                                     .delivery = rows.number(0),
                                     .askedAt = rows.time(15)};
        each.row = StoredDelivery{.number = rows.number(0),
                                  .id = each.task.id,
                                  .event = rows.number(2),
                                  .automation = each.task.automation,
                                  .person = each.task.person,
                                  .rehearsal = each.question.rehearsal,
                                  .due = rows.time(16),
                                  .failedAttempts = each.task.failedAttempts};
        due += each;
    }
    if (auto done = rows.status(); !done)
        return done.error();
    return due;
}

Result<void> claim(SqlConnection &sql, const Due &due, const QDateTime &now)
{
    const QJsonObject values{{u"attempt"_s, due.task.failedAttempts + 1}};
    if (auto done = changeDelivery(sql, due.row, State::Sending, now, codes::sending, values); !done)
        return done;
    return sql.prepare(u"UPDATE delivery SET lease = ?, marked = 0 WHERE number = ?")
        .exec(due.task.lease, due.row.number);
}

void giveCode(QJsonObject &content, const QString &code)
{
    QJsonObject values = content.value("values"_L1).toObject();
    values.insert(promoCodeName, code);
    content.insert("values"_L1, values);
}

/** A delivery that gives a code away goes with one, or waits until there is one. */
Result<bool> takeCodeFor(SqlConnection &sql, Due *due, const QDateTime &now)
{
    QJsonObject &content = due->task.content;
    const QString pool = content.value("pool"_L1).toString();
    if (pool.isEmpty())
        return true;
    if (!due->task.rehearsalTo.isEmpty()) { // no code is given away
        giveCode(content, promoSample);
        return true;
    }
    const auto code = takeCode(sql, pool, due->row.number, now);
    if (!code)
        return code.error();
    if (!*code)
        return false;
    giveCode(content, **code);
    return true;
}

Result<void> waitForCode(SqlConnection &sql, const Due &due, const QDateTime &now)
{
    const QString pool = due.task.content.value("pool"_L1).toString();
    Statement row = sql.prepare(u"SELECT name FROM promo_pool WHERE id = ?");
    if (auto done = row.exec(pool); !done)
        return done;
    const QString name = row.next() ? row.text(0) : pool;
    if (auto done = row.status(); !done)
        return done;
    return changeDelivery(sql, due.row, State::Held, now, codes::promoEmpty,
                          {{u"pool"_s, name}, {u"due"_s, due.row.due.toString(Qt::ISODate)}});
}

Result<void> stopAtGate(SqlConnection &sql, const Due &due, const GateVerdict &verdict, const QDateTime &now)
{
    QJsonObject values = verdict.values;
    if (verdict.state == State::Held) // it goes on when what holds it is over
        values.insert("due"_L1, due.row.due.toString(Qt::ISODate));
    return changeDelivery(sql, due.row, verdict.state, now, verdict.code, values);
}

Result<QList<DeliveryTask>> claimAll(SqlConnection &sql, const QDateTime &now, int limit,
                                     const DeliveryStore::Policies &policies)
{
    Result<QList<Due>> due = dueDeliveries(sql, now, limit);
    if (!due)
        return due.error();
    QList<DeliveryTask> tasks;
    QList<Due> all = *std::move(due);
    for (Due &each : all) {
        const std::optional<GatePolicy> policy = policies(each.task.automation);
        if (policy && (each.question.rehearsal || policy->automation == AutomationState::Rehearsal))
            each.task.rehearsalTo = policy->rehearsalTo;
        const Result<GateVerdict> verdict = askGate(sql, policy, each.question);
        if (!verdict)
            return verdict.error();
        if (!verdict->open) {
            if (auto done = stopAtGate(sql, each, *verdict, now); !done)
                return done.error();
            continue;
        }
        const Result<bool> ready = takeCodeFor(sql, &each, now);
        if (!ready)
            return ready.error();
        const Result<void> done = *ready ? claim(sql, each, now) : waitForCode(sql, each, now);
        if (!done)
            return done.error();
        if (*ready)
            tasks += each.task;
    }
    return tasks;
}

Result<Recovery> recoverAll(SqlConnection &sql, const QDateTime &now)
{
    const auto interrupted = deliveriesIn(sql, State::Sending);
    if (!interrupted)
        return interrupted.error();
    Recovery recovery;
    for (const StoredDelivery &delivery : *interrupted) {
        ++(delivery.marked ? recovery.needAttention : recovery.dueAgain);
        const Result<void> done =
            delivery.marked ? changeDelivery(sql, delivery, State::NeedsAttention, now, codes::interrupted)
                            : changeDelivery(sql, delivery, State::Waiting, now, codes::resumed);
        if (!done)
            return done.error();
    }
    return recovery;
}

Result<void> addAttempt(SqlConnection &sql, qint64 delivery, const Attempt &attempt)
{
    return sql
        .prepare(u"INSERT INTO attempt (delivery, at, outcome, code, \"values\") VALUES (?, ?, ?, ?, ?)")
        .exec(delivery, attempt.at, attempt.outcome, attempt.code, orNull(attempt.values));
}

Result<void> finishOne(SqlConnection &sql, const AttemptReport &report)
{
    const Result<StoredDelivery> delivery = findDelivery(sql, report.delivery);
    if (!delivery)
        return delivery.error();
    const bool sent = report.next == State::Sent;
    const bool failed = !sent && report.next != State::Done;
    // What may have left stays marked, so that a replay cannot send it a second time.
    const bool mayHaveLeft = sent || report.attempt.outcome == "unknown"_L1;
    {
        Statement update = sql.prepare(u"UPDATE delivery SET sent_at = ?, marked = ?, "
                                       "failed_attempts = failed_attempts + ? "
                                       "WHERE number = ? AND state = 'sending' AND lease = ?");
        if (auto done = update.exec(sent ? std::optional(report.attempt.at) : std::nullopt, mayHaveLeft,
                                    failed, delivery->number, report.lease);
            !done)
            return done;
        if (update.changed() == 0)
            return Error{ErrorCode::Conflict, u"the lease of "_s + report.delivery + u" is gone"_s};
    }
    if (auto done = addAttempt(sql, delivery->number, report.attempt); !done)
        return done;
    return changeDelivery(sql, *delivery, report.next, report.attempt.at, report.code, report.values,
                          report.nextDue);
}

} // namespace

Result<Recovery> SqlDeliveryStore::recover(const QDateTime &now)
{
    return m_queue.compute<Recovery>([&now](SqlConnection &sql) { return recoverAll(sql, now); });
}

Result<QList<DeliveryTask>> SqlDeliveryStore::claimDue(const QDateTime &now, int limit,
                                                       const Policies &policies)
{
    return m_queue.compute<QList<DeliveryTask>>(
        [&](SqlConnection &sql) { return claimAll(sql, now, limit, policies); });
}

Result<bool> SqlDeliveryStore::mark(const QString &delivery, const QString &lease)
{
    return m_queue.compute<bool>([&](SqlConnection &sql) -> Result<bool> {
        Statement update =
            sql.prepare(u"UPDATE delivery SET marked = 1 WHERE id = ? AND state = 'sending' AND lease = ?");
        if (auto done = update.exec(delivery, lease); !done)
            return done.error();
        if (update.changed() == 0)
            return false;
        if (auto done = showCode(sql, delivery); !done)
            return done.error();
        return true;
    });
}

Result<void> SqlDeliveryStore::finish(const AttemptReport &report)
{
    return m_queue.run([&report](SqlConnection &sql) { return finishOne(sql, report); });
}

Result<std::optional<QDateTime>> SqlDeliveryStore::nextDue()
{
    using Time = std::optional<QDateTime>;
    return m_queue.compute<Time>([](SqlConnection &sql) {
        return sql.time(u"SELECT min(due_at) FROM delivery WHERE state IN ('waiting', 'retrying')");
    });
}

} // namespace surveyhook
