// SPDX-License-Identifier: GPL-3.0-or-later
// What would happen to a call: the same plan and the same gate as in the real run, nothing stored, nothing sent.
#pragma once

#include "base/result.h"
#include "domain/gate.h"
#include "domain/history.h"
#include "domain/workspace.h"

#include <functional>

namespace surveyhook {

using AskedBeforeFinder =
    std::function<Result<AskedBefore>(const QString &person, const RestPeriod &rest, const QString &automation)>;

/** NotFound [automation]; InvalidInput when the call cannot be read. A look-up is not made: the story ends with what
 *  would be asked. */
[[nodiscard]] Result<EventStory> dryRunStory(const Workspace &workspace, const QString &automation,
                                             const RawRequest &request, const AskedBeforeFinder &find);

} // namespace surveyhook
