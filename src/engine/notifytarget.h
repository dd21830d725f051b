// SPDX-License-Identifier: GPL-3.0-or-later
// The target of what subscribers are told: one signed or rule-shaped call each, in threads of its own, so
// that a slow subscriber holds up no invitation.
#pragma once

#include "base/clock.h"
#include "delivery/httpsender.h"
#include "domain/ports/target.h"
#include "domain/workspace.h"

#include <QThreadPool>

#include <functional>
#include <memory>

namespace surveyhook {

/** deliver() may be called from any thread; mark and done are called from threads of the target's own. */
class NotifyTarget final : public Target
{
public:
    using WorkspaceSource = std::function<std::shared_ptr<const Workspace>()>;

    NotifyTarget(WorkspaceSource workspace, const Clock &clock, HttpTimeouts timeouts = {});
    /** What is under way is broken off and told again later. */
    ~NotifyTarget() override;

    void deliver(const DeliveryTask &task, Mark mark, Done done) override;

private:
    [[nodiscard]] DeliveryOutcome attempt(const DeliveryTask &task) const;

    WorkspaceSource m_workspace;
    const Clock &m_clock;
    HttpSender m_sender;
    QThreadPool m_pool; // last, so that its threads end before what they use
};

} // namespace surveyhook
