// SPDX-License-Identifier: GPL-3.0-or-later
// One automation, or the draft of a new one, as the list shows it.
#pragma once

#include "engine/desk.h"
#include "engine/drafts.h"

#include <QDateTime>

#include <optional>

namespace surveyhook {

struct AutomationCard
{
    AutomationSummary summary;
    std::optional<DraftSummary> draft; // begun, or changes that are not applied yet
    QDateTime nextSend; // invalid: nothing waits

    [[nodiscard]] bool isNew() const { return draft && draft->isNew; }
    /** Runs, but nobody outside gets its mails. */
    [[nodiscard]] bool practises() const { return summary.practice && summary.state != AutomationState::Off; }
    [[nodiscard]] bool hasProblem() const
    {
        return summary.needAttention > 0 || !summary.cannotRun.isEmpty();
    }
};

/** Problems first, then drafts that wait to be finished, then by name. */
[[nodiscard]] QList<AutomationCard> automationCards(const QList<AutomationSummary> &automations,
                                                    const QList<DraftSummary> &drafts,
                                                    const QList<DeliveryRow> &queue);

/** Where the wizard stands. */
struct StepCount
{
    int step = 1;
    int of = 0;
};
[[nodiscard]] StepCount stepCount(const DraftSummary &draft);

} // namespace surveyhook
