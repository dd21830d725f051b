// SPDX-License-Identifier: GPL-3.0-or-later
// Hands mails to one mail server over one connection, which it keeps for the next mail (libcurl).
#pragma once

#include "domain/ports/target.h"
#include "mail/smtpaccount.h"
#include "mail/smtpjudgement.h"
#include "mail/smtpprogress.h"
#include "mail/stoprequest.h"

#include <chrono>
#include <memory>

namespace surveyhook {

struct SmtpTimeouts
{
    std::chrono::milliseconds connect = std::chrono::seconds(15); // until the server is ready to take a mail
    std::chrono::milliseconds whole = std::chrono::seconds(60); // one mail from beginning to end
    /** After a request to stop, what is past its mark may still wait so long for the server's answer. */
    std::chrono::milliseconds stopping = std::chrono::seconds(1);
};

/** One thread at a time. */
class SmtpSender
{
public:
    /** @p stop outlives this. */
    SmtpSender(SmtpAccount account, SmtpTimeouts timeouts, const StopRequest &stop);
    SmtpSender(const SmtpSender &) = delete;
    SmtpSender &operator=(const SmtpSender &) = delete;
    /** Says good-bye to the server; takes 2 s at most. */
    ~SmtpSender();

    [[nodiscard]] const SmtpAccount &account() const;

    /** Blocks until the outcome is known, at most the whole time-out (twice, when the kept connection had
     * gone).
     *  @p mark is called once at most: when the server has said that it takes the content, before any of it
     * leaves.
     *  @p recipient and the account's sender as SMTP takes them (mailbox.h). */
    [[nodiscard]] DeliveryOutcome send(const QString &recipient, const QByteArray &mail,
                                       const Target::Mark &mark);

    /** One mail over a connection of its own while somebody watches; without @p recipient and mail only as
     * far as the login. Blocks as send() does; @p watch is called meanwhile in this thread. */
    [[nodiscard]] SmtpEnding tryOut(const QString &recipient, const QByteArray &mail, const SmtpWatch &watch);

private:
    class Talk;
    std::unique_ptr<Talk> m_talk;
};

} // namespace surveyhook
