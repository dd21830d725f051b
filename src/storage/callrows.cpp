// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/callrows.h"

#include "base/identifier.h"
#include "domain/codes.h"
#include "storage/answers.h"
#include "storage/eventrecords.h"
#include "storage/outgoing.h"
#include "storage/ratings.h"
#include "storage/sqlconnection.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

struct InsertedEvent
{
    qint64 number = 0;
    QString id;
};

Result<qint64> insertRequest(SqlConnection &sql, const CallRecord &call)
{
    Statement insert = sql.prepare(u"INSERT INTO call (address, platform, received_at, method, path, query, "
                                   u"headers, body, type, subject) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const RawRequest &request = call.request;
    if (auto done = insert.exec(call.address, call.platform, request.receivedAt, request.method, request.path,
                                request.rawQuery, headersToText(request.headers), request.body, call.type,
                                call.subject);
        !done)
        return done.error();
    return insert.insertedId();
}

Result<InsertedEvent> insertEvent(SqlConnection &sql, const CallRecord &call, qint64 callId,
                                  const NewEvent &event)
{
    InsertedEvent inserted;
    inserted.id = newIdentifier("ev"_L1);
    {
        Statement insert = sql.prepare(u"INSERT INTO event (id, call, automation, item, platform, type, "
                                       u"state, code, \"values\", received_at) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        if (auto done = insert.exec(inserted.id, callId, event.automation, event.item, call.platform,
                                    call.type, stateCode(event.state), event.code, orNull(event.values),
                                    call.request.receivedAt);
            !done)
            return done.error();
        inserted.number = insert.insertedId();
    }
    return inserted;
}

/** That an event was received follows from its row; what else the door decided is a line. */
Result<void> addDoorLine(SqlConnection &sql, const CallRecord &call, qint64 number, const NewEvent &event)
{
    if (event.state == State::Received)
        return {};
    return addLine(sql, number, call.request.receivedAt, event.code, event.values);
}

Result<void> tellReceived(SqlConnection &sql, const CallRecord &call, const QString &id,
                          const NewEvent &event)
{
    return tell(sql, outgoing::eventReceived, call.request.receivedAt,
                {{u"event"_s, id},
                 {u"automation"_s, event.automation},
                 {u"platform"_s, call.platform},
                 {u"type"_s, call.type}});
}

Result<void> remember(SqlConnection &sql, const CallRecord &call)
{
    if (call.remember.isEmpty() || call.subject.isEmpty())
        return {};
    QJsonObject all;
    {
        Statement earlier = sql.prepare(u"SELECT json FROM call_memory WHERE address = ? AND subject = ?");
        if (auto done = earlier.exec(call.address, call.subject); !done)
            return done;
        if (earlier.next())
            all = earlier.json(0);
        if (auto done = earlier.status(); !done)
            return done;
    }
    for (auto it = call.remember.begin(); it != call.remember.end(); ++it)
        all.insert(it.key(), it.value());
    return sql
        .prepare(u"INSERT INTO call_memory (address, subject, at, json) VALUES (?, ?, ?, ?) "
                 "ON CONFLICT (address, subject) DO UPDATE SET at = excluded.at, json = excluded.json")
        .exec(call.address, call.subject, call.request.receivedAt, all);
}

/** Whom an answered survey belongs to. */
Result<void> noteAnswers(SqlConnection &sql, const CallRecord &call, qint64 event)
{
    if (call.answers.isEmpty())
        return {};
    const Result<int> marked = markAnswered(sql, call.answers, call.platform, call.request.receivedAt);
    if (!marked)
        return marked.error();
    return addLine(sql, event, call.request.receivedAt, codes::answersNoted, {{u"count"_s, *marked}});
}

/** Whether the key was free, or its time over, and is now this event's. */
Result<bool> claimKey(SqlConnection &sql, const CallRecord &call, qint64 event)
{
    const qint64 now = call.request.receivedAt.toMSecsSinceEpoch();
    const qint64 window = std::chrono::milliseconds(call.dedupWindow).count();
    Statement claim =
        sql.prepare(u"INSERT INTO dedup (address, key, event, at) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (address, key) DO UPDATE SET event = excluded.event, at = excluded.at "
                    "WHERE dedup.at < ?");
    if (auto done = claim.exec(call.address, call.dedupKey, event, now,
                               window > 0 ? now - window : std::numeric_limits<qint64>::min());
        !done)
        return done.error();
    return claim.changed() > 0;
}

Result<StoredCall> turnIntoRepeat(SqlConnection &sql, const CallRecord &call, const InsertedEvent &event)
{
    qint64 of = 0;
    StoredCall stored;
    stored.duplicate = true;
    {
        Statement first =
            sql.prepare(u"SELECT d.event, e.id FROM dedup d LEFT JOIN event e ON e.number = d.event "
                        "WHERE d.address = ? AND d.key = ?");
        if (auto done = first.exec(call.address, call.dedupKey); !done)
            return done.error();
        if (!first.next())
            return Error{ErrorCode::Internal, u"a repeat without a first call"_s};
        of = first.number(0);
        stored.eventIds += first.isNull(1) ? event.id : first.text(1); // the first one may have been erased
    }
    const QString code = codes::duplicate;
    const QJsonObject values{{u"of"_s, of}};
    if (auto done =
            sql.prepare(u"UPDATE event SET state = 'duplicate', code = ?, \"values\" = ?, duplicate_of = ? "
                        "WHERE number = ?")
                .exec(code, values, of, event.number);
        !done)
        return done.error();
    if (auto done = addLine(sql, event.number, call.request.receivedAt, code, values); !done)
        return done.error();
    return stored;
}

