// SPDX-License-Identifier: GPL-3.0-or-later
// One call of an automation to another system, made really with what a sample gives, and how it is judged.
#pragma once

#include "engine/stagedtrial.h"

namespace surveyhook {

class ActionTrial final : public StagedTrial
{
    Q_OBJECT

public:
    /** @p action: index among the draft's actions. */
    ActionTrial(TrialRoom &room, Draft draft, SampleEvent sample, int action);
    /** @p workspace: of it the survey and the accounts. */
    void start(const Workspace &workspace);

private:
    enum Step { Build, Call };

    struct Prepared;
    [[nodiscard]] Result<Prepared> prepared(const Workspace &workspace) const;
    void send(const Prepared &prepared);
    void finish(const DeliveryOutcome &outcome, int status, const QString &answer);

    Draft m_draft;
    SampleEvent m_sample;
    int m_action;
};

} // namespace surveyhook
