// SPDX-License-Identifier: GPL-3.0-or-later
// A whole automation on one sample, really, but for whoever tries it instead of the customer.
#pragma once

#include "engine/lookuptrial.h"
#include "engine/planning.h"
#include "engine/stagedtrial.h"

namespace surveyhook {

/** Plans as the planner does. A sample that fails a step (its type is not wanted, a condition is not met,
 * nothing was found, a survey field stays empty) makes the step Failed, and those after it still run with
 * what there is: the person wants to see the rest, and nobody but that person gets the mail. Only what cannot
 * be done (an unreadable sample, a message with a fault, a server that refuses) ends the trial. Of several
 * actions the first e-mail is sent. */
class AutomationTrial final : public StagedTrial
{
    Q_OBJECT

public:
    AutomationTrial(TrialRoom &room, Draft draft, SampleEvent sample, QString to);
    /** @p workspace: of it the survey, the message and the connections. */
    void start(const Workspace &workspace);

private:
    enum Step { Read, Filtering, Lookup, Mapping, Writing, Sending };

    void prepare(const Workspace &workspace);
    [[nodiscard]] Automation &automation();
    [[nodiscard]] PlanStep plan(bool withFilter) const;
    void read();
    void filter();
    void judgeFilter();
    void lookUp();
    void map();
    void write(const QJsonObject &content);
    [[nodiscard]] QJsonObject contentOf(const Plan &plan) const;

    Draft m_draft;
    SampleEvent m_sample;
    QString m_to;
    Workspace m_workspace; // with the draft's automation in it
    QJsonObject m_data; // the kept fields of the sample
    QJsonObject m_lookups;
    QDateTime m_now;
    int m_action = 0;
};

} // namespace surveyhook
