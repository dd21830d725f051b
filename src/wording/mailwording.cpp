// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "wording/tables.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Mail
{
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

QString server(const Values &v)
{
    return v.shown("server"_L1);
}

QString reply(const Values &v)
{
    return v.text("reply"_L1);
}

QString noServerText(const Values &v)
{
    return Mail::tr("No mail server with the name “%1” was found. Nothing was sent.").arg(server(v));
}

QString noServerAdvice(const Values &)
{
    return Mail::tr(
        "Check the name of the server in the mail account, and whether this computer is on the internet.");
}

QString noConnectionText(const Values &v)
{
    //: %1 the name of a server, %2 a port number
    return Mail::tr("The mail server %1 (port %2) could not be reached. Nothing was sent.")
        .arg(server(v), v.shown("port"_L1));
}

QString noConnectionAdvice(const Values &)
{
    return Mail::tr(
        "Check server and port in the mail account. A firewall or an internet provider may also block it.");
}

QString timeoutText(const Values &v)
{
    return Mail::tr("The mail server %1 did not answer in time. Nothing was sent.").arg(server(v));
}

QString tlsText(const Values &v)
{
    return withDetails(
        Mail::tr("No safe connection to the mail server %1 could be made. Nothing was sent.").arg(server(v)),
        reply(v));
}

QString tlsAdvice(const Values &)
{
    return Mail::tr(
        "Check the kind of encryption and the port in the mail account (usual pairs: STARTTLS and 587, TLS "
        "and 465), and the certificate of the server.");
}

QString loginText(const Values &v)
{
    //: %1 the name of a server, %2 a user name
    return withDetails(Mail::tr("The mail server %1 did not accept the login of “%2”. Nothing was sent.")
                           .arg(server(v), v.shown("user"_L1)),
                       reply(v));
}

QString signinText(const Values &v)
{
    const QString problem = v.text("problem"_L1);
    if (problem == u"unsigned")
        return Mail::tr("Nobody has signed in to the mail account yet. Nothing was sent.");
    if (problem == u"withdrawn") {
        //: %1 the name of a mail provider's server
        return Mail::tr("%1 does not let Surveyhook send from the mail account any more: the permission was "
                        "withdrawn or has expired. Nothing was sent.")
            .arg(server(v));
    }
    if (problem == u"client")
        return Mail::
            tr("%1 does not know the client ID or the client secret of the mail account. Nothing was sent.")
                .arg(server(v));
    if (problem == u"unreachable")
        return Mail::tr("%1, which lets Surveyhook into the mail account, did not answer. Nothing was sent.")
            .arg(server(v));
    return withDetails(
        Mail::tr("%1 did not let Surveyhook into the mail account. Nothing was sent.").arg(server(v)),
        reply(v));
}

QString signinAdvice(const Values &v)
{
    const QString problem = v.text("problem"_L1);
    if (problem == u"unreachable")
        return Mail::tr("Check whether this computer is on the internet.");
    if (problem == u"client") {
        return Mail::tr(
            "Compare client ID and client secret in the mail account with those at the provider. Then "
            "choose “Try again”.");
    }
    return Mail::tr("Choose the mail account under Connections and sign in again. Then choose “Try again”.");
}

QString loginAdvice(const Values &)
{
    return Mail::tr(
        "Enter user name and password of the mail account once more. Some providers want an app password. "
        "Then choose “Try again”.");
}

QString greetingText(const Values &v)
{
    return withDetails(
        Mail::tr("The server %1 does not answer as a mail server does. Nothing was sent.").arg(server(v)),
        reply(v));
}

QString droppedText(const Values &v)
{
    return Mail::tr(
               "The mail server %1 broke the connection before the mail was handed over. Nothing was sent.")
        .arg(server(v));
}

QString unknownText(const Values &v)
{
    return Mail::tr("The connection to the mail server %1 broke while the mail was being handed over. It may "
                    "have been "
                    "sent, so it was not sent again.")
        .arg(server(v));
}

QString unknownAdvice(const Values &)
{
    return Mail::tr(
        "Look into the sent mail of the account. If it is not there, choose “Try again”; if it is, choose "
        "“Cancel”.");
}

QString recipientText(const Values &v)
{
    return withDetails(
        Mail::tr("The mail server does not accept the address %1. Nothing was sent there.").arg(v.person()),
        reply(v));
}

QString recipientAdvice(const Values &)
{
    return Mail::tr(
        "Often a letter is wrong. Correct the address in the system it came from, then choose “Run again”, "
        "or choose “Cancel”.");
}

QString senderText(const Values &v)
{
    return withDetails(
        Mail::tr("The mail server does not let us write as %1. Nothing was sent.").arg(v.shown("address"_L1)),
        reply(v));
}

QString senderAdvice(const Values &)
{
    return Mail::tr(
        "Use the address that belongs to the mail account as the sender, then choose “Try again”.");
}

QString refusedText(const Values &v)
{
    return withDetails(Mail::tr("The mail server %1 refused the mail for good.").arg(server(v)), reply(v));
}

QString refusedAdvice(const Values &)
{
    return Mail::tr(
        "The details say why. Usual reasons: a full quota, or a text that looks like advertising. Then "
        "choose “Try again”.");
}

QString laterText(const Values &v)
{
    return withDetails(Mail::tr("The mail server %1 cannot take the mail right now.").arg(server(v)),
                       reply(v));
}

QString diskText(const Values &v)
{
    return withDetails(Mail::tr("The mail could not be written into the practice mailbox."), reply(v));
}

QString diskAdvice(const Values &)
{
    return Mail::tr("Check whether the disk is full, then choose “Try again”.");
}

QString settingsText(const Values &v)
{
    return Mail::tr("The mail account “%1” is missing or is not a mail account. Nothing was sent.")
        .arg(v.shown("connection"_L1));
}

QString settingsAdvice(const Values &)
{
    return Mail::tr("Choose a mail account in the automation, then choose “Try again”.");
}

QString placeholderText(const Values &v)
{
    return Mail::tr("The message holds the placeholder “%1”, and nothing fills it. Nothing was sent.")
        .arg(v.shown("name"_L1));
}

QString placeholderAdvice(const Values &)
{
    return Mail::tr(
        "Correct the name in the message, or fill it in the automation. Then choose “Run again”.");
}

QString messageMissingText(const Values &v)
{
    if (!v.has("language"_L1))
        return Mail::tr("The message “%1” is missing. Nothing was sent.").arg(v.shown("message"_L1));
    //: %1 the name of a message, %2 the code of a language
    return Mail::tr("The message “%1” has no text in the language “%2”. Nothing was sent.")
        .arg(v.shown("message"_L1), v.shown("language"_L1));
}

QString messageMissingAdvice(const Values &)
{
    return Mail::tr("Add the text to the message, then choose “Try again”.");
}

} // namespace

const WordingTable &mailWording()
{
    static const WordingTable table = {
        {codes::mailNoServer, {noServerText, noServerAdvice}},
        {codes::mailNoConnection, {noConnectionText, noConnectionAdvice}},
        {codes::mailTimeout, {timeoutText}},
        {codes::mailTls, {tlsText, tlsAdvice}},
        {codes::mailLogin, {loginText, loginAdvice}},
        {codes::mailSignin, {signinText, signinAdvice}},
        {codes::mailGreeting, {greetingText, noConnectionAdvice}},
        {codes::mailDropped, {droppedText}},
        {codes::mailUnknown, {unknownText, unknownAdvice}},
        {codes::mailRecipient, {recipientText, recipientAdvice}},
        {codes::mailSender, {senderText, senderAdvice}},
        {codes::mailRefused, {refusedText, refusedAdvice}},
        {codes::mailLater, {laterText}},
        {codes::mailDisk, {diskText, diskAdvice}},
        {codes::mailSettings, {settingsText, settingsAdvice}},
        {codes::messagePlaceholder, {placeholderText, placeholderAdvice}},
        {codes::messageMissing, {messageMissingText, messageMissingAdvice}},
    };
    return table;
}

} // namespace surveyhook
