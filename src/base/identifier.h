// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers of calls, events and deliveries: unguessable, and sortable by the time they were made.
#pragma once

#include <QString>

namespace surveyhook {

/** A prefix ("ev", "dl" …) and 24 characters (Crockford base 32): 45 bits of milliseconds, 75 random bits.
 *  Any thread. */
[[nodiscard]] QString newIdentifier(QLatin1StringView prefix);

/** 26 random characters (130 bits) of Crockford's base 32, lower case: opt-out links, generated passwords. */
[[nodiscard]] QString randomToken();

} // namespace surveyhook
