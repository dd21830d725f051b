// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stagedtrial.h"

#include "domain/codes.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

TrialProblem problemFrom(const Error &error)
{
    TrialProblem problem{.code = {}, .values = error.values};
    problem.code = problem.values.take("code"_L1).toString();
    if (problem.code.isEmpty())
        problem.code = codes::mailSettings;
    // Of no account at all nothing can be said to be wrong.
    const QString part = problem.values.value("problem"_L1).toString();
    if (problem.code == codes::mailSettings && (part == "missing"_L1 || part == "type"_L1))
        problem.values.remove("problem"_L1);
    return problem;
}

StagedTrial::StagedTrial(TrialRoom &room, const QStringList &codes) : m_room(&room)
{
    for (const QString &code : codes)
        m_steps.append({.code = code});
    connect(&room, &QObject::destroyed, this, [this] { cancel(); });
}

StagedTrial::~StagedTrial()
{
    if (m_stop)
        m_stop->request();
}

void StagedTrial::cancel()
{
    if (m_stop)
        m_stop->request();
    if (!m_running)
        return;
    m_running = false;
    for (TrialStep &step : m_steps) {
        if (step.status == TrialStep::Status::Running)
            step.status = TrialStep::Status::Waiting;
    }
    QMetaObject::invokeMethod(this, &Trial::ended, Qt::QueuedConnection);
}

int StagedTrial::indexOf(QLatin1StringView code) const
{
    const auto found = std::find_if(m_steps.cbegin(), m_steps.cend(),
                                    [code](const TrialStep &step) { return step.code == code; });
    return static_cast<int>(found - m_steps.cbegin());
}

void StagedTrial::change(int index, TrialStep::Status status, const TrialProblem &problem)
{
    if (!m_running) // cancelled by whoever heard of the step before
        return;
    TrialStep &step = m_steps[index];
    if (step.status == TrialStep::Status::Running)
        step.took = std::chrono::milliseconds(m_sinceBegun.elapsed());
    step.status = status;
    step.problem = problem.code;
    step.values = problem.values;
    Q_EMIT stepChanged(index);
}

void StagedTrial::begin(int index)
{
    m_sinceBegun.restart();
    change(index, TrialStep::Status::Running, {});
}

void StagedTrial::pass(int index, const QJsonObject &values)
{
    change(index, TrialStep::Status::Passed, {{}, values});
}

void StagedTrial::skip(int index, const QJsonObject &values)
{
    change(index, TrialStep::Status::Skipped, {{}, values});
}

void StagedTrial::fail(int index, const TrialProblem &problem)
{
    change(index, TrialStep::Status::Failed, problem);
}

void StagedTrial::wait(int index)
{
    change(index, TrialStep::Status::Waiting, {});
}

void StagedTrial::end()
{
    if (!m_running)
        return;
    m_running = false;
    // Not at once: whoever deletes this then would delete what still calls it.
    QMetaObject::invokeMethod(this, &Trial::ended, Qt::QueuedConnection);
}

void StagedTrial::sendAndEnd(int step, const TrialPost &post)
{
    if (!m_running || !m_room) // whoever heard of the steps before may have cancelled
        return;
    begin(step);
    TrialPost ready = post;
    ready.renewed = m_room->renewed();
    run([this, step, post = std::move(ready), folder = m_room->practiceFolder(),
         &clock = m_room->clock()](const StopRequest &stop, const TrialRoom::Report &report) {
        const DeliveryOutcome outcome = sendTrialPost(post, folder, clock, stop);
        report([this, step, outcome] {
            m_result.insert(u"practice"_s, codeOf(outcome) == codes::practiceSent);
            if (std::holds_alternative<Delivered>(outcome))
                pass(step, valuesOf(outcome));
            else
                fail(step, {codeOf(outcome), valuesOf(outcome)});
            end();
        });
    });
}

void StagedTrial::run(TrialRoom::Errand errand)
{
    if (!m_room)
        return;
    m_stop = m_room->run(this, [this, errand = std::move(errand)](const StopRequest &stop,
                                                                  const TrialRoom::Report &report) {
        // The room calls back only while this lives, and in its thread.
        errand(stop, [this, &report](std::function<void()> call) {
            report([this, call = std::move(call)] {
                if (m_running)
                    call();
            });
        });
    });
}

} // namespace surveyhook
