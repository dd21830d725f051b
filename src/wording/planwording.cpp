// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "wording/formats.h"
#include "wording/names.h"
#include "wording/sentences.h"
#include "wording/tables.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Plan
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString automationStateText(const Values &v)
{
    const auto state = automationStateFromCode(v.text("state"_L1));
    //: %1 a state: On, Off, Paused …
    return Plan::tr("State of the automation: %1.")
        .arg(state ? automationStateName(*state) : v.shown("state"_L1));
}

QString addressText(const Values &v)
{
    if (!v.has("address"_L1) && !v.has("person"_L1))
        return Plan::tr("No address of the customer is in the event.");
    //: %1 an e-mail address
    return Plan::tr("The customer's address is %1.").arg(v.person());
}

QString filteredText(const Values &v)
{
    if (!v.has("field"_L1))
        return Plan::tr("A condition of the automation is not met, so nothing is sent.");
    ConditionResult result;
    result.field = v.text("field"_L1);
    result.op = v.text("operator"_L1);
    result.expected = v.json()["expected"_L1];
    result.actual = v.json()["actual"_L1];
    //: %1 a condition and what it met: "channel is one of CHAT, CALL: it was SMS"
    return Plan::tr("A condition is not met, so nothing is sent: %1.").arg(conditionSentence(result));
}

QString filteredAdvice(const Values &)
{
    return Plan::tr("If this event should count, change the condition and choose “Run again”.");
}

QString noAddressText(const Values &v)
{
    if (v.flag("lookup"_L1)) {
        const QString text = Plan::tr(
            "The event holds no customer's address (looked for in “%1”), so nothing is sent. A look-up "
            "could fetch it.");
        return text.arg(v.shown("field"_L1));
    }
    //: %1 the path of a field
    return Plan::tr("The event holds no customer's address (looked for in “%1”), so nothing is sent.")
        .arg(v.shown("field"_L1));
}

QString noAddressAdvice(const Values &v)
{
    if (v.flag("lookup"_L1))
        return Plan::tr("Add a look-up to the automation, or choose another field for the address.");
    return Plan::tr("Choose another field for the address, or ask the sending system to include it.");
}

QString badAddressText(const Values &v)
{
    return Plan::tr("“%1” is not a complete e-mail address, so nothing is sent.").arg(v.shown("address"_L1));
}

QString badAddressAdvice(const Values &)
{
    return Plan::tr("Correct the address in the system it came from, then choose “Run again”.");
}

QString staffAddressText(const Values &v)
{
    // What matters stands first: the list shows the beginning of a sentence.
    return Plan::tr("The address is an employee's or a bot's, not the customer's, so nothing is sent: %1.")
        .arg(v.person());
}

QString staffAddressAdvice(const Values &)
{
    return Plan::tr("Choose the field that holds the customer's address.");
}

QString ownDomainText(const Values &v)
{
    //: %1 an address, %2 a domain of the office
    return Plan::tr("The address is one of your own office (%2), so nothing is sent: %1.")
        .arg(v.person(), v.shown("domain"_L1));
}

QString ownDomainAdvice(const Values &)
{
    return Plan::tr("To try things out on yourself, add the address to the test addresses in the settings.");
}

QString optedOutText(const Values &v)
{
    if (!v.has("at"_L1))
        return Plan::tr("No mail wanted, so nothing is sent: %1.").arg(v.person());
    //: %1 an address, %2 a time
    return Plan::tr("No mail wanted since %2, so nothing is sent: %1.").arg(v.person(), v.time("at"_L1));
}

QString restingText(const Values &v)
{
    if (!v.has("until"_L1))
        return Plan::tr("Asked recently, so nothing is sent now: %1.").arg(v.person());
    //: %n the length of the rest period, %1 an address, %2 and %3 times
    return Plan::tr(
               "Rest period of %n day(s) until %3, because of an invitation of %2. Nothing is sent to %1.",
               nullptr, v.number("days"_L1))
        .arg(v.person(), v.date("lastAsked"_L1), v.date("until"_L1));
}

QString sameMailText(const Values &v)
{
    //: %1 an address, %2 a time
    return Plan::tr("The same mail goes or went to %1 at %2, so it is not sent a second time.")
        .arg(v.person(), v.time("at"_L1));
}

