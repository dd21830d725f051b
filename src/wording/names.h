// SPDX-License-Identifier: GPL-3.0-or-later
// The words for states, operators, actions: what codes are called in the user's language.
#pragma once

#include "domain/filter.h"
#include "domain/gate.h"
#include "domain/story.h"

#include <QString>

namespace surveyhook {

/** "Needs you". */
[[nodiscard]] QString stateName(State state);
/** One sentence for a tool tip: what this state means. */
[[nodiscard]] QString stateExplanation(State state);

/** "On", "Paused". */
[[nodiscard]] QString automationStateName(AutomationState state);
/** One sentence: what happens to events while the automation is in this state. */
[[nodiscard]] QString automationStateExplanation(AutomationState state);

/** "is one of". */
[[nodiscard]] QString operatorName(Operator op);

/** "e-mail invitation" for "email"; the code itself for one that this version does not know. */
[[nodiscard]] QString actionName(const QString &type);

/** "automation" for "automations" and "automation": the sections of a workspace file. */
[[nodiscard]] QString sectionName(const QString &member);

} // namespace surveyhook
