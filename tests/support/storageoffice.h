// SPDX-License-Identifier: GPL-3.0-or-later
// A database with its queue of deliveries and a clock that stands still.
#pragma once

#include "base/clock.h"
#include "domain/codes.h"
#include "storage/sqldeliverystore.h"
#include "support/storeindir.h"

namespace surveyhook::test {

struct StorageOffice
{
    StorageOffice() : clock(startOfTests()), deliveries(store.queue) {}

    [[nodiscard]] QDateTime now() const { return clock.nowUtc(); }
    qint64 plan(const QString &person, const QDateTime &due, const QString &subject = {})
    {
        const qint64 event = store.newEvent();
        const auto done = store.plans.commit({StoreInDir::invitation(event, person, due, subject)},
                                             always(openPolicy()), now());
        return done && done->deliveries == 1 ? event : 0;
    }
    QList<DeliveryTask> claim(const GatePolicy &policy = openPolicy(), int limit = 10)
    {
        const auto tasks = deliveries.claimDue(now(), limit, always(policy));
        return tasks ? *tasks : QList<DeliveryTask>();
    }
    Result<void> finish(const DeliveryTask &task, State next, const QString &outcome, const QString &code,
                        const std::optional<QDateTime> &nextDue = {})
    {
        return deliveries.finish({.delivery = task.id,
                                  .lease = task.lease,
                                  .attempt = {.at = now(), .outcome = outcome, .code = code, .values = {}},
                                  .next = next,
                                  .code = code,
                                  .nextDue = nextDue});
    }
    Result<void> finishSent(const DeliveryTask &task)
    {
        return finish(task, State::Sent, QStringLiteral("delivered"), codes::sent);
    }
    EventStory story(qint64 event)
    {
        const Result<EventStory> found = store.history.story(QString::number(event));
        return found ? *found : EventStory();
    }
    DeliveryRow delivery(qint64 event) { return story(event).deliveries.value(0); }
    QStringList codesOf(qint64 event)
    {
        QStringList all;
        for (const HistoryLine &line : story(event).history)
            all += line.code;
        return all;
    }

    StoreInDir store;
    ManualClock clock;
    SqlDeliveryStore deliveries;
};

} // namespace surveyhook::test
