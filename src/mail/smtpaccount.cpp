// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtpaccount.h"

#include "domain/codes.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int plainPort = 25;
constexpr int submissionPort = 587; // RFC 6409
constexpr int tlsPort = 465; // RFC 8314

QString nameOf(const Connection &connection)
{
    return connection.name.isEmpty() ? connection.id : connection.name;
}

std::optional<SmtpAccount::Security> securityFrom(const QString &code, int port)
{
    if (code.isEmpty())
        return port == tlsPort ? SmtpAccount::Security::Tls : SmtpAccount::Security::StartTls;
    if (code == "none"_L1)
        return SmtpAccount::Security::None;
    if (code == "starttls"_L1)
        return SmtpAccount::Security::StartTls;
    if (code == "tls"_L1)
        return SmtpAccount::Security::Tls;
    return std::nullopt;
}

std::optional<SmtpAccount::Login> loginFrom(const QString &code, const QString &user)
{
    if (code.isEmpty())
        return user.isEmpty() ? SmtpAccount::Login::None : SmtpAccount::Login::Plain;
    if (code == "none"_L1)
        return SmtpAccount::Login::None;
    if (code == "plain"_L1)
        return SmtpAccount::Login::Plain;
    if (code == "login"_L1)
        return SmtpAccount::Login::Login;
    if (code == "xoauth2"_L1)
        return SmtpAccount::Login::XOAuth2;
    return std::nullopt;
}

Secret passwordOf(const Connection &connection, SmtpAccount::Login login)
{
    const QStringList members = login == SmtpAccount::Login::XOAuth2
                                    ? QStringList{u"accessToken"_s, u"token"_s, u"password"_s}
                                    : QStringList{u"password"_s};
    for (const QString &member : members) {
        if (const Secret secret = connection.secrets.value(member); !secret.isEmpty())
            return secret;
    }
    return {};
}

bool isHost(const QString &host)
{
    QUrl url;
    url.setScheme(u"smtp"_s);
    url.setHost(host, QUrl::DecodedMode);
    return url.isValid() && !url.host().isEmpty();
}

} // namespace

Error mailSettingsError(const QString &connection, const QString &problem)
{
    return {.code = ErrorCode::InvalidInput,
            .detail = u"the mail connection cannot be used: "_s % problem,
            .values = {{u"code"_s, codes::mailSettings},
                       {u"connection"_s, connection},
                       {u"problem"_s, problem}}};
}

bool isSameAccount(const SmtpAccount &a, const SmtpAccount &b)
{
    return a.host == b.host && a.port == b.port && a.security == b.security && a.login == b.login
           && a.user == b.user && a.caFile == b.caFile && a.password.reveal() == b.password.reveal()
           && a.from.address == b.from.address;
}

Result<Mailbox> senderOf(const Connection &connection)
{
    const auto from = mailboxFromText(connection.options.value("from"_L1).toString());
    if (!from)
        return mailSettingsError(nameOf(connection), u"from"_s);
    return *from;
}

Result<SmtpAccount> smtpAccount(const Connection &connection)
{
    const QJsonObject &options = connection.options;
    const QString name = nameOf(connection);
    SmtpAccount account{.host = options.value("host"_L1).toString().trimmed(),
                        .user = options.value("user"_L1).toString(),
                        .caFile = options.value("caFile"_L1).toString()};
    if (!isHost(account.host))
        return mailSettingsError(name, u"host"_s);
    int port = options.value("port"_L1).toInt();
    if (port < 0 || port > 0xFFFF)
        return mailSettingsError(name, u"port"_s);
    const auto security = securityFrom(options.value("security"_L1).toString(), port);
    if (!security)
        return mailSettingsError(name, u"security"_s);
    account.security = *security;
    if (port == 0) {
        port = *security == SmtpAccount::Security::Tls    ? tlsPort
               : *security == SmtpAccount::Security::None ? plainPort
                                                          : submissionPort;
    }
    account.port = static_cast<quint16>(port);
    const auto login = loginFrom(options.value("login"_L1).toString(), account.user);
    if (!login)
        return mailSettingsError(name, u"login"_s);
    account.login = *login;
    if (account.login != SmtpAccount::Login::None)
        account.password = passwordOf(connection, account.login);
    const Result<Mailbox> from = senderOf(connection);
    if (!from)
        return from.error();
    account.from = *from;
    return account;
}

} // namespace surveyhook
