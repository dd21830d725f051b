// SPDX-License-Identifier: GPL-3.0-or-later
// An event's story for a helper who must not learn who it is about: "Copy for support".
#pragma once

#include "domain/history.h"

#include <QString>

namespace surveyhook {

/** Plain text in the user's language. People become person-a@example.org, person-b@example.org …, the same
 * person the same letter; values of survey fields and of conditions become their kind and length; of the data
 * only the shape is told. Addresses are replaced also inside what servers replied. */
[[nodiscard]] QString supportText(const EventStory &story);

} // namespace surveyhook
