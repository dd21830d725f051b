// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times at which invitations may leave, in words.
#pragma once

#include "domain/calendar.h"

#include <QString>

namespace surveyhook {

/** "Mon–Fri, 08:00–18:00, not on Polish holidays"; "always". */
[[nodiscard]] QString windowWords(const SendingWindow &window);

} // namespace surveyhook
