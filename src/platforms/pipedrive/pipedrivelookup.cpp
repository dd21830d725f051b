// SPDX-License-Identifier: GPL-3.0-or-later
// Fetching the person of a deal: GET /api/v2/persons/{id}.
#include "domain/fieldpath.h"
#include "platforms/accountchecks.h"
#include "platforms/answers.h"
#include "platforms/people.h"
#include "platforms/pipedrive/pipedriveplatform.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView lookUpPerson("pipedrive.person");

/** The primary value of a list of {value, primary}; both names of the list occur. */
QString primaryOf(const QJsonObject &person, const QString &plural, const QString &singular)
{
    QJsonArray values = person.value(plural).toArray();
    if (values.isEmpty())
        values = person.value(singular).toArray();
    for (const QJsonValue &each : values) {
        if (each["primary"_L1].toBool())
            return each["value"_L1].toString();
    }
    return values.isEmpty() ? person.value(singular).toString() : values.first()["value"_L1].toString();
}

} // namespace

Result<OutgoingRequest> PipedrivePlatform::lookupRequest(const QString &type, const Connection &connection,
                                                         const QJsonObject &data) const
{
    if (type != lookUpPerson)
        return Platform::lookupRequest(type, connection, data);
    const QString id = textOf(valueAt(data, u"data.person_id"));
    if (!isPlainId(id))
        return Error{ErrorCode::InvalidInput, u"no person to ask for"_s, {{u"problem"_s, u"no_id"_s}}};
    const QString base = connection.options.value("baseUrl"_L1).toString(u"https://api.pipedrive.com"_s);
    const QUrl url = joinedUrl(base, u"/api/v2/persons/"_s + id);
    if (url.isEmpty())
        return Error{ErrorCode::InvalidInput, u"baseUrl is no web address"_s, {{u"problem"_s, u"url"_s}}};
    return OutgoingRequest{
        .url = url,
        .headers = {{"x-api-token",
                     firstSecret(connection, {u"apiToken"_s, u"token"_s}).reveal().toByteArray()},
                    {"accept", "application/json"}}};
}

LookupOutcome PipedrivePlatform::lookupAnswer(const QString &type, const Connection &connection,
                                              const OutgoingAnswer &answer) const
{
    if (type != lookUpPerson)
        return Platform::lookupAnswer(type, connection, answer);
    if (auto later = passingFault(answer))
        return *later;
    if (answer.status == 404)
        return LookupNothing{u"not_found"_s};
    const QJsonObject body = jsonAnswer(answer).value_or(QJsonObject());
    if (answer.status == 401 || answer.status == 403)
        return giveUpLookup(u"token"_s, answer, connection, body.value("error"_L1).toString());
    const QJsonObject person = body.value("data"_L1).toObject();
    if (answer.status != 200 || person.isEmpty())
        return giveUpLookup(answer.status == 200 ? u"answer"_s : u"refused"_s, answer, connection,
                            body.value("error"_L1).toString());
    FoundPerson found{.email = primaryOf(person, u"emails"_s, u"email"_s),
                      .firstName = person.value("first_name"_L1).toString(),
                      .lastName = person.value("last_name"_L1).toString(),
                      .phone = primaryOf(person, u"phones"_s, u"phone"_s),
                      .raw = person};
    if (found.firstName.isEmpty())
        splitName(person.value("name"_L1).toString(), found.firstName, found.lastName);
    return judgedPerson(found);
}

/** GET /v1/users/me: whose token it is. Hosts of a company have it under /api. */
Result<ConnectionCheck> PipedrivePlatform::connectionCheck(const Connection &connection) const
{
    const Secret token = firstSecret(connection, {u"apiToken"_s, u"token"_s});
    if (token.isEmpty())
        return checkNeeds(u"apiToken"_s);
    const QString base = connection.options.value("baseUrl"_L1).toString(u"https://api.pipedrive.com"_s);
    const bool shared = QUrl(base).host() == u"api.pipedrive.com";
    const QUrl url = joinedUrl(base, shared ? u"/v1/users/me"_s : u"/api/v1/users/me"_s);
    if (url.isEmpty())
        return checkNeedsAddress(u"baseUrl"_s);
    return loginCheck(connection,
                      {.url = url,
                       .headers = {{"x-api-token", token.reveal().toByteArray()},
                                   {"accept", "application/json"}}},
                      [](const QJsonObject &body) {
                          if (body.value("success"_L1).toBool())
                              return body.value("data"_L1).isObject() ? LoginWord::Accepted
                                                                      : LoginWord::Strange;
                          return body.value("success"_L1).isBool() ? LoginWord::Refused : LoginWord::Strange;
                      });
}

OutgoingAnswer PipedrivePlatform::practiceAnswer(const QString &type, const OutgoingRequest &request) const
{
    Q_UNUSED(type)
    const QString id = request.url.path().section(u'/', -1);
    const QJsonObject person = inventedPerson(id);
    const QJsonArray emails{QJsonObject{{u"value"_s, person["email"_L1]}, {u"primary"_s, true}}};
    return madeUpAnswer(200, {{u"success"_s, true},
                              {u"data"_s, QJsonObject{{u"id"_s, id},
                                                      {u"first_name"_s, person["firstName"_L1]},
                                                      {u"last_name"_s, person["lastName"_L1]},
                                                      {u"emails"_s, emails}}}});
}

} // namespace surveyhook
