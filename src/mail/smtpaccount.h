// SPDX-License-Identifier: GPL-3.0-or-later
// What is needed to hand a mail to a server: read from a connection of type "smtp" (contract.md §4). Pure.
#pragma once

#include "base/result.h"
#include "domain/workspace.h"
#include "mail/mailbox.h"

namespace surveyhook {

struct SmtpAccount
{
    enum class Security { None, StartTls, Tls };
    enum class Login { None, Plain, Login, XOAuth2 };

    QString host;
    quint16 port = 0;
    Security security = Security::StartTls;
    Login login = Login::None;
    QString user;
    Secret password; // or the access token of XOAUTH2
    QString caFile; // PEM; certificates to trust instead of the system's; empty: the system's
    Mailbox from;
};

/** Whether both would talk to the server in the same way, so that one may use the other's connection. */
[[nodiscard]] bool isSameAccount(const SmtpAccount &a, const SmtpAccount &b);

/** Missing members are guessed as mail programs do: port 465 means tls and else starttls, the port follows
 * from the security, a user name means a login. Error: values {"code": "mail.settings", "connection": its
 * name, "problem": host|port|security|login|from}. */
[[nodiscard]] Result<SmtpAccount> smtpAccount(const Connection &connection);

/** The sender of a connection: "from", of type "smtp" and "practice" alike. Error as above. */
[[nodiscard]] Result<Mailbox> senderOf(const Connection &connection);

[[nodiscard]] Error mailSettingsError(const QString &connection, const QString &problem);

} // namespace surveyhook
