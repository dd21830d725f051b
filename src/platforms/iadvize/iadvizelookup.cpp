// SPDX-License-Identifier: GPL-3.0-or-later
// Fetching the visitor: GraphQL by the conversation, or the older REST interface by the visitor's number.
#include "domain/fieldpath.h"
#include "platforms/answers.h"
#include "platforms/iadvize/iadvizeplatform.h"
#include "platforms/people.h"

#include <QJsonDocument>
#include <QUrlQuery>
#include <QUuid>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto conversationQuery =
    "query Conv($id: UUID!) { conversation(id: $id) { id createdAt closedAt channel "
    "visitor { email firstName lastName phoneNumber } project { id name } } }"_L1;

Error noId(const QString &what)
{
    return {ErrorCode::InvalidInput, what, {{u"problem"_s, u"no_id"_s}}};
}

bool isSecondPlatform(const QJsonObject &data)
{
    return data.value("platform"_L1).toString().compare("sd"_L1, Qt::CaseInsensitive) == 0;
}

Result<OutgoingRequest> graphqlRequest(const Connection &connection, const QJsonObject &data)
{
    // The query takes a UUID; the integers of deprecated events are refused there.
    const QUuid conversation = QUuid::fromString(textOf(data.value("conversationId"_L1)));
    if (conversation.isNull())
        return noId(u"no conversation to ask for"_s);
    QUrl url =
        joinedUrl(connection.options.value("graphqlUrl"_L1).toString(u"https://api.iadvize.com/graphql"_s),
                  {});
    if (url.isEmpty())
        return Error{ErrorCode::InvalidInput, u"graphqlUrl is no web address"_s, {{u"problem"_s, u"url"_s}}};
    if (isSecondPlatform(data) && !QUrlQuery(url).hasQueryItem(u"platform"_s)) {
        QUrlQuery query(url);
        query.addQueryItem(u"platform"_s, u"sd"_s);
        url.setQuery(query);
    }
    const QJsonObject body = {
        {u"query"_s, conversationQuery},
        {u"variables"_s, QJsonObject{{u"id"_s, conversation.toString(QUuid::WithoutBraces)}}},
    };
    return OutgoingRequest{.method = "POST",
                           .url = url,
                           .headers = {bearer(connection, {u"token"_s, u"accessToken"_s}),
                                       {"content-type", "application/json"},
                                       {"accept", "application/json"}},
                           .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

bool isVisitorNumber(const QString &id)
{
    return !id.isEmpty() && id.size() <= 20
           && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/** Of the event, else of an earlier one of the same conversation. */
QString idIn(const QJsonObject &data, const QString &member)
{
    const QString own = textOf(data.value(member));
    return own.isEmpty() ? textOf(valueAt(data, QString(u"joined."_s + member))) : own;
}

QUrl visitorByNumber(const QString &base, const QString &id)
{
    return isPlainId(id) ? joinedUrl(base, u"/visitor/"_s + id) : QUrl();
}

QUrl visitorSearch(const QString &base, const QString &filter, const QString &id)
{
    QUrl url = isPlainId(id) ? joinedUrl(base, u"/visitor"_s) : QUrl();
    if (!url.isEmpty())
        url.setQuery(QUrlQuery{{u"filters[%1]"_s.arg(filter), id}, {u"full"_s, u"1"_s}});
    return url;
}

/** Which id the older interface wants is told differently by iAdvize's own pages, so an account can say it:
 * "visitorBy". */
QUrl visitorUrl(const QString &base, const QString &by, const QJsonObject &data)
{
    const QString number = idIn(data, u"visitorExternalId"_s);
    const QString unique = idIn(data, u"visitorId"_s);
    if (by == u"visitorExternalId")
        return visitorByNumber(base, number);
    if (by == u"visitorId")
        return visitorByNumber(base, unique);
    if (by == u"external_id")
        return visitorSearch(base, by, number);
    if (by == u"unique_id")
        return visitorSearch(base, by, unique);
    // An integer by the documentation, so it is the old number and not the visitorId beside it.
    if (isVisitorNumber(number))
        return visitorByNumber(base, number);
    // Events without it carry a long hexadecimal id, by which visitors can be searched; a UUID is something
    // else.
    return unique.contains(u'-') ? QUrl() : visitorSearch(base, u"unique_id"_s, unique);
}

Result<OutgoingRequest> visitorRequest(const Connection &connection, const QJsonObject &data)
{
    const QString host =
        isSecondPlatform(data) ? u"https://sd.iadvize.com/api/2"_s : u"https://ha.iadvize.com/api/2"_s;
    const QString base = connection.options.value("restUrl"_L1).toString(host);
    if (joinedUrl(base, {}).isEmpty())
        return Error{ErrorCode::InvalidInput, u"restUrl is no web address"_s, {{u"problem"_s, u"url"_s}}};
    const QUrl url = visitorUrl(base, connection.options.value("visitorBy"_L1).toString(), data);
    if (url.isEmpty())
        return noId(u"no visitor to ask for"_s);
    const Secret key = firstSecret(connection, {u"apiToken"_s, u"token"_s});
    return OutgoingRequest{.method = "GET",
                           .url = url,
                           .headers = {{"x-api-key", key.reveal().toByteArray()},
                                       {"accept", "application/json"}}};
}

/** Faults of the server that GraphQL reports with status 200. */
bool isPassing(const QString &code)
{
    return code.contains("INTERNAL"_L1, Qt::CaseInsensitive)
           || code.contains("TIMEOUT"_L1, Qt::CaseInsensitive)
           || code.contains("UNAVAILABLE"_L1, Qt::CaseInsensitive)
           || code.contains("RATE_LIMIT"_L1, Qt::CaseInsensitive)
           || code.contains("TOO_MANY"_L1, Qt::CaseInsensitive);
}

bool isAboutTheToken(const QString &code)
{
    return code.contains("AUTHENTICAT"_L1, Qt::CaseInsensitive)
           || code.contains("UNAUTHORI"_L1, Qt::CaseInsensitive)
           || code.contains("FORBIDDEN"_L1, Qt::CaseInsensitive) || code == u"invalid_token";
}

LookupOutcome graphqlErrors(const QJsonArray &errors, const OutgoingAnswer &answer,
                            const Connection &connection)
{
    const QJsonObject first = errors.first().toObject();
    const QString message = first.value("message"_L1).toString();
    const QJsonObject extensions = first.value("extensions"_L1).toObject();
    const QString code = extensions.value("code"_L1).toString(extensions.value("category"_L1).toString());
    if (isPassing(code))
        return TryAgain{.code = u"server"_s,
                        .values = {{u"status"_s, answer.status}},
                        .after = retryAfter(answer)};
    const bool token = isAboutTheToken(code.isEmpty() ? message : code);
    return giveUpLookup(token ? u"token"_s : u"refused"_s, answer, connection, message);
}

LookupOutcome graphqlAnswer(const Connection &connection, const OutgoingAnswer &answer)
{
    if (auto later = passingFault(answer))
        return *later;
    const QJsonObject body = jsonAnswer(answer).value_or(QJsonObject());
    const QString oauthError = body.value("error"_L1).toString();
    if (answer.status == 401 || answer.status == 403 || oauthError == u"invalid_token")
        return giveUpLookup(u"token"_s, answer, connection, body.value("error_description"_L1).toString());
    if (const QJsonArray errors = body.value("errors"_L1).toArray(); !errors.isEmpty())
        return graphqlErrors(errors, answer, connection);
    if (answer.status != 200)
        return giveUpLookup(u"refused"_s, answer, connection, oauthError);
    const QJsonValue conversation = body.value("data"_L1).toObject().value("conversation"_L1);
    if (conversation.isUndefined())
        return giveUpLookup(u"answer"_s, answer, connection);
    if (!conversation.isObject())
        return LookupNothing{u"not_found"_s};
    const QJsonObject visitor = conversation.toObject().value("visitor"_L1).toObject();
    return judgedPerson({.email = visitor.value("email"_L1).toString(),
                         .firstName = visitor.value("firstName"_L1).toString(),
                         .lastName = visitor.value("lastName"_L1).toString(),
                         .phone = textOf(visitor.value("phoneNumber"_L1)),
                         .language = visitor.value("language"_L1).toString(),
                         .raw = conversation.toObject()});
}

/** By meta.status: which HTTP status comes with it is documented nowhere. */
LookupOutcome restAnswer(const Connection &connection, const OutgoingAnswer &answer)
{
    const QJsonObject body = jsonAnswer(answer).value_or(QJsonObject());
    const QJsonObject meta = body.value("meta"_L1).toObject();
    const QString status = meta.value("status"_L1).toString();
    const QString message = meta.value("message"_L1).toString();
    if (status == u"success") {
        // A search gives a list. More than one entry is not the one person meant: better nobody than a
        // stranger.
        const QJsonArray list = body.value("data"_L1).toArray();
        const QJsonObject visitor =
            list.size() == 1 ? list.first().toObject() : body.value("data"_L1).toObject();
        if (visitor.isEmpty())
            return LookupNothing{u"not_found"_s};
        return judgedPerson({.email = visitor.value("email"_L1).toString(),
                             .firstName = visitor.value("firstname"_L1).toString(),
                             .lastName = visitor.value("lastname"_L1).toString(),
                             .phone = textOf(visitor.value("phone"_L1)),
                             .raw = visitor});
    }
    if (status == u"fail")
        return LookupNothing{u"not_found"_s};
    if (auto later = passingFault(answer))
        return *later;
    if (answer.status == 401 || answer.status == 403 || message.contains("forbidden"_L1, Qt::CaseInsensitive))
        return giveUpLookup(u"token"_s, answer, connection, message);
    if (answer.status == 404)
        return LookupNothing{u"not_found"_s};
    // Limits are not documented, nor is where they are told.
    if (message.contains("limit"_L1, Qt::CaseInsensitive)
        || message.contains("too many"_L1, Qt::CaseInsensitive))
        return TryAgain{.code = u"busy"_s,
                        .values = {{u"status"_s, answer.status}},
                        .after = retryAfter(answer)};
    return giveUpLookup(status.isEmpty() && answer.status == 200 ? u"answer"_s : u"refused"_s, answer,
                        connection, message);
}

} // namespace

Result<OutgoingRequest> IadvizePlatform::lookupRequest(const QString &type, const Connection &connection,
                                                       const QJsonObject &data) const
{
    if (type == u"iadvize.graphql")
        return graphqlRequest(connection, data);
    if (type == u"iadvize.rest")
        return visitorRequest(connection, data);
    return Platform::lookupRequest(type, connection, data);
}

LookupOutcome IadvizePlatform::lookupAnswer(const QString &type, const Connection &connection,
                                            const OutgoingAnswer &answer) const
{
    if (type == u"iadvize.graphql")
        return graphqlAnswer(connection, answer);
    if (type == u"iadvize.rest")
        return restAnswer(connection, answer);
    return Platform::lookupAnswer(type, connection, answer);
}

} // namespace surveyhook
