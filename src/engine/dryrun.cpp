// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dryrun.h"

#include "domain/codes.h"
#include "domain/delivery.h"
#include "engine/abilities.h"
#include "engine/lookupquestion.h"
#include "engine/planning.h"
#include "platforms/builtin.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

void showPlan(EventStory &story, const Plan &plan)
{
    story.row.state = plan.state;
    story.row.code = plan.code;
    story.row.values = plan.values;
    story.row.person = plan.person;
    story.story = plan.story;
}

/** The gate's word on what was planned. */
Result<void> askGate(EventStory &story, const Plan &plan, const GatePolicy &policy,
                     const GateAsker &gateAsker, const QString &automation)
{
    const PlannedDelivery &first = plan.deliveries.first();
    const Result<GateVerdict> verdict = gateAsker(policy, automation, first);
    if (!verdict)
        return verdict.error();
    story.story.checks += verdict->checks;
    if (!verdict->open) {
        story.row.state = verdict->state;
        story.row.code = verdict->code;
        story.row.values = verdict->values;
        return {};
    }
    story.row.due = first.due;
    for (const PlannedDelivery &planned : plan.deliveries) {
        DeliveryRow row;
        row.automation = automation;
        row.actionIndex = planned.actionIndex;
        row.action = planned.actionType;
        row.person = concernedPerson(planned.person, planned.content);
        row.state = planned.held ? State::Held : State::Waiting;
        row.code = planned.heldCode;
        row.values = planned.heldValues;
        row.due = planned.due;
        row.content = planned.content;
        story.deliveries.append(row);
    }
    return {};
}

} // namespace

Result<EventStory> dryRunStory(const Workspace &workspace, const QString &automationId,
                               const RawRequest &request, const GateAsker &gateAsker)
{
    const auto automation = workspace.automations.constFind(automationId);
    if (automation == workspace.automations.cend())
        return Error{ErrorCode::NotFound, u"no such automation"_s, {{"automation"_L1, automationId}}};
    const auto platform = findPlatform(automation->trigger.platform);
    const Result<ParsedBody> body = readBody(request);
    if (!body)
        return body.error();
    const ParsedCall call = platform ? readTolerantly(*platform, request, *body) : ParsedCall{};
    return callStory(workspace, *automation, call, request, {}, gateAsker);
}

Result<EventStory> callStory(const Workspace &workspace, const Automation &automation, const ParsedCall &call,
                             const RawRequest &request, const QJsonObject &lookups,
                             const GateAsker &gateAsker)
{
    const auto platform = findPlatform(automation.trigger.platform);
    EventStory story;
    story.request = request;
    story.subject = call.subject;
    story.row.receivedAt = request.receivedAt;
    story.row.address = automation.trigger.key;
    story.row.automation = automation.id;
    story.row.platform = automation.trigger.platform;
    story.row.type = call.type;

    EventToPlan event;
    event.automation = automation.id;
    event.platform = automation.trigger.platform;
    event.type = call.type;
    event.subject = call.subject;
    event.request = request;
    event.lookups = lookups;
    const PlanStep step =
        planEvent(event, {.workspace = workspace,
                          .platform = platform.get(),
                          .lookupPlatform = lookupPlatform,
                          .actions = runnableActions(),
                          .destination = [](const QString &type) { return findDestination(type); },
                          .now = request.receivedAt,
                          .call = &call});
    if (const auto *needed = std::get_if<LookupNeeded>(&step)) {
        story.history.append({.at = request.receivedAt,
                              .code = codes::lookupNeeded,
                              .values = {{"lookup"_L1, needed->step.id}, {"type"_L1, needed->step.type}}});
        return story;
    }
    const Plan &plan = std::get<Plan>(step);
    showPlan(story, plan);
    if (!plan.deliveries.isEmpty()) {
        if (const auto asked =
                askGate(story, plan, *workspace.gatePolicy(automation.id), gateAsker, automation.id);
            !asked)
            return asked.error();
    }
    story.history.append({.at = request.receivedAt, .code = story.row.code, .values = story.row.values});
    return story;
}

} // namespace surveyhook
