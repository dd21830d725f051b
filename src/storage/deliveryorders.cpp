// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to the queue: cancel, retry, release, replay.
#include "domain/codes.h"
#include "storage/deliveryrows.h"
#include "storage/eventrecords.h"
#include "storage/promocodes.h"
#include "storage/sqlconnection.h"
#include "storage/sqldeliverystore.h"
#include "storage/writequeue.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

Error conflict(State state)
{
    const QString code = stateCode(state);
    return Error{ErrorCode::Conflict, u"not possible in state "_s + code, {{u"state"_s, code}}};
}

bool isPending(State state)
{
    return state == State::Waiting || state == State::Retrying || state == State::Held
           || state == State::NeedsAttention;
}

bool mayHaveLeft(const StoredDelivery &delivery)
{
    return delivery.marked || delivery.state == State::Sending || delivery.state == State::Sent
           || delivery.state == State::Answered;
}

Result<StoredDelivery> findPending(SqlConnection &sql, const QString &id)
{
    Result<StoredDelivery> delivery = findDelivery(sql, id);
    if (delivery && !isPending(delivery->state))
        return conflict(delivery->state);
    return delivery;
}

Result<void> confirm(SqlConnection &sql, const StoredDelivery &delivery)
{
    return sql.prepare(u"UPDATE delivery SET confirmed = 1, marked = 0 WHERE number = ?")
        .exec(delivery.number);
}

/** Back to the planner, as if it had just come. */
Result<void> planAgain(SqlConnection &sql, qint64 event, const QDateTime &now)
{
    if (auto done = addLine(sql, event, now, codes::replayed, {}); !done)
        return done;
    if (auto done = sql.prepare(u"UPDATE event_story SET lookups = NULL WHERE event = ?").exec(event); !done)
        return done;
    return sql
        .prepare(u"UPDATE event SET state = 'received', code = '', \"values\" = NULL, due_at = NULL, "
                 "next_try = NULL, lookup_tries = 0 WHERE number = ?")
        .exec(event);
}

bool canReplay(State state)
{
    switch (state) {
    case State::Filtered:
    case State::Resting:
    case State::Suppressed:
    case State::Waiting:
    case State::Held:
    case State::Retrying:
    case State::Done:
    case State::NeedsAttention:
    case State::Cancelled:
        return true;
    case State::Received: // is planned anyway
    case State::Rejected: // nobody proved to have sent it
    case State::Duplicate: // the first one is the one to replay
    case State::Sending:
    case State::Sent:
    case State::Answered:
        break;
    }
    return false;
}

Result<State> stateOf(SqlConnection &sql, qint64 event)
{
    Statement row = sql.prepare(u"SELECT state FROM event WHERE number = ?");
    if (auto done = row.exec(event); !done)
        return done.error();
    if (!row.next())
        return Error{ErrorCode::NotFound, u"no event %1"_s.arg(event)};
    return stateFromCode(row.text(0)).value_or(State::NeedsAttention);
}

Result<void> replayOne(SqlConnection &sql, qint64 event, const QDateTime &now)
{
    const Result<State> state = stateOf(sql, event);
    if (!state)
        return state.error();
    if (!canReplay(*state))
        return conflict(*state);
    const auto deliveries = deliveriesOf(sql, event);
    if (!deliveries)
        return deliveries.error();
    for (const StoredDelivery &delivery : *deliveries) {
        if (mayHaveLeft(delivery))
            return conflict(delivery.state);
        if (auto done = giveCodeBack(sql, delivery.number); !done)
            return done;
    }
    if (auto done =
            sql.prepare(u"UPDATE delivery SET state = 'cancelled', code = ?, \"values\" = NULL, lease = NULL "
                        "WHERE event = ? AND state <> 'cancelled'")
                .exec(codes::replayed, event);
        !done)
        return done;
    return planAgain(sql, event, now);
}

struct HeldEvent
{
    qint64 number = 0;
    QString code;
};

