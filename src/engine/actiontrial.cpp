// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/actiontrial.h"

#include "base/identifier.h"
#include "delivery/calltarget.h"
#include "delivery/practicecall.h"
#include "domain/codes.h"
#include "engine/abilities.h"
#include "engine/lookupquestion.h"
#include "engine/planning.h"
#include "platforms/builtin.h"

#include <QJsonDocument>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shownAnswer = 2000; // characters
constexpr HttpTimeouts patience{.connect = std::chrono::seconds(5), .whole = std::chrono::seconds(15)};

Error problem(const QString &code, QJsonObject values)
{
    values.insert("code"_L1, code);
    return {ErrorCode::InvalidInput, u"the call cannot be tried"_s, values};
}

Plan planned(const Automation &automation, const SampleEvent &sample, const Workspace &workspace,
             const QDateTime &now)
{
    QJsonObject data = sample.data;
    EventToPlan event;
    event.automation = automation.id;
    event.platform = automation.trigger.platform;
    event.type = sample.type;
    event.lookups = data.take("lookup"_L1).toObject();
    for (const LookupStep &step : automation.lookups) {
        if (!event.lookups.contains(step.id)) // nobody has looked it up yet: it is tried without
            event.lookups.insert(step.id, QJsonObject());
    }
    event.request = {.method = "POST",
                     .path = "/in/",
                     .rawQuery = {},
                     .headers = {{"content-type", "application/json"}},
                     .body = QJsonDocument(data).toJson(QJsonDocument::Compact),
                     .receivedAt = sample.receivedAt.isValid() ? sample.receivedAt : now};
    const auto platform = findPlatform(automation.trigger.platform);
    const PlanStep step =
        planEvent(event, {.workspace = workspace,
                          .platform = platform.get(),
                          .lookupPlatform = lookupPlatform,
                          .actions = runnableActions(),
                          .destination = [](const QString &type) { return findDestination(type); },
                          .now = now});
    const auto *plan = std::get_if<Plan>(&step);
    return plan != nullptr ? *plan : Plan();
}

} // namespace

struct ActionTrial::Prepared
{
    const Destination *destination = nullptr;
    ActionCall call;
    OutgoingRequest request;
};

ActionTrial::ActionTrial(TrialRoom &room, Draft draft, SampleEvent sample, int action)
    : StagedTrial(room, {u"action.build"_s, u"action.call"_s})
    , m_draft(std::move(draft))
    , m_sample(std::move(sample))
    , m_action(action)
{}

Result<ActionTrial::Prepared> ActionTrial::prepared(const Workspace &stored) const
{
    Workspace workspace = stored;
    Automation automation = m_draft.automation;
    automation.state = AutomationState::On;
    automation.filter = {}; // whether the event counts is another question
    const QString type = automation.actions.value(m_action).type;
    workspace.automations.insert(automation.id, automation);
    Prepared made{.destination = findDestination(type)};
    if (made.destination == nullptr)
        return problem(codes::unsupportedAction, {{u"type"_s, type}});
    const QDateTime now = room()->clock().nowUtc();
    const Plan plan = planned(automation, m_sample, workspace, now);
    if (m_action >= plan.deliveries.size())
        return problem(plan.code, plan.values);
    const DeliveryTask task{.id = newIdentifier("trial"_L1),
                            .automation = automation.id,
                            .person = plan.person,
                            .actionIndex = m_action,
                            .actionType = type,
                            .content = plan.deliveries.at(m_action).content};
    auto call = actionCallFor(task, workspace);
    if (!call)
        return call.error();
    made.call = *call;
    made.call.now = now;
    made.call.once = task.id; // never that of the real event: the other side would take that for a repeat
    auto request = made.destination->request(made.call);
    if (!request)
        return request.error();
    made.request = *request;
    return made;
}

void ActionTrial::start(const Workspace &workspace)
{
    if (!isRunning() || room() == nullptr)
        return;
    begin(Build);
    const auto made = prepared(workspace);
    if (!isRunning()) // cancelled by whoever heard of it
        return;
    if (!made) {
        fail(Build, problemFrom(made.error()));
        return end();
    }
    pass(Build, {{u"host"_s, made->request.url.host()}});
    if (!isRunning())
        return;
    if (made->call.connection.options.value("practice"_L1).toBool()) {
        skip(Call);
        m_result = shownCall(made->request, made->call);
        m_result.insert(u"checked"_s, u"practice"_s);
        return end();
    }
    begin(Call);
    if (isRunning())
        send(*made);
}

void ActionTrial::send(const Prepared &prepared)
{
    run([this, prepared](const StopRequest &stop, const TrialRoom::Report &report) {
        if (stop.isRequested())
            return;
        const OutgoingAnswer answer = HttpSender(patience).send(prepared.request);
        const DeliveryOutcome outcome = prepared.destination->judge(prepared.call, answer);
        const QString said = QString::fromUtf8(answer.body).left(shownAnswer);
        report([this, outcome, status = answer.status, said] { finish(outcome, status, said); });
    });
}

void ActionTrial::finish(const DeliveryOutcome &outcome, int status, const QString &answer)
{
    m_result = {{u"status"_s, status}, {u"answer"_s, answer}};
    if (const auto *delivered = std::get_if<Delivered>(&outcome)) {
        pass(Call, delivered->values);
    } else {
        std::visit([this](const auto &ending) { fail(Call, {ending.code, ending.values}); }, outcome);
    }
    end();
}

} // namespace surveyhook
