// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/generic/genericplatform.h"

#include "platforms/proof.h"

#include <array>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray secretHeader(const Credentials &credentials)
{
    const QByteArray name = credentials.header.trimmed().toLower().toLatin1();
    return name.isEmpty() ? QByteArray("x-webhook-secret") : name;
}

constexpr std::array typeNames = {"type"_L1, "event"_L1, "topic"_L1, "eventType"_L1, "event_type"_L1};

QString typeOf(const QJsonObject &data)
{
    for (const QLatin1StringView name : typeNames) {
        // With the sign when it is an attribute of an XML document.
        for (const QString &member : {QString(name), QString(u'@' + name)}) {
            if (const QString type = data.value(member).toString(); !type.isEmpty())
                return type.left(200);
        }
    }
    return {};
}

/** What all items say they are; empty when they differ. */
QString commonType(const QList<QJsonObject> &items)
{
    const QString first = items.isEmpty() ? QString() : typeOf(items.constFirst());
    const bool same = std::all_of(items.begin(), items.end(),
                                  [&first](const QJsonObject &item) { return typeOf(item) == first; });
    return same ? first : QString();
}

/** An XML document's root stands as the member that is not the query. */
QJsonObject rootElement(const QJsonObject &data)
{
    for (auto it = data.begin(); it != data.end(); ++it) {
        if (it.key() != u"query")
            return it->toObject();
    }
    return {};
}

QString dedupKey(const RawRequest &request)
{
    for (const QByteArrayView name : {QByteArrayView("webhook-id"), QByteArrayView("idempotency-key")}) {
        if (const QByteArray value = request.header(name).trimmed(); !value.isEmpty())
            return QString::fromUtf8(value).left(200);
    }
    return {};
}

bool isArray(const RawRequest &request, const ParsedBody &body)
{
    // An empty array leaves no items behind to know it by.
    const QByteArray text = request.body.left(1000).trimmed();
    return !body.items.isEmpty()
           || (body.kind == ParsedBody::Kind::Json
               && (text.startsWith('[') || text.startsWith("\xef\xbb\xbf[")));
}

} // namespace

QString GenericPlatform::id() const
{
    return u"generic"_s;
}

std::optional<ProbeAnswer> GenericPlatform::probe(const RawRequest &request, const ParsedBody *body) const
{
    Q_UNUSED(body)
    return headProbe(request);
}

Proof GenericPlatform::verify(const RawRequest &request, const Credentials &credentials) const
{
    const Proof login = checkBasic(request, credentials);
    if (login.verdict != Proof::Verdict::Proven || credentials.secret.isEmpty())
        return login;
    return checkSecretHeader(request, secretHeader(credentials), credentials.secret);
}

QList<HttpHeader> GenericPlatform::prove(const RawRequest &request, const Credentials &credentials) const
{
    Q_UNUSED(request)
    QList<HttpHeader> headers = basicHeaders(credentials);
    if (!credentials.secret.isEmpty())
        headers.append({secretHeader(credentials), credentials.secret.reveal().toByteArray()});
    return headers;
}

Result<ParsedCall> GenericPlatform::read(const RawRequest &request, const ParsedBody &body) const
{
    ParsedCall call;
    if (!isArray(request, body)) {
        if (body.kind == ParsedBody::Kind::Empty)
            return wrongShape({});
        call.items = {body.data};
    } else if (body.items.isEmpty() || body.items.size() > itemLimit) {
        Error error = wrongShape(u"items"_s);
        error.values.insert("limit"_L1, itemLimit);
        return error;
    }
    for (const QJsonValue &item : body.items) {
        if (!item.isObject())
            return wrongShape(u"items"_s);
        QJsonObject data = item.toObject();
        if (body.data.contains("query"_L1) && !data.contains("query"_L1))
            data.insert("query"_L1, body.data.value("query"_L1));
        call.items.append(data);
    }
    call.type = body.kind == ParsedBody::Kind::Xml ? typeOf(rootElement(body.data)) : commonType(call.items);
    call.dedupKey = dedupKey(request);
    return call;
}

QStringList GenericPlatform::essentialPaths() const
{
    return {typeNames.begin(), typeNames.end()};
}

std::shared_ptr<const Platform> genericPlatform()
{
    return std::make_shared<GenericPlatform>();
}

} // namespace surveyhook
