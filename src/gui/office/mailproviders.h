// SPDX-License-Identifier: GPL-3.0-or-later
// The mail servers of known providers, found from an address; for other addresses a guess.
#pragma once

#include <QJsonObject>
#include <QString>

namespace surveyhook {

struct MailProvider
{
    /** What to log in with. */
    enum class Way {
        Unknown, // a guess
        Password, // that of the mailbox
        AppPassword, // made for this program only
        SignIn, // in the browser: passwords are refused
        OwnServer, // each customer has a server of its own
    };

    QString name; // empty: a guess
    QString host;
    int port = 587;
    QString security = QStringLiteral("starttls"); // none, starttls, tls
    Way way = Way::Unknown;
    QString help; // web page where the password is made; may be empty
    /** Members of a connection for signing in: authUrl, tokenUrl, scope, redirectHost. Empty: it cannot. */
    QJsonObject signin = {};
};

/** By the mail server's name: an office's own domain may be served by a known provider. */
[[nodiscard]] MailProvider mailProviderOfHost(const QString &host);
/** By the domain of @p address; without one an empty host. */
[[nodiscard]] MailProvider mailProviderOf(const QString &address);
/** What to do, step by step, in the user's language. */
[[nodiscard]] QString wayInWords(const MailProvider &provider);

} // namespace surveyhook
