// SPDX-License-Identifier: GPL-3.0-or-later
// A real database in a temporary directory with its writer, and what most storage tests put into it.
#pragma once

#include "domain/ports/callstore.h"
#include "domain/ports/deliverystore.h"
#include "storage/database.h"
#include "storage/historyreader.h"
#include "storage/planstore.h"
#include "storage/sqlcallstore.h"
#include "storage/sqlconnection.h"
#include "storage/writequeue.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <future>

namespace surveyhook::test {

inline QDateTime startOfTests()
{
    return {QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc()};
}

inline CallRecord callRecord(const QString &dedupKey = {})
{
    return {
        .address = QStringLiteral("k7f3q2m9x4"),
        .platform = QStringLiteral("intercom"),
        .request = {.method = "POST",
                    .path = "/in/k7f3q2m9x4",
                    .rawQuery = "a=1&b=%20",
                    .headers = {{"content-type", "application/json"}, {"x-empty", ""}, {"x-colon", "a: b"}},
                    .body = R"({"topic":"conversation.admin.closed"})",
                    .receivedAt = startOfTests()},
        .type = QStringLiteral("conversation.admin.closed"),
        .dedupKey = dedupKey,
        .subject = QStringLiteral("conversation 1223"),
        .events = {{.automation = QStringLiteral("closed-conversations")}}};
}

inline GatePolicy openPolicy()
{
    return {.automation = AutomationState::On, .rest = {.days = 30}};
}

inline DeliveryStore::Policies always(const GatePolicy &policy)
{
    return [policy](const QString &) {
        return std::optional(policy);
    };
}

template <typename T>
bool failedWith(const Result<T> &result, ErrorCode code)
{
    return !result && result.error().code == code;
}

class StoreInDir
{
public:
    StoreInDir() : StoreInDir(WriteQueue::Options()) {}
    explicit StoreInDir(const WriteQueue::Options &options)
        : database(dir.filePath(QStringLiteral("surveyhook.db")))
        , opened(openDatabase(database))
        , queue(database, options)
        , started(queue.start())
        , calls(queue)
        , plans(database, queue)
        , history(database)
    {}

    [[nodiscard]] bool ready() const { return opened.outcome == OpenOutcome::Current && bool(started); }

    Result<StoredCall> append(const CallRecord &call)
    {
        std::promise<Result<StoredCall>> stored;
        calls.append(call, [&stored](Result<StoredCall> result) { stored.set_value(std::move(result)); });
        return stored.get_future().get();
    }
    Result<StoredCall> appendRejected(const CallRecord &call)
    {
        std::promise<Result<StoredCall>> stored;
        calls.appendRejected(call,
                             [&stored](Result<StoredCall> result) { stored.set_value(std::move(result)); });
        return stored.get_future().get();
    }
    /** Of the single event of a new call. */
    qint64 newEvent(CallRecord call = callRecord())
    {
        const Result<StoredCall> stored = append(call);
        if (!stored)
            return 0;
        const Result<EventStory> story = history.story(stored->eventIds.first());
        return story ? story->row.number : 0;
    }
    /** One delivery to @p person, due at once, as a planner would ask for it. */
    static Plan invitation(qint64 event, const QString &person, const QDateTime &due,
                           const QString &subjectKey = {})
    {
        return {.event = event,
                .person = person,
                .deliveries = {
                    {.actionIndex = 0,
                     .actionType = QStringLiteral("email"),
                     .person = person,
                     .due = due,
                     .content = {{QStringLiteral("language"), QStringLiteral("pl")},
                                 {QStringLiteral("values"), QJsonObject{{QStringLiteral("Event"), event}}}},
                     .subject = subjectKey,
                     .subjectKey = subjectKey}}};
    }
    qint64 count(const QString &sql)
    {
        auto connection = database.connect(Database::Access::Read);
        const Result<qint64> number =
            connection ? (*connection)->number(sql) : Result<qint64>(connection.error());
        return number ? *number : -1;
    }

    QTemporaryDir dir;
    Database database;
    OpenedDatabase opened;
    WriteQueue queue;
    Result<void> started;
    SqlCallStore calls;
    PlanStore plans;
    HistoryReader history;
};

} // namespace surveyhook::test
