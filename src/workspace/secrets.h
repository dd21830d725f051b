// SPDX-License-Identifier: GPL-3.0-or-later
// Taking the secrets out of an item before it is stored or exported, and putting them back for use.
#pragma once

#include "base/secret.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace surveyhook {

/** By JSON pointer in the item. Behind the pointer may stand "#url" (the whole address, of which a version
 * without login and keys stays in the item) or "#json" (the secret was no text). */
using SecretsByPlace = QMap<QString, Secret>;

/** Removes secret, password, token, accessToken, apiToken, webhookKey, webhookAuth, inviteUrl, refreshToken,
 * clientSecret at any depth (empty ones stay: they hide nothing), and from addresses user:pass@ and keys
 * among the query parameters. An object under such a name is searched, not removed: a survey variable may be
 * called "token". */
[[nodiscard]] SecretsByPlace takeSecrets(QJsonObject &item);

/** Undoes takeSecrets(). A secret that is in the item already stays; one whose place is gone is left out. */
void putSecrets(QJsonObject &item, const SecretsByPlace &secrets);

/** putSecrets() for an item that came without them, from the stored one that it replaces: only where nothing
 * changed about whom the secret goes to (type, platform, host and the addresses, in its object and all above
 * it). Returns the pointers of those left out because that did change. */
[[nodiscard]] QStringList carrySecrets(const QJsonObject &stored, QJsonObject &incoming);

/** The address without login and without keys among the query parameters; the same text when there are none.
 */
[[nodiscard]] QString withoutLogin(const QString &url);

} // namespace surveyhook
