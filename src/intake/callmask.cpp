// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/callmask.h"

#include "domain/multipart.h"
#include "intake/jsonmask.h"
#include "intake/xmlmask.h"

#include <QJsonDocument>

namespace surveyhook {

namespace {

QByteArray decoded(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    if (plain.contains('+') || plain.contains('%')) {
        plain.replace('+', ' ');
        plain = QByteArray::fromPercentEncoding(plain);
    }
    return plain;
}

/** The part as it stands, or masked when a credential is in it, percent-encoded or not. */
QByteArray maskedPart(QByteArrayView part, const SecretTexts &secrets)
{
    if (secrets.occurIn(part))
        return secrets.masked(part);
    return secrets.occurIn(decoded(part)) ? maskBytes() : part.toByteArray();
}

QByteArray maskedPairs(const QByteArray &pairs, const SecretTexts &secrets)
{
    QByteArray result;
    result.reserve(pairs.size());
    for (qsizetype start = 0; start <= pairs.size();) {
        const qsizetype ampersand = pairs.indexOf('&', start);
        const qsizetype end = ampersand < 0 ? pairs.size() : ampersand;
        const QByteArrayView pair = QByteArrayView(pairs).sliced(start, end - start);
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView name = equals < 0 ? pair : pair.first(equals);
        result += maskedPart(name, secrets);
        if (equals >= 0) {
            const QByteArrayView value = pair.sliced(equals + 1);
            result += '=';
            result +=
                !value.isEmpty() && isSecretName(decoded(name)) ? maskBytes() : maskedPart(value, secrets);
        }
        if (ampersand >= 0)
            result += '&';
        start = end + 1;
    }
    return result;
}

QByteArray maskedPath(const QByteArray &path, const SecretTexts &secrets)
{
    QList<QByteArray> segments = path.split('/');
    for (QByteArray &segment : segments)
        segment = maskedPart(segment, secrets);
    return segments.join('/');
}

/** X-Hub-Signature-256, X-Shopify-Hmac-Sha256: has been checked at the door and is never needed again. */
bool soundsLikeSignature(QByteArrayView name)
{
    return (name.contains("signature") || name.contains("hmac")) && !name.endsWith("-timestamp");
}

/** X-Webhook-Secret, X-Gitlab-Token, X-Api-Key; but not Idempotency-Key. */
bool soundsSecret(QByteArrayView name)
{
    if (isSecretName(name.startsWith("x-") ? name.sliced(2) : name))
        return true;
    return name.endsWith("-secret") || name.endsWith("-token") || name.endsWith("-password")
           || name.endsWith("-api-key") || name.endsWith("-apikey");
}

bool isSecretHeader(const QByteArray &name, const QByteArray &configured)
{
    return name == "authorization" || name == "proxy-authorization" || name == "cookie" || name == configured
           || soundsSecret(name) || soundsLikeSignature(name);
}

/** Of files only the names are kept. */
QByteArray maskedParts(QByteArrayView body, const QList<FormPart> &parts, const SecretTexts &secrets)
{
    QByteArray result;
    qsizetype done = 0;
    for (const FormPart &part : parts) {
        result.append(body.sliced(done, part.start - done));
        const QByteArrayView value = body.sliced(part.start, part.size);
        if (!part.isFile && !value.isEmpty())
            result += isSecretName(part.name) ? maskBytes() : secrets.masked(value);
        done = part.start + part.size;
    }
    return result.append(body.sliced(done));
}

bool isJson(const QByteArray &body)
{
    QJsonParseError error;
    (void)QJsonDocument::fromJson(body, &error);
    return error.error == QJsonParseError::NoError;
}

QByteArray maskedByKind(const QByteArray &body, const SecretTexts &secrets)
{
    QByteArrayView start = body;
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3);
    start = start.trimmed();
    if (start.isEmpty())
        return body;
    if (start.front() == '{' || start.front() == '[')
        return maskedJson(body, secrets);
    const QByteArrayView rest = QByteArrayView(body).sliced(start.data() - body.constData());
    if (const auto parts = formParts(rest))
        return maskedParts(rest, *parts, secrets);
    return start.front() == '<' ? maskedXml(body, secrets) : maskedPairs(body, secrets);
}

/** In what cannot be read a credential may stand where no reader looks: in a tag, without quotes. */
QByteArray maskedBody(const QByteArray &body, const SecretTexts &secrets)
{
    const QByteArray masked = maskedByKind(body, secrets);
    return !secrets.occurIn(masked) || isJson(masked) ? masked : secrets.masked(masked);
}

} // namespace

void maskCredentials(RawRequest &request, const Credentials &credentials)
{
    const SecretTexts secrets(credentials);
    const QByteArray configured = credentials.header.trimmed().toLower().toUtf8();
    for (HttpHeader &header : request.headers) {
        if (isSecretHeader(header.name, configured)) {
            header.value = maskBytes();
        } else if (secrets.occurIn(header.value)) {
            header.value = secrets.masked(header.value);
        }
    }
    if (!secrets.isEmpty())
        request.path = maskedPath(request.path, secrets);
    if (!request.rawQuery.isEmpty())
        request.rawQuery = maskedPairs(request.rawQuery, secrets);
    request.body = maskedBody(request.body, secrets);
}

} // namespace surveyhook
