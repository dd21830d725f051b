// SPDX-License-Identifier: GPL-3.0-or-later
// What all trials have in common: their steps, how long each took, cancelling.
#pragma once

#include "domain/delivery.h"
#include "engine/trial.h"
#include "engine/trialpost.h"
#include "engine/trialroom.h"

#include <QElapsedTimer>

namespace surveyhook {

/** Why something did not work. */
struct TrialProblem
{
    QString code;
    QJsonObject values = {};
};

/** From an error whose values carry a code, as those of the mail module do. */
[[nodiscard]] TrialProblem problemFrom(const Error &error);

class StagedTrial : public Trial
{
    Q_OBJECT

public:
    /** Cancels itself when @p room goes. */
    StagedTrial(TrialRoom &room, const QStringList &codes);
    ~StagedTrial() override;

    /** At once: nothing is reported any more, whatever the threads still do. The step that ran waits again.
     */
    void cancel() override;

protected:
    [[nodiscard]] int indexOf(QLatin1StringView code) const;
    void begin(int index);
    void pass(int index, const QJsonObject &values = {});
    void skip(int index, const QJsonObject &values = {});
    void fail(int index, const TrialProblem &problem);
    void wait(int index);
    /** Nothing more comes. */
    void end();

    /** @p step, and the trial's end with it. */
    void sendAndEnd(int step, const TrialPost &post);
    /** In a thread of the room; its reports come only while this runs. */
    void run(TrialRoom::Errand errand);
    /** None when the engine is gone. */
    [[nodiscard]] TrialRoom *room() const { return m_room; }

private:
    void change(int index, TrialStep::Status status, const TrialProblem &problem);

    QPointer<TrialRoom> m_room;
    std::shared_ptr<StopRequest> m_stop;
    QElapsedTimer m_sinceBegun; // of the step that runs
};

} // namespace surveyhook
