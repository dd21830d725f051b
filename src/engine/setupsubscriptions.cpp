// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told what happens here: saved at once, with a secret of ours.
#include "engine/setuptouch.h"
#include "engine/workspacekeeper.h"
#include "workspace/secrets.h"

#include <QRandomGenerator>
#include <QUrl>

#include <array>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int overlapHours = 24; // in which a renewed secret and the one before both sign

/** As Standard Webhooks writes keys: 24 bytes. */
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

} // namespace

Result<SaveReport> SetupDesk::saveSubscription(QJsonObject &subscription, Undo *undo)
{
    if (subscription.value("id"_L1).toString().isEmpty()) {
        const QString host = QUrl(subscription.value("url"_L1).toString()).host();
        const Result<QString> id = freeId(u"subscription"_s, host);
        if (!id)
            return id.error();
        subscription.insert("id"_L1, *id);
        if (subscription.value("secret"_L1).toString().isEmpty())
            subscription.insert("secret"_L1, newSigningSecret());
    }
    QStringList dropped;
    Result<SaveReport> saved = saveItem(
        {u"subscription"_s, subscription.value("id"_L1).toString()},
        [&](const QJsonObject &base) {
            QJsonObject item = subscription;
            if (!item.contains("previous"_L1) && base.contains("previous"_L1))
                item.insert("previous"_L1, base.value("previous"_L1));
            dropped = carrySecrets(base, item);
            // The signing secret is ours and goes to nobody: another address is signed with it as well.
            if (!item.contains("secret"_L1) && base.contains("secret"_L1))
                item.insert("secret"_L1, base.value("secret"_L1));
            dropped.removeAll(u"/secret"_s);
            return item;
        },
        undo);
    if (!saved)
        return saved;
    SaveReport report = *saved;
    report.droppedSecrets = dropped;
    return report;
}

Result<SaveReport> SetupDesk::renewSubscriptionSecret(const QString &id, Secret &secret, Undo *undo)
{
    const auto workspace = m_keeper.load();
    if (!workspace)
        return workspace.error();
    if (!(*workspace)->subscriptions.contains(id))
        return Error{ErrorCode::NotFound, u"there is no such subscription"_s};
    const QString made = newSigningSecret();
    const QString until = m_clock.nowUtc().addSecs(overlapHours * 3600).toString(Qt::ISODate);
    secret = Secret(made);
    return saveItem(
        {u"subscription"_s, id},
        [&](const QJsonObject &base) {
            QJsonObject item = base;
            if (const QString before = base.value("secret"_L1).toString(); !before.isEmpty())
                item.insert("previous"_L1, QJsonObject{{u"secret"_s, before}, {u"until"_s, until}});
            item.insert("secret"_L1, made);
            return item;
        },
        undo);
}

} // namespace surveyhook
