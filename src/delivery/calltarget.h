// SPDX-License-Identifier: GPL-3.0-or-later
// The target of every action that is a call to a platform: makes the request, sends it, judges the answer.
#pragma once

#include "base/clock.h"
#include "delivery/httpsender.h"
#include "domain/ports/destination.h"
#include "domain/ports/target.h"
#include "domain/workspace.h"

#include <QHash>
#include <QMutex>
#include <QThreadPool>

#include <memory>

namespace surveyhook {

/** deliver() may be called from any thread; mark and done are called from threads of the target's own. */
class CallTarget final : public Target
{
public:
    struct Parts
    {
        /** Asked at each delivery, from the target's threads. */
        std::function<std::shared_ptr<const Workspace>()> workspace;
        std::function<const Destination *(const QString &actionType)> destination;
        const Clock &clock;
        /** A GiveUp said that an account must not be called on: pauses durably what calls it. Called from the
         * target's threads. */
        std::function<void(const QString &connection)> stop = {};
        HttpTimeouts timeouts = {};
        int threads = 4; // calls under way at once
    };

    explicit CallTarget(Parts parts);
    /** What was sent and not answered ends as a lost answer; every done has been called when this returns. */
    ~CallTarget() override;

    void deliver(const DeliveryTask &task, Mark mark, Done done) override;

private:
    [[nodiscard]] DeliveryOutcome attempt(const DeliveryTask &task, const Mark &mark) const;

    [[nodiscard]] DeliveryOutcome send(const Destination &destination, const ActionCall &call,
                                       const OutgoingRequest &request, const Mark &mark) const;
    [[nodiscard]] DeliveryOutcome sendInTurn(const Destination &destination, const ActionCall &call,
                                             const OutgoingRequest &request, const Mark &mark) const;

    Parts m_parts;
    HttpSender m_sender;
    mutable QMutex m_turns; // of accounts that are called once at a time
    mutable QHash<QString, std::shared_ptr<const Workspace>>
        m_stopped; // by account: what it was stopped under
    QThreadPool m_pool; // last, so that its threads end before what they use
};

/** The call that @p task stands for. Error: values {"code": …} and those of that code. */
[[nodiscard]] Result<ActionCall> actionCallFor(const DeliveryTask &task, const Workspace &workspace);

} // namespace surveyhook
