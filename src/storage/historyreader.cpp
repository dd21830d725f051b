// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyreader.h"

#include "domain/codes.h"
#include "domain/delivery.h"
#include "storage/callrows.h"
#include "storage/eventconditions.h"
#include "storage/gatequestion.h"
#include "storage/sqlconnection.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

const QString eventColumns =
    u"SELECT e.number, e.id, e.received_at, e.automation, e.platform, e.type, e.state, e.code, "
    "e.\"values\", e.person, (SELECT o.id FROM event o WHERE o.number = e.duplicate_of), "
    "e.due_at, e.call FROM event e "_s;

EventRow readEvent(const Statement &row)
{
    return {.number = row.number(0),
            .id = row.text(1),
            .receivedAt = row.time(2),
            .automation = row.text(3),
            .platform = row.text(4),
            .type = row.text(5),
            .state = stateFromCode(row.text(6)).value_or(State::NeedsAttention),
            .code = row.text(7),
            .values = row.json(8),
            .person = row.text(9),
            .duplicateOf = row.text(10),
            .due = row.optionalTime(11)};
}

template <typename T, typename Read>
Result<QList<T>> readAll(Statement &rows, Read read)
{
    QList<T> all;
    while (rows.next())
        all += read(rows);
    if (auto done = rows.status(); !done)
        return done.error();
    return all;
}

DeliveryRow readDelivery(const Statement &row)
{
    return {.id = row.text(0),
            .event = row.number(1),
            .eventId = row.text(2),
            .automation = row.text(3),
            .actionIndex = row.integer(4),
            .action = row.text(5),
            .person = concernedPerson(row.text(6), row.json(13)),
            .state = stateFromCode(row.text(7)).value_or(State::NeedsAttention),
            .code = row.text(8),
            .values = row.json(9),
            .due = row.optionalTime(10),
            .sentAt = row.optionalTime(11),
            .mayHaveLeft = row.number(12) != 0,
            .content = row.json(13)};
}

Result<QList<Attempt>> readAttempts(SqlConnection &sql, const QString &delivery)
{
    Statement rows = sql.prepare(u"SELECT a.at, a.outcome, a.code, a.\"values\" FROM attempt a "
                                 "JOIN delivery d ON d.number = a.delivery WHERE d.id = ? ORDER BY a.number");
    if (auto done = rows.exec(delivery); !done)
        return done.error();
    return readAll<Attempt>(rows, [](const Statement &row) {
        return Attempt{.at = row.time(0), .outcome = row.text(1), .code = row.text(2), .values = row.json(3)};
    });
}

Result<QList<DeliveryRow>> readDeliveries(SqlConnection &sql, qint64 event)
{
    Result<QList<DeliveryRow>> deliveries = [&]() -> Result<QList<DeliveryRow>> {
        Statement rows =
            sql.prepare(u"SELECT d.id, d.event, e.id, d.automation, d.action_index, d.action_type, d.person, "
                        u"d.state, d.code, "
                        "d.\"values\", d.due_at, d.sent_at, d.marked, d.content FROM delivery d "
                        "JOIN event e ON e.number = d.event WHERE d.event = ? ORDER BY d.number");
        if (auto done = rows.exec(event); !done)
            return done.error();
        return readAll<DeliveryRow>(rows, readDelivery);
    }();
    if (!deliveries)
        return deliveries;
    QList<DeliveryRow> complete = *std::move(deliveries);
    for (DeliveryRow &delivery : complete) {
        Result<QList<Attempt>> attempts = readAttempts(sql, delivery.id);
        if (!attempts)
            return attempts.error();
        delivery.attempts = *std::move(attempts);
    }
    return complete;
}

Result<QList<HistoryLine>> readHistory(SqlConnection &sql, const EventRow &event)
{
    Statement rows =
        sql.prepare(u"SELECT seq, at, code, \"values\" FROM history WHERE event = ? ORDER BY seq");
    if (auto done = rows.exec(event.number); !done)
        return done.error();
    Result<QList<HistoryLine>> lines = readAll<HistoryLine>(rows, [](const Statement &row) {
        return HistoryLine{.seq = row.number(0),
                           .at = row.time(1),
                           .code = row.text(2),
                           .values = row.json(3)};
    });
    if (!lines || event.state == State::Rejected)
        return lines;
    QList<HistoryLine> all{{.seq = 0,
                            .at = event.receivedAt,
                            .code = codes::received,
                            .values = {{u"platform"_s, event.platform}, {u"type"_s, event.type}}}};
    all += *lines;
    return all;
}

