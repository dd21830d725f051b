// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that leave and answers that come, as the manifest of fixtures or contractcases.json tells them,
// against what destinations and look-ups make and judge.
#pragma once

#include "contract/callcase.h"

#include <QUrlQuery>

namespace surveyhook::fixtures {

inline Connection accountAt(const QString &platform)
{
    return {.id = platform,
            .type = platform,
            .name = platform,
            .options = {{u"accountId"_s, u"410022"_s}},
            .secrets = {{u"apiToken"_s, Secret(u"0f1e2d3c4b5a69788796a5b4c3d2e1f0"_s)},
                        {u"webhookKey"_s, Secret(u"TUZ3MjQ1Nz"_s)},
                        {u"webhookAuth"_s, Secret(u"3f9a0c5e7b1d2846af0e9c8b7a6d5e4f"_s)},
                        {u"inviteUrl"_s, Secret(u"https://developer.enalyzer.com/x/invite?k=en-1"_s)},
                        {u"accessToken"_s, Secret(u"ic-token-1"_s)},
                        {u"token"_s, Secret(u"ia-token-1"_s)}}};
}

/** What the fixture's first line asks: "GET /api.php?… HTTP/1.1". */
struct AskedRequest
{
    QByteArray method;
    QUrl url;

    [[nodiscard]] QMap<QString, QString> parameters() const
    {
        QMap<QString, QString> all;
        const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items)
            all.insert(name, value);
        return all;
    }
};
inline AskedRequest askedIn(const QString &file)
{
    const QList<QByteArray> words = bytesOf(file).split('\n').first().split(' ');
    return {words.value(0), QUrl::fromEncoded(words.value(1))};
}

/** The action that would make the request of a fixture. */
inline ActionCall actionFor(const QString &platform, const AskedRequest &asked)
{
    QMap<QString, QString> left = asked.parameters();
    ActionCall call{.connection = accountAt(platform), .platform = u"intercom"_s, .original = "{}"};
    const auto option = [&](const QString &parameter, const QString &member) {
        if (left.contains(parameter))
            call.options.insert(member, left.take(parameter));
    };
    if (platform == u"surveylab") {
        left.remove(u"apiToken"_s);
        call.survey.remoteId = left.take(u"cId"_s);
        call.once = left.take(u"crk"_s);
        if (left.contains(u"source"_s))
            call.options.insert("form"_L1, u"forward"_s);
        option(u"source"_s, u"source"_s);
        const QString action = left.take(u"action"_s);
        call.type = u"surveylab."_s + (action.isEmpty() ? u"addContactToCollector"_s : action);
    } else {
        call.type = u"webankieta."_s + asked.url.path().section(u'/', -1);
        call.survey.remoteId = left.take(u"id_survey"_s);
        option(u"id_template"_s, u"template"_s);
        option(u"delay"_s, u"delayMinutes"_s);
        option(u"reminder_delay"_s, u"reminderHours"_s);
        option(u"reminder"_s, u"reminderHours"_s);
        option(u"template_reminder_id"_s, u"reminderTemplate"_s);
        if (left.contains(u"footer"_s))
            call.options.insert("footer"_L1, left.take(u"footer"_s) != u"0");
    }
    call.values = left;
    return call;
}

/** Of Enalyzer only the body is documented. */
inline Findings askRows(const QJsonObject &entry)
{
    Findings found;
    QStringList &request = found[u"request"_s];
    const QJsonArray rows = QJsonDocument::fromJson(bytesOf(entry.value("file"_L1).toString())).array();
    ActionCall call{.type = u"enalyzer.invite"_s, .connection = accountAt(u"enalyzer"_s)};
    const QJsonObject row = rows.first().toObject();
    for (auto it = row.begin(); it != row.end(); ++it)
        call.values.insert(it.key(), it->toString());
    const auto made = findDestination(call.type)->request(call);
    if (!made || made->method != "POST" || QJsonDocument::fromJson(made->body).array() != rows
        || made->url.toString() != u"https://developer.enalyzer.com/x/invite?k=en-1")
        request += u"other rows, or elsewhere"_s;
    return found;
}

inline Findings askLookupRequest(const QJsonObject &entry)
{
    Findings found;
    QStringList &request = found[u"request"_s];
    const auto made = findPlatform(u"iadvize")
                          ->lookupRequest(u"iadvize.graphql"_s, accountAt(u"iadvize"_s),
                                          jsonOf(u"iadvize/v2.conversation.closed.json"_s));
    if (!made || made->url.toString() != entry.value("url"_L1).toString()
        || QJsonDocument::fromJson(made->body).object() != jsonOf(entry.value("file"_L1).toString()))
        request += u"another question"_s;
    return found;
}

