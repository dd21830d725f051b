// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/subscriptionwords.h"

#include "domain/outgoingevents.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class SubscriptionWords
{
    Q_DECLARE_TR_FUNCTIONS(SubscriptionWords)
};

} // namespace

QString outgoingTypeText(const QString &type)
{
    if (type == outgoing::eventReceived)
        return SubscriptionWords::tr("An event came in");
    if (type == outgoing::deliverySent)
        return SubscriptionWords::tr("An invitation was sent, or another action done");
    if (type == outgoing::deliveryFailed)
        return SubscriptionWords::tr("An invitation or another action failed");
    if (type == outgoing::deliveryAnswered)
        return SubscriptionWords::tr("Somebody answered the survey");
    if (type == outgoing::personAdded)
        return SubscriptionWords::tr("A new person was added");
    if (type == outgoing::personUpdated)
        return SubscriptionWords::tr("A person's labels or data changed");
    if (type == outgoing::personOptedOut)
        return SubscriptionWords::tr("Somebody wants no more surveys");
    if (type == outgoing::automationDisabled)
        return SubscriptionWords::tr("An automation was switched off");
    if (type == outgoing::automationEnabled)
        return SubscriptionWords::tr("An automation was switched on");
    if (type == outgoing::test)
        return SubscriptionWords::tr("Test");
    return type;
}

QString outgoingTypesText(const QStringList &types)
{
    if (types.isEmpty() || types.size() == outgoing::types().size())
        //: what another system is told of
        return SubscriptionWords::tr("everything that happens");
    if (types.size() == 1)
        return outgoingTypeText(types.constFirst());
    return SubscriptionWords::tr("%n kind(s) of events", nullptr, static_cast<int>(types.size()));
}

QString outgoingStateText(State state)
{
    switch (state) {
    case State::Sent:
        //: a message to another system
        return SubscriptionWords::tr("delivered");
    case State::NeedsAttention:
        //: a message to another system
        return SubscriptionWords::tr("not delivered");
    case State::Retrying:
        //: a message to another system
        return SubscriptionWords::tr("is tried again");
    case State::Waiting:
    case State::Sending:
        //: a message to another system
        return SubscriptionWords::tr("on its way");
    default:
        return stateName(state);
    }
}

QString attemptText(const Attempt &attempt)
{
    QStringList parts{sentence(attempt.code, attempt.values)};
    const int status = attempt.values.value("status"_L1).toInt();
    if (status > 0)
        //: %1 a number such as 200, %2 a number
        parts << SubscriptionWords::tr("Answer %1 after %2 ms.")
                     .arg(status)
                     .arg(attempt.values.value("milliseconds"_L1).toInteger());
    const QString reply = attempt.values.value("reply"_L1).toString();
    if (!reply.isEmpty() && !parts.constFirst().contains(reply))
        //: %1 what the other system answered
        parts << SubscriptionWords::tr("It said: “%1”").arg(reply);
    return parts.join(u' ');
}

} // namespace surveyhook
