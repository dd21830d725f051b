// SPDX-License-Identifier: GPL-3.0-or-later
// An event's story as plain text for the terminal.
#pragma once

#include "domain/history.h"

#include <QHash>

namespace surveyhook {

/** What automations are called, by id; those not in it are told by their id. */
using AutomationNames = QHash<QString, QString>;

/** One line: number, time, automation, person, state. */
[[nodiscard]] QString rowText(const EventRow &row, const AutomationNames &names);
/** What happened and what can be done, indented below the row. */
[[nodiscard]] QString outcomeText(const EventRow &row);
[[nodiscard]] QString storyText(const EventStory &story, const AutomationNames &names);
/** Number, address, lists with their labels, and what keeps invitations back. */
[[nodiscard]] QString personText(const PersonRow &person);
[[nodiscard]] QString deliveryText(const DeliveryRow &delivery);

} // namespace surveyhook
