// SPDX-License-Identifier: GPL-3.0-or-later
// Which events a call gives: one for each automation that wants its topic and each person in it. Pure.
#pragma once

#include "domain/ports/addressbook.h"
#include "domain/ports/callstore.h"
#include "domain/ports/platform.h"

namespace surveyhook {

/**
 * At least one event. Received where the automation runs (on, ask, rehearsal), held with the state's code
 * where it does not, held with codes::unsupportedAction where this version lacks the platform. Nobody wants
 * the topic: one, filtered. A notice always stands in the values of a received event ("notice": {kind,
 * address}), if need be one of its own.
 */
[[nodiscard]] QList<NewEvent> eventsOf(const ParsedCall &call, const AddressEntry &address);

} // namespace surveyhook
