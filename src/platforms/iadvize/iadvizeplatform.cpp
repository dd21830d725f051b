// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/iadvize/iadvizeplatform.h"

#include "domain/fieldpath.h"
#include "platforms/people.h"
#include "platforms/proof.h"

#include <QJsonDocument>

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

// The questions stand on one page; whoever answers them all does so within this time.
constexpr std::chrono::seconds timeForAnswers{120};

const QStringList &whatIsJoined()
{
    static const QStringList members = {
        u"customerSatisfaction"_s, u"netPromoterScore"_s,  u"satisfactionComment"_s, u"customQuestion"_s,
        u"customerEffortScore"_s,  u"visitorExternalId"_s, u"visitorId"_s,           u"channel"_s};
    return members;
}

/** How a form is laid out is not documented: its fields may be the event's, or one of them holds it as JSON.
 */
const QStringList &wrappers()
{
    static const QStringList members = {u"payload"_s, u"data"_s, u"event"_s, u"body"_s, u"json"_s};
    return members;
}

QJsonObject eventIn(const QJsonObject &data)
{
    if (data.contains("eventType"_L1))
        return data;
    for (const QString &member : wrappers()) {
        const QJsonObject inner = QJsonDocument::fromJson(data.value(member).toString().toUtf8()).object();
        if (inner.contains("eventType"_L1))
            return inner;
    }
    return data;
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
    const QJsonObject data = eventIn(body.data);
    const QString type = data.value("eventType"_L1).toString();
    if (type.isEmpty())
        return wrongShape(u"eventType"_s);
    ParsedCall call{.type = type, .items = {data}};
    // The correlation id stays the same over retries; the delivery id beside it does not.
    call.dedupKey = QString::fromLatin1(request.header("x-iadvize-correlationid").trimmed());
    if (call.dedupKey.isEmpty())
        call.dedupKey = data.value("eventId"_L1).toString();
    const QString conversation = textOf(data.value("conversationId"_L1));
    if (conversation.isEmpty())
        return call;
    call.subject = u"conversation:"_s + conversation;
    // What later events of the conversation lack: satisfaction.answered names no visitor, and each of its
    // answers is an event of its own.
    for (const QString &member : whatIsJoined()) {
        if (const QJsonValue value = data.value(member); !value.isUndefined() && !value.isNull())
            call.remember.insert(member, value);
    }
    if (type == iadvizeRatingTopic()) {
        call.gather = timeForAnswers;
        call.ratings = iadvizeRatings(data);
    }
    return call;
}

Correspondents IadvizePlatform::correspondents(const QJsonObject &data) const
{
    const QStringList ids = {u"conversationId"_s, u"visitorExternalId"_s, u"visitorId"_s};
    const bool canBeAsked = std::any_of(ids.begin(), ids.end(), [&data](const QString &id) {
        return !textOf(data.value(id)).isEmpty()
               || !textOf(valueAt(data, QString(u"joined."_s + id))).isEmpty();
    });
    return withLookups({.lookupCouldHelp = canBeAsked}, data);
}

QStringList IadvizePlatform::essentialPaths() const
{
    const QStringList paths{u"eventType"_s,      u"eventId"_s,           u"platform"_s,
                            u"conversationId"_s, u"visitorExternalId"_s, u"visitorId"_s};
    return paths + wrappers();
}

std::shared_ptr<const Platform> iadvizePlatform()
{
    return std::make_shared<IadvizePlatform>();
}

} // namespace surveyhook
