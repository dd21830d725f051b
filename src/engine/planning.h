// SPDX-License-Identifier: GPL-3.0-or-later
// From an event to what is owed because of it: filter, look-ups, mapping, due time. Pure; the planner, the
// dry run and the wizard's verdicts call the same function. The gate is asked afterwards, where the facts
// are.
#pragma once

#include "domain/ports/destination.h"
#include "domain/ports/platform.h"
#include "storage/planstore.h"

#include <variant>

namespace surveyhook {

struct PlanningContext
{
    const Workspace &workspace;
    const Platform *platform = nullptr; // of the event; none: this version lacks it
    /** Where look-ups of a connection go; none when this version lacks the type. */
    std::function<const Platform *(const QString &lookupType)> lookupPlatform;
    QStringList actions; // types that this version can run
    /** Whose action a type is; none for mails. Left out: all are mails. */
    std::function<const Destination *(const QString &actionType)> destination = {};
    QDateTime now; // UTC
    bool gather = false; // whether events wait for calls that belong to them: ParsedCall::gather
    const ParsedCall *call = nullptr; // the event's call, read already; none: it is read from the stored one
};

/** Something has to be fetched before the event can be planned. */
struct LookupNeeded
{
    LookupStep step;
    QJsonObject data; // of the event, with the look-ups done so far
};

using PlanStep = std::variant<Plan, LookupNeeded>;

[[nodiscard]] PlanStep planEvent(const EventToPlan &event, const PlanningContext &context);

/** Whether it can be decided only after the look-ups. */
[[nodiscard]] bool needsLookup(const Filter &filter);

} // namespace surveyhook
