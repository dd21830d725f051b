// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a value can fill a survey field by what it looks like. Pure.
#pragma once

#include "setup/suggestions.h"
#include "setup/variablerole.h"

namespace surveyhook {

/** 0 to 50 points; none: it cannot be this at all. An empty one may be filled in the next event: 0. */
[[nodiscard]] std::optional<SuggestionReason> fitOf(const Variable &variable, VariableRole role,
                                                    const SampleField &field);

} // namespace surveyhook
