// SPDX-License-Identifier: GPL-3.0-or-later
// The target of the action "email": composes the invitation and hands it to its mail server or the practice
// mailbox.
#pragma once

#include "base/clock.h"
#include "domain/ports/target.h"
#include "domain/workspace.h"
#include "mail/accesstokens.h"
#include "mail/practicemailbox.h"
#include "mail/smtpsender.h"

#include <QMutex>
#include <QThreadPool>

#include <vector>

namespace surveyhook {

struct MailOptions
{
    int threads = 4; // mails under way at once
    SmtpTimeouts timeouts = {};
    AccessTokens::Renewed renewed = {}; // called from the target's threads
};

/** deliver() may be called from any thread; mark and done are called from threads of the target's own. */
class MailTarget final : public Target
{
public:
    using WorkspaceSource = std::function<std::shared_ptr<const Workspace>()>;

    /** @p workspace is asked at each delivery, from the target's threads; it and @p clock outlive this. */
    MailTarget(WorkspaceSource workspace, const QString &practiceFolder, const Clock &clock,
               MailOptions options = {});
    /** Stops what has no mark yet (TryAgain at once), waits a second for the answer to what has (then
     * Unknown); every done has been called when this returns. */
    ~MailTarget() override;

    void deliver(const DeliveryTask &task, Mark mark, Done done) override;

private:
    [[nodiscard]] DeliveryOutcome attempt(const DeliveryTask &task, const Mark &mark,
                                          std::unique_ptr<SmtpSender> *used);
    [[nodiscard]] DeliveryOutcome practise(const DeliveryTask &task, const QString &recipient,
                                           const QByteArray &mail, const Mark &mark);
    [[nodiscard]] std::unique_ptr<SmtpSender> takeSender(const SmtpAccount &account);
    void giveBack(std::unique_ptr<SmtpSender> sender);

    WorkspaceSource m_workspace;
    PracticeMailbox m_practice;
    const Clock &m_clock;
    SmtpTimeouts m_timeouts;
    AccessTokens m_tokens;
    StopRequest m_stop;
    std::atomic<int> m_waiting{0}; // handed in and not begun
    QMutex m_mutex; // guards m_idle
    std::vector<std::unique_ptr<SmtpSender>> m_idle;
    QThreadPool m_pool; // last, so that its threads end before what they use
};

} // namespace surveyhook
