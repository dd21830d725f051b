// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deliveryrows.h"

#include "domain/delivery.h"
#include "storage/eventrecords.h"
#include "storage/outgoing.h"
#include "storage/promocodes.h"
#include "storage/sqlconnection.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

StoredDelivery readRow(const Statement &row)
{
    return {.number = row.number(0),
            .id = row.text(1),
            .event = row.number(2),
            .automation = row.text(3),
            .person = row.text(4),
            .about = concernedPerson(row.text(4), row.json(11)),
            .actionType = row.text(10),
            .rehearsal = isRehearsal(row.json(11)),
            .state = stateFromCode(row.text(5)).value_or(State::NeedsAttention),
            .code = row.text(6),
            .marked = row.number(7) != 0,
            .due = row.time(8),
            .failedAttempts = row.integer(9),
            .pool = row.json(11).value("pool"_L1).toString()};
}

Result<QList<StoredDelivery>> readRows(Statement &rows)
{
    QList<StoredDelivery> deliveries;
    while (rows.next())
        deliveries += readRow(rows);
    if (auto done = rows.status(); !done)
        return done.error();
    return deliveries;
}

QLatin1StringView toldAs(State state)
{
    switch (state) {
    case State::Sent:
        return outgoing::deliverySent;
    case State::NeedsAttention:
        return outgoing::deliveryFailed;
    case State::Answered:
        return outgoing::deliveryAnswered;
    default:
        return {};
    }
}

Result<void> tellOf(SqlConnection &sql, const StoredDelivery &delivery, State state, const QDateTime &at,
                    const QString &code)
{
    const QLatin1StringView type = toldAs(state);
    if (type.isEmpty())
        return {};
    return tell(sql, type, at,
                {{u"delivery"_s, delivery.id},
                 {u"action"_s, delivery.actionType},
                 {u"automation"_s, delivery.automation},
                 {u"person"_s, delivery.about},
                 {u"code"_s, code}});
}

} // namespace

QDateTime countedAt(bool rehearsal, const QDateTime &due)
{
    return rehearsal ? QDateTime::fromMSecsSinceEpoch(0, Qt::UTC) : due;
}

Result<StoredDelivery> findDelivery(SqlConnection &sql, const QString &id)
{
    Statement row = sql.prepare(u"SELECT number, id, event, automation, person, state, code, marked, due_at, "
                                "failed_attempts, action_type, content FROM delivery WHERE id = ?");
    if (auto done = row.exec(id); !done)
        return done.error();
    if (!row.next())
        return Error{ErrorCode::NotFound, u"no delivery "_s + id};
    return readRow(row);
}

Result<QList<StoredDelivery>> deliveriesOf(SqlConnection &sql, qint64 event)
{
    Statement rows =
        sql.prepare(u"SELECT number, id, event, automation, person, state, code, marked, due_at, "
                    "failed_attempts, action_type, content FROM delivery WHERE event = ? ORDER BY number");
    if (auto done = rows.exec(event); !done)
        return done.error();
    return readRows(rows);
}

Result<QList<StoredDelivery>> deliveriesIn(SqlConnection &sql, State state)
{
    Statement rows =
        sql.prepare(u"SELECT number, id, event, automation, person, state, code, marked, due_at, "
                    "failed_attempts, action_type, content FROM delivery "
                    "WHERE state IN ('held', 'sending', 'needs_attention') AND state = ? "
                    "ORDER BY number");
    if (auto done = rows.exec(stateCode(state)); !done)
        return done.error();
    return readRows(rows);
}

Result<QList<StoredDelivery>> leavingOf(SqlConnection &sql, const QString &automation)
{
    Statement rows =
        sql.prepare(u"SELECT number, id, event, automation, person, state, code, marked, due_at, "
                    "failed_attempts, action_type, content FROM delivery "
                    "WHERE state IN ('waiting', 'retrying') AND automation = ? ORDER BY number");
    if (auto done = rows.exec(automation); !done)
        return done.error();
    return readRows(rows);
}

Result<QList<StoredDelivery>> waitingAbout(SqlConnection &sql, const QString &automation,
                                           const QString &subject, qint64 event)
{
    Statement rows =
        sql.prepare(u"SELECT number, id, event, automation, person, state, code, marked, due_at, "
                    "failed_attempts, action_type, content FROM delivery WHERE automation = ? "
                    "AND subject = ? AND event < ? AND state IN ('waiting', 'retrying', 'held') "
                    "AND marked = 0 ORDER BY number");
    if (auto done = rows.exec(automation, subject, event); !done)
        return done.error();
    return readRows(rows);
}

Result<void> changeDelivery(SqlConnection &sql, const StoredDelivery &delivery, State state,
                            const QDateTime &at, const QString &code, const QJsonObject &values,
                            const std::optional<QDateTime> &due)
{
    const QDateTime dueNow = due.value_or(delivery.due);
    if (auto done = sql.prepare(u"UPDATE delivery SET state = ?, code = ?, \"values\" = ?, due_at = ?, "
                                "asked_at = coalesce(sent_at, ?), lease = NULL WHERE number = ?")
                        .exec(stateCode(state), code, orNull(values), dueNow,
                              countedAt(delivery.rehearsal, dueNow), delivery.number);
        !done)
        return done;
    const bool ended = state == State::Cancelled || state == State::Suppressed || state == State::Resting;
    if (ended) {
        if (auto done = giveCodeBack(sql, delivery.number); !done)
            return done;
    }
    if (auto done = addLine(sql, delivery.event, at, code, values); !done)
        return done;
    if (auto done = tellOf(sql, delivery, state, at, code); !done)
        return done;
    return followDeliveries(sql, delivery.event);
}

} // namespace surveyhook
