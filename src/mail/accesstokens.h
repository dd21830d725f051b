// SPDX-License-Identifier: GPL-3.0-or-later
// The access tokens of mail accounts somebody signed in to, renewed before they expire.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "mail/signingrant.h"
#include "mail/stoprequest.h"

#include <QHash>
#include <QMutex>

#include <chrono>
#include <functional>
#include <memory>

namespace surveyhook {

/** Any thread; access tokens live in memory only. */
class AccessTokens
{
public:
    /** A provider gave another refresh token than the one that is stored: to be stored in its place, as the
     * old one may end. Called from the thread that asked. */
    using Renewed =
        std::function<void(const QString &connection, const Secret &before, const Secret &refresh)>;

    /** @p clock outlives this. @p patience: how long one renewal may take. */
    explicit AccessTokens(const Clock &clock, Renewed renewed = {},
                          std::chrono::milliseconds patience = std::chrono::seconds(20));
    ~AccessTokens();
    AccessTokens(const AccessTokens &) = delete;
    AccessTokens &operator=(const AccessTokens &) = delete;

    /** @p connection with an access token that is valid now, when it is an account that signs in; any other
     * as it is. Blocks while the token is renewed, hardly longer than until @p stop was made; who asks for
     * the same account meanwhile waits for the same answer. Error: signinError(). */
    [[nodiscard]] Result<Connection> withToken(const Connection &connection, const StopRequest &stop);
    /** The server did not take the token that withToken() gave: do not give it again. False: the account does
     * not sign in. */
    bool forget(const Connection &connection);

private:
    struct Account;
    [[nodiscard]] std::shared_ptr<Account> accountOf(const SigninGrant &grant);
    void takeOver(const QString &connection, SigninGrant grant, const Secret &refresh,
                  const std::shared_ptr<Account> &account);

    const Clock &m_clock;
    Renewed m_renewed;
    std::chrono::milliseconds m_patience;
    QMutex m_mutex; // guards m_accounts
    QHash<QByteArray, std::shared_ptr<Account>> m_accounts; // by a hash of client and refresh token
};

} // namespace surveyhook
