// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told what happens here: saved at once, with a secret of ours.
#include "engine/setuptouch.h"
#include "engine/workspacekeeper.h"
#include "workspace/secrets.h"
#include "workspace/signing.h"

#include <QUrl>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

Result<SaveReport> SetupDesk::saveSubscription(QJsonObject &subscription, Undo *undo)
{
    if (subscription.value("id"_L1).toString().isEmpty()) {
        const QString host = QUrl(subscription.value("url"_L1).toString()).host();
        const Result<QString> id = freeId(u"subscription"_s, host);
        if (!id)
            return id.error();
        subscription.insert("id"_L1, *id);
        keepSigned(subscription, {});
    }
    QStringList dropped;
    Result<SaveReport> saved = saveItem(
        {u"subscription"_s, subscription.value("id"_L1).toString()},
        [&](const QJsonObject &base) {
            QJsonObject item = subscription;
            if (!item.contains("previous"_L1) && base.contains("previous"_L1))
                item.insert("previous"_L1, base.value("previous"_L1));
            dropped = carrySecrets(base, item);
            keepSigned(item, base);
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
    secret = Secret(made);
    return saveItem(
        {u"subscription"_s, id},
        [&](const QJsonObject &base) {
            QJsonObject item = base;
            item.insert("secret"_L1, made);
            overlapSecrets(item, base, m_clock.nowUtc());
            return item;
        },
        undo);
}

} // namespace surveyhook
