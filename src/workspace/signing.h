// SPDX-License-Identifier: GPL-3.0-or-later
// What our notifications to subscribers are signed with (standard-webhooks spec 1.0.0): nothing of that shape
// leaves unsigned, and a secret that is replaced signs together with the new one for a while.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace surveyhook {

/** As Standard Webhooks writes keys: "whsec_" and 24 random bytes. */
[[nodiscard]] QString newSigningSecret();

/** The calls of @p subscription, an item of the workspace, are signed; of the other shape there is a login.
 */
[[nodiscard]] bool isSigned(const QJsonObject &subscription);

enum class Signing { Given, Kept, Made };

/** A signed @p subscription that has no secret takes the one that @p stored has, whatever its address: the
 * secret is ours and goes to nobody. Without any, one is made. */
Signing keepSigned(QJsonObject &subscription, const QJsonObject &stored);

/** Both sign until a day after @p now, so that the other system has time to change over. Where the secret
 * stays, an overlap that began before goes on. */
void overlapSecrets(QJsonObject &item, const QJsonObject &stored, const QDateTime &now);

} // namespace surveyhook
