// SPDX-License-Identifier: GPL-3.0-or-later
// Mails that are read back: the practice mailbox reads what lies in a folder.
#include "fuzz/target.h"
#include "mail/mailbox.h"
#include "mail/mailreader.h"

SURVEYHOOK_FUZZ_TARGET(mails)

void surveyhook::fuzz::mails(const QByteArray &bytes)
{
    (void)readMail(bytes);
    const std::optional<Mailbox> mailbox = mailboxFromText(QString::fromUtf8(bytes));
    if (!mailbox)
        return;
    for (const QChar each : mailbox->address)
        require(each.unicode() > 0x20 && each.unicode() < 0x7f, "an address for SMTP is plain ASCII");
}
