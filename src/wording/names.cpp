// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/names.h"

#include "wording/formats.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};
class States
{
    Q_DECLARE_TR_FUNCTIONS(States)
};
class Operators
{
    Q_DECLARE_TR_FUNCTIONS(Operators)
};
} // namespace

QString stateName(State state)
{
    switch (state) {
    case State::Received:
        return States::tr("Received");
    case State::Rejected:
        return States::tr("Rejected at the door");
    case State::Duplicate:
        return States::tr("Repeated by sender");
    case State::Filtered:
        return States::tr("Filtered out");
    case State::Resting:
        return States::tr("Resting");
    case State::Suppressed:
        return States::tr("Do not contact");
    case State::Waiting:
        return States::tr("Waiting");
    case State::Held:
        return States::tr("Held");
    case State::Sending:
        return States::tr("Sending");
    case State::Retrying:
        return States::tr("Trying again");
    case State::Sent:
        return States::tr("Sent");
    case State::Answered:
        return States::tr("Answered");
    case State::Done:
        return States::tr("Done");
    case State::NeedsAttention:
        return States::tr("Needs you");
    case State::Cancelled:
        return States::tr("Cancelled");
    }
    return {};
}

QString stateExplanation(State state)
{
    switch (state) {
    case State::Received:
        return States::tr("The event is stored safely and will be looked at in a moment.");
    case State::Rejected:
        return States::tr("The call could not prove where it comes from, or its data could not be read.");
    case State::Duplicate:
        return States::tr("The sender told us the same thing before. Nobody is asked a second time.");
    case State::Filtered:
        return States::tr("A condition of the automation is not met, so nothing is sent.");
    case State::Resting:
        return States::tr("This person was asked recently, so nothing is sent now.");
    case State::Suppressed:
        return States::tr("This person must not be written to, so nothing is sent.");
    case State::Waiting:
        return States::tr("An invitation is planned and leaves at the time shown.");
    case State::Held:
        return States::tr("Kept, and nothing happens until you decide or switch the automation on.");
    case State::Sending:
        return States::tr("The invitation is on its way to the mail server or platform.");
    case State::Retrying:
        return States::tr("The last attempt did not work. The next one follows by itself.");
    case State::Sent:
        return States::tr("The mail server or platform has taken the invitation.");
    case State::Answered:
        return States::tr("The person has filled in the survey.");
    case State::Done:
        return States::tr("What was asked for has been done. There was nothing to send.");
    case State::NeedsAttention:
        return States::tr("This cannot go on by itself. Nothing is lost; please decide.");
    case State::Cancelled:
        return States::tr("Somebody in the office cancelled it. Nothing is sent.");
    }
    return {};
}

QString automationStateName(AutomationState state)
{
    switch (state) {
    case AutomationState::On:
        //: state of an automation
        return States::tr("On", "automation");
    case AutomationState::Off:
        //: state of an automation
        return States::tr("Off", "automation");
    case AutomationState::Paused:
        return States::tr("Paused", "automation");
    case AutomationState::Draft:
        return States::tr("Draft", "automation");
    case AutomationState::Rehearsal:
        return States::tr("Rehearsal", "automation");
    case AutomationState::Ask:
        return States::tr("Asks first", "automation");
    }
    return {};
}

QString automationStateExplanation(AutomationState state)
{
    switch (state) {
    case AutomationState::On:
        return States::tr("Events are received and invitations leave.");
    case AutomationState::Off:
        return States::tr("Events are received and kept, but nothing is sent.");
    case AutomationState::Paused:
        return States::tr("Events are kept and wait until the automation is switched on again.");
    case AutomationState::Draft:
        return States::tr("Not finished yet. Events are kept, but nothing is sent.");
    case AutomationState::Rehearsal:
        return States::tr("Everything is tried out, but no customer gets a mail.");
    case AutomationState::Ask:
        return States::tr("Each invitation waits until you confirm it.");
    }
    return {};
}

QString operatorName(Operator op)
{
    switch (op) {
    case Operator::Is:
        //: after the name of a field: "channel is CHAT"
        return Operators::tr("is");
    case Operator::IsNot:
        return Operators::tr("is not");
    case Operator::Contains:
        return Operators::tr("contains");
    case Operator::NotContains:
        return Operators::tr("does not contain");
    case Operator::StartsWith:
        return Operators::tr("starts with");
    case Operator::IsOneOf:
        return Operators::tr("is one of");
    case Operator::IsEmpty:
        return Operators::tr("is empty");
    case Operator::IsNotEmpty:
        return Operators::tr("is not empty");
    case Operator::GreaterThan:
        return Operators::tr("is greater than");
    case Operator::LessThan:
        return Operators::tr("is less than");
    case Operator::Before:
        //: of a time: "closed at is before 1 May"
        return Operators::tr("is before");
    case Operator::After:
        return Operators::tr("is after");
    case Operator::OlderThan:
        //: of a time: "created at is longer ago than 2 days"
        return Operators::tr("is longer ago than");
    case Operator::YoungerThan:
        return Operators::tr("is less long ago than");
    }
    return {};
}

QString actionName(const QString &type)
{
    if (type == u"email")
        return Words::tr("e-mail invitation");
    if (type == u"rest")
        return Words::tr("call to another system");
    if (type == u"inform")
        return Words::tr("notice to another system");
    if (type == u"promo")
        return Words::tr("e-mail with a promo code");
    const auto names = wordingContext().actionNames;
    const QString name = names ? names().value(type) : QString();
    return name.isEmpty() ? platformName(type) : name;
}

} // namespace surveyhook