/** For an event that has a key of its own, one row of many: the first event's id when it is a repeat. */
Result<std::optional<QString>> repeatOf(SqlConnection &sql, const CallRecord &call, const NewEvent &event,
                                        const InsertedEvent &inserted)
{
    if (event.dedupKey.isEmpty())
        return std::optional<QString>();
    CallRecord alone = call;
    alone.dedupKey = event.dedupKey;
    const Result<bool> isNew = claimKey(sql, alone, inserted.number);
    if (!isNew)
        return isNew.error();
    if (*isNew)
        return std::optional<QString>();
    const Result<StoredCall> repeat = turnIntoRepeat(sql, alone, inserted);
    if (!repeat)
        return repeat.error();
    return std::optional(repeat->eventIds.constFirst());
}

Result<void> forgetOldRejected(SqlConnection &sql, const CallRecord &newest, int kept)
{
    struct Old
    {
        qint64 event;
        qint64 call;
    };
    QList<Old> old;
    {
        Statement rows = sql.prepare(u"SELECT event, call FROM rejected WHERE address = ? "
                                     "ORDER BY event DESC LIMIT -1 OFFSET ?");
        if (auto done = rows.exec(newest.address, kept); !done)
            return done;
        while (rows.next())
            old += Old{rows.number(0), rows.number(1)};
        if (auto done = rows.status(); !done)
            return done;
    }
    for (const Old &each : std::as_const(old)) {
        if (auto done = sql.prepare(u"DELETE FROM call WHERE id = ?").exec(each.call); !done)
            return done;
        if (auto done = sql.prepare(u"DELETE FROM event WHERE number = ?").exec(each.event); !done)
            return done;
        if (auto done = sql.prepare(u"DELETE FROM rejected WHERE address = ? AND event = ?")
                            .exec(newest.address, each.event);
            !done)
            return done;
    }
    if (old.isEmpty())
        return {};
    return addNote(sql, newest.address, u"count.rejected"_s, old.size(), newest.request.receivedAt);
}

} // namespace

Result<StoredCall> insertCall(SqlConnection &sql, const CallRecord &call)
{
    if (call.events.isEmpty())
        return Error{ErrorCode::Internal, u"a call without events"_s};
    const Result<qint64> callId = insertRequest(sql, call);
    if (!callId)
        return callId.error();
    const Result<InsertedEvent> first = insertEvent(sql, call, *callId, call.events.first());
    if (!first)
        return first.error();
    if (!call.dedupKey.isEmpty()) {
        const Result<bool> isNew = claimKey(sql, call, first->number);
        if (!isNew)
            return isNew.error();
        if (!*isNew)
            return turnIntoRepeat(sql, call, *first);
    }
    if (auto done = remember(sql, call); !done)
        return done.error();
    if (auto done = keepRatings(sql, call, *callId); !done)
        return done.error();
    StoredCall stored;
    for (qsizetype i = 0; i < call.events.size(); ++i) {
        const Result<InsertedEvent> each =
            i == 0 ? first : insertEvent(sql, call, *callId, call.events.at(i));
        if (!each)
            return each.error();
        const auto repeat = repeatOf(sql, call, call.events.at(i), *each);
        if (!repeat)
            return repeat.error();
        stored.eventIds += repeat->value_or(each->id);
        if (*repeat)
            continue;
        if (auto done = addDoorLine(sql, call, each->number, call.events.at(i)); !done)
            return done.error();
        if (auto done = tellReceived(sql, call, each->id, call.events.at(i)); !done)
            return done.error();
    }
    if (auto done = noteAnswers(sql, call, first->number); !done)
        return done.error();
    return stored;
}

Result<StoredCall> insertRejected(SqlConnection &sql, const CallRecord &call, int kept)
{
    if (call.events.isEmpty())
        return Error{ErrorCode::Internal, u"a call without events"_s};
    const Result<qint64> callId = insertRequest(sql, call);
    if (!callId)
        return callId.error();
    const NewEvent &refused = call.events.first();
    const Result<InsertedEvent> event = insertEvent(sql, call, *callId, refused);
    if (!event)
        return event.error();
    if (auto done = addDoorLine(sql, call, event->number, refused); !done)
        return done.error();
    if (auto done = sql.prepare(u"INSERT INTO rejected (address, event, call) VALUES (?, ?, ?)")
                        .exec(call.address, event->number, *callId);
        !done)
        return done.error();
    if (auto done = forgetOldRejected(sql, call, kept); !done)
        return done.error();
    return StoredCall{.eventIds = {event->id}};
}

Result<void> addNote(SqlConnection &sql, const QString &address, const QString &code, qint64 count,
                     const QDateTime &lastAt)
{
    return sql
        .prepare(u"INSERT INTO address_note (address, code, count, last_at) VALUES (?, ?, ?, ?) "
                 "ON CONFLICT (address, code) DO UPDATE SET count = count + excluded.count, "
                 "last_at = max(last_at, excluded.last_at)")
        .exec(address, code, count, lastAt);
}

QByteArray headersToText(const QList<HttpHeader> &headers)
{
    qsizetype size = 0;
    for (const HttpHeader &header : headers)
        size += header.name.size() + header.value.size() + 3;
    QByteArray text;
    text.reserve(size);
    for (const HttpHeader &header : headers) {
        text += header.name;
        text += ": ";
        text += header.value;
        text += '\n';
    }
    return text;
}

QList<HttpHeader> headersFromText(const QByteArray &text)
{
    QList<HttpHeader> headers;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0)
            headers += HttpHeader{line.left(colon), line.mid(colon + 2)};
    }
    return headers;
}

} // namespace surveyhook
