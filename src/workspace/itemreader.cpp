// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emailaddress.h"
#include "workspace/readers.h"
#include "workspace/secrets.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

void checkMailServer(const JsonPlace &place, Faults &faults)
{
    static const QStringList logins = {u"none"_s, u"plain"_s, u"login"_s, u"xoauth2"_s};
    for (const QString &member : {u"host"_s, u"from"_s}) {
        if (place.member(member).text().trimmed().isEmpty())
            addFault(faults, place.member(member).pointer(), faults::missing, {{u"member"_s, member}});
    }
    const JsonPlace login = place.member(u"login"_s);
    if (login.exists() && !logins.contains(login.text())) {
        addFault(faults, login.pointer(), faults::unknownValue,
                 {{u"actual"_s, login.text().left(80)}, {u"allowed"_s, QJsonArray::fromStringList(logins)}});
    }
    const bool needsUser = logins.contains(login.text()) && login.text() != "none"_L1;
    const JsonPlace user = place.member(u"user"_s);
    if (needsUser && user.text().isEmpty())
        addFault(faults, user.pointer(), faults::missing, {{u"member"_s, u"user"_s}});
}

} // namespace

bool isMailbox(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.endsWith(u'>'))
        return isEmailAddress(trimmed);
    const qsizetype open = trimmed.lastIndexOf(u'<');
    const bool oneLine = !trimmed.contains(u'\n') && !trimmed.contains(u'\r');
    return open >= 0 && oneLine && isEmailAddress(trimmed.mid(open + 1).chopped(1));
}

Connection readConnection(const JsonPlace &place, Faults &faults)
{
    Connection connection{.id = place.member(u"id"_s).text(),
                          .type = place.member(u"type"_s).text(),
                          .name = place.member(u"name"_s).text(),
                          .options = place.object()};
    const SecretsByPlace secrets = takeSecrets(connection.options);
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        connection.secrets.insert(it.key().mid(1).section(u'#', 0, 0), it.value());
    if (connection.type == "smtp"_L1)
        checkMailServer(place, faults);
    const JsonPlace from = place.member(u"from"_s);
    if (!from.text().trimmed().isEmpty() && !isMailbox(from.text()))
        addFault(faults, from, faults::badAddress);
    for (const QString &member : {u"baseUrl"_s, u"graphqlUrl"_s, u"restUrl"_s, u"apiUrl"_s, u"inviteUrl"_s}) {
        const JsonPlace url = place.member(member);
        if (url.text().isEmpty() || isWebAddress(url.text()))
            continue;
        if (member == "inviteUrl"_L1) { // all of it is a secret
            addFault(faults, url.pointer(), faults::badUrl, {{u"actual"_s, maskedText()}});
        } else {
            addUrlFault(faults, url);
        }
    }
    return connection;
}

Survey readSurvey(const JsonPlace &place, Faults &faults)
{
    Survey survey{.id = place.member(u"id"_s).text(),
                  .name = place.member(u"name"_s).text(),
                  .languages = place.member(u"languages"_s).texts(),
                  .link = place.member(u"link"_s).text(),
                  .connection = place.member(u"connection"_s).text(),
                  .remoteId = place.member(u"remoteId"_s).text()};
    for (const JsonPlace &element : place.member(u"variables"_s).elements()) {
        Variable variable{.key = element.member(u"key"_s).text(),
                          .required = element.member(u"required"_s).value().toBool()};
        if (const JsonPlace type = element.member(u"type"_s); type.exists())
            variable.type = type.text();
        survey.variables.append(variable);
    }
    survey.number = place.member(u"idSurvey"_s).text();
    for (const JsonPlace &element : place.member(u"collectors"_s).elements()) {
        Collector collector{.id = element.member(u"id"_s).text(),
                            .name = element.member(u"name"_s).text(),
                            .number = element.member(u"cId"_s).text(),
                            .on = element.member(u"state"_s).text() != "off"_L1,
                            .message = element.member(u"message"_s).text(),
                            .connection = element.member(u"connection"_s).text(),
                            .action = element.member(u"action"_s).object()};
        if (const JsonPlace kind = element.member(u"kind"_s); kind.exists())
            collector.kind = kind.text();
        survey.collectors.append(collector);
    }
    QString link = survey.link; // a placeholder stands for text that an address may hold
    link.replace(u"{{"_s, u"a"_s).replace(u"}}"_s, u"a"_s);
    link.replace(u'[', u'a').replace(u']', u'a').remove(u' ');
    if (!survey.link.isEmpty() && !survey.link.startsWith("{{"_L1) && !isWebAddress(link))
        addUrlFault(faults, place.member(u"link"_s));
    return survey;
}

Message readMessage(const JsonPlace &place)
{
    Message message{.id = place.member(u"id"_s).text(),
                    .name = place.member(u"name"_s).text(),
                    .survey = place.member(u"survey"_s).text(),
                    .number = place.member(u"idTemplate"_s).text()};
    const JsonPlace texts = place.member(u"texts"_s);
    for (const QString &language : texts.keys()) {
        const JsonPlace text = texts.member(language);
        message.texts.insert(language, MessageText{.subject = text.member(u"subject"_s).text(),
                                                   .body = text.member(u"body"_s).text()});
    }
    const JsonPlace ifEmpty = place.member(u"ifEmpty"_s);
    for (const QString &variable : ifEmpty.keys()) {
        const JsonPlace byLanguage = ifEmpty.member(variable);
        for (const QString &language : byLanguage.keys())
            message.ifEmpty[variable].insert(language, byLanguage.member(language).text());
    }
    return message;
}

} // namespace surveyhook
