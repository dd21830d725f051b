// SPDX-License-Identifier: GPL-3.0-or-later
// What an automation does when its survey is chosen: an e-mail of ours, or what the survey's own tool sends.
// Pure.
#pragma once

#include "domain/workspace.h"

namespace surveyhook {

/** Type of the action that fits @p survey, as its other automations have it; "email" when the survey needs
 * no tool; empty: nobody knows, the link must be pasted again. */
[[nodiscard]] QString actionFor(const Survey &survey, const Workspace &workspace);

/** The mail account that an automation begins with: the office's, else the first; empty: none. */
[[nodiscard]] QString firstMailAccount(const Workspace &workspace);
[[nodiscard]] bool isMailAccount(const Connection &connection);

/** What the automation does first; without a type when it does nothing yet. */
[[nodiscard]] Action firstAction(const Automation &automation);
/** To be changed; an e-mail when there is none yet. */
[[nodiscard]] Action &madeFirstAction(Automation &automation);

/** Makes @p survey the automation's: the first action becomes @p wanted with what it needs, a message of
 * another survey is let go, so are lines for fields that the survey does not have. */
void chooseSurvey(Automation &automation, const Survey &survey, const Action &wanted,
                  const Workspace &workspace);

} // namespace surveyhook
