// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told what happens here, for people.
#include "engine/desk.h"
#include "engine/workspacekeeper.h"
#include "storage/historyreader.h"
#include "storage/outgoingstore.h"
#include "storage/promocodes.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

Result<QList<SubscriptionStatus>> Desk::subscriptionStatuses()
{
    return m_outgoing->statuses();
}

Result<QList<OutgoingRow>> Desk::subscriptionMessages(const QString &subscription, int limit)
{
    return m_outgoing->messages(subscription, limit);
}

Result<void> Desk::testSubscription(const QString &subscription)
{
    return toldWorker(m_outgoing->sendTest(subscription, m_clock.nowUtc()));
}

Result<void> Desk::switchSubscriptionOn(const QString &subscription)
{
    return m_outgoing->switchOn(subscription);
}

Result<void> Desk::sendMessageAgain(const QString &message)
{
    return toldWorker(m_outgoing->sendAgain(message, m_clock.nowUtc()));
}

} // namespace surveyhook
