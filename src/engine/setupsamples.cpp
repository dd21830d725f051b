// SPDX-License-Identifier: GPL-3.0-or-later
// Examples that a draft is shown with, and what it would make of them.
#include "engine/draftitem.h"
#include "engine/dryrun.h"
#include "engine/samplereader.h"
#include "engine/setuptouch.h"
#include "engine/workspacekeeper.h"
#include "platforms/builtin.h"
#include "storage/historyreader.h"
#include "storage/samplestore.h"
#include "workspace/workspacereader.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int newestTried = 5;

Error noSample(const QString &reference)
{
    return Error{ErrorCode::NotFound, u"no such sample"_s, {{"sample"_L1, reference}}};
}

} // namespace

/** The automations and drafts that are called at @p address, @p own before the others. */
Result<QStringList> SetupDesk::sharersOf(const QString &address, const QString &own)
{
    const auto loaded = m_keeper.load();
    if (!loaded)
        return loaded.error();
    QStringList sharers{own};
    for (const Automation &automation : (*loaded)->automations) {
        if (automation.trigger.key == address && automation.id != own)
            sharers.append(automation.id);
    }
    return sharers;
}

Result<QList<SampleEvent>> SetupDesk::recentEvents(const QString &automation, int limit)
{
    const Result<Draft> draft = openDraft(automation);
    if (!draft)
        return draft.error();
    const Trigger &trigger = draft->automation.trigger;
    const auto platform = findPlatform(trigger.platform);
    const Result<QStringList> sharers = sharersOf(trigger.key, automation);
    if (!sharers)
        return sharers.error();
    const auto events = m_samples->ofAddress(trigger.key, *sharers, limit);
    if (!events)
        return events.error();
    QList<SampleEvent> samples;
    for (const EventToPlan &event : *events) {
        const Result<SampleEvent> sample =
            platform ? readSample(*platform, event) : Result<SampleEvent>(noSample(event.id));
        if (sample) // what cannot be read is told in the history
            samples.append(*sample);
    }
    return samples;
}

QList<SampleEvent> SetupDesk::platformSamples(const QString &platform)
{
    QList<SampleEvent> samples;
    const auto found = findPlatform(platform);
    if (!found)
        return samples;
    const QList<SampleCall> calls = found->samples();
    for (const SampleCall &call : calls) {
        if (const Result<SampleEvent> sample = readSample(*found, call))
            samples.append(*sample);
    }
    return samples;
}

Result<SampleEvent> SetupDesk::sample(const Draft &draft)
{
    const SampleChoice &choice = draft.progress.sample;
    const auto platform = findPlatform(draft.automation.trigger.platform);
    if (!platform)
        return noSample(choice.reference);
    switch (choice.source) {
    case SampleChoice::Source::Event: {
        const Result<EventToPlan> event = m_samples->event(choice.reference);
        if (!event)
            return event.error();
        return readSample(*platform, *event);
    }
    case SampleChoice::Source::Pasted:
        return readSample(*platform, RawRequest{.method = "POST",
                                                .path = "/in/",
                                                .body = choice.pasted,
                                                .receivedAt = m_clock.nowUtc()});
    case SampleChoice::Source::None:
    case SampleChoice::Source::Platform:
        break;
    }
    if (choice.source == SampleChoice::Source::None) {
        // A few: one that cannot be read is no example.
        const QString &address = draft.automation.trigger.key;
        const Result<QStringList> sharers = sharersOf(address, draft.automation.id);
        if (!sharers)
            return sharers.error();
        const auto events = m_samples->ofAddress(address, *sharers, newestTried);
        if (!events)
            return events.error();
        for (const EventToPlan &event : *events) {
            if (const Result<SampleEvent> newest = readSample(*platform, event))
                return newest;
        }
    }
    const QList<SampleCall> calls = platform->samples();
    for (const SampleCall &call : calls) {
        if (choice.source == SampleChoice::Source::None || call.id == choice.reference)
            return readSample(*platform, call);
    }
    return noSample(choice.reference);
}

Result<EventStory> SetupDesk::tryOut(const Draft &draft, const SampleEvent &sample)
{
    const auto loaded = m_keeper.load();
    if (!loaded)
        return loaded.error();
    Workspace workspace = **loaded;
    Automation automation = draft.automation;
    automation.state = AutomationState::On;
    fillIn(automation, workspace);
    workspace.automations.insert(automation.id, automation);

    const ParsedCall call{.type = sample.type, .subject = sample.subject, .items = {sample.data}};
    const RawRequest request{.method = "POST",
                             .path = "/in/",
                             .receivedAt =
                                 sample.receivedAt.isValid() ? sample.receivedAt : m_clock.nowUtc()};
    const auto gateAsker = [this](const GatePolicy &policy, const QString &id,
                                  const PlannedDelivery &delivery) {
        return m_history.askGate(policy, id, delivery);
    };
    return callStory(workspace, automation, call, request, sample.data.value("lookup"_L1).toObject(),
                     gateAsker);
}

} // namespace surveyhook
