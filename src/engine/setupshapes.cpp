// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of a shape that their platform does not document: somebody shows where the address stands.
#include "domain/codes.h"
#include "domain/emailaddress.h"
#include "engine/keptcalls.h"
#include "engine/samplereader.h"
#include "engine/setupdesk.h"
#include "engine/workspacekeeper.h"
#include "platforms/builtin.h"
#include "storage/samplestore.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<SampleEvent> readStored(const EventToPlan &event)
{
    const auto platform = findPlatform(event.platform);
    if (!platform)
        return Error{ErrorCode::NotFound, u"no such platform"_s, {{"platform"_L1, event.platform}}};
    return readSample(*platform, event);
}

} // namespace

Result<SampleEvent> SetupDesk::sampleOfEvent(const QString &event)
{
    const Result<EventToPlan> stored = m_samples->event(event);
    return stored ? readStored(*stored) : Result<SampleEvent>(stored.error());
}

Result<int> SetupDesk::showAddress(const QString &event, const QString &field)
{
    const Result<EventToPlan> stored = m_samples->event(event);
    if (!stored)
        return stored.error();
    const Result<SampleEvent> sample = readStored(*stored);
    if (!sample)
        return sample.error();
    if (addressFieldIn(sample->data, {field}).isEmpty())
        return Error{ErrorCode::InvalidInput, u"no address in this field"_s, {{"field"_L1, field}}};
    const Result<Undo> remembered = touchAutomation(stored->automation, [&field](Automation &automation) {
        if (!automation.addressFields.contains(field))
            automation.addressFields.append(field);
    });
    if (!remembered)
        return remembered.error();
    const Result<int> understood = planUnderstood(stored->automation, field);
    if (!understood)
        return understood;
    const auto workspace = m_keeper.load();
    if (!workspace)
        return workspace.error();
    const Result<void> cut = cutUnderstood(*m_store, **workspace, stored->address, m_clock.nowUtc());
    return cut ? understood : Result<int>(cut.error());
}

/** Lets the planner take those that are held and have an address at @p field. */
Result<int> SetupDesk::planUnderstood(const QString &automation, const QString &field)
{
    const auto held = m_samples->held(automation, codes::unknownShape);
    if (!held)
        return held.error();
    QSet<qint64> understood;
    for (const EventToPlan &event : *held) {
        const Result<SampleEvent> sample = readStored(event);
        if (sample && !addressFieldIn(sample->data, {field}).isEmpty())
            understood.insert(event.number);
    }
    const Result<int> planned = m_store->deliveries().planHeld(automation, understood, m_clock.nowUtc());
    if (planned)
        m_store->doorbell().ring();
    return planned;
}

} // namespace surveyhook