/** Held events that have no delivery: nobody planned them. */
Result<QList<HeldEvent>> heldAtTheDoor(SqlConnection &sql, const QString &automation)
{
    Statement rows =
        sql.prepare(u"SELECT number, code FROM event WHERE state <> 'received' AND state = 'held' "
                    "AND automation = ? AND NOT EXISTS (SELECT 1 FROM delivery "
                    "WHERE delivery.event = event.number AND delivery.state <> 'cancelled') "
                    "ORDER BY number");
    if (auto done = rows.exec(automation); !done)
        return done.error();
    QList<HeldEvent> events;
    while (rows.next())
        events += HeldEvent{rows.number(0), rows.text(1)};
    if (auto done = rows.status(); !done)
        return done.error();
    return events;
}

QJsonObject waitingValues(const StoredDelivery &delivery)
{
    return {{u"due"_s, delivery.due.toString(Qt::ISODate)},
            {u"person"_s, delivery.about},
            {u"action"_s, delivery.actionType}};
}

Result<int> releaseAll(SqlConnection &sql, const QString &automation, const QStringList &reasons,
                       const QDateTime &now)
{
    const auto wanted = [&reasons](const QString &code) {
        return reasons.isEmpty() || reasons.contains(code);
    };
    int released = 0;
    const auto deliveries = deliveriesIn(sql, State::Held);
    if (!deliveries)
        return deliveries.error();
    for (const StoredDelivery &delivery : *deliveries) {
        if (delivery.automation != automation || !wanted(delivery.code))
            continue;
        if (auto done =
                changeDelivery(sql, delivery, State::Waiting, now, codes::waiting, waitingValues(delivery));
            !done)
            return done.error();
        ++released;
    }
    const auto events = heldAtTheDoor(sql, automation);
    if (!events)
        return events.error();
    for (const HeldEvent &event : *events) {
        if (!wanted(event.code))
            continue;
        if (auto done = planAgain(sql, event.number, now); !done)
            return done.error();
        ++released;
    }
    return released;
}

Result<int> planThese(SqlConnection &sql, const QString &automation, const QSet<qint64> &wanted,
                      const QDateTime &now)
{
    const auto events = heldAtTheDoor(sql, automation);
    if (!events)
        return events.error();
    int planned = 0;
    for (const HeldEvent &event : *events) {
        if (!wanted.contains(event.number))
            continue;
        if (auto done = planAgain(sql, event.number, now); !done)
            return done.error();
        ++planned;
    }
    return planned;
}

Result<int> holdAll(SqlConnection &sql, const QString &automation, const QString &code, const QDateTime &now)
{
    const auto deliveries = leavingOf(sql, automation);
    if (!deliveries)
        return deliveries.error();
    for (const StoredDelivery &delivery : *deliveries) {
        if (auto done = changeDelivery(sql, delivery, State::Held, now, code, waitingValues(delivery)); !done)
            return done.error();
    }
    return static_cast<int>(deliveries->size());
}

/** @p automation empty: of all. */
Result<int> letAllGoOn(SqlConnection &sql, const QString &automation, const QStringList &reasons,
                       const QDateTime &now)
{
    const auto deliveries = deliveriesIn(sql, State::Held);
    if (!deliveries)
        return deliveries.error();
    int released = 0;
    for (const StoredDelivery &delivery : *deliveries) {
        const bool meant = automation.isEmpty() || delivery.automation == automation;
        if (!meant || !reasons.contains(delivery.code))
            continue;
        if (auto done =
                changeDelivery(sql, delivery, State::Waiting, now, codes::waiting, waitingValues(delivery));
            !done)
            return done.error();
        ++released;
    }
    return released;
}

