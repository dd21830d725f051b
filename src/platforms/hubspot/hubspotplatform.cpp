// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/hubspot/hubspotplatform.h"

#include "domain/fieldpath.h"
#include "platforms/people.h"
#include "platforms/proof.h"
#include "platforms/samples.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView timestampHeader = "x-hubspot-request-timestamp";
constexpr qint64 oldestMilliseconds = 5 * 60 * 1000;

const HmacHeader &scheme()
{
    static const HmacHeader hmac{.header = "x-hubspot-signature-v3", .digits = HmacHeader::Digits::Base64};
    return hmac;
}

QByteArray signedBytes(const RawRequest &request, const QByteArray &timestamp)
{
    QByteArray bytes = request.method + request.publicUrl.toUtf8() + request.path;
    if (!request.rawQuery.isEmpty())
        bytes += '?' + request.rawQuery;
    return bytes + request.body + timestamp;
}

/** Signed so long ago that it may be somebody's copy. */
bool isOld(const RawRequest &request, const QByteArray &timestamp)
{
    if (!request.receivedAt.isValid())
        return false;
    return request.receivedAt.toMSecsSinceEpoch() - timestamp.toLongLong() > oldestMilliseconds;
}

QString member(const QJsonObject &data, QLatin1StringView name)
{
    return textOf(data.value(name)).trimmed();
}

/** contact, deal, ticket: what the event is about. */
QString kindOf(const QJsonObject &data)
{
    return member(data, "subscriptionType"_L1).section(u'.', 0, 0);
}

} // namespace

QString HubspotPlatform::id() const
{
    return u"hubspot"_s;
}

std::optional<ProbeAnswer> HubspotPlatform::probe(const RawRequest &request, const ParsedBody *body) const
{
    Q_UNUSED(body)
    return headProbe(request);
}

Proof HubspotPlatform::verify(const RawRequest &request, const Credentials &credentials) const
{
    if (credentials.secret.isEmpty())
        return {};
    const QByteArray timestamp = request.header(timestampHeader).trimmed();
    if (timestamp.isEmpty())
        return refusedSignature(timestampHeader.toByteArray(), u"missing"_s);
    Proof proof = checkHmac(scheme(), request, signedBytes(request, timestamp), credentials.secret);
    if (proof.verdict != Proof::Verdict::Proven) {
        if (request.publicUrl.isEmpty())
            return refusedSignature(scheme().header, u"address"_s);
        if (proof.diagnosis.value("problem"_L1) == u"mismatch"_s)
            proof.diagnosis.insert("signedUrl"_L1,
                                   QString(request.publicUrl + QString::fromUtf8(request.path)));
        return proof;
    }
    return isOld(request, timestamp) ? refusedSignature(scheme().header, u"old"_s) : proof;
}

QList<HttpHeader> HubspotPlatform::prove(const RawRequest &request, const Credentials &credentials) const
{
    if (credentials.secret.isEmpty())
        return {};
    const QByteArray given = request.header(timestampHeader);
    const qint64 at = request.receivedAt.isValid() ? request.receivedAt.toMSecsSinceEpoch() : 0;
    const QByteArray timestamp = given.isEmpty() ? QByteArray::number(at) : given;
    QList<HttpHeader> headers = hmacHeaders(scheme(), signedBytes(request, timestamp), credentials.secret);
    if (given.isEmpty())
        headers.append(HttpHeader{timestampHeader.toByteArray(), timestamp});
    return headers;
}

Result<ParsedCall> HubspotPlatform::read(const RawRequest &request, const ParsedBody &body) const
{
    Q_UNUSED(request)
    if (body.items.isEmpty())
        return wrongShape(u"items"_s);
    ParsedCall call;
    QStringList ids;
    for (const QJsonValue &item : body.items) {
        const QJsonObject data = item.toObject();
        if (member(data, "subscriptionType"_L1).isEmpty() || member(data, "objectId"_L1).isEmpty())
            return wrongShape(u"subscriptionType"_s);
        const QString type = member(data, "subscriptionType"_L1);
        call.type = call.items.isEmpty() || call.type == type ? type : QString(); // a mixed list has none
        ids.append(member(data, "portalId"_L1) + u':' + member(data, "eventId"_L1));
        call.items.append(data);
    }
    // The attempt's number differs when a list is sent again, its events do not.
    call.dedupKey = ids.size() <= 3
                        ? ids.join(u' ')
                        : ids.first() + u" … "_s + ids.last() + u' ' + QString::number(ids.size());
    if (call.items.size() == 1)
        call.subject = kindOf(call.items.first()) + u':' + member(call.items.first(), "objectId"_L1);
    return call;
}

