// SPDX-License-Identifier: GPL-3.0-or-later
// GET /contacts/{id} (Intercom API 2.16): most notifications name the contact without an address.
#include "platforms/accountchecks.h"
#include "platforms/answers.h"
#include "platforms/intercom/intercomplatform.h"
#include "platforms/people.h"

#include <QRegularExpression>

#include <array>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

// Calls are counted in slices of ten seconds, so a refused one has a chance after that long.
constexpr std::chrono::seconds rateSlice{10};

/** An address of the account's own, else that of the region where the workspace is hosted. */
QString apiAddress(const Connection &connection)
{
    const QString own = connection.options.value("apiUrl"_L1).toString().trimmed();
    if (!own.isEmpty())
        return own;
    const QString region = connection.options.value("region"_L1).toString();
    return region == u"eu" || region == u"au" ? u"https://api.%1.intercom.io"_s.arg(region)
                                              : u"https://api.intercom.io"_s;
}

QList<HttpHeader> apiHeaders(const Connection &connection)
{
    return {bearer(connection, {u"accessToken"_s, u"token"_s}),
            {"accept", "application/json"},
            {"intercom-version", "2.16"}};
}

Result<OutgoingRequest> contactRequest(const Connection &connection, const QString &contact)
{
    if (!isPlainId(contact))
        return Error{ErrorCode::InvalidInput, u"no contact to ask for"_s, {{u"problem"_s, u"no_id"_s}}};
    const QUrl url = joinedUrl(apiAddress(connection), u"/contacts/"_s + contact);
    if (url.isEmpty())
        return Error{ErrorCode::InvalidInput, u"apiUrl is no web address"_s, {{u"problem"_s, u"url"_s}}};
    return OutgoingRequest{.method = "GET", .url = url, .headers = apiHeaders(connection)};
}

/** X-RateLimit-Reset is a Unix time: the wait is its distance from the answer's own Date. */
std::chrono::seconds untilReset(const OutgoingAnswer &answer)
{
    bool isNumber = false;
    const qint64 reset = headerValue(answer.headers, "x-ratelimit-reset").toLongLong(&isNumber);
    if (isNumber) {
        if (const auto wait = secondsUntil(QDateTime::fromSecsSinceEpoch(reset, Qt::UTC), answer))
            return *wait;
    }
    return retryAfter(answer).value_or(rateSlice);
}

LookupOutcome merged(const Connection &connection, const OutgoingAnswer &answer)
{
    static const QRegularExpression canonical(
        uR"re(<[^>]*/contacts/([A-Za-z0-9_-]+)>\s*;[^,]*\brel="?canonical"?)re"_s);
    const auto match = canonical.match(QString::fromLatin1(headerValue(answer.headers, "link")));
    if (!match.hasMatch())
        return LookupNothing{u"not_found"_s};
    // Only the id is taken: the token goes to no other server than the one in the connection.
    const Result<OutgoingRequest> next = contactRequest(connection, match.captured(1));
    if (!next)
        return LookupNothing{u"not_found"_s};
    return LookupFollow{*next};
}

LookupOutcome contactAnswer(const QJsonObject &contact)
{
    if (contact.value("unsubscribed_from_emails"_L1).toBool())
        return LookupNothing{u"unsubscribed"_s};
    if (contact.value("has_hard_bounced"_L1).toBool())
        return LookupNothing{u"bounced"_s};
    FoundPerson person{.email = contact.value("email"_L1).toString(),
                       .phone = contact.value("phone"_L1).toString(),
                       .language = contact.value("language_override"_L1).toString(),
                       .raw = contact};
    if (isIntercomBot(person.email))
        return LookupNothing{u"no_email"_s};
    if (person.language.isEmpty())
        person.language = contact.value("browser_language"_L1).toString();
    splitName(contact.value("name"_L1).toString(), person.firstName, person.lastName);
    return judgedPerson(person);
}

struct InventedContact
{
    QStringView name;
    QStringView email;
    QStringView language;
};
constexpr std::array<InventedContact, 6> inventedContacts = {{
    {u"Zofia Dąbrowska", u"zofia.dabrowska@przyklad.example", u"pl"},
    {u"Sanne de Wit", u"sanne.de.wit@voorbeeld.example", u"nl"},
    {u"Grzegorz Brzęczyszczykiewicz", u"grzegorz.b@poczta.example", u"pl"},
    {u"Thijs van der Meulen", u"thijs.vandermeulen@voorbeeld.example", u"nl"},
    {u"Halina Świętochowska", u"halina.swietochowska@przyklad.example", u"pl"},
    {u"Emily Carter", u"emily.carter@customer.example", u"en"},
}};

} // namespace

Result<OutgoingRequest> IntercomPlatform::lookupRequest(const QString &type, const Connection &connection,
                                                        const QJsonObject &data) const
{
    if (type != u"intercom.contact")
        return Platform::lookupRequest(type, connection, data);
    return contactRequest(connection, intercomContactId(data));
}

LookupOutcome IntercomPlatform::lookupAnswer(const QString &type, const Connection &connection,
                                             const OutgoingAnswer &answer) const
{
    if (type != u"intercom.contact")
        return Platform::lookupAnswer(type, connection, answer);
    if (answer.status == 429)
        return TryAgain{.code = u"busy"_s, .values = {{u"status"_s, 429}}, .after = untilReset(answer)};
    if (auto later = passingFault(answer))
        return *later;
    const QJsonObject body = jsonAnswer(answer).value_or(QJsonObject());
    const QJsonObject fault = body.value("errors"_L1).toArray().first().toObject();
    const QString reply = fault.value("message"_L1).toString();
    switch (answer.status) {
    case 200:
        if (body.value("id"_L1).isUndefined())
            return giveUpLookup(u"answer"_s, answer, connection, reply);
        return contactAnswer(body);
    case 401:
    case 403:
        return giveUpLookup(u"token"_s, answer, connection, reply);
    case 404:
        return LookupNothing{u"not_found"_s};
    case 410:
        return merged(connection, answer);
    default:
        return giveUpLookup(u"refused"_s, answer, connection, reply);
    }
}

/** GET /me: whose token it is. */
Result<ConnectionCheck> IntercomPlatform::connectionCheck(const Connection &connection) const
{
    if (firstSecret(connection, {u"accessToken"_s, u"token"_s}).isEmpty())
        return checkNeeds(u"accessToken"_s);
    const QUrl url = joinedUrl(apiAddress(connection), u"/me"_s);
    if (url.isEmpty())
        return checkNeedsAddress(u"apiUrl"_s);
    return loginCheck(connection, {.url = url, .headers = apiHeaders(connection)},
                      [](const QJsonObject &body) {
                          return body.value("type"_L1).toString() == u"admin" ? LoginWord::Accepted
                                                                              : LoginWord::Strange;
                      });
}

OutgoingAnswer IntercomPlatform::practiceAnswer(const QString &type, const OutgoingRequest &request) const
{
    Q_UNUSED(type)
    const QString id = request.url.path().section(u'/', -1);
    const InventedContact &contact = inventedContacts.at(stableNumber(id) % inventedContacts.size());
    return madeUpAnswer(200, {{u"type"_s, u"contact"_s},
                              {u"id"_s, id},
                              {u"role"_s, u"user"_s},
                              {u"email"_s, contact.email.toString()},
                              {u"phone"_s, QJsonValue::Null},
                              {u"name"_s, contact.name.toString()},
                              {u"has_hard_bounced"_s, false},
                              {u"unsubscribed_from_emails"_s, false},
                              {u"language_override"_s, contact.language.toString()}});
}

} // namespace surveyhook
