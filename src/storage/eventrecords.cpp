// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventrecords.h"

#include "storage/outgoing.h"
#include "storage/sqlconnection.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

int urgency(State state)
{
    constexpr std::array order{State::Cancelled, State::Duplicate, State::Suppressed, State::Resting,
                               State::Done,      State::Sent,      State::Answered,   State::Held,
                               State::Waiting,   State::Retrying,  State::Sending,    State::NeedsAttention};
    const auto *const found = std::find(order.begin(), order.end(), state);
    return static_cast<int>(found - order.begin());
}

} // namespace

Result<void> addLine(SqlConnection &sql, qint64 event, const QDateTime &at, const QString &code,
                     const QJsonObject &values)
{
    return sql.prepare(uR"(INSERT INTO history (event, at, code, "values") VALUES (?, ?, ?, ?))")
        .exec(event, at, code, orNull(values));
}

Result<void> setEvent(SqlConnection &sql, qint64 event, const EventChange &change)
{
    return sql
        .prepare(uR"(UPDATE event SET state = ?, code = ?, "values" = ?, due_at = ?, next_try = NULL
                     WHERE number = ?)")
        .exec(stateCode(change.state), change.code, orNull(change.values), change.due, event);
}

Result<std::optional<EventChange>> changeFromDeliveries(SqlConnection &sql, qint64 event)
{
    Statement rows = sql.prepare(
        uR"(SELECT state, code, "values", due_at FROM delivery WHERE event = ? ORDER BY number DESC)");
    if (auto done = rows.exec(event); !done)
        return done.error();
    std::optional<EventChange> change;
    std::optional<QDateTime> due;
    while (rows.next()) {
        const State state = stateFromCode(rows.text(0)).value_or(State::NeedsAttention);
        if (state == State::Waiting || state == State::Retrying)
            due = due ? std::min(*due, rows.time(3)) : rows.time(3);
        if (!change || urgency(state) > urgency(change->state))
            change = EventChange{state, rows.text(1), rows.json(2)};
    }
    if (change)
        change->due = due;
    if (auto done = rows.status(); !done)
        return done.error();
    return change;
}

Result<void> followDeliveries(SqlConnection &sql, qint64 event)
{
    const auto change = changeFromDeliveries(sql, event);
    if (!change)
        return change.error();
    return *change ? setEvent(sql, event, **change) : Result<void>();
}

Result<void> suppress(SqlConnection &sql, const QString &address, const QDateTime &at, const QString &source,
                      const QString &token)
{
    {
        Statement insert =
            sql.prepare(u"INSERT INTO suppression (address, at, source, token) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (address) DO NOTHING");
        if (auto done = insert.exec(address, at, source, orNull(token)); !done)
            return done;
        if (insert.changed() == 0)
            return {};
    }
    return tell(sql, outgoing::personOptedOut, at, {{"person"_L1, address}, {"source"_L1, source}});
}

} // namespace surveyhook
