// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/webhooksignature.h"

#include <QMessageAuthenticationCode>

namespace surveyhook {

Secret webhookKey(const Secret &secret)
{
    const QByteArray text = secret.reveal().toByteArray();
    if (!text.startsWith("whsec_"))
        return secret;
    const auto decoded = QByteArray::fromBase64Encoding(text.mid(6), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? Secret(decoded.decoded) : secret;
}

QByteArray webhookSignature(const QByteArray &id, const QByteArray &seconds, const QByteArray &body,
                            const Secret &secret)
{
    const QByteArray key = webhookKey(secret).reveal().toByteArray();
    const QByteArray text = id + '.' + seconds + '.' + body;
    return "v1," + QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64();
}

QList<HttpHeader> webhookHeaders(const QByteArray &id, const QDateTime &at, const QByteArray &body,
                                 const QList<Secret> &secrets)
{
    const QByteArray seconds = QByteArray::number(at.toSecsSinceEpoch());
    QByteArrayList signatures;
    for (const Secret &secret : secrets) {
        if (!secret.isEmpty())
            signatures.append(webhookSignature(id, seconds, body, secret));
    }
    return {HttpHeader{"webhook-id", id}, HttpHeader{"webhook-timestamp", seconds},
            HttpHeader{"webhook-signature", signatures.join(' ')}};
}

} // namespace surveyhook