/** Of documented calls that no action of ours makes nothing is asked. */
inline Findings askRequest(const QJsonObject &entry)
{
    const QString platform = entry.value("platform"_L1).toString();
    if (platform == u"enalyzer")
        return askRows(entry);
    if (platform == u"iadvize")
        return askLookupRequest(entry);
    Findings found;
    const AskedRequest asked = askedIn(entry.value("file"_L1).toString());
    const ActionCall call = actionFor(platform, asked);
    const Destination *destination = findDestination(call.type);
    if (destination == nullptr)
        return found;
    QStringList &request = found[u"request"_s];
    const auto made = destination->request(call);
    if (entry.value("event"_L1).toString().endsWith("macro_unexpanded"_L1)) {
        if (made || made.error().values.value("code"_L1) != codes::callMacro)
            request += u"an unexpanded macro leaves"_s;
        return found;
    }
    if (!made) {
        request += u"it is not made: "_s + made.error().values.value("code"_L1).toString();
        return found;
    }
    const AskedRequest ours{made->method, made->url};
    if (made->method != asked.method || made->url.path() != asked.url.path()
        || ours.parameters() != asked.parameters())
        request += QString::fromUtf8(made->url.toEncoded());
    return found;
}

/** "delivered", "give_up call.quota", "found", "nothing no_email" … */
inline QString wordOf(const DeliveryOutcome &outcome)
{
    if (std::holds_alternative<Delivered>(outcome))
        return u"delivered"_s;
    const QString code = std::visit([](const auto &ending) { return QString(ending.code); }, outcome);
    if (std::holds_alternative<TryAgain>(outcome))
        return u"try_again "_s + code;
    return (std::holds_alternative<GiveUp>(outcome) ? u"give_up "_s : u"unknown "_s) + code;
}
inline QString wordOf(const LookupOutcome &outcome)
{
    if (std::holds_alternative<LookupFound>(outcome))
        return u"found"_s;
    if (const auto *nothing = std::get_if<LookupNothing>(&outcome))
        return u"nothing "_s + nothing->problem;
    if (const auto *again = std::get_if<TryAgain>(&outcome))
        return u"try_again "_s + again->code;
    const auto *never = std::get_if<GiveUp>(&outcome);
    return never != nullptr ? u"give_up "_s + never->code : u"follow"_s;
}

/** The manifest says what is expected in words of its own. */
inline QString expectedIn(const QJsonObject &expect)
{
    if (expect.contains("outcome"_L1))
        return expect.value("outcome"_L1).toString();
    if (expect.contains("ok"_L1))
        return expect.value("ok"_L1).toBool() ? u"delivered"_s : u"give_up"_s;
    if (expect.contains("skip_reason"_L1))
        return u"nothing "_s + expect.value("skip_reason"_L1).toString();
    if (expect.contains("email"_L1))
        return u"found"_s;
    static const QMap<QString, QString> words = {{u"skip"_s, u"nothing not_found"_s},
                                                 {u"stop and ask for a new token"_s, u"give_up token"_s},
                                                 {u"ask for a new API key"_s, u"give_up token"_s},
                                                 {u"wait until X-RateLimit-Reset"_s, u"try_again busy"_s}};
    return words.value(expect.value("action"_L1).toString());
}

inline QString lookupOf(const QString &platform, const QString &event)
{
    if (platform == u"intercom")
        return u"intercom.contact"_s;
    return event.startsWith("rest"_L1) ? u"iadvize.rest"_s : u"iadvize.graphql"_s;
}

/** @p answer judged as one to the entry's platform. */
inline Findings askAnswer(const QJsonObject &entry, const OutgoingAnswer &answer)
{
    Findings found;
    const QString platform = entry.value("platform"_L1).toString();
    const QJsonObject expect = entry.value("expect"_L1).toObject();
    const QString expected = expectedIn(expect);
    QStringList &verdict = found[u"answer"_s];
    const QString event = entry.value("event"_L1).toString();
    QString word;
    if (const auto asker = findPlatform(platform); asker != nullptr && event.startsWith("oauth.token"_L1)) {
        const LoginOutcome outcome = asker->loginAnswer(accountAt(platform), answer);
        if (!std::holds_alternative<LoginToken>(outcome))
            verdict += u"no token"_s;
        return found;
    } else if (asker != nullptr && !asker->description().lookups.isEmpty()) {
        const LookupOutcome outcome =
            asker->lookupAnswer(lookupOf(platform, event), accountAt(platform), answer);
        const auto *values = std::get_if<LookupFound>(&outcome);
        if (values != nullptr && values->values.value("email"_L1) != expect.value("email"_L1))
            verdict += u"another address"_s;
        word = wordOf(outcome);
    } else {
        static const QMap<QString, QString> usual = {{u"surveylab"_s, u"surveylab.addContactToCollector"_s},
                                                     {u"webankieta"_s, u"webankieta.send-invitation"_s},
                                                     {u"enalyzer"_s, u"enalyzer.invite"_s}};
        ActionCall call{.type = entry.value("action"_L1).toString(usual.value(platform)),
                        .connection = accountAt(platform)};
        word = wordOf(findDestination(call.type)->judge(call, answer));
    }
    if (expected.isEmpty() ? word.startsWith("found"_L1) : !word.startsWith(expected))
        verdict += u"judged "_s + word;
    return found;
}

} // namespace surveyhook::fixtures
