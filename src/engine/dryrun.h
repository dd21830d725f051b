// SPDX-License-Identifier: GPL-3.0-or-later
// What would happen to a call: the same plan and the same gate as in the real run, nothing stored, nothing
// sent.
#pragma once

#include "base/result.h"
#include "domain/gate.h"
#include "domain/history.h"
#include "domain/ports/platform.h"
#include "domain/workspace.h"
#include "storage/planstore.h"

#include <functional>

namespace surveyhook {

/** The gate's word on a planned delivery, with the facts of the database. */
using GateAsker = std::function<Result<GateVerdict>(const GatePolicy &policy, const QString &automation,
                                                    const PlannedDelivery &delivery)>;

/** NotFound [automation]; InvalidInput when the call cannot be read. A look-up is not made: the story ends
 * with what would be asked. */
[[nodiscard]] Result<EventStory> dryRunStory(const Workspace &workspace, const QString &automation,
                                             const RawRequest &request, const GateAsker &gateAsker);

/** The same for a call that is read already, with the look-ups' results by id. @p automation must be among
 * those of @p workspace. Of the call's events the first is told. */
[[nodiscard]] Result<EventStory> callStory(const Workspace &workspace, const Automation &automation,
                                           const ParsedCall &call, const RawRequest &request,
                                           const QJsonObject &lookups, const GateAsker &gateAsker);

} // namespace surveyhook
