// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts: begun, saved after each step, applied or thrown away.
#include "domain/codes.h"
#include "domain/emailaddress.h"
#include "engine/catalogue.h"
#include "engine/draftitem.h"
#include "engine/draftmaker.h"
#include "engine/keptcalls.h"
#include "engine/samplereader.h"
#include "engine/setuptouch.h"
#include "engine/workspacekeeper.h"
#include "platforms/builtin.h"
#include "storage/samplestore.h"
#include "storage/versionstore.h"
#include "workspace/itemwriter.h"
#include "workspace/workspacefile.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

ItemKey draftKey(const QString &automation)
{
    return {QString(draftKind), automation};
}

ItemKey automationKey(const QString &automation)
{
    return {u"automation"_s, automation};
}

Error noAutomation(const QString &automation)
{
    return Error{ErrorCode::NotFound, u"no such automation"_s, {{"automation"_L1, automation}}};
}

/** In the order of the wizard's steps; the id says nothing. */
const QStringList &parts()
{
    static const QStringList members = {u"survey"_s,        u"keep"_s,       u"filter"_s,
                                        u"trigger"_s,       u"lookup"_s,     u"mapping"_s,
                                        u"addressFields"_s, u"action"_s,     u"also"_s,
                                        u"name"_s,          u"delay"_s,      u"sendingWindow"_s,
                                        u"restPeriod"_s,    u"newerEvent"_s, u"consent"_s,
                                        u"errors"_s,        u"state"_s};
    return members;
}

QStringList changedMembers(const Automation &automation, const WorkspaceItems &items)
{
    const QJsonObject now = items.value(automationKey(automation.id));
    // Both written afresh: how the file puts it is no difference.
    const QJsonObject before =
        now.isEmpty() ? QJsonObject() : writeAutomation(automationFromJson(now, items));
    const QJsonObject after = writeAutomation(automation);
    QStringList changed;
    for (const QString &member : parts()) {
        if (before.value(member) != after.value(member))
            changed.append(member);
    }
    return changed;
}

} // namespace

struct SetupDesk::HeldEvents
{
    qint64 count = 0;
    QMap<qint64, QString> people; // by event number
};

Result<QList<DraftSummary>> SetupDesk::drafts()
{
    const Result<KeptItems> kept = m_keeper.items();
    if (!kept)
        return kept.error();
    QList<DraftSummary> drafts;
    for (auto it = kept->items.begin(); it != kept->items.end(); ++it) {
        if (it.key().kind != draftKind)
            continue;
        const DraftSummary summary = draftSummary(it.key().id, it.value());
        const Automation automation = draftFromItem(it.key().id, it.value(), kept->items).automation;
        // Which example was looked at is kept as well; that is nothing to apply.
        if (summary.isNew || !changedMembers(automation, kept->items).isEmpty())
            drafts.append(summary);
    }
    std::stable_sort(drafts.begin(), drafts.end(),
                     [](const DraftSummary &a, const DraftSummary &b) { return a.changedAt > b.changedAt; });
    return drafts;
}

Result<Draft> SetupDesk::newDraft(const QString &platform)
{
    const auto description = platformDescription(platform);
    if (!description)
        return Error{ErrorCode::NotFound, u"no such platform"_s, {{"platform"_L1, platform}}};
    const auto workspace = m_keeper.load();
    if (!workspace)
        return workspace.error();
    const Draft draft = makeDraft(*description, **workspace);
    if (const Result<void> saved = saveDraft(draft); !saved)
        return saved.error();
    return draft;
}

Result<Draft> SetupDesk::runningDraft(const KeptItems &kept, const QString &automation)
{
    const QJsonObject json = kept.items.value(automationKey(automation));
    if (json.isEmpty())
        return noAutomation(automation);
    const Result<qint64> version = m_versions->newest(automation);
    if (!version)
        return version.error();
    return Draft{.automation = automationFromJson(json, kept.items),
                 .source = json,
                 .isNew = false,
                 .basedOn = *version};
}

Result<Draft> SetupDesk::copyDraft(const QString &automation, const QString &name)
{
    const Result<KeptItems> kept = m_keeper.items();
    if (!kept)
        return kept.error();
    Result<Draft> running = runningDraft(*kept, automation);
    if (!running)
        return running;
    Draft draft = *std::move(running);
    makeItsOwn(draft.automation);
    draft.automation.name = name;
    draft.isNew = true;
    draft.basedOn = 0;
    if (const Result<void> saved = saveDraft(draft); !saved)
        return saved.error();
    return draft;
}

