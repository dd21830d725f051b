// SPDX-License-Identifier: GPL-3.0-or-later
// What the public holidays of domain/calendar.h are called.
#pragma once

#include "domain/calendar.h"

#include <QString>

namespace surveyhook {

/** "Easter Monday"; empty for a day that is none of @p holidays. */
[[nodiscard]] QString holidayName(const QDate &day, Holidays holidays);

} // namespace surveyhook
