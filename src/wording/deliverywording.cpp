// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "wording/sentences.h"
#include "wording/tables.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Delivery
{
    Q_DECLARE_TR_FUNCTIONS(Delivery)
};

/** The sentence of the fault that stands in "problem", with the same values. */
QString problemText(const Values &v)
{
    const QString problem = v.text("problem"_L1);
    return hasSentence(problem) ? sentence(problem, v.json()) : problem;
}

QString problemAdvice(const Values &v)
{
    return advice(v.text("problem"_L1), v.json());
}

QString sendingText(const Values &v)
{
    if (v.number("attempt"_L1) > 1) {
        //: %1 a number: the attempt, counted from one
        return Delivery::tr("Sending, attempt %1.").arg(v.shown("attempt"_L1));
    }
    return Delivery::tr("Sending.");
}

QString sentText(const Values &v)
{
    if (!v.has("server"_L1))
        return Delivery::tr("The invitation for %1 was sent.").arg(v.person());
    //: %1 an address, %2 the name of a mail server
    return Delivery::tr("The mail server %2 took the invitation for %1.")
        .arg(v.person(), v.shown("server"_L1));
}

QString rehearsedText(const Values &v)
{
    //: %1 the address of the office that got the mail, %2 the customer's
    return Delivery::tr("Rehearsal: the mail went to %1. %2 got nothing.").arg(v.shown("to"_L1), v.person());
}

QString practiceSentText(const Values &v)
{
    return Delivery::tr("In the practice mailbox: the invitation for %1. Nothing left this computer.")
        .arg(v.person());
}

QString retryingText(const Values &v)
{
    QString text = v.has("problem"_L1) ? problemText(v) : Delivery::tr("The attempt did not work.");
    if (v.has("next"_L1)) {
        //: %1 a number, %2 a time
        text += u' '
                + Delivery::tr("This was attempt %1; the next one follows by itself on %2.")
                      .arg(v.shown("attempt"_L1), v.time("next"_L1));
    }
    return text;
}

QString exhaustedText(const Values &v)
{
    const QString text =
        Delivery::tr("The invitation was tried %n time(s) without success and now waits for you.", nullptr,
                     v.number("attempts"_L1));
    const QString problem = problemText(v);
    return problem.isEmpty() ? text : text + u' ' + problem;
}

QString exhaustedAdvice(const Values &v)
{
    const QString text = problemAdvice(v);
    return text.isEmpty() ? Delivery::tr("When the reason is gone, choose “Try again”.") : text;
}

QString interruptedText(const Values &)
{
    return Delivery::tr(
        "The program stopped while the mail was being handed over. It may have been sent, so it was "
        "not sent again.");
}

QString maybeSentAdvice(const Values &)
{
    return Delivery::tr(
        "Look into the sent mail of the account. If it is not there, choose “Try again”; if it is, "
        "choose “Cancel”.");
}

QString resumedText(const Values &)
{
    return Delivery::tr("The program stopped before the mail was handed over. It is sent now.");
}

QString cancelledText(const Values &v)
{
    const QString by = v.text("by"_L1);
    if (by.isEmpty() || by == u"window")
        return Delivery::tr("Cancelled. Nothing is sent.");
    if (by == u"command")
        return Delivery::tr("Cancelled from the command line. Nothing is sent.");
    //: %1 who did it: a name or a program
    return Delivery::tr("Cancelled by %1. Nothing is sent.").arg(by);
}

QString replayedText(const Values &)
{
    return Delivery::tr("Somebody asked to run this event again, by today's rules.");
}

QString confirmedRetryText(const Values &)
{
    return Delivery::tr("Somebody asked for another attempt.");
}

} // namespace

const WordingTable &deliveryWording()
{
    static const WordingTable table = {
        {codes::sending, {sendingText}},
        {codes::sent, {sentText}},
        {codes::practiceSent, {practiceSentText}},
        {codes::rehearsed, {rehearsedText}},
        {codes::retrying, {retryingText, problemAdvice}},
        {codes::exhausted, {exhaustedText, exhaustedAdvice}},
        {codes::interrupted, {interruptedText, maybeSentAdvice}},
        {codes::resumed, {resumedText}},
        {codes::cancelled, {cancelledText}},
        {codes::replayed, {replayedText}},
        {codes::confirmedRetry, {confirmedRetryText}},
    };
    return table;
}

} // namespace surveyhook
