// SPDX-License-Identifier: GPL-3.0-or-later
// What the end of a talk with a mail server means for the delivery (RFC 5321). Pure.
#pragma once

#include "domain/delivery.h"
#include "mail/smtpaccount.h"

namespace surveyhook {

/** How far the talk came: which command's answer was awaited. */
enum class SmtpPhase { Greeting, Hello, Encryption, Login, Sender, Recipient, Data, Content };

/** What went wrong beside the server's answers. */
enum class SmtpFault {
    None,
    Name, // the server's name was not found
    Connection, // nobody answers at its address
    Timeout,
    Certificate, // the server's certificate is not trusted, or encryption is not offered
    Encryption, // the encrypted connection could not be set up
    Login,
    Dropped, // the connection ended, or its end had to be assumed
    Stopped, // by us: the program ends, or the mark was refused
};

struct SmtpEnding
{
    SmtpPhase phase = SmtpPhase::Greeting;
    SmtpFault fault = SmtpFault::None;
    bool marked = false; // the mark was given: content may have reached the server
    int code = 0; // of the server's last answer in this phase; 0: none came, or it was no SMTP
    QString reply; // its text, masked and trimmed; may be more than one line joined
    QString diagnosis; // for TLS: what the library says
};

/** Fit for the attempt's values: 300 characters at most, one line, nothing of @p account's credentials. */
[[nodiscard]] QString presentableReply(const QString &reply, const SmtpAccount &account);

[[nodiscard]] DeliveryOutcome judgeSmtp(const SmtpEnding &ending, const SmtpAccount &account,
                                        const QString &recipient);

} // namespace surveyhook
