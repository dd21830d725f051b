// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of deliveries. Implemented by storage/, used by delivery/, faked in tests.
#pragma once

#include "base/result.h"
#include "domain/delivery.h"
#include "domain/gate.h"

#include <functional>

namespace surveyhook {

/** How an attempt ended and what follows. */
struct AttemptReport
{
    QString delivery;
    QString lease;
    Attempt attempt;
    State next = State::Sent; // sent, retrying, needs_attention
    QString code = {}; // of the history line and of the event
    QJsonObject values = {};
    std::optional<QDateTime> nextDue = {}; // when retrying
};

struct Recovery
{
    int dueAgain = 0; // were stopped before the point of no return
    int needAttention = 0; // after it
};

class DeliveryStore
{
public:
    DeliveryStore() = default;
    DeliveryStore(const DeliveryStore &) = delete;
    DeliveryStore &operator=(const DeliveryStore &) = delete;
    virtual ~DeliveryStore();

    using Policies = std::function<std::optional<GatePolicy>(const QString &automation)>;

    /** All blocking, any thread but the store's own. */

    /** At start, by the owner of the data dir: resolves every delivery left in "sending". */
    virtual Result<Recovery> recover(const QDateTime &now) = 0;
    /** The oldest due ones become "sending", after the gate was asked again; those it stops get their state
     * instead. */
    virtual Result<QList<DeliveryTask>> claimDue(const QDateTime &now, int limit,
                                                 const Policies &policies) = 0;
    /** Commits the mark before the point of no return. False: the lease is no longer ours, stop. */
    virtual Result<bool> mark(const QString &delivery, const QString &lease) = 0;
    virtual Result<void> finish(const AttemptReport &report) = 0;
    /** The earliest due time of what waits or retries. */
    virtual Result<std::optional<QDateTime>> nextDue() = 0;
};

} // namespace surveyhook
