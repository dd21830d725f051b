// SPDX-License-Identifier: GPL-3.0-or-later
// Hands mails to one mail server over one connection, which it keeps for the next mail (libcurl).
#pragma once

#include "domain/ports/target.h"
#include "mail/smtpaccount.h"

#include <atomic>
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

/** A request to stop that many senders look at. Any thread. */
class StopRequest
{
public:
    void request();
    [[nodiscard]] bool isRequested() const { return m_since.load() != 0; }
    /** Zero when not requested. */
    [[nodiscard]] std::chrono::milliseconds age() const;

private:
    std::atomic<qint64> m_since{0}; // milliseconds of the steady clock
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

private:
    class Talk;
    std::unique_ptr<Talk> m_talk;
};

} // namespace surveyhook
