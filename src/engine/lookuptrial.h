// SPDX-License-Identifier: GPL-3.0-or-later
// Look-ups of an automation that is being set up are tried on a sample.
#pragma once

#include "engine/lookupquestion.h"
#include "engine/platformcaller.h"
#include "engine/stagedtrial.h"

namespace surveyhook {

/** What became of an automation's look-ups. */
struct LookupReport
{
    QJsonObject found; // by look-up: values, or {"problem"} when nothing was found
    TrialProblem problem; // of the first that failed or found nothing; no code: all found
};

/** Asks all look-ups of @p steps one after the other, each seeing what those before it have found. */
class LookupRound final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const LookupReport &)>;

    /** @p done: once, from the event loop; it must not delete this. */
    LookupRound(QList<LookupStep> steps, QMap<QString, Connection> connections, QJsonObject data, Done done,
                QObject *parent);
    void ask();

private:
    void take(const LookupStep &step, const LookupOutcome &outcome);

    QList<LookupStep> m_steps; // that are left
    QMap<QString, Connection> m_connections;
    QJsonObject m_data;
    Done m_done;
    PlatformCaller m_caller;
    LookupReport m_report;
};

class LookupTrial final : public StagedTrial
{
    Q_OBJECT

public:
    LookupTrial(TrialRoom &room, Draft draft, SampleEvent sample);
    void start(const Workspace &workspace);

private:
    void finish(const LookupReport &report);

    Draft m_draft;
    SampleEvent m_sample;
};

} // namespace surveyhook