QString newerEventText(const Values &v)
{
    if (!v.has("of"_L1))
        return Plan::tr("A later event about the same conversation or order took this invitation back.");
    //: %1 the number of an event, #1482
    return Plan::tr("A later event about the same conversation or order (%1) took this invitation back.")
        .arg(v.eventNumber("of"_L1));
}

QString noConsentText(const Values &v)
{
    if (!v.has("actual"_L1))
        //: %1 the name of a field
        return Plan::tr("The person has not agreed to be asked (“%1” is empty), so nothing is sent.")
            .arg(v.shown("field"_L1));
    //: %1 the name of a field, %2 its value
    return Plan::tr("The person has not agreed to be asked (“%1” is “%2”), so nothing is sent.")
        .arg(v.shown("field"_L1), v.text("actual"_L1));
}

QString noConsentAdvice(const Values &)
{
    return Plan::tr(
        "If the field says something else than you thought, choose another one in the automation, "
        "then choose “Run again”.");
}

QString missingValueText(const Values &v)
{
    if (!v.has("field"_L1)) {
        return Plan::tr("The survey needs a value for “%1”, and the event has none.")
            .arg(v.shown("variable"_L1));
    }
    //: %1 a survey field, %2 the path of a field of the event
    return Plan::tr("The survey needs a value for “%1”, and the event has none in “%2”.")
        .arg(v.shown("variable"_L1), v.shown("field"_L1));
}

QString missingValueAdvice(const Values &)
{
    return Plan::tr(
        "Choose another field, or say what stands there when it is empty. Then choose “Run again”.");
}

QString waitingText(const Values &v)
{
    const QString due = v.time("due"_L1);
    if (!v.has("action"_L1) || v.text("action"_L1) == u"email") {
        //: %1 an address, %2 a time
        return Plan::tr("Leaves on %2: the invitation for %1.").arg(v.person(), due);
    }
    //: %1 an address, %2 a time, %3 what will be done
    return Plan::tr("Planned for %2: %3, for %1.").arg(v.person(), due, actionName(v.shown("action"_L1)));
}

QString gatheringText(const Values &v)
{
    //: %1 a time
    return Plan::
        tr("Waits until %1 for what else is reported about the same conversation, then goes on with all of "
           "it.")
            .arg(v.time("due"_L1));
}

/** Its invitation is planned; it goes on by itself. */
bool isPlanned(const Values &v)
{
    return v.has("due"_L1);
}

QString pausedText(const Values &v)
{
    if (isPlanned(v)) {
        //: %1 a time
        return Plan::tr("Held because the automation was paused. It was to leave on %1.")
            .arg(v.time("due"_L1));
    }
    return Plan::tr("The automation was paused when the event came. It is kept and nothing is sent.");
}

QString pausedAdvice(const Values &v)
{
    if (isPlanned(v))
        return Plan::tr("When the automation is on again, the invitation goes on by itself.");
    return Plan::tr("While the automation is on, “Run again” processes the event.");
}

QString offText(const Values &v)
{
    if (isPlanned(v)) {
        //: %1 a time
        return Plan::tr("Held because the automation was switched off. It was to leave on %1.")
            .arg(v.time("due"_L1));
    }
    return Plan::tr("The automation was off when the event came. It is kept and nothing is sent.");
}

QString leftAsideText(const Values &)
{
    return Plan::tr(
        "The event came while the automation was being set up, and was left unprocessed. Nothing is sent.");
}

QString leftAsideAdvice(const Values &)
{
    return Plan::tr("“Run again” processes it now, by today's rules.");
}

QString draftText(const Values &)
{
    return Plan::tr("The automation is not finished yet. The event is kept and nothing is sent.");
}

QString draftAdvice(const Values &)
{
    return Plan::tr("Finish the automation and switch it on, then choose “Run again”.");
}

QString rehearsalText(const Values &)
{
    return Plan::tr(
        "The automation rehearses, but no address of the office is known to which its mails could "
        "go. Nothing is sent.");
}

QString rehearsalAdvice(const Values &)
{
    return Plan::tr("Enter a test address in the settings, then choose “Send now” under “Waiting”.");
}

QString officeStoppedText(const Values &v)
{
    if (isPlanned(v)) {
        //: %1 a time
        return Plan::tr("Held because all sending is stopped. It was to leave on %1.").arg(v.time("due"_L1));
    }
    return Plan::tr("Held because all sending is stopped.");
}

