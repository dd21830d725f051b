// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of a time zone, with one answer for times that a change to or from summer time makes doubtful.
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace surveyhook {

/** UTC. A clock time that does not exist moves forward by the change; of one that comes twice the first
 * counts. Written out because Qt 6.4 and 6.7 answer differently. */
[[nodiscard]] QDateTime utcFromClock(const QDate &day, const QTime &time, const QTimeZone &zone);

/** The date and time that the clock shows at @p utc; the spec of the result is UTC, as a plain carrier. */
[[nodiscard]] QDateTime clockFromUtc(const QDateTime &utc, const QTimeZone &zone);

} // namespace surveyhook
