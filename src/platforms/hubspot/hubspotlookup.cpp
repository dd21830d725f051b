// SPDX-License-Identifier: GPL-3.0-or-later
// Fetching a contact: GET /crm/v3/objects/contacts/{id}.
#include "domain/fieldpath.h"
#include "platforms/accountchecks.h"
#include "platforms/answers.h"
#include "platforms/hubspot/hubspotplatform.h"
#include "platforms/people.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QLatin1StringView lookUpContact("hubspot.contact");
} // namespace

Result<OutgoingRequest> HubspotPlatform::lookupRequest(const QString &type, const Connection &connection,
                                                       const QJsonObject &data) const
{
    if (type != lookUpContact)
        return Platform::lookupRequest(type, connection, data);
    const QString id = textOf(data.value("objectId"_L1));
    if (!isPlainId(id))
        return Error{ErrorCode::InvalidInput, u"no contact to ask for"_s, {{u"problem"_s, u"no_id"_s}}};
    const QString base = connection.options.value("apiUrl"_L1).toString(u"https://api.hubapi.com"_s);
    QUrl url = joinedUrl(base, u"/crm/v3/objects/contacts/"_s + id);
    if (url.isEmpty())
        return Error{ErrorCode::InvalidInput, u"apiUrl is no web address"_s, {{u"problem"_s, u"url"_s}}};
    url.setQuery(u"properties=email,firstname,lastname,phone,hs_language,hs_email_optout"_s);
    return OutgoingRequest{.url = url,
                           .headers = {bearer(connection, {u"token"_s, u"accessToken"_s}),
                                       {"accept", "application/json"}}};
}

LookupOutcome HubspotPlatform::lookupAnswer(const QString &type, const Connection &connection,
                                            const OutgoingAnswer &answer) const
{
    if (type != lookUpContact)
        return Platform::lookupAnswer(type, connection, answer);
    if (auto later = passingFault(answer))
        return *later;
    if (answer.status == 404)
        return LookupNothing{u"not_found"_s};
    const QJsonObject body = jsonAnswer(answer).value_or(QJsonObject());
    const QString reply = body.value("message"_L1).toString();
    if (answer.status == 401 || answer.status == 403)
        return giveUpLookup(u"token"_s, answer, connection, reply);
    const QJsonObject contact = body.value("properties"_L1).toObject();
    if (answer.status != 200 || contact.isEmpty())
        return giveUpLookup(answer.status == 200 ? u"answer"_s : u"refused"_s, answer, connection, reply);
    if (textOf(contact.value("hs_email_optout"_L1)) == u"true")
        return LookupNothing{u"unsubscribed"_s};
    return judgedPerson({.email = contact.value("email"_L1).toString(),
                         .firstName = contact.value("firstname"_L1).toString(),
                         .lastName = contact.value("lastname"_L1).toString(),
                         .phone = contact.value("phone"_L1).toString(),
                         .language = contact.value("hs_language"_L1).toString(),
                         .raw = contact});
}

/** GET /account-info/v3/details: which account the token belongs to. */
Result<ConnectionCheck> HubspotPlatform::connectionCheck(const Connection &connection) const
{
    if (firstSecret(connection, {u"token"_s, u"accessToken"_s}).isEmpty())
        return checkNeeds(u"token"_s);
    const QString base = connection.options.value("apiUrl"_L1).toString(u"https://api.hubapi.com"_s);
    const QUrl url = joinedUrl(base, u"/account-info/v3/details"_s);
    if (url.isEmpty())
        return checkNeedsAddress(u"apiUrl"_s);
    return loginCheck(connection,
                      {.url = url,
                       .headers = {bearer(connection, {u"token"_s, u"accessToken"_s}),
                                   {"accept", "application/json"}}},
                      [](const QJsonObject &body) {
                          return body.contains("portalId"_L1) ? LoginWord::Accepted : LoginWord::Strange;
                      });
}

OutgoingAnswer HubspotPlatform::practiceAnswer(const QString &type, const OutgoingRequest &request) const
{
    Q_UNUSED(type)
    const QString id = request.url.path().section(u'/', -1);
    const QJsonObject person = inventedPerson(id);
    return madeUpAnswer(200, {{u"id"_s, id},
                              {u"properties"_s, QJsonObject{{u"email"_s, person["email"_L1]},
                                                            {u"firstname"_s, person["firstName"_L1]},
                                                            {u"lastname"_s, person["lastName"_L1]},
                                                            {u"phone"_s, person["phone"_L1]},
                                                            {u"hs_language"_s, person["language"_L1]}}}});
}

} // namespace surveyhook