QString officeStoppedAdvice(const Values &)
{
    return Plan::tr("It goes on by itself when you start sending again, under “Waiting”.");
}

QString askText(const Values &v)
{
    if (!v.has("variable"_L1))
        return Plan::tr("This automation asks before each invitation. It waits for your answer.");
    //: %1 a survey field
    return Plan::tr(
               "There is no value for “%1”, and the automation is to ask you then. It waits for your answer.")
        .arg(v.shown("variable"_L1));
}

QString askAdvice(const Values &v)
{
    if (!v.has("variable"_L1))
        return Plan::tr("Choose “Send now” under “Waiting” to send it, or “Cancel”.");
    return Plan::tr("Choose “Run again” to send it, or “Cancel”.");
}

QString promoEmptyText(const Values &v)
{
    //: %1 the name of a list of promo codes
    return Plan::tr("No code is left in “%1”. The mail waits for one.").arg(v.shown("pool"_L1));
}

QString promoEmptyAdvice(const Values &)
{
    return Plan::tr("Add codes to the list: what waits then goes out by itself.");
}

QString unsupportedActionText(const Values &v)
{
    //: %1 the name or code of an action
    return Plan::tr("This version cannot carry out the action “%1” yet. The event is kept.")
        .arg(actionName(v.shown("type"_L1)));
}

QString unsupportedLookupText(const Values &v)
{
    return Plan::tr("This version cannot carry out the look-up “%1” yet. The event is kept.")
        .arg(v.shown("type"_L1));
}

QString unsupportedAdvice(const Values &)
{
    return Plan::tr("Update the program, or change the automation, then choose “Run again”.");
}

QString orderReminderText(const Values &v)
{
    const QString hours = v.text("hours"_L1);
    if (hours.isEmpty())
        return Plan::tr("A reminder was ordered with the invitation. This program sends none: nobody is "
                        "reminded.");
    //: %1 a number of hours
    return Plan::tr(
               "A reminder after %1 hours was ordered with the invitation. This program sends none: nobody "
               "is reminded.")
        .arg(hours);
}

QString orderFooterText(const Values &)
{
    return Plan::tr(
        "The invitation was ordered without a footer. The way to opt out stays under the mail all "
        "the same.");
}

QString unknownShapeText(const Values &v)
{
    if (v.has("field"_L1)) {
        //: %1 the path of a field
        return Plan::tr("The data have an unusual shape; the address was found at %1.")
            .arg(v.shown("field"_L1));
    }
    //: %1 the name of a platform
    return Plan::tr(
               "The call is genuine, but its data have a shape that this version does not know from %1. It "
               "was kept.")
        .arg(platformName(v.text("platform"_L1)));
}

QString unknownShapeAdvice(const Values &)
{
    return Plan::tr(
        "Choose “Show where the e-mail is” under this story. The event is then worked on, and so are later "
        "ones of this shape.");
}

QString noAddressFieldText(const Values &)
{
    return Plan::tr("No field of this event holds an e-mail address of a customer. The event stays in the "
                    "history, and nothing "
                    "is sent.");
}

QString automationGoneText(const Values &)
{
    return Plan::tr("The automation of this event was deleted. The event is kept and nothing is sent.");
}

QString noticeText(const Values &v)
{
    if (v.text("kind"_L1) == u"opt_out") {
        return Plan::tr("No mail wanted any more, the platform reports. Nothing more is sent to %1.")
            .arg(v.person());
    }
    return Plan::tr("The platform told us something about %1. It is noted; there was nothing to send.")
        .arg(v.person());
}

QString lookupNeededText(const Values &v)
{
    return Plan::tr("The look-up “%1” would be asked now.").arg(v.shown("lookup"_L1));
}

QString lookupFoundText(const Values &v)
{
    if (!v.has("email"_L1))
        return Plan::tr("The look-up “%1” brought the missing data.").arg(v.shown("lookup"_L1));
    //: %1 the name of a look-up, %2 an address
    return Plan::tr("The look-up “%1” found the address %2.").arg(v.shown("lookup"_L1), v.shown("email"_L1));
}

