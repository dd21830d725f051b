// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of deliveries in the database, and what people do to it: cancel, retry, release, replay.
#pragma once

#include "domain/ports/deliverystore.h"

#include <QMap>
#include <QSet>

namespace surveyhook {

class WriteQueue;

/** @p queue must live longer. All blocking; any thread but the writer's. An event's state follows its
 * deliveries. */
class SqlDeliveryStore final : public DeliveryStore
{
public:
    explicit SqlDeliveryStore(WriteQueue &queue) : m_queue(queue) {}

    Result<Recovery> recover(const QDateTime &now) override;
    /** @p policies is called in the writer's thread meanwhile. */
    Result<QList<DeliveryTask>> claimDue(const QDateTime &now, int limit, const Policies &policies) override;
    Result<bool> mark(const QString &delivery, const QString &lease) override;
    /** Conflict when the lease is no longer ours. */
    Result<void> finish(const AttemptReport &report) override;
    Result<std::optional<QDateTime>> nextDue() override;

    // For people. NotFound for an unknown id; Conflict, with values {"state": …}, when the state does not
    // allow it.

    /** What waits, retries, is held or needs attention will not be sent. @p by: "window", "command" … */
    Result<void> cancel(const QString &delivery, const QString &by, const QDateTime &now);
    /** What waits, retries, is held or needs attention is due now; the automation's "ask" is answered. */
    Result<void> retryNow(const QString &delivery, const QDateTime &now);
    /** A person has looked at a held delivery and said yes: it waits for its due time, the automation's "ask"
     * is answered. */
    Result<void> release(const QString &delivery, const QDateTime &now);
    /** Everything of the automation that is held for @p codes (paused, off, draft …; empty: for any reason):
     * deliveries wait again, events that were held at the door are planned. Gives how many. */
    Result<int> releaseHeld(const QString &automation, const QStringList &codes, const QDateTime &now);
    /** The automation was switched off or paused: what waits or retries is held for @p code, its due time
     * stays. Gives how many. */
    Result<int> holdWaiting(const QString &automation, QLatin1StringView code, const QDateTime &now);
    /** It is on again: what holdWaiting() held waits for its due time again. Gives how many. */
    Result<int> letGoOn(const QString &automation, const QDateTime &now);
    /** All sending goes on: what was held because it was stopped waits for its due time again. */
    Result<int> goOnAfterStop(const QDateTime &now);
    /** Events that were held at the door while the automation was set up stay unprocessed. @p people: event
     * number → customer, as far as known. */
    Result<int> leaveHeld(const QString &automation, const QMap<qint64, QString> &people,
                          const QDateTime &now);
    /** Those of @p events (numbers) of the automation that are still held at the door are planned. Gives how
     * many. */
    Result<int> planHeld(const QString &automation, const QSet<qint64> &events, const QDateTime &now);
    /** Plans the event anew; its deliveries that did not leave are cancelled. Conflict when one has or may
     * have left. */
    Result<void> replay(qint64 eventNumber, const QDateTime &now);

private:
    WriteQueue &m_queue;
};

} // namespace surveyhook
