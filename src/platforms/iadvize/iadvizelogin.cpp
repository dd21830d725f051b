// SPDX-License-Identifier: GPL-3.0-or-later
// The access token of the GraphQL interface, fetched with a user name and a password, and the check of an
// account. Source: docs.iadvize.dev, GraphQL API, authentication.
#include "platforms/accountchecks.h"
#include "platforms/answers.h"
#include "platforms/calls.h"
#include "platforms/iadvize/iadvizeplatform.h"

#include <QUrlQuery>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds usualLifetime = 24h;

/** @p name beside the GraphQL address: https://api.iadvize.com/oauth2/token. */
QUrl besideGraphql(const Connection &connection, const QString &name)
{
    QUrl url =
        joinedUrl(connection.options.value("graphqlUrl"_L1).toString(u"https://api.iadvize.com/graphql"_s),
                  {});
    if (url.isEmpty())
        return {};
    url.setPath(url.path().section(u'/', 0, -2) + name);
    url.setQuery(QString());
    return url;
}

Secret ownToken(const Connection &connection)
{
    return firstSecret(connection, {u"token"_s, u"accessToken"_s});
}

bool logsIn(const Connection &connection)
{
    return ownToken(connection).isEmpty() && !optionText(connection.options, u"user"_s).isEmpty()
           && !connection.secrets.value(u"password"_s).isEmpty();
}

OutgoingRequest tokenRequest(const Connection &connection, const QUrl &url)
{
    QByteArray form;
    addParameter(form, u"username"_s, optionText(connection.options, u"user"_s));
    addParameter(form, u"password"_s, connection.secrets.value(u"password"_s).revealText());
    addParameter(form, u"grant_type"_s, u"password"_s);
    return {.method = "POST",
            .url = url,
            .headers = {{"content-type", "application/x-www-form-urlencoded"},
                        {"accept", "application/json"}},
            .body = form};
}

/** With the key of the older interface alone: a search for a visitor who does not exist. */
Result<ConnectionCheck> keyCheck(const Connection &connection, const Secret &key)
{
    const QString base = connection.options.value("restUrl"_L1).toString(u"https://ha.iadvize.com/api/2"_s);
    QUrl url = joinedUrl(base, u"/visitor"_s);
    if (url.isEmpty())
        return checkNeedsAddress(u"restUrl"_s);
    url.setQuery(
        QUrlQuery{{u"filters[unique_id]"_s, u"00000000000000000000000000000000"_s}, {u"full"_s, u"1"_s}});
    return loginCheck(
        connection,
        {.url = url, .headers = {{"x-api-key", key.reveal().toByteArray()}, {"accept", "application/json"}}},
        [](const QJsonObject &body) {
            const QString status = body.value("meta"_L1).toObject().value("status"_L1).toString();
            if (status == u"success" || status == u"fail") // "fail": nobody found
                return LoginWord::Accepted;
            return status == u"error" ? LoginWord::Refused : LoginWord::Strange;
        });
}

Result<ConnectionCheck> tokenCheck(const Connection &connection)
{
    const QUrl url = besideGraphql(connection, u"/oauth2/token"_s);
    if (url.isEmpty())
        return checkNeedsAddress(u"graphqlUrl"_s);
    return loginCheck(connection, tokenRequest(connection, url), [](const QJsonObject &body) {
        return body.value("access_token"_L1).toString().isEmpty() ? LoginWord::Strange : LoginWord::Accepted;
    });
}

} // namespace

std::optional<OutgoingRequest> IadvizePlatform::loginRequest(const QString &type,
                                                             const Connection &connection) const
{
    const QUrl url = besideGraphql(connection, u"/oauth2/token"_s);
    if (type != u"iadvize.graphql" || !logsIn(connection) || url.isEmpty())
        return std::nullopt;
    return tokenRequest(connection, url);
}

LoginOutcome IadvizePlatform::loginAnswer(const Connection &connection, const OutgoingAnswer &answer) const
{
    if (const auto later = passingFault(answer))
        return std::get<TryAgain>(*later);
    const QJsonObject body = jsonAnswer(answer).value_or(QJsonObject());
    const QString token = body.value("access_token"_L1).toString();
    if (token.isEmpty() || answer.status > 299) {
        QString reply = body.value("error_description"_L1).toString();
        if (reply.isEmpty())
            reply = body.value("error"_L1).toString();
        return giveUpLookup(u"token"_s, answer, connection, reply);
    }
    const auto lifetime = std::chrono::seconds(body.value("expires_in"_L1).toInteger(usualLifetime.count()));
    return LoginToken{.member = u"token"_s, .value = Secret(token), .lifetime = lifetime};
}

/** GET /_authenticated beside the GraphQL address. */
Result<ConnectionCheck> IadvizePlatform::connectionCheck(const Connection &connection) const
{
    if (logsIn(connection))
        return tokenCheck(connection);
    const Secret key = connection.secrets.value(u"apiToken"_s);
    if (ownToken(connection).isEmpty() && !key.isEmpty())
        return keyCheck(connection, key);
    if (ownToken(connection).isEmpty())
        return checkNeeds(u"token"_s);
    const QUrl url = besideGraphql(connection, u"/_authenticated"_s);
    if (url.isEmpty())
        return checkNeedsAddress(u"graphqlUrl"_s);
    return loginCheck(connection,
                      {.url = url,
                       .headers = {bearer(connection, {u"token"_s, u"accessToken"_s}),
                                   {"accept", "application/json"}}},
                      [](const QJsonObject &body) {
                          if (body.value("authenticated"_L1).isBool())
                              return body.value("authenticated"_L1).toBool() ? LoginWord::Accepted
                                                                             : LoginWord::Refused;
                          return body.value("error"_L1).toString() == u"invalid_token" ? LoginWord::Refused
                                                                                       : LoginWord::Strange;
                      });
}

} // namespace surveyhook
