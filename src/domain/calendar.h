// SPDX-License-Identifier: GPL-3.0-or-later
// Public holidays, working days and due times. Pure: no clock, no time zone of the machine.
#pragma once

#include "domain/duration.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QTime>
#include <QTimeZone>

namespace surveyhook {

/** Whose public holidays count. */
enum class Holidays { None, Poland, Netherlands, Both };

/** "none", "PL", "NL", "PL+NL"; case ignored. */
[[nodiscard]] std::optional<Holidays> holidaysFromCode(QStringView code);
[[nodiscard]] QString holidaysCode(Holidays holidays);

/** Easter Sunday in the Gregorian calendar (Meeus/Jones/Butcher). */
[[nodiscard]] QDate easterSunday(int year);

/** Statutory days off. Poland: ustawa o dniach wolnych od pracy, with 24 December from 2025. Netherlands: the
 *  official days of government; 5 May only in years that divide by five; King's Day moves off a Sunday. */
[[nodiscard]] bool isHoliday(const QDate &day, Holidays holidays);

/** Monday to Friday and no holiday. */
[[nodiscard]] bool isWorkday(const QDate &day, Holidays holidays);

/** When invitations may leave, in the office's time zone. */
struct SendingWindow
{
    QList<Qt::DayOfWeek> days = {Qt::Monday, Qt::Tuesday,  Qt::Wednesday, Qt::Thursday,
                                 Qt::Friday, Qt::Saturday, Qt::Sunday};
    int fromMinute = 0; // minutes after midnight
    int toMinute = 24 * 60; // excluded; greater than fromMinute
    Holidays holidays = Holidays::None; // days that are skipped, and that are no working days
};

/** @p received plus @p delay, moved forward into the window. Days and longer keep the clock time of the zone
 * over a change to summer time; a clock time that does not exist moves forward, a window that began in the
 * hour that is left out opens when that hour ends. Never before @p received. UTC in, UTC out. */
[[nodiscard]] QDateTime dueTime(const QDateTime &received, const Duration &delay, const SendingWindow &window,
                                const QTimeZone &zone);

} // namespace surveyhook
