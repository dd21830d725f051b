// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/itemwriter.h"

#include "workspace/overlay.h"
#include "workspace/readers.h"
#include "workspace/secrets.h"
#include "workspace/writers.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject plainSurvey(const Survey &survey)
{
    QJsonObject plain{{u"id"_s, survey.id}};
    putText(plain, u"name"_s, survey.name);
    putTexts(plain, u"languages"_s, survey.languages);
    putText(plain, u"link"_s, survey.link);
    putText(plain, u"connection"_s, survey.connection);
    putText(plain, u"remoteId"_s, survey.remoteId);
    QJsonArray variables;
    for (const Variable &variable : survey.variables) {
        QJsonObject each{{u"key"_s, variable.key}};
        if (variable.type != Variable().type)
            each.insert(u"type"_s, variable.type);
        if (variable.required)
            each.insert(u"required"_s, true);
        variables.append(each);
    }
    if (!variables.isEmpty())
        plain.insert(u"variables"_s, variables);
    return plain;
}

QJsonObject plainMessage(const Message &message)
{
    QJsonObject plain{{u"id"_s, message.id}};
    putText(plain, u"name"_s, message.name);
    putText(plain, u"survey"_s, message.survey);
    QJsonObject texts;
    for (auto it = message.texts.begin(); it != message.texts.end(); ++it)
        texts.insert(it.key(), QJsonObject{{u"subject"_s, it->subject}, {u"body"_s, it->body}});
    plain.insert(u"texts"_s, texts);
    QJsonObject ifEmpty;
    for (auto it = message.ifEmpty.begin(); it != message.ifEmpty.end(); ++it)
        putTable(ifEmpty, it.key(), *it);
    putObject(plain, u"ifEmpty"_s, ifEmpty);
    return plain;
}

bool isDefault(const SendingWindow &window)
{
    const SendingWindow usual;
    return window.days == usual.days && window.fromMinute == usual.fromMinute
           && window.toMinute == usual.toMinute && window.holidays == usual.holidays;
}

QJsonObject plainSettings(const OfficeSettings &settings)
{
    QJsonObject plain{{u"timeZone"_s, QString::fromLatin1(settings.timeZone.id())}};
    putText(plain, u"publicUrl"_s, settings.publicUrl);
    putText(plain, u"tunnel"_s, settings.tunnel);
    putText(plain, u"formerUrl"_s, settings.formerUrl);
    if (!isDefault(settings.window))
        plain.insert(u"sendingWindow"_s, plainWindow(settings.window));
    putTexts(plain, u"ownDomains"_s, settings.ownDomains);
    putTexts(plain, u"testAddresses"_s, settings.testAddresses);
    putText(plain, u"mail"_s, settings.mail);
    if (settings.stopped)
        plain.insert(u"stopped"_s, true);
    if (settings.bodyLimit)
        plain.insert(u"bodyLimit"_s, *settings.bodyLimit);
    return plain;
}

} // namespace

QJsonObject writeSurvey(const Survey &survey, const QJsonObject &base)
{
    Faults unread;
    const Survey before = readSurvey(JsonPlace(base), unread);
    return overlaid(base, base.isEmpty() ? QJsonObject() : plainSurvey(before), plainSurvey(survey));
}

QJsonObject writeMessage(const Message &message, const QJsonObject &base)
{
    const Message before = readMessage(JsonPlace(base));
    return overlaid(base, base.isEmpty() ? QJsonObject() : plainMessage(before), plainMessage(message));
}

QJsonObject writeSettings(const OfficeSettings &settings, const QJsonObject &base)
{
    Faults unread;
    const OfficeSettings before = readSettings(JsonPlace(base), unread);
    return overlaid(base, base.isEmpty() ? QJsonObject() : plainSettings(before), plainSettings(settings));
}

QJsonObject writeConnection(const Connection &connection)
{
    QJsonObject item = connection.options;
    item.insert(u"id"_s, connection.id);
    item.insert(u"type"_s, connection.type);
    if (connection.name.isEmpty())
        item.remove(u"name"_s);
    else
        item.insert(u"name"_s, connection.name);
    SecretsByPlace secrets;
    for (auto it = connection.secrets.begin(); it != connection.secrets.end(); ++it) {
        const QString place = u'/' + it.key();
        // Of an address only the login was taken out: it goes back where the rest of it still stands.
        const QString left = item.value(it.key()).toString();
        const bool inAddress = !left.isEmpty() && left == withoutLogin(it.value().revealText());
        if (!it.value().isEmpty())
            secrets.insert(inAddress ? QString(place + u"#url"_s) : place, it.value());
    }
    putSecrets(item, secrets);
    return item;
}

} // namespace surveyhook
