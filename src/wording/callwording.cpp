// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "wording/tables.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Calls
{
    Q_DECLARE_TR_FUNCTIONS(Calls)
};

QString name(const Values &v)
{
    return v.shown("name"_L1);
}

QString reply(const Values &v)
{
    return v.text("reply"_L1);
}

QString acceptedText(const Values &v)
{
    if (!v.has("person"_L1))
        return Calls::tr("%1 accepted the call.").arg(name(v));
    //: %1 the name of a platform such as SurveyLab, %2 an address
    return Calls::tr("%1 accepted the call for %2.").arg(name(v), v.person());
}

/** "email = anna@example.org, l4 = Gold" */
QString sentText(const Values &v)
{
    QStringList fields;
    const QJsonArray sent = v.json()["sent"_L1].toArray();
    for (const QJsonValue &each : sent) {
        //: what would have been sent: %1 the name of a value as the other system calls it, %2 the value
        fields.append(
            Calls::tr("%1 = %2", "sent").arg(each["field"_L1].toString(), each["value"_L1].toString()));
    }
    return fields.join(u", "_s);
}

QString practiceCalledText(const Values &v)
{
    //: %1 the name of a platform such as SurveyLab, %2 an address
    QString text =
        v.has("person"_L1)
            ? Calls::tr("Practice: %1 would have been called for %2 now. Nothing left this computer.")
                  .arg(name(v), v.person())
            : Calls::tr("Practice: %1 would have been called now. Nothing left this computer.").arg(name(v));
    const QString sent = sentText(v);
    if (v.has("address"_L1) && sent.isEmpty())
        //: %1 an address on the web
        text += u' ' + Calls::tr("Address: %1.").arg(v.shown("address"_L1));
    else if (v.has("address"_L1))
        //: %1 an address on the web, %2 "email = anna@example.org, l4 = Gold"
        text += u' ' + Calls::tr("At %1 it would have got: %2.").arg(v.shown("address"_L1), sent);
    return text;
}

QString networkText(const Values &v)
{
    const QString error = v.text("error"_L1);
    if (error == u"name")
        return Calls::tr("The address of %1 was not found on the internet. Nothing was sent.").arg(name(v));
    if (error == u"refused")
        return Calls::tr("Nobody answers at the address of %1. Nothing was sent.").arg(name(v));
    if (error == u"tls")
        return Calls::tr("No safe connection to %1 could be made. Nothing was sent.").arg(name(v));
    if (error == u"timeout")
        return Calls::tr("%1 did not answer in time.").arg(name(v));
    return Calls::tr("The connection to %1 broke off.").arg(name(v));
}

QString networkAdvice(const Values &)
{
    return Calls::tr(
        "Check whether this computer is on the internet, and the address in the connection. Then choose "
        "“Try again”.");
}

QString busyText(const Values &v)
{
    return Calls::tr("%1 takes no more calls for the moment.").arg(name(v));
}

QString serverText(const Values &v)
{
    //: %1 the name of a platform, %2 a number such as 503
    return Calls::tr("%1 has a fault of its own (answer %2).").arg(name(v), v.shown("status"_L1));
}

QString unknownText(const Values &v)
{
    return Calls::tr(
               "The connection to %1 broke off after the call had left. It may have been carried out, so it "
               "was not made again.")
        .arg(name(v));
}

QString unknownAdvice(const Values &v)
{
    return Calls::
        tr("Look whether it arrived in %1. If it did not, choose “Try again”; if it did, choose “Cancel”.")
            .arg(name(v));
}

/** That the automation was paused because of it. */
QString andStopped(const QString &text, const Values &v)
{
    if (!v.has("stopped"_L1))
        return text;
    //: %1 a sentence
    return Calls::tr("%1 The automation was paused, so that no further call is refused.").arg(text);
}

QString loginText(const Values &v)
{
    const QString text = Calls::tr("%1 did not accept our key or password. Nothing was done.").arg(name(v));
    return withDetails(andStopped(text, v), reply(v));
}

QString loginAdvice(const Values &v)
{
    if (v.text("where"_L1) == u"automation")
        return Calls::tr("Enter the key or the password anew in the automation's action, then choose “Try "
                         "again”.");
    if (v.text("where"_L1) == u"subscription")
        return Calls::tr("Compare the secret or the password with the other system's: “Connections”, “Tell "
                         "other systems”.");
    return Calls::tr("Enter the key or the password anew under “Connections”, then choose “Try again”.");
}

/** What an answer of this status, by which a call was refused, means. */
QString refusal(const Values &v)
{
    const int status = v.number("status"_L1);
    if (status >= 200 && status < 300 && v.has("rule"_L1))
        return Calls::tr("%1 answered, but not in the way the automation calls success. It may have been "
                         "carried out, so the call was not made again.")
            .arg(name(v));
    if (status >= 300 && status < 400)
        //: %1 the name of a platform, %2 a number such as 302
        return Calls::tr("%1 sends callers on to another address (answer %2). For safety the call did not "
                         "follow. Nothing was done.")
            .arg(name(v), v.shown("status"_L1));
    if (status >= 400)
        //: %1 the name of a platform, %2 a number such as 404
        return Calls::tr("%1 refused the call (answer %2). Nothing was done.")
            .arg(name(v), v.shown("status"_L1));
    return Calls::tr("%1 refused the call. Nothing was done.").arg(name(v));
}