Result<Draft> SetupDesk::openDraft(const QString &automation)
{
    const Result<KeptItems> kept = m_keeper.items();
    if (!kept)
        return kept.error();
    const QJsonObject stored = kept->items.value(draftKey(automation));
    if (!stored.isEmpty())
        return draftFromItem(automation, stored, kept->items);
    return runningDraft(*kept, automation);
}

Result<void> SetupDesk::saveDraft(const Draft &draft)
{
    const QString id = draft.automation.id;
    if (id.isEmpty())
        return Error{ErrorCode::InvalidInput, u"a draft without an id"_s};
    const QJsonObject item = draftItem(draft, m_clock.nowUtc());
    const Result<Undo> done = change([&](const WorkspaceItems &items) -> Result<Touch> {
        const ItemKey key = draftKey(id);
        if (!differs(item, items.value(key)))
            return Touch{};
        return Touch{.put = {{key, item}}};
    });
    return done ? Result<void>() : Result<void>(done.error());
}

Result<Undo> SetupDesk::discardDraft(const QString &automation)
{
    return change([&automation](const WorkspaceItems &) -> Result<Touch> {
        return Touch{.remove = {draftKey(automation)}};
    });
}

Result<SaveReport> SetupDesk::applyDraft(const Draft &draft)
{
    const QString id = draft.automation.id;
    const QJsonObject json = automationJson(draft);
    SaveReport report;
    const Result<Undo> done = change([&](const WorkspaceItems &items) -> Result<Touch> {
        report.faults = replacementFaults(items, automationKey(id), json);
        if (draft.automation.name.trimmed().isEmpty())
            report.faults.prepend(
                {.pointer = u"/name"_s, .code = faults::missing, .values = {{u"member"_s, u"name"_s}}});
        if (!report.faults.isEmpty())
            return Touch{};
        return Touch{.put = {{automationKey(id), json}}, .remove = {draftKey(id)}};
    });
    if (!done)
        return done.error();
    if (!report.faults.isEmpty())
        return report;
    if (draft.isNew) {
        const auto workspace = m_keeper.load();
        if (!workspace)
            return workspace.error();
        // Also what comes in this moment, before the door knows.
        const Result<void> cut =
            cutToKept(*m_store, **workspace, draft.automation, m_clock.nowUtc().addSecs(5));
        if (!cut)
            return cut.error();
    }
    const Result<HeldEvents> held = heldDuringSetUp(id);
    if (!held)
        return held.error();
    if (draft.automation.state != AutomationState::On) { // nothing would be sent for them anyway
        const Result<void> left = leaveHeld(id);
        return left ? Result<SaveReport>(report) : Result<SaveReport>(left.error());
    }
    report.heldEvents = held->count;
    report.heldPeople = held->people.values();
    report.heldPeople.removeDuplicates();
    return report;
}

Result<SetupDesk::HeldEvents> SetupDesk::heldDuringSetUp(const QString &automation)
{
    const auto events = m_samples->held(automation, codes::draft);
    if (!events)
        return events.error();
    HeldEvents held{.count = events->size(), .people = {}};
    if (events->isEmpty())
        return held;
    const Result<Draft> draft = openDraft(automation);
    if (!draft)
        return draft.error();
    const auto platform = findPlatform(draft->automation.trigger.platform);
    for (const EventToPlan &event : *events) {
        const Result<SampleEvent> sample =
            platform ? readSample(*platform, event) : Result<SampleEvent>(noAutomation(automation));
        if (!sample) // what cannot be read is told in the history
            continue;
        const Result<EventStory> story = tryOut(*draft, *sample);
        const QString planned = story ? story->row.person : QString();
        if (const QString person = planned.isEmpty() ? normalizedAddress(sample->person) : planned;
            !person.isEmpty())
            held.people.insert(event.number, person);
    }
    return held;
}

Result<void> SetupDesk::leaveHeld(const QString &automation)
{
    const Result<HeldEvents> held = heldDuringSetUp(automation);
    if (!held)
        return held.error();
    const Result<int> left = m_store->deliveries().leaveHeld(automation, held->people, m_clock.nowUtc());
    if (!left)
        return left.error();
    m_store->doorbell().ring();
    return {};
}

Result<void> SetupDesk::releaseHeld(const QString &automation)
{
    const Result<int> released =
        m_store->deliveries().releaseHeld(automation, {codes::draft}, m_clock.nowUtc());
    if (!released)
        return released.error();
    m_store->doorbell().ring();
    return {};
}

Result<QStringList> SetupDesk::changedParts(const Draft &draft)
{
    const Result<KeptItems> kept = m_keeper.items();
    if (!kept)
        return kept.error();
    return changedMembers(draft.automation, kept->items);
}

} // namespace surveyhook