Result<int> leaveAll(SqlConnection &sql, const QString &automation, const QMap<qint64, QString> &people,
                     const QDateTime &now)
{
    const auto events = heldAtTheDoor(sql, automation);
    if (!events)
        return events.error();
    int left = 0;
    for (const HeldEvent &event : *events) {
        if (event.code != codes::draft)
            continue;
        if (auto done = setEvent(sql, event.number, {.state = State::Held, .code = codes::leftAside}); !done)
            return done.error();
        if (auto done = addLine(sql, event.number, now, codes::leftAside, {}); !done)
            return done.error();
        if (const QString person = people.value(event.number); !person.isEmpty()) {
            if (auto done = sql.prepare(u"UPDATE event SET person = ? WHERE number = ? AND person IS NULL")
                                .exec(person, event.number);
                !done)
                return done.error();
        }
        ++left;
    }
    return left;
}

} // namespace

Result<void> SqlDeliveryStore::cancel(const QString &delivery, const QString &by, const QDateTime &now)
{
    return m_queue.run([&](SqlConnection &sql) -> Result<void> {
        const Result<StoredDelivery> found = findPending(sql, delivery);
        if (!found)
            return found.error();
        return changeDelivery(sql, *found, State::Cancelled, now, codes::cancelled, {{u"by"_s, by}});
    });
}

Result<void> SqlDeliveryStore::retryNow(const QString &delivery, const QDateTime &now)
{
    return m_queue.run([&](SqlConnection &sql) -> Result<void> {
        const Result<StoredDelivery> found = findPending(sql, delivery);
        if (!found)
            return found.error();
        if (auto done = confirm(sql, *found); !done)
            return done;
        return changeDelivery(sql, *found, State::Waiting, now, codes::confirmedRetry, {}, now);
    });
}

Result<void> SqlDeliveryStore::release(const QString &delivery, const QDateTime &now)
{
    return m_queue.run([&](SqlConnection &sql) -> Result<void> {
        const Result<StoredDelivery> found = findDelivery(sql, delivery);
        if (!found)
            return found.error();
        if (found->state != State::Held)
            return conflict(found->state);
        if (auto done = confirm(sql, *found); !done)
            return done;
        return changeDelivery(sql, *found, State::Waiting, now, codes::waiting, waitingValues(*found));
    });
}

Result<int> SqlDeliveryStore::releaseHeld(const QString &automation, const QStringList &codes,
                                          const QDateTime &now)
{
    return m_queue.compute<int>([&](SqlConnection &sql) { return releaseAll(sql, automation, codes, now); });
}

Result<int> SqlDeliveryStore::holdWaiting(const QString &automation, QLatin1StringView code,
                                          const QDateTime &now)
{
    return m_queue.compute<int>(
        [&](SqlConnection &sql) { return holdAll(sql, automation, QString(code), now); });
}

Result<int> SqlDeliveryStore::letGoOn(const QString &automation, const QDateTime &now)
{
    return m_queue.compute<int>([&](SqlConnection &sql) {
        return letAllGoOn(sql, automation, {codes::off, codes::paused}, now);
    });
}

Result<int> SqlDeliveryStore::goOnAfterStop(const QDateTime &now)
{
    return m_queue.compute<int>(
        [&](SqlConnection &sql) { return letAllGoOn(sql, {}, {codes::officeStopped}, now); });
}

Result<int> SqlDeliveryStore::leaveHeld(const QString &automation, const QMap<qint64, QString> &people,
                                        const QDateTime &now)
{
    return m_queue.compute<int>([&](SqlConnection &sql) { return leaveAll(sql, automation, people, now); });
}

Result<int> SqlDeliveryStore::planHeld(const QString &automation, const QSet<qint64> &events,
                                       const QDateTime &now)
{
    return m_queue.compute<int>([&](SqlConnection &sql) { return planThese(sql, automation, events, now); });
}

Result<void> SqlDeliveryStore::replay(qint64 eventNumber, const QDateTime &now)
{
    return m_queue.run([&](SqlConnection &sql) { return replayOne(sql, eventNumber, now); });
}

} // namespace surveyhook