QString refusedText(const Values &v)
{
    const QString text = refusal(v);
    return withDetails(andStopped(text, v), reply(v));
}

QString refusedAdvice(const Values &v)
{
    if (v.has("stopped"_L1)) {
        return Calls::
            tr("Compare the fields with what %1 expects, correct the automation, switch it on again, then "
               "choose “Run again”.")
                .arg(name(v));
    }
    if (const int status = v.number("status"_L1); status >= 300 && status < 400)
        return Calls::tr("Open the address in a browser, see where it leads, and enter that address "
                         "instead. Then choose “Try again”.");
    if (v.has("rule"_L1))
        return unknownAdvice(v);
    return Calls::tr("The details say why. Correct the survey or the automation, then choose “Run again”, or "
                     "choose “Cancel”.");
}

QString goneText(const Values &v)
{
    //: %1 the name of another system
    return Calls::tr("%1 says that this address is closed for good.").arg(name(v));
}

QString goneAdvice(const Values &)
{
    return Calls::tr("Ask whoever runs the other system for its new address.");
}

QString quotaText(const Values &v)
{
    return withDetails(Calls::tr("The account at %1 may send no more invitations.").arg(name(v)), reply(v));
}

QString quotaAdvice(const Values &v)
{
    return Calls::tr("Raise the limit at %1 or wait until it begins anew, then choose “Try again”.")
        .arg(name(v));
}

QString respondentText(const Values &v)
{
    return withDetails(
        Calls::tr("%1 does not know the respondent who was to be invited. Nothing was done.").arg(name(v)),
        reply(v));
}

QString respondentAdvice(const Values &v)
{
    return Calls::
        tr("The token in the event belongs to nobody on the survey's list in %1. Add the respondent there, "
           "then choose “Try again”, or choose “Cancel”.")
            .arg(name(v));
}

QString answerText(const Values &v)
{
    return Calls::tr(
               "%1 gave an answer that says neither yes nor no. It may have been carried out, so it was not "
               "made again.")
        .arg(name(v));
}

QString settingsText(const Values &v)
{
    if (v.text("problem"_L1) == u"address")
        return Calls::tr("The address in the connection to %1 is none that can be called. Nothing was sent.")
            .arg(name(v));
    if (v.text("problem"_L1) == u"json")
        return Calls::tr("The data for the call to %1 are not valid JSON. Nothing was sent.").arg(name(v));
    //: %1 the name of a platform, %2 the name of a setting such as apiToken
    return Calls::tr("For the call to %1 a setting is missing: %2. Nothing was sent.")
        .arg(name(v), v.shown("member"_L1));
}

QString settingsAdvice(const Values &)
{
    return Calls::tr("Complete the connection, the survey or the automation, then choose “Try again”.");
}

QString placeholderText(const Values &v)
{
    //: %1 the name of a platform, %2 the name of a placeholder
    return Calls::tr("The call to %1 holds the placeholder “%2”, and nothing fills it. Nothing was sent.")
        .arg(name(v), v.shown("placeholder"_L1));
}

QString placeholderAdvice(const Values &)
{
    return Calls::tr("Correct the name in the automation, then choose “Run again”.");
}

QString valueText(const Values &v)
{
    //: %1 the name of a platform, %2 the name of a survey field, %3 its value
    return Calls::tr("%1 would not accept “%3” as %2. Nothing was sent.")
        .arg(name(v), v.shown("variable"_L1), v.shown("value"_L1));
}

QString macroText(const Values &v)
{
    //: %1 the name of a platform, %2 the name of a survey field
    return Calls::tr(
               "In the call to %1, %2 holds a placeholder that only %1 itself can fill. Nothing was sent.")
        .arg(name(v), v.shown("variable"_L1));
}

QString macroAdvice(const Values &)
{
    return Calls::tr("Choose a field of the event for it in the automation, then choose “Run again”.");
}

} // namespace

const WordingTable &callWording()
{
    static const WordingTable table = {
        {codes::callAccepted, {acceptedText}},
        {codes::practiceCalled, {practiceCalledText}},
        {codes::callNetwork, {networkText, networkAdvice}},
        {codes::callBusy, {busyText}},
        {codes::callServer, {serverText}},
        {codes::callUnknown, {unknownText, unknownAdvice}},
        {codes::callLogin, {loginText, loginAdvice}},
        {codes::callRefused, {refusedText, refusedAdvice}},
        {codes::callGone, {goneText, goneAdvice}},
        {codes::callQuota, {quotaText, quotaAdvice}},
        {codes::callRespondent, {respondentText, respondentAdvice}},
        {codes::callAnswer, {answerText, unknownAdvice}},
        {codes::callSettings, {settingsText, settingsAdvice}},
        {codes::callPlaceholder, {placeholderText, placeholderAdvice}},
        {codes::callValue, {valueText, refusedAdvice}},
        {codes::callMacro, {macroText, macroAdvice}},
    };
    return table;
}

} // namespace surveyhook
