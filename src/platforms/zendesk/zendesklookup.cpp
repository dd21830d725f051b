// SPDX-License-Identifier: GPL-3.0-or-later
// Fetching the requester of a ticket: GET /api/v2/users/{id}.
#include "domain/fieldpath.h"
#include "platforms/accountchecks.h"
#include "platforms/answers.h"
#include "platforms/people.h"
#include "platforms/zendesk/zendeskplatform.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView lookUpUser("zendesk.user");

/** "name@office/token:…" as Basic, or a bearer token when no name is given. */
HttpHeader login(const Connection &connection)
{
    const QString user = connection.options.value("user"_L1).toString().trimmed();
    if (user.isEmpty())
        return bearer(connection, {u"token"_s});
    const QByteArray pair =
        user.toUtf8() + "/token:" + firstSecret(connection, {u"token"_s}).reveal().toByteArray();
    return {"authorization", "Basic " + pair.toBase64()};
}

} // namespace

Result<OutgoingRequest> ZendeskPlatform::lookupRequest(const QString &type, const Connection &connection,
                                                       const QJsonObject &data) const
{
    if (type != lookUpUser)
        return Platform::lookupRequest(type, connection, data);
    const QString id = textOf(valueAt(data, u"detail.requester_id"));
    if (!isPlainId(id))
        return Error{ErrorCode::InvalidInput, u"no requester to ask for"_s, {{u"problem"_s, u"no_id"_s}}};
    const QUrl url = joinedUrl(connection.options.value("baseUrl"_L1).toString(), u"/api/v2/users/"_s + id);
    if (url.isEmpty())
        return Error{ErrorCode::InvalidInput, u"baseUrl is no web address"_s, {{u"problem"_s, u"url"_s}}};
    return OutgoingRequest{.url = url, .headers = {login(connection), {"accept", "application/json"}}};
}

LookupOutcome ZendeskPlatform::lookupAnswer(const QString &type, const Connection &connection,
                                            const OutgoingAnswer &answer) const
{
    if (type != lookUpUser)
        return Platform::lookupAnswer(type, connection, answer);
    if (auto later = passingFault(answer))
        return *later;
    if (answer.status == 404)
        return LookupNothing{u"not_found"_s};
    const QJsonObject body = jsonAnswer(answer).value_or(QJsonObject());
    if (answer.status == 401 || answer.status == 403)
        return giveUpLookup(u"token"_s, answer, connection, textOf(body.value("error"_L1)));
    const QJsonObject user = body.value("user"_L1).toObject();
    if (answer.status != 200 || user.isEmpty())
        return giveUpLookup(answer.status == 200 ? u"answer"_s : u"refused"_s, answer, connection);
    FoundPerson person{.email = user.value("email"_L1).toString(),
                       .phone = user.value("phone"_L1).toString(),
                       .language = user.value("locale"_L1).toString(),
                       .raw = user};
    // Agents open tickets too; they are nobody's customer.
    const QString role = user.value("role"_L1).toString();
    if (role == u"agent" || role == u"admin")
        return LookupNothing{u"no_email"_s};
    splitName(user.value("name"_L1).toString(), person.firstName, person.lastName);
    return judgedPerson(person);
}

/** GET /api/v2/users/me. A wrong login can get 200 as well: the user is then nobody, with no id. */
Result<ConnectionCheck> ZendeskPlatform::connectionCheck(const Connection &connection) const
{
    const QString base = connection.options.value("baseUrl"_L1).toString();
    if (base.isEmpty())
        return checkNeeds(u"baseUrl"_s);
    if (firstSecret(connection, {u"token"_s}).isEmpty())
        return checkNeeds(u"token"_s);
    const QUrl url = joinedUrl(base, u"/api/v2/users/me"_s);
    if (url.isEmpty())
        return checkNeedsAddress(u"baseUrl"_s);
    return loginCheck(connection,
                      {.url = url, .headers = {login(connection), {"accept", "application/json"}}},
                      [](const QJsonObject &body) {
                          const QJsonValue user = body.value("user"_L1);
                          if (!user.isObject())
                              return LoginWord::Strange;
                          return user["id"_L1].toInteger() > 0 ? LoginWord::Accepted : LoginWord::Refused;
                      });
}

OutgoingAnswer ZendeskPlatform::practiceAnswer(const QString &type, const OutgoingRequest &request) const
{
    Q_UNUSED(type)
    const QString id = request.url.path().section(u'/', -1);
    const QJsonObject person = inventedPerson(id);
    const QString name = person["firstName"_L1].toString() + u' ' + person["lastName"_L1].toString();
    return madeUpAnswer(200, {{u"user"_s, QJsonObject{{u"id"_s, id},
                                                      {u"role"_s, u"end-user"_s},
                                                      {u"email"_s, person["email"_L1]},
                                                      {u"name"_s, name},
                                                      {u"phone"_s, QJsonValue::Null},
                                                      {u"locale"_s, person["language"_L1]}}}});
}

} // namespace surveyhook
