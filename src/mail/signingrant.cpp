// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/signingrant.h"

#include "domain/codes.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

std::optional<SigninGrant> signinGrant(const Connection &connection)
{
    const QJsonObject &options = connection.options;
    if (options.value("login"_L1).toString() != "xoauth2"_L1 || !options.contains("tokenUrl"_L1))
        return std::nullopt;
    SigninGrant grant{.authUrl = QUrl(options.value("authUrl"_L1).toString()),
                      .tokenUrl = QUrl(options.value("tokenUrl"_L1).toString()),
                      .clientId = options.value("clientId"_L1).toString().trimmed(),
                      .clientSecret = connection.secrets.value(u"clientSecret"_s),
                      .scope = options.value("scope"_L1).toString(),
                      .user = options.value("user"_L1).toString(),
                      .refreshToken = connection.secrets.value(u"refreshToken"_s)};
    if (const QString host = options.value("redirectHost"_L1).toString(); !host.isEmpty())
        grant.redirectHost = host;
    return grant;
}

bool isFitForTokens(const QUrl &url)
{
    const bool here = url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1;
    return url.isValid() && !url.host().isEmpty()
           && (url.scheme() == "https"_L1 || (here && url.scheme() == "http"_L1));
}

Error signinError(const QString &problem, const QUrl &server, const QString &reply)
{
    return {.code = problem == "unreachable"_L1 ? ErrorCode::NetworkFailed : ErrorCode::InvalidInput,
            .detail = u"signing in to the mail account failed: "_s % problem,
            .values = {{u"code"_s, codes::mailSignin},
                       {u"problem"_s, problem},
                       {u"server"_s, server.host()},
                       {u"reply"_s, reply}}};
}

DeliveryOutcome signinEnding(const Error &error)
{
    QJsonObject values = error.values;
    values.remove("code"_L1);
    if (values.value("problem"_L1) == "unreachable"_L1)
        return TryAgain{codes::mailSignin, values};
    return GiveUp{codes::mailSignin, values};
}

} // namespace surveyhook
