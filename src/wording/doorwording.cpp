// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "wording/formats.h"
#include "wording/tables.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Door
{
    Q_DECLARE_TR_FUNCTIONS(Door)
};

QString receivedText(const Values &v)
{
    const QString platform = platformName(v.text("platform"_L1));
    if (platform.isEmpty())
        return Door::tr("A call was received and stored.");
    if (!v.has("type"_L1))
        return Door::tr("A call was received and stored: %1.").arg(platform);
    //: %1 a platform, %2 the platform's own name for what happened, such as conversation.admin.closed
    return Door::tr("A call was received and stored: %1, %2.").arg(platform, v.shown("type"_L1));
}

QString duplicateText(const Values &v)
{
    if (!v.has("of"_L1))
        return Door::tr("The sender repeated an earlier call. Nothing was done a second time.");
    //: %1 the number of an event, #1482
    return Door::tr("The sender repeated the call of event %1. Nothing was done a second time.")
        .arg(v.eventNumber("of"_L1));
}

QString sameSubjectText(const Values &v)
{
    if (!v.has("of"_L1)) {
        return Door::tr(
            "There is an invitation for the same conversation or order already, so no second one is sent.");
    }
    const QString text = Door::tr(
        "There is an invitation for the same conversation or order already (event %1), so no second one "
        "is sent.");
    return text.arg(v.eventNumber("of"_L1));
}

QString topicText(const Values &v)
{
    const QString type = v.has("type"_L1) ? v.text("type"_L1) : Door::tr("without a name");
    if (!v.has("wanted"_L1)) {
        //: %1 the platform's own name for what happened
        return Door::tr("No automation at this address waits for events of this kind: %1. Nothing is sent.")
            .arg(type);
    }
    const QString text = Door::tr(
        "No automation at this address waits for events of this kind: %1. Wanted: %2. Nothing is sent.");
    return text.arg(type, v.shown("wanted"_L1));
}

QString ratingCountedText(const Values &v)
{
    //: %1 the platform's own name for what happened
    return Door::
        tr("The answer counts on the satisfaction board. No automation waits for events of this kind (%1), "
           "so nothing is sent.")
            .arg(v.text("type"_L1));
}

QString topicAdvice(const Values &)
{
    return Door::tr("If these events should count, add their kind to the automation.");
}

QString signatureText(const Values &v)
{
    const QString problem = v.text("problem"_L1);
    const QString header = v.shown("header"_L1);
    if (problem == u"missing") {
        //: %1 the name of an HTTP header
        return Door::tr("The call had no signature (%1), so it was refused.").arg(header);
    }
    if (problem == u"format") {
        return Door::tr("The signature of the call (%1) has an unexpected form, so the call was refused.")
            .arg(header);
    }
    if (problem == u"address") {
        return Door::tr(
                   "The signature of the call (%1) is made over the office's public address, and none is "
                   "set, so the call was refused.")
            .arg(header);
    }
    if (v.has("signedUrl"_L1)) {
        //: %1 the name of an HTTP header, %2 an address on the web
        return Door::tr("The signature of the call (%1) does not fit the secret of the automation and the "
                        "public address %2, so the call was refused.")
            .arg(header, v.text("signedUrl"_L1));
    }
    return Door::tr("The signature of the call (%1) does not fit the secret of the automation, so the call "
                    "was refused.")
        .arg(header);
}

QString signatureAdvice(const Values &v)
{
    if (v.text("problem"_L1) == u"missing") {
        return Door::tr(
            "Check that the sender is set to sign its calls, and that it is really the platform you chose.");
    }
    if (v.text("problem"_L1) == u"address")
        return Door::tr("Set the office's public address in the settings and enter it at the sender.");
    if (v.has("signedUrl"_L1)) {
        return Door::tr(
            "The sender signs the public address that it calls. If your public address has changed, copy the "
            "address of the automation into the sender once more; else copy the secret from there again.");
    }
    return Door::tr(
        "Copy the secret from the sender once more. Usual reasons: a space at the end, the secret of "
        "another app, or a secret that was renewed.");
}

QString loginText(const Values &v)
{
    const QString problem = v.text("problem"_L1);
    const QString user = v.shown("user"_L1);
    if (problem == u"missing")
        return Door::tr("The call came without user name and password, so it was refused.");
    if (problem == u"format")
        return Door::tr("The user name and password of the call have an unexpected form, so it was refused.");
    if (problem == u"user") {
        return Door::tr("The call came with the user name “%1”; “%2” was expected. It was refused.")
            .arg(user, v.shown("expectedUser"_L1));
    }
    if (problem == u"body") {
        //: %1 the name of a field in the data of a call
        return Door::
            tr("The secret in the data of the call (%1) is missing or different, so the call was refused.")
                .arg(v.shown("header"_L1));
    }
    if (problem == u"header") {
        return Door::tr(
            "The secret in the header of the call is missing or different, so the call was refused.");
    }
    return Door::tr(
               "The password of the call is not the one in the automation (user name “%1”), so the call was "
               "refused.")
        .arg(user);
}

