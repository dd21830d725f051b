// SPDX-License-Identifier: GPL-3.0-or-later
// What callers of our own addresses can order without an automation, as automations: so that planner, gate
// and targets treat such an invitation like any other.
#pragma once

#include "domain/workspace.h"

namespace surveyhook {

/** One for each collector and one for each message that a survey may use. */
[[nodiscard]] QMap<QString, Automation> makeSenders(const Workspace &workspace);

} // namespace surveyhook
