// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/calls.h"

#include "domain/codes.h"
#include "domain/placeholders.h"
#include "platforms/answers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestReply = 200;

QJsonObject named(const ActionCall &call)
{
    QString name = call.connection.name.isEmpty() ? call.connection.id : call.connection.name;
    if (name.isEmpty()) // the action says all itself
        name = QUrl(optionText(call.options, u"url"_s)).host();
    return {{u"name"_s, name}, {u"action"_s, call.type}};
}

QString tidyReply(const ActionCall &call, const QString &reply)
{
    QString text = reply.simplified();
    for (const Secret &secret : call.connection.secrets) {
        if (!secret.isEmpty())
            text.replace(secret.revealText(), maskedText());
    }
    for (const QString &member :
         {u"password"_s, u"secret"_s, u"token"_s}) { // actions may hold their own login
        if (const QString secret = optionText(call.options, member); !secret.isEmpty())
            text.replace(secret, maskedText());
    }
    return text.left(longestReply);
}

/** The request may have reached the other side's program. */
bool mayHaveArrived(const OutgoingAnswer &answer)
{
    return answer.networkError != u"name" && answer.networkError != u"refused"
           && answer.networkError != u"tls";
}

} // namespace

std::optional<DeliveryOutcome> callFault(const ActionCall &call, const OutgoingAnswer &answer,
                                         Repeatable repeatable)
{
    QJsonObject values = named(call);
    if (answer.status == 0) {
        values.insert("error"_L1, answer.networkError);
        if (repeatable == Repeatable::No && mayHaveArrived(answer))
            return Unknown{codes::callUnknown, values};
        return TryAgain{codes::callNetwork, values};
    }
    values.insert("status"_L1, answer.status);
    if (answer.status == 429)
        return TryAgain{codes::callBusy, values, retryAfter(answer)};
    if (answer.status == 408 || answer.status == 425 || answer.status >= 500)
        return TryAgain{codes::callServer, values, retryAfter(answer)};
    return std::nullopt;
}

DeliveryOutcome judgedByStatus(const ActionCall &call, const OutgoingAnswer &answer)
{
    if (answer.status >= 200 && answer.status < 300)
        return acceptedCall(call);
    const bool login = answer.status == 401 || answer.status == 403;
    return refusedCall(login ? codes::callLogin : codes::callRefused, call, answer,
                       QString::fromUtf8(answer.body));
}

GiveUp refusedCall(const QString &code, const ActionCall &call, const OutgoingAnswer &answer,
                   const QString &reply)
{
    QJsonObject values = named(call);
    values.insert("status"_L1, answer.status);
    if (call.connection.id.isEmpty()) // no account: login and address stand in what calls
        values.insert("where"_L1, call.automation.isEmpty() ? u"subscription"_s : u"automation"_s);
    if (const QString text = tidyReply(call, reply); !text.isEmpty())
        values.insert("reply"_L1, text);
    return {code, values};
}

Delivered acceptedCall(const ActionCall &call, const QString &reply)
{
    QJsonObject values = named(call);
    if (!call.person.isEmpty())
        values.insert("person"_L1, call.person);
    if (const QString text = tidyReply(call, reply); !text.isEmpty())
        values.insert("reply"_L1, text);
    return {codes::callAccepted, values};
}

void stopFor(GiveUp &refused)
{
    refused.stop = true;
    refused.values.insert("stopped"_L1, true);
}

QByteArray methodOf(const Connection &connection, const QByteArray &usual)
{
    const QByteArray method = optionText(connection.options, u"method"_s).toUpper().toLatin1();
    return method == "GET" || method == "POST" || method == "PUT" ? method : usual;
}

Error callError(const ActionCall &call, const QString &code, QJsonObject values)
{
    const QJsonObject names = named(call);
    for (auto it = names.begin(); it != names.end(); ++it)
        values.insert(it.key(), it.value());
    values.insert("code"_L1, code);
    return {.code = ErrorCode::InvalidInput,
            .detail = u"the call cannot be made: "_s + code,
            .values = values};
}

Error settingMissing(const ActionCall &call, const QString &member)
{
    return callError(call, codes::callSettings, {{u"member"_s, member}, {u"problem"_s, u"missing"_s}});
}

QString secretText(const Connection &connection, const QString &member)
{
    return connection.secrets.value(member).revealText().trimmed();
}

QString optionText(const QJsonObject &options, const QString &member)
{
    return options.value(member).toVariant().toString().trimmed();
}

void addParameter(QByteArray &query, const QString &name, const QString &value)
{
    if (!query.isEmpty())
        query += '&';
    query += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
}

OutgoingRequest dataRequest(QUrl url, const QByteArray &parameters, const QByteArray &method)
{
    OutgoingRequest request{.method = method, .headers = {{"accept", "application/json"}}};
    if (method == "GET") {
        url.setQuery(QString::fromLatin1(parameters), QUrl::StrictMode);
    } else {
        request.headers.append(HttpHeader{"content-type", "application/x-www-form-urlencoded"});
        request.body = parameters;
    }
    request.url = url;
    return request;
}

QString asItIs(const QString &value)
{
    return value;
}

QString forUrl(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString forJson(const QString &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(2, array.size() - 4)); // without [" and "]
}

QString forHeader(const QString &value)
{
    return tidyValue(value);
}

namespace {

/** Where the person answers; it cannot hold itself. */
Result<QString> surveyLink(const ActionCall &call)
{
    ActionCall inside = call;
    inside.survey.link.clear();
    return filledIn(call.survey.link, inside, forUrl);
}

} // namespace

Result<QString> filledIn(const QString &text, const ActionCall &call, const Encode &encode)
{
    const auto pieces = splitTemplate(text);
    if (!pieces)
        return callError(call, codes::callPlaceholder,
                         {{u"placeholder"_s, pieces.error().values["name"_L1]}});
    QString filled;
    for (const TemplatePiece &piece : *pieces) {
        if (!piece.isPlaceholder)
            filled += piece.text;
        else if (call.values.contains(piece.text))
            filled += encode(call.values.value(piece.text));
        else if (piece.text == surveyLinkName && !call.survey.link.isEmpty()) {
            const auto link = surveyLink(call);
            if (!link)
                return link;
            filled += encode(*link);
        } else if (call.fields.contains(piece.text))
            filled += encode(call.fields.value(piece.text));
        else if (piece.text == respondentName && call.respondent > 0)
            filled += QString::number(call.respondent);
        else
            return callError(call, codes::callPlaceholder, {{u"placeholder"_s, piece.text}});
    }
    return filled;
}

} // namespace surveyhook
