// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the bytes of a mail (RFC 5322, MIME), ready for SMTP or for a file. Any thread.
#pragma once

#include "base/result.h"
#include "mail/mailbox.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace surveyhook {

struct MailHeader
{
    QByteArray name;
    QString value; // one line; other characters than ASCII are encoded
};

struct MailDraft
{
    Mailbox from;
    Mailbox to;
    QString subject;
    QString text;
    QString html; // empty: the mail has only its text
    QDateTime date;
    QString messageId; // without < >; see messageIdFor()
    QList<MailHeader> headers; // beyond those above and Auto-Submitted, which every mail of ours carries
};

/** UTF-8, quoted-printable, lines of at most 998 characters that end in CR LF. Line breaks and control
 * characters in names and values become spaces, so that none can begin a header of its own. Error:
 * InvalidInput for a header name that is none, or a line that would be too long. */
[[nodiscard]] Result<QByteArray> composeMail(const MailDraft &draft);

/** The same for every attempt of one delivery, so that a mail sent twice is recognised as one: id@domain of
 * sender. */
[[nodiscard]] QString messageIdFor(const QString &id, const Mailbox &sender);

/** How a person opts out from a mail: the page behind @p publicUrl, or, when that is empty, a mail to the
 * sender whose subject carries the token. Percent-encoded. */
[[nodiscard]] QString optOutLink(const QString &publicUrl, const Mailbox &sender, const QString &token);

/** What every invitation carries: X-Surveyhook-Delivery, List-Unsubscribe (RFC 2369) and, with a public
 * address, List-Unsubscribe-Post (RFC 8058). @p optOut as from optOutLink(); empty: neither. */
[[nodiscard]] QList<MailHeader> invitationHeaders(const QString &delivery, const QString &optOut);

} // namespace surveyhook
