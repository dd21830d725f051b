// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/iadvize/iadvizeplatform.h"

#include "domain/fieldpath.h"
#include "platforms/people.h"
#include "platforms/proof.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

const HmacHeader &scheme()
{
    static const HmacHeader hmac{.algorithm = QCryptographicHash::Sha256,
                                 .header = "x-iadvize-signature",
                                 .prefix = "sha256="};
    return hmac;
}

/** A GET has no body: its raw query is signed instead. */
const QByteArray &signedBytes(const RawRequest &request)
{
    return request.method == "GET" ? request.rawQuery : request.body;
}

} // namespace

QString IadvizePlatform::id() const
{
    return u"iadvize"_s;
}

std::optional<ProbeAnswer> IadvizePlatform::probe(const RawRequest &request, const ParsedBody *body) const
{
    Q_UNUSED(body)
    return headProbe(request);
}

Proof IadvizePlatform::verify(const RawRequest &request, const Credentials &credentials) const
{
    return checkHmac(scheme(), request, signedBytes(request), credentials.secret);
}

QList<HttpHeader> IadvizePlatform::prove(const RawRequest &request, const Credentials &credentials) const
{
    return hmacHeaders(scheme(), signedBytes(request), credentials.secret);
}

Result<ParsedCall> IadvizePlatform::read(const RawRequest &request, const ParsedBody &body) const
{
    const QString type = body.data.value("eventType"_L1).toString();
    if (type.isEmpty())
        return wrongShape(u"eventType"_s);
    ParsedCall call{.type = type, .items = {body.data}};
    // The correlation id stays the same over retries; the delivery id beside it does not.
    call.dedupKey = QString::fromLatin1(request.header("x-iadvize-correlationid").trimmed());
    if (call.dedupKey.isEmpty())
        call.dedupKey = body.data.value("eventId"_L1).toString();
    if (const QString conversation = textOf(body.data.value("conversationId"_L1)); !conversation.isEmpty())
        call.subject = u"conversation:"_s + conversation;
    return call;
}

Correspondents IadvizePlatform::correspondents(const QJsonObject &data) const
{
    const QStringList ids = {u"conversationId"_s, u"visitorExternalId"_s, u"visitorId"_s};
    const bool canBeAsked = std::any_of(ids.begin(), ids.end(), [&data](const QString &id) {
        return !textOf(data.value(id)).isEmpty();
    });
    return withLookups({.lookupCouldHelp = canBeAsked}, data);
}

QStringList IadvizePlatform::essentialPaths() const
{
    return {u"eventType"_s,      u"eventId"_s,           u"platform"_s,
            u"conversationId"_s, u"visitorExternalId"_s, u"visitorId"_s};
}

std::shared_ptr<const Platform> iadvizePlatform()
{
    return std::make_shared<IadvizePlatform>();
}

} // namespace surveyhook
