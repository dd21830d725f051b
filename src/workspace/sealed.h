// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets under a pass-phrase, for files that leave this computer: Argon2id (RFC 9106) makes the key,
// libsodium's secretbox (XSalsa20-Poly1305) closes the box. The file carries the parameters.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QJsonObject>

namespace surveyhook {

/** What trying one pass-phrase costs. */
struct SealCost
{
    quint64 operations = 3;
    quint64 memory = 256ULL * 1024 * 1024; // bytes; with 3 operations: libsodium's "moderate", under a second
};

/** The member "sealed" of a file. Takes as long as @p cost says: not for the window's thread. Fails with
 * InvalidInput for an empty pass-phrase, with Internal when there is not enough memory. */
[[nodiscard]] Result<QJsonObject> seal(const QByteArray &plain, const Secret &passphrase,
                                       const SealCost &cost = {});

/** Undoes seal(). Fails with Unauthorized for another pass-phrase (or changed contents: the two cannot be
 * told apart), with InvalidInput when it is no sealed box or its cost is past all reason (over 1 GiB or 20
 * operations). */
[[nodiscard]] Result<QByteArray> unseal(const QJsonObject &sealed, const Secret &passphrase);

} // namespace surveyhook