QString loginAdvice(const Values &v)
{
    if (v.text("problem"_L1) == u"body")
        return Door::tr("Compare the secret in the automation with the one at the sender, letter by letter.");
    if (v.text("problem"_L1) == u"header") {
        return Door::tr(
            "Compare the name of the header and the secret in the automation with the settings of the "
            "sender.");
    }
    return Door::tr(
        "Compare user name and password in the automation with those at the sender, letter by letter.");
}

QString bodyText(const Values &v)
{
    const QString problem = v.text("problem"_L1);
    if (problem == u"empty")
        return Door::tr("The call had no data, so it was refused.");
    if (problem == u"encoding")
        return Door::tr("The data of the call are not proper UTF-8 text, so it was refused.");
    if (problem == u"depth")
        return Door::tr("The data of the call are nested too deeply to be read, so it was refused.");
    if (problem == u"shape")
        return Door::tr("The data of the call are not what this platform sends, so it was refused.");
    const QString kind = problem == u"xml"    ? u"XML"_s
                         : problem == u"form" ? Door::tr("form data")
                                              : u"JSON"_s;
    if (!v.has("at"_L1)) {
        //: %1 a data format: JSON, XML, form data
        return Door::tr("The data of the call are broken (%1), so it was refused.").arg(kind);
    }
    //: %1 a data format: JSON, XML, form data; %2 a position, counted in bytes
    return Door::tr("The data of the call are broken (%1, at byte %2), so it was refused.")
        .arg(kind, v.shown("at"_L1));
}

QString bodyAdvice(const Values &)
{
    return Door::tr(
        "The data as they came are kept under “Data”. Show them to whoever looks after the sending system.");
}

QString proofText(const Values &v)
{
    const QString scheme = v.text("scheme"_L1);
    if (scheme == u"basic")
        return Door::tr("User name and password are right.");
    if (scheme == u"header")
        return Door::tr("The secret of the call is right.");
    if (scheme == u"hmac")
        return Door::tr("The signature is right.");
    return Door::tr("This address asks for no proof of who calls.");
}

QString probeHeadText(const Values &)
{
    return Door::tr("The platform checked that this address exists. It was answered; nothing else was done.");
}

QString probePingText(const Values &)
{
    return Door::tr("The platform sent a test. It was answered; nothing else was done.");
}

QString probeBrowserText(const Values &)
{
    return Door::tr("Somebody opened this address in a browser. The address works; nothing else was done.");
}

QString noLoginText(const Values &)
{
    return Door::tr(
        "A call came without user name and password. Many programs ask this way first and then call again "
        "with them.");
}

QString unknownKeyText(const Values &)
{
    return Door::tr("A call came to an address that no automation has. It was turned away.");
}

QString unknownKeyAdvice(const Values &)
{
    return Door::tr(
        "If calls are missing, copy the address from the automation into the sending system once more.");
}

QString tooLargeText(const Values &)
{
    return Door::tr("A call was larger than allowed and was turned away.");
}

QString refusedText(const Values &)
{
    return Door::tr(
        "A call was turned away because it was malformed, too slow, or one too many at the same time.");
}

} // namespace

const WordingTable &doorWording()
{
    static const WordingTable table = {
        {codes::received, {receivedText}},
        {codes::duplicate, {duplicateText}},
        {codes::sameSubject, {sameSubjectText}},
        {codes::topic, {topicText, topicAdvice}},
        {codes::ratingCounted, {ratingCountedText}},
        {codes::signature, {signatureText, signatureAdvice}},
        {codes::login, {loginText, loginAdvice}},
        {codes::body, {bodyText, bodyAdvice}},
        {codes::proof, {proofText}},
        {codes::probeHead, {probeHeadText}},
        {codes::probePing, {probePingText}},
        {codes::probeBrowser, {probeBrowserText}},
        {codes::countNoLogin, {noLoginText}},
        {codes::countUnknownKey, {unknownKeyText, unknownKeyAdvice}},
        {codes::countTooLarge, {tooLargeText}},
        {codes::countRefused, {refusedText}},
    };
    return table;
}

} // namespace surveyhook
