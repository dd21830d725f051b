// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of what subscribers are told, for a scheduler of its own, and what people see and do of it.
#pragma once

#include "domain/outgoingrow.h"
#include "domain/ports/deliverystore.h"
#include "storage/database.h"

#include <memory>

namespace surveyhook {

class SqlConnection;
class WriteQueue;

/** @p queue must live longer. The DeliveryStore's part: any thread but the writer's. The receiver knows a
 * repeat by its id, so what was interrupted is simply sent again. statuses() and messages() belong to the
 * thread that calls one of them first. */
class OutgoingStore final : public DeliveryStore
{
public:
    OutgoingStore(Database database, WriteQueue &queue);
    ~OutgoingStore() override;

    Result<Recovery> recover(const QDateTime &now) override;
    /** Tasks have the subscription as automation, the type as actionType and what is told as content, with
     * "at". */
    Result<QList<DeliveryTask>> claimDue(const QDateTime &now, int limit, const Policies &policies) override;
    Result<bool> mark(const QString &delivery, const QString &lease) override;
    /** After an end with codes::callGone the subscription is off and nothing waits for it any more. */
    Result<void> finish(const AttemptReport &report) override;
    Result<std::optional<QDateTime>> nextDue() override;

    [[nodiscard]] Result<QList<SubscriptionStatus>> statuses();
    /** Newest first. */
    [[nodiscard]] Result<QList<OutgoingRow>> messages(const QString &subscription, int limit);
    /** A message of type "test". NotFound. */
    Result<void> sendTest(const QString &subscription, const QDateTime &now);
    /** After it was switched off by itself. */
    Result<void> switchOn(const QString &subscription);
    /** What was given up is due again. NotFound, Conflict. */
    Result<void> sendAgain(const QString &message, const QDateTime &now);

private:
    Database m_database;
    WriteQueue &m_queue;
    std::unique_ptr<SqlConnection> m_reader;
};

} // namespace surveyhook
