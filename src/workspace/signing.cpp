// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/signing.h"

#include <QRandomGenerator>

#include <array>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int overlapHours = 24;

} // namespace

QString newSigningSecret()
{
    std::array<quint32, 6> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    QByteArray bytes;
    for (const quint32 word : words) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes.append(static_cast<char>((word >> shift) & 0xffU));
    }
    return u"whsec_"_s + QString::fromLatin1(bytes.toBase64());
}

bool isSigned(const QJsonObject &subscription)
{
    const QString body = subscription.value("body"_L1).toString();
    return body.isEmpty() || body.startsWith("standard"_L1, Qt::CaseInsensitive);
}

Signing keepSigned(QJsonObject &subscription, const QJsonObject &stored)
{
    if (!subscription.value("secret"_L1).toString().isEmpty() || !isSigned(subscription))
        return Signing::Given;
    const QString before = stored.value("secret"_L1).toString();
    subscription.insert("secret"_L1, before.isEmpty() ? newSigningSecret() : before);
    return before.isEmpty() ? Signing::Made : Signing::Kept;
}

void overlapSecrets(QJsonObject &item, const QJsonObject &stored, const QDateTime &now)
{
    const QString before = stored.value("secret"_L1).toString();
    const QString secret = item.value("secret"_L1).toString();
    if (before.isEmpty() || secret.isEmpty())
        return;
    if (before == secret) {
        if (!item.contains("previous"_L1) && stored.contains("previous"_L1))
            item.insert("previous"_L1, stored.value("previous"_L1));
        return;
    }
    const QString until = now.addSecs(overlapHours * 3600).toUTC().toString(Qt::ISODate);
    item.insert("previous"_L1, QJsonObject{{u"secret"_s, before}, {u"until"_s, until}});
}

} // namespace surveyhook
