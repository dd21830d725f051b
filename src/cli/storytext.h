// SPDX-License-Identifier: GPL-3.0-or-later
// An event's story as plain text for the terminal.
#pragma once

#include "domain/history.h"

namespace surveyhook {

/** One line: number, time, automation, person, state. */
[[nodiscard]] QString rowText(const EventRow &row);
/** What happened and what can be done, indented below the row. */
[[nodiscard]] QString outcomeText(const EventRow &row);
[[nodiscard]] QString storyText(const EventStory &story);
[[nodiscard]] QString deliveryText(const DeliveryRow &delivery);

} // namespace surveyhook
