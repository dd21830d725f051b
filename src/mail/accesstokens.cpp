// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/accesstokens.h"

#include "base/logging.h"
#include "mail/oauthnetwork.h"
#include "mail/oauthreplies.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QEventLoop>
#include <QOAuth2AuthorizationCodeFlow>
#include <QTimer>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookForStop = 50ms;
constexpr auto margin = 120s; // a mail takes a while, and clocks differ

/** Blocks in an event loop of its own. */
Result<Tokens> renew(const SigninGrant &grant, const StopRequest &stop, std::chrono::milliseconds patience)
{
    if (!isFitForTokens(grant.tokenUrl) || grant.clientId.isEmpty())
        return signinError(u"setup"_s, grant.tokenUrl);
    Result<Tokens> answer = signinError(u"unreachable"_s, grant.tokenUrl);
    QEventLoop loop;
    OAuthNetwork network;
    network.setTransferTimeout(static_cast<int>(patience.count()));
    QOAuth2AuthorizationCodeFlow flow(grant.clientId, grant.authUrl, grant.tokenUrl, &network);
    OAuthReplies replies(
        {},
        [&](const Result<Tokens> &tokens) {
            answer = tokens;
            loop.quit();
        },
        nullptr);
    flow.setReplyHandler(&replies);
    if (!grant.clientSecret.isEmpty())
        flow.setClientIdentifierSharedKey(grant.clientSecret.revealText());
    flow.setModifyParametersFunction([](QAbstractOAuth::Stage, QMultiMap<QString, QVariant> *parameters) {
        parameters->remove(u"redirect_uri"_s); // RFC 6749, 6: not part of a renewal
        if (parameters->value(u"client_secret"_s).toString().isEmpty())
            parameters->remove(u"client_secret"_s);
    });
    flow.setRefreshToken(grant.refreshToken.revealText());
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        if (stop.isRequested())
            loop.quit();
    });
    watch.start(lookForStop);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    flow.refreshAccessToken();
    loop.exec();
    return answer;
}

QByteArray keyOf(const SigninGrant &grant)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {grant.tokenUrl.toEncoded(), grant.clientId.toUtf8(), grant.user.toUtf8()})
        hash.addData(QByteArray(part + '\n'));
    hash.addData(grant.clientSecret.reveal());
    hash.addData("\n");
    hash.addData(grant.refreshToken.reveal());
    return hash.result();
}

} // namespace

struct AccessTokens::Account
{
    QMutex mutex; // held while the token is renewed
    QMutex state; // guards what follows
    int rounds = 0; // renewals that have ended
    Secret access;
    Secret refresh; // newer than the stored one; empty: none
    QDateTime until;
    Error problem; // of the last renewal
};

AccessTokens::AccessTokens(const Clock &clock, Renewed renewed, std::chrono::milliseconds patience)
    : m_clock(clock)
    , m_renewed(std::move(renewed))
    , m_patience(patience)
{}

AccessTokens::~AccessTokens() = default;

std::shared_ptr<AccessTokens::Account> AccessTokens::accountOf(const SigninGrant &grant)
{
    const QMutexLocker lock(&m_mutex);
    std::shared_ptr<Account> &account = m_accounts[keyOf(grant)];
    if (!account)
        account = std::make_shared<Account>();
    return account;
}

Result<Connection> AccessTokens::withToken(const Connection &connection, const StopRequest &stop)
{
    auto grant = signinGrant(connection);
    if (!grant)
        return connection;
    if (grant->refreshToken.isEmpty())
        return signinError(u"unsigned"_s, grant->tokenUrl);
    const std::shared_ptr<Account> account = accountOf(*grant);
    Connection ready = connection;
    const auto valid = [&] {
        if (account->access.isEmpty() || account->until <= m_clock.nowUtc())
            return false;
        ready.secrets.insert(u"accessToken"_s, account->access);
        return true;
    };
    int rounds = 0;
    {
        const QMutexLocker lock(&account->state);
        if (valid())
            return ready;
        rounds = account->rounds;
    }
    const QMutexLocker turn(&account->mutex);
    {
        const QMutexLocker lock(&account->state);
        if (valid())
            return ready;
        if (account->rounds != rounds && !account->problem.detail.isEmpty())
            return account->problem; // the one we waited for has failed for all
        if (!account->refresh.isEmpty())
            grant->refreshToken = account->refresh;
    }
    const Result<Tokens> tokens = renew(*grant, stop, m_patience);
    {
        const QMutexLocker lock(&account->state);
        ++account->rounds;
        account->problem = tokens ? Error{.detail = {}} : tokens.error();
        if (!tokens)
            return tokens.error();
        account->access = tokens->access;
        // Of a token that lives for minutes only, half is margin enough.
        const std::chrono::seconds early = std::min<std::chrono::seconds>(margin, tokens->lifetime / 2);
        account->until = m_clock.nowUtc().addSecs((tokens->lifetime - early).count());
    }
    qCDebug(lcMail) << "renewed the access token of" << connection.id;
    ready.secrets.insert(u"accessToken"_s, tokens->access);
    if (!tokens->refresh.isEmpty() && tokens->refresh.reveal() != grant->refreshToken.reveal())
        takeOver(connection.id, *grant, tokens->refresh, account);
    return ready;
}

/** Of the account as it is stored now and as it will be stored in a moment. */
void AccessTokens::takeOver(const QString &connection, SigninGrant grant, const Secret &refresh,
                            const std::shared_ptr<Account> &account)
{
    const Secret before = std::exchange(grant.refreshToken, refresh);
    {
        const QMutexLocker lock(&account->state);
        account->refresh = refresh;
    }
    {
        const QMutexLocker lock(&m_mutex);
        m_accounts.insert(keyOf(grant), account);
    }
    if (m_renewed)
        m_renewed(connection, before, refresh);
}

bool AccessTokens::forget(const Connection &connection)
{
    const auto grant = signinGrant(connection);
    if (!grant)
        return false;
    const std::shared_ptr<Account> account = accountOf(*grant);
    const QMutexLocker lock(&account->state);
    if (account->access.reveal() == connection.secrets.value(u"accessToken"_s).reveal())
        account->access = {};
    return true;
}

} // namespace surveyhook