Result<void> readCall(SqlConnection &sql, qint64 call, EventStory *story)
{
    Statement row = sql.prepare(u"SELECT address, method, path, query, headers, body, received_at, subject "
                                "FROM call WHERE id = ?");
    if (auto done = row.exec(call); !done)
        return done;
    if (row.next()) {
        story->row.address = row.text(0);
        story->request = RawRequest{.method = row.bytes(1),
                                    .path = row.bytes(2),
                                    .rawQuery = row.bytes(3),
                                    .headers = headersFromText(row.bytes(4)),
                                    .body = row.bytes(5),
                                    .receivedAt = row.time(6)};
        story->subject = row.text(7);
    }
    return row.status();
}

Result<Story> readStory(SqlConnection &sql, qint64 event)
{
    Statement row = sql.prepare(u"SELECT story FROM event_story WHERE event = ?");
    if (auto done = row.exec(event); !done)
        return done.error();
    Story story;
    if (row.next())
        story = storyFromJson(row.json(0));
    if (auto done = row.status(); !done)
        return done.error();
    return story;
}

/** Number of the first event received at @p time or later; one past the last when there is none. Received
 * times have no index of their own: they grow with the numbers, so twenty looks find the place among a
 * million. */
Result<qint64> firstSince(SqlConnection &sql, const QDateTime &time)
{
    Statement ends = sql.prepare(u"SELECT (SELECT min(number) FROM event), (SELECT max(number) FROM event)");
    if (const auto done = ends.exec(); !done)
        return done.error();
    if (!ends.next())
        return Error{ErrorCode::StorageFailed, u"no row of numbers"_s};
    qint64 from = ends.number(0);
    qint64 past = ends.number(1) + 1;
    Statement look =
        sql.prepare(u"SELECT number, received_at FROM event WHERE number >= ? ORDER BY number LIMIT 1");
    while (from < past) {
        const qint64 middle = from + (past - from) / 2;
        if (const auto done = look.exec(middle); !done)
            return done.error();
        if (!look.next() || look.time(1) >= time)
            past = middle;
        else
            from = look.number(0) + 1;
    }
    return from;
}

/** Invalid: there has been none. */
Result<QDateTime> readLastEvent(SqlConnection &sql, const QString &automation)
{
    Statement row =
        sql.prepare(u"SELECT received_at FROM event WHERE automation = ? ORDER BY number DESC LIMIT 1");
    if (const auto done = row.exec(automation); !done)
        return done.error();
    const QDateTime at = row.next() ? row.time(0) : QDateTime();
    if (const auto done = row.status(); !done)
        return done.error();
    return at;
}

} // namespace

HistoryReader::HistoryReader(Database database) : m_database(std::move(database)) {}

HistoryReader::~HistoryReader() = default;

Result<QList<EventRow>> HistoryReader::events(const EventQuery &query)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    const EventConditions conditions(query);
    Statement rows =
        (*sql)->prepareOnce(eventColumns + conditions.text() + u" ORDER BY e.number DESC LIMIT ?"_s);
    QVariantList values = conditions.values();
    values += query.limit;
    if (auto done = rows.execList(values); !done)
        return done.error();
    return readAll<EventRow>(rows, readEvent);
}

Result<EventStory> HistoryReader::story(const QString &event)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    const auto number = eventNumber(event);
    EventStory story;
    qint64 call = 0;
    {
        Statement row =
            (*sql)->prepareOnce(eventColumns + (number ? u"WHERE e.number = ?"_s : u"WHERE e.id = ?"_s));
        if (auto done = row.execList({number ? QVariant(*number) : QVariant(event)}); !done)
            return done.error();
        if (!row.next())
            return Error{ErrorCode::NotFound, u"no event "_s + event};
        story.row = readEvent(row);
        call = row.number(12);
    }
    if (auto done = readCall(**sql, call, &story); !done)
        return done.error();
    Result<Story> decided = readStory(**sql, story.row.number);
    if (!decided)
        return decided.error();
    story.story = *std::move(decided);
    Result<QList<DeliveryRow>> deliveries = readDeliveries(**sql, story.row.number);
    if (!deliveries)
        return deliveries.error();
    story.deliveries = *std::move(deliveries);
    Result<QList<HistoryLine>> history = readHistory(**sql, story.row);
    if (!history)
        return history.error();
    story.history = *std::move(history);
    return story;
}

