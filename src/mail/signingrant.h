// SPDX-License-Identifier: GPL-3.0-or-later
// What a mail account needs to sign in by OAuth 2 (RFC 6749) instead of a password: the office's own client
// at the provider, the provider's addresses, the refresh token. Pure.
#pragma once

#include "base/result.h"
#include "domain/delivery.h"
#include "domain/workspace.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace surveyhook {

struct SigninGrant
{
    QUrl authUrl; // where the browser goes
    QUrl tokenUrl; // where codes and refresh tokens are exchanged
    QString clientId;
    Secret clientSecret; // empty: the provider wants none
    QString scope;
    /** The name under which the provider knows this computer: Microsoft lets offices register only
     * "localhost". */
    QString redirectHost = QStringLiteral("127.0.0.1");
    QString user; // whose mailbox
    Secret refreshToken; // empty: nobody has signed in yet
};

struct Tokens
{
    Secret access;
    Secret refresh; // empty: the one before stays
    std::chrono::seconds lifetime{0};
};

/** None: the account logs in with a password, or with an access token that somebody else renews. */
[[nodiscard]] std::optional<SigninGrant> signinGrant(const Connection &connection);

/** Tokens go to no address but https and this computer itself. */
[[nodiscard]] bool isFitForTokens(const QUrl &url);

/** @p problem: withdrawn | client | denied | state | timeout | unreachable | browser | port | setup | refused
 * | unsigned. Values {"code": "mail.signin", "problem", "server": host, "reply": the provider's error code}.
 */
[[nodiscard]] Error signinError(const QString &problem, const QUrl &server, const QString &reply = {});

/** What it means for a mail that waits: only a provider that cannot be reached is tried again. */
[[nodiscard]] DeliveryOutcome signinEnding(const Error &error);

} // namespace surveyhook
