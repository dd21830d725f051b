// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lookuptrial.h"

#include "domain/codes.h"
#include "domain/fieldpath.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

/** None: it was found. */
TrialProblem problemOf(const QString &lookup, const LookupOutcome &outcome)
{
    if (const auto *nothing = std::get_if<LookupNothing>(&outcome))
        return {codes::lookupNothing, {{u"lookup"_s, lookup}, {u"problem"_s, nothing->problem}}};
    const auto failed = [&lookup](const QString &word, QJsonObject values) {
        values.insert(u"problem"_s, word);
        values.insert(u"lookup"_s, lookup);
        return TrialProblem{codes::lookupFailed, values};
    };
    if (const auto *again = std::get_if<TryAgain>(&outcome))
        return failed(again->code, again->values);
    if (const auto *never = std::get_if<GiveUp>(&outcome))
        return failed(never->code, never->values);
    return {};
}

} // namespace

LookupRound::LookupRound(QList<LookupStep> steps, QMap<QString, Connection> connections, QJsonObject data,
                         Done done, QObject *parent)
    : QObject(parent)
    , m_steps(std::move(steps))
    , m_connections(std::move(connections))
    , m_data(std::move(data))
    , m_done(std::move(done))
{}

void LookupRound::ask()
{
    if (m_steps.isEmpty())
        return m_done(m_report);
    const LookupStep step = m_steps.takeFirst();
    auto *question = new LookupQuestion( // NOLINT(cppcoreguidelines-owning-memory): this is its parent
        lookupPlatform(step.type), step, m_connections.value(step.connection), m_caller,
        [this, step](const LookupOutcome &outcome) { take(step, outcome); }, this);
    question->ask(m_data);
}

void LookupRound::take(const LookupStep &step, const LookupOutcome &outcome)
{
    const TrialProblem problem = problemOf(step.id, outcome);
    if (m_report.problem.code.isEmpty())
        m_report.problem = problem;
    QJsonObject values;
    if (const auto *found = std::get_if<LookupFound>(&outcome))
        values = found->values;
    else
        values = {{u"problem"_s, problem.values.value("problem"_L1)}};
    m_report.found.insert(step.id, values);
    setValueAt(m_data, QString(u"lookup."_s % step.id), values);
    ask();
}

LookupTrial::LookupTrial(TrialRoom &room, Draft draft, SampleEvent sample)
    : StagedTrial(room, {u"trial.lookup"_s})
    , m_draft(std::move(draft))
    , m_sample(std::move(sample))
{}

void LookupTrial::start(const Workspace &workspace)
{
    if (!isRunning())
        return;
    if (m_draft.automation.lookups.isEmpty()) {
        skip(0);
        return end();
    }
    begin(0);
    auto *round = new LookupRound( // NOLINT(cppcoreguidelines-owning-memory): this is its parent
        m_draft.automation.lookups, workspace.connections, m_sample.data,
        [this](const LookupReport &report) { finish(report); }, this);
    round->ask();
}

void LookupTrial::finish(const LookupReport &report)
{
    if (!isRunning())
        return;
    if (!report.problem.code.isEmpty()) {
        fail(0, report.problem);
    } else {
        m_result = report.found.value(m_draft.automation.lookups.constLast().id).toObject();
        pass(0, {{u"lookup"_s, m_draft.automation.lookups.constLast().id},
                 {u"email"_s, m_result.value("email"_L1)}});
    }
    end();
}

} // namespace surveyhook
