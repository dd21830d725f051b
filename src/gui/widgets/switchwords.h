// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an automation is on, and what switching it did, in words; for the list and for its window.
#pragma once

#include "domain/gate.h"

#include <QString>

namespace surveyhook {

/** "This automation is on: invitations are sent." */
[[nodiscard]] QString stateWords(AutomationState state);

/** "“Chat” is off …" @p deliveries: that are held since, or go on again. */
[[nodiscard]] QString switchedWords(const QString &name, AutomationState state, int deliveries);

} // namespace surveyhook
