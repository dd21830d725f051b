// SPDX-License-Identifier: GPL-3.0-or-later
// What would happen to a call: the same plan and the same gate as in the real run, nothing stored, nothing
// sent.
#pragma once

#include "base/result.h"
#include "domain/gate.h"
#include "domain/history.h"
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

} // namespace surveyhook