Correspondents HubspotPlatform::correspondents(const QJsonObject &data) const
{
    Correspondents people;
    if (member(data, "propertyName"_L1) == u"email")
        people = customerAt(data, {u"propertyValue"_s});
    people.lookupCouldHelp = people.customer.isEmpty() && kindOf(data) == u"contact";
    return withLookups(people, data);
}

QStringList HubspotPlatform::essentialPaths() const
{
    return {u"subscriptionType"_s, u"objectId"_s, u"portalId"_s, u"eventId"_s, u"propertyName"_s};
}

PlatformDescription HubspotPlatform::description() const
{
    return {
        .id = id(),
        .name = u"HubSpot"_s,
        .proof = ProofScheme::Hmac,
        .topics = {{u"contact.creation"_s, tr("A contact was added"), true},
                   {u"contact.propertyChange"_s, tr("A property of a contact changed")},
                   {u"deal.propertyChange"_s, tr("A property of a deal changed, for example its stage")},
                   {u"ticket.propertyChange"_s, tr("A property of a ticket changed, for example to closed")}},
        .guide =
            {{tr("Sign in to HubSpot's developer account and open your app, or make one.")},
             {tr("Open Webhooks and paste this address into the field Target URL. It must be the office's "
                 "public "
                 "address: HubSpot signs it."),
              u"address"_s},
             {tr("Press Create subscription, choose the object Contact and the event Created.")},
             {tr("Open Auth, copy the client secret and paste it here as the secret.")},
             {tr("HubSpot names contacts by their numbers only. Give the app the right to read contacts and "
                 "enter its access token, so that Surveyhook can look the e-mail address up.")},
             {tr("Activate the subscription and add a contact of your own. It appears here as the first "
                 "incoming "
                 "event.")}},
        .fields = {{u"lookup.hubspot.email"_s, tr("Contact's e-mail (looked up)"), u"email"_s},
                   {u"objectId"_s, tr("Number of the contact, deal or ticket"), u"subject"_s},
                   {u"subscriptionType"_s, tr("What happened")},
                   {u"propertyName"_s,
                    tr("Property that changed"),
                    {},
                    {{u"lifecyclestage"_s, tr("stage of the customer")},
                     {u"email"_s, tr("e-mail")},
                     {u"dealstage"_s, tr("stage of the deal")},
                     {u"hs_pipeline_stage"_s, tr("stage of the ticket")}}},
                   {u"propertyValue"_s, tr("Its new value")},
                   {u"changeSource"_s,
                    tr("Where the change was made"),
                    {},
                    {//: where a change was made
                     {u"CRM_UI"_s, tr("by a colleague")},
                     //: where a change was made
                     {u"FORM"_s, tr("through a form")},
                     //: where a change was made
                     {u"IMPORT"_s, tr("by an import")},
                     //: where a change was made
                     {u"INTEGRATION"_s, tr("by a connected program")},
                     //: where a change was made
                     {u"API"_s, tr("by a program")}}},
                   {u"occurredAt"_s, tr("Time of the change")}},
        .readyConditions = {{u"changeSource"_s, Operator::IsNot, u"IMPORT"_s},
                            {u"propertyName"_s, Operator::Is, u"lifecyclestage"_s},
                            {u"propertyValue"_s, Operator::Is, u"customer"_s}},
        .suggestedDelay = {.amount = 1, .unit = Duration::Unit::Days},
        .lookups = {u"hubspot.contact"_s},
        .connection = {{u"token"_s, tr("Access token of the app"), true, true},
                       {u"apiUrl"_s, tr("Address of the interface"), false, false,
                        u"https://api.hubapi.com"_s}},
    };
}

QList<SampleCall> HubspotPlatform::samples() const
{
    const auto sample = [this](QStringView name, const QString &title) {
        return loadSample(id(), name.toString() + u".json"_s, title);
    };
    return {sample(u"contact-created", tr("A contact was added")),
            sample(u"two-contacts", tr("Two contacts in one call")),
            sample(u"email-changed", tr("A contact's e-mail address changed"))};
}

std::shared_ptr<const Platform> hubspotPlatform()
{
    return std::make_shared<HubspotPlatform>();
}

} // namespace surveyhook
