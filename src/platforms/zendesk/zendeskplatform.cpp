// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/zendesk/zendeskplatform.h"

#include "domain/fieldpath.h"
#include "platforms/people.h"
#include "platforms/proof.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView timestampHeader = "x-zendesk-webhook-signature-timestamp";

const HmacHeader &scheme()
{
    static const HmacHeader hmac{.header = "x-zendesk-webhook-signature",
                                 .digits = HmacHeader::Digits::Base64};
    return hmac;
}

QString member(const QJsonObject &data, const QString &path)
{
    return textOf(valueAt(data, path)).trimmed();
}

/** Where the administrator of a trigger's webhook usually writes the requester's address. */
QStringList writtenAddresses()
{
    return {u"detail.email"_s, u"requester.email"_s, u"ticket.requester.email"_s, u"requester_email"_s,
            u"email"_s};
}

QString ticketOf(const QJsonObject &data)
{
    const QString subject = member(data, u"subject"_s);
    if (subject.startsWith(u"zen:ticket:"_s))
        return subject.section(u':', 2);
    for (const QString &path : {u"ticket.id"_s, u"ticket_id"_s}) {
        if (const QString id = member(data, path); !id.isEmpty())
            return id;
    }
    return {};
}

} // namespace

QString ZendeskPlatform::id() const
{
    return u"zendesk"_s;
}

std::optional<ProbeAnswer> ZendeskPlatform::probe(const RawRequest &request, const ParsedBody *body) const
{
    Q_UNUSED(body)
    return headProbe(request);
}

Proof ZendeskPlatform::verify(const RawRequest &request, const Credentials &credentials) const
{
    return checkHmac(scheme(), request, request.header(timestampHeader) + request.body, credentials.secret);
}

QList<HttpHeader> ZendeskPlatform::prove(const RawRequest &request, const Credentials &credentials) const
{
    if (credentials.secret.isEmpty())
        return {};
    const QByteArray given = request.header(timestampHeader);
    const QDateTime at =
        request.receivedAt.isValid() ? request.receivedAt : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const QByteArray timestamp = given.isEmpty() ? at.toUTC().toString(Qt::ISODate).toLatin1() : given;
    QList<HttpHeader> headers = hmacHeaders(scheme(), timestamp + request.body, credentials.secret);
    if (given.isEmpty())
        headers.append(HttpHeader{timestampHeader.toByteArray(), timestamp});
    return headers;
}

Result<ParsedCall> ZendeskPlatform::read(const RawRequest &request, const ParsedBody &body) const
{
    ParsedCall call{.type = member(body.data, u"type"_s), .items = {body.data}};
    const bool isEvent = call.type.startsWith(u"zen:event-type:"_s);
    const QString ticket = ticketOf(body.data);
    const bool isWritten = !ticket.isEmpty() || !customerAt(body.data, writtenAddresses()).customer.isEmpty();
    if (!isEvent && !isWritten)
        return wrongShape(u"type"_s);
    if (!isEvent)
        call.type = u"trigger"_s;
    call.dedupKey = isEvent
                        ? member(body.data, u"id"_s)
                        : QString::fromLatin1(request.header("x-zendesk-webhook-invocation-id").trimmed());
    if (!ticket.isEmpty())
        call.subject = u"ticket:"_s + ticket;
    return call;
}

Correspondents ZendeskPlatform::correspondents(const QJsonObject &data) const
{
    Correspondents people = customerAt(data, writtenAddresses());
    people.lookupCouldHelp = people.customer.isEmpty() && !member(data, u"detail.requester_id"_s).isEmpty();
    return withLookups(people, data);
}

QStringList ZendeskPlatform::essentialPaths() const
{
    return {u"type"_s, u"id"_s, u"subject"_s, u"detail.requester_id"_s, u"ticket.id"_s, u"ticket_id"_s};
}

std::shared_ptr<const Platform> zendeskPlatform()
{
    return std::make_shared<ZendeskPlatform>();
}

} // namespace surveyhook