Result<QList<DeliveryRow>> HistoryReader::queue()
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    Statement rows = (*sql)->prepare(
        u"SELECT d.id, d.event, e.id, d.automation, d.action_index, d.action_type, d.person, d.state, "
        u"d.code, "
        "d.\"values\", d.due_at, d.sent_at, d.marked, d.content FROM delivery d JOIN event e ON e.number = "
        "d.event "
        "WHERE d.state IN ('waiting', 'retrying') OR d.state IN ('held', 'sending', 'needs_attention') "
        "ORDER BY d.due_at, d.number");
    if (auto done = rows.exec(); !done)
        return done.error();
    return readAll<DeliveryRow>(rows, readDelivery);
}

Result<QMap<State, qint64>> HistoryReader::counts()
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    Statement rows =
        (*sql)->prepare(u"SELECT state, count(*) FROM event WHERE state <> 'received' GROUP BY state "
                        "UNION ALL SELECT 'received', count(*) FROM event WHERE state = 'received'");
    if (auto done = rows.exec(); !done)
        return done.error();
    QMap<State, qint64> counts;
    while (rows.next()) {
        if (const auto state = stateFromCode(rows.text(0)); state && rows.number(1) > 0)
            counts.insert(*state, rows.number(1));
    }
    if (auto done = rows.status(); !done)
        return done.error();
    return counts;
}

Result<QMap<QString, AutomationCounts>> HistoryReader::automationCounts(const QDateTime &midnight,
                                                                        const QStringList &automations)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    QMap<QString, AutomationCounts> counts;
    {
        const auto first = firstSince(**sql, midnight);
        if (!first)
            return first.error();
        Statement rows =
            (*sql)->prepare(u"SELECT automation, count(*) FROM event WHERE number >= ? GROUP BY automation");
        if (const auto done = rows.exec(*first); !done)
            return done.error();
        while (rows.next())
            counts[rows.text(0)].today = rows.integer(1);
        if (const auto done = rows.status(); !done)
            return done.error();
    }
    Statement rows = (*sql)->prepare(u"SELECT automation, count(*) FROM event WHERE state <> 'received' "
                                     "AND state = 'needs_attention' GROUP BY automation");
    if (const auto done = rows.exec(); !done)
        return done.error();
    while (rows.next())
        counts[rows.text(0)].needAttention = rows.integer(1);
    if (const auto done = rows.status(); !done)
        return done.error();
    for (const QString &automation : automations) {
        const auto last = readLastEvent(**sql, automation);
        if (!last)
            return last.error();
        if (last->isValid())
            counts[automation].lastEvent = *last;
    }
    return counts;
}

Result<GateVerdict> HistoryReader::askGate(const GatePolicy &policy, const QString &automation,
                                           const PlannedDelivery &delivery)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    return surveyhook::askGate(**sql, policy,
                               GateQuestion{.automation = automation,
                                            .actionIndex = delivery.actionIndex,
                                            .person = delivery.person,
                                            .due = delivery.due,
                                            .staffAddress = delivery.staffAddress,
                                            .subject = delivery.subject,
                                            .subjectKey = delivery.subjectKey,
                                            .rehearsal = isRehearsal(delivery.content),
                                            .content =
                                                sameMailContent(delivery.actionType, delivery.content)});
}

Result<QList<AddressNote>> HistoryReader::notes(const QString &address)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    Statement rows = (*sql)->prepare(
        u"SELECT code, count, last_at FROM address_note WHERE address = ? ORDER BY last_at DESC");
    if (auto done = rows.exec(address); !done)
        return done.error();
    return readAll<AddressNote>(rows, [](const Statement &row) {
        return AddressNote{.code = row.text(0), .count = row.number(1), .lastAt = row.time(2)};
    });
}

Result<ChangeMark> HistoryReader::mark()
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    Statement row =
        (*sql)->prepare(u"SELECT (SELECT max(number) FROM event), (SELECT max(seq) FROM history)");
    if (auto done = row.exec(); !done)
        return done.error();
    ChangeMark mark;
    if (row.next())
        mark = {row.number(0), row.number(1)};
    if (auto done = row.status(); !done)
        return done.error();
    return mark;
}

Result<QList<EventRow>> HistoryReader::changedAfter(const ChangeMark &mark, int limit)
{
    return events({.limit = limit, .changedAfter = mark});
}

} // namespace surveyhook
