// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/intercom/intercomplatform.h"

#include "domain/codes.h"
#include "domain/emailaddress.h"
#include "domain/fieldpath.h"
#include "platforms/proof.h"
#include "platforms/samples.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

const HmacHeader &scheme()
{
    static const HmacHeader hmac{.algorithm = QCryptographicHash::Sha1,
                                 .header = "x-hub-signature",
                                 .prefix = "sha1="};
    return hmac;
}

QString subjectOf(const IntercomItem &item)
{
    // A contact is no subject: somebody may rightly be asked again about another matter.
    if (item.kind != IntercomItem::Kind::Conversation && item.kind != IntercomItem::Kind::Ticket)
        return {};
    const QString id = textOf(item.object.value("id"_L1));
    if (id.isEmpty())
        return {};
    return (item.kind == IntercomItem::Kind::Ticket ? u"ticket:"_s : u"conversation:"_s) + id;
}

} // namespace

QString IntercomPlatform::id() const
{
    return u"intercom"_s;
}

std::optional<ProbeAnswer> IntercomPlatform::probe(const RawRequest &request, const ParsedBody *body) const
{
    if (auto head = headProbe(request))
        return head;
    if (body == nullptr || body->data.value("topic"_L1) != u"ping"_s)
        return std::nullopt;
    return ProbeAnswer{.code = codes::probePing,
                       .contentType = "application/json",
                       .body = "{\"accepted\":true}"};
}

Proof IntercomPlatform::verify(const RawRequest &request, const Credentials &credentials) const
{
    return checkHmac(scheme(), request, request.body, credentials.secret);
}

QList<HttpHeader> IntercomPlatform::prove(const RawRequest &request, const Credentials &credentials) const
{
    return hmacHeaders(scheme(), request.body, credentials.secret);
}

Result<ParsedCall> IntercomPlatform::read(const RawRequest &request, const ParsedBody &body) const
{
    const QString topic = body.data.value("topic"_L1).toString();
    if (topic.isEmpty())
        return wrongShape(u"topic"_s);
    const IntercomItem item = intercomItem(body.data);
    if (item.object.isEmpty())
        return wrongShape(u"data.item"_s);

    ParsedCall call{.type = topic, .subject = subjectOf(item), .items = {body.data}};
    call.dedupKey = body.data.value("id"_L1).toString();
    if (call.dedupKey.isEmpty())
        call.dedupKey =
            u"sha256:"_s
            + QString::fromLatin1(QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex());

    // A contact that takes no mail is told in every notification about it; honouring it early costs nothing.
    const bool unsubscribed =
        topic == u"contact.unsubscribed" || item.object.value("unsubscribed_from_emails"_L1).toBool();
    if (item.kind == IntercomItem::Kind::Contact && unsubscribed) {
        const QString address = normalizedAddress(item.object.value("email"_L1).toString());
        if (!address.isEmpty())
            call.notice = PersonNotice{.kind = PersonNotice::Kind::OptOut, .address = address};
    }
    if (intercomRatingTopics().contains(topic) && !call.subject.isEmpty())
        call.ratings = intercomRatings(item, body.data);
    return call;
}

QStringList IntercomPlatform::essentialPaths() const
{
    QStringList paths = {u"topic"_s, u"id"_s, u"data.item.contact.type"_s, u"data.item.contact.id"_s};
    for (const QString &item : {u"data.item"_s, u"data.item.ticket"_s}) {
        paths += {item + u".type"_s, item + u".id"_s, item + u".contacts.contacts"_s, item + u".user.type"_s};
        paths += {item + u".source.author.type"_s, item + u".source.author.id"_s};
    }
    // Without its type nobody can tell whose the address in a part is.
    paths += {u"data.item.conversation_parts.conversation_parts[0].author.type"_s,
              u"data.item.ticket_parts.ticket_parts[0].author.type"_s};
    return paths;
}

std::shared_ptr<const Platform> intercomPlatform()
{
    return std::make_shared<IntercomPlatform>();
}

} // namespace surveyhook