QString lookupNothingText(const Values &v)
{
    const QString problem = v.text("problem"_L1);
    const QString name = v.shown("lookup"_L1);
    if (problem == u"not_found")
        return Plan::tr("The look-up “%1” found nobody, so nothing is sent.").arg(name);
    if (problem == u"unsubscribed") {
        return Plan::tr("The look-up “%1” says that this person does not want mail, so nothing is sent.")
            .arg(name);
    }
    if (problem == u"bounced") {
        return Plan::tr("The look-up “%1” says that mail to this person comes back, so nothing is sent.")
            .arg(name);
    }
    if (problem == u"no_id") {
        return Plan::tr("The event does not say whom the look-up “%1” should ask for, so nothing is sent.")
            .arg(name);
    }
    return Plan::tr("The look-up “%1” found the person, but without an e-mail address, so nothing is sent.")
        .arg(name);
}

QString lookupFailedText(const Values &v)
{
    const QString name = v.shown("lookup"_L1);
    QString text;
    if (v.text("problem"_L1) == u"token") {
        //: %1 the name of a look-up; the access token of the connection is meant
        text = Plan::tr("The look-up “%1” did not work: the platform does not accept our access token.")
                   .arg(name);
    } else if (v.number("status"_L1) > 0) {
        //: %1 the name of a look-up, %2 an HTTP status, 503
        text = Plan::tr("The look-up “%1” did not work: the platform answered %2.")
                   .arg(name, v.shown("status"_L1));
    } else {
        text = Plan::tr("The look-up “%1” did not work: the platform could not be reached.").arg(name);
    }
    if (v.has("next"_L1))
        text += u' ' + Plan::tr("It is tried again on %1.").arg(v.time("next"_L1));
    // One word is a code of ours, more are what the other system or the network said.
    const QString problem = v.text("problem"_L1);
    return problem.contains(u' ') ? withDetails(text, problem) : text;
}

QString lookupFailedAdvice(const Values &v)
{
    if (v.has("next"_L1))
        return {};
    if (v.text("problem"_L1) == u"token") {
        return Plan::tr("Make a new access token at the platform and put it into the connection, then choose "
                        "“Run again”.");
    }
    return Plan::tr("Check the connection of the look-up, then choose “Run again”.");
}

} // namespace

const WordingTable &planWording()
{
    static const WordingTable table = {
        {codes::automationState, {automationStateText}},
        {codes::address, {addressText}},
        {codes::filtered, {filteredText, filteredAdvice}},
        {codes::noAddress, {noAddressText, noAddressAdvice}},
        {codes::badAddress, {badAddressText, badAddressAdvice}},
        {codes::staffAddress, {staffAddressText, staffAddressAdvice}},
        {codes::ownDomain, {ownDomainText, ownDomainAdvice}},
        {codes::optedOut, {optedOutText}},
        {codes::resting, {restingText}},
        {codes::sameMail, {sameMailText}},
        {codes::newerEvent, {newerEventText}},
        {codes::noConsent, {noConsentText, noConsentAdvice}},
        {codes::missingValue, {missingValueText, missingValueAdvice}},
        {codes::waiting, {waitingText}},
        {codes::gathering, {gatheringText}},
        {codes::paused, {pausedText, pausedAdvice}},
        {codes::off, {offText, pausedAdvice}},
        {codes::draft, {draftText, draftAdvice}},
        {codes::leftAside, {leftAsideText, leftAsideAdvice}},
        {codes::rehearsal, {rehearsalText, rehearsalAdvice}},
        {codes::officeStopped, {officeStoppedText, officeStoppedAdvice}},
        {codes::ask, {askText, askAdvice}},
        {codes::promoEmpty, {promoEmptyText, promoEmptyAdvice}},
        {codes::orderReminder, {orderReminderText}},
        {codes::orderFooter, {orderFooterText}},
        {codes::unsupportedAction, {unsupportedActionText, unsupportedAdvice}},
        {codes::unsupportedLookup, {unsupportedLookupText, unsupportedAdvice}},
        {codes::unknownShape, {unknownShapeText, unknownShapeAdvice}},
        {codes::noAddressField, {noAddressFieldText}},
        {codes::automationGone, {automationGoneText}},
        {codes::notice, {noticeText}},
        {codes::lookupNeeded, {lookupNeededText}},
        {codes::lookupFound, {lookupFoundText}},
        {codes::lookupNothing, {lookupNothingText}},
        {codes::lookupFailed, {lookupFailedText, lookupFailedAdvice}},
    };
    return table;
}

} // namespace surveyhook
