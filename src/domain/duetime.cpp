// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"
#include "domain/zonedtime.h"

#include <algorithm>

namespace surveyhook {

namespace {

constexpr qint64 msecsPerMinute = 60'000;
constexpr qint64 msecsPerDay = 24 * 60 * msecsPerMinute;
constexpr int maxWorkdays = 5'000; // nineteen years: a slip of the pen, not a wish
constexpr int maxDays = 36'500;
constexpr int maxSearch = 800; // longer than any run of days that holidays and one weekday can close

qint64 offsetAt(qint64 msecs, const QTimeZone &zone)
{
    return zone.isValid() ? qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC))) * 1000
                          : 0;
}

QDate afterWorkdays(QDate day, int count, Holidays holidays)
{
    for (int i = 0; i < count; ++i) {
        do {
            day = day.addDays(1);
        } while (!isWorkday(day, holidays));
    }
    return day;
}

QDateTime afterDelay(const QDateTime &received, const Duration &delay, Holidays holidays,
                     const QTimeZone &zone)
{
    const int amount = std::max(delay.amount, 0);
    if (amount == 0)
        return received;
    const QDateTime clock = clockFromUtc(received, zone);
    switch (delay.unit) {
    case Duration::Unit::Seconds:
        return received.addSecs(amount);
    case Duration::Unit::Minutes:
        return received.addSecs(qint64(amount) * 60);
    case Duration::Unit::Hours:
        return received.addSecs(qint64(amount) * 3600);
    case Duration::Unit::Days:
        return utcFromClock(clock.date().addDays(std::min(amount, maxDays)), clock.time(), zone);
    case Duration::Unit::Weeks:
        return utcFromClock(clock.date().addDays(7 * std::min<qint64>(amount, maxDays / 7)), clock.time(),
                            zone);
    case Duration::Unit::Workdays:
        return utcFromClock(afterWorkdays(clock.date(), std::min(amount, maxWorkdays), holidays),
                            clock.time(), zone);
    }
    return received;
}

/** A window whose end is not after its start says nothing about the hours. */
struct Hours
{
    explicit Hours(const SendingWindow &window)
    {
        if (window.fromMinute >= 0 && window.fromMinute < window.toMinute) {
            from = window.fromMinute * msecsPerMinute;
            to = window.toMinute * msecsPerMinute;
        }
    }
    [[nodiscard]] bool contain(qint64 msecs) const { return msecs >= from && msecs < to; }

    qint64 from = 0;
    qint64 to = msecsPerDay;
};

bool isOpen(const QDate &day, const SendingWindow &window)
{
    return window.days.contains(Qt::DayOfWeek(day.dayOfWeek())) && !isHoliday(day, window.holidays);
}

/** When the clock is changed on @p day; nothing when it is not. */
std::optional<qint64> changeOn(const QDate &day, const QTimeZone &zone)
{
    const qint64 midnight = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    qint64 before = midnight - offsetAt(midnight - msecsPerDay, zone);
    qint64 after = before + msecsPerDay + msecsPerDay / 8;
    if (offsetAt(before, zone) == offsetAt(after, zone))
        return std::nullopt;
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetAt(middle, zone) == offsetAt(before, zone) ? before : after) = middle;
    }
    return after;
}

/** The first moment of the hours on @p day that is not before @p due, UTC. On the nights on which the clock
 * is changed they may begin in the middle (what is before was swallowed), come twice, or not at all. */
std::optional<QDateTime> opensOn(const QDate &day, const Hours &hours, const QDateTime &due,
                                 const QTimeZone &zone)
{
    const qint64 opens = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + hours.from;
    QList<qint64> moments{opens - offsetAt(opens - msecsPerDay, zone),
                          opens - offsetAt(opens + msecsPerDay, zone)};
    if (const std::optional<qint64> change = changeOn(day, zone))
        moments.append(*change);
    std::sort(moments.begin(), moments.end());
    for (const qint64 each : std::as_const(moments)) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(each, Qt::UTC);
        const QDateTime clock = clockFromUtc(moment, zone);
        if (moment >= due && clock.date() == day && hours.contain(clock.time().msecsSinceStartOfDay()))
            return moment;
    }
    return std::nullopt;
}

} // namespace

QDateTime utcFromClock(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    const qint64 clock = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
    const qint64 before = offsetAt(clock - msecsPerDay, zone);
    const qint64 after = offsetAt(clock + msecsPerDay, zone);
    const bool onlyAfter = offsetAt(clock - before, zone) != before && offsetAt(clock - after, zone) == after;
    return QDateTime::fromMSecsSinceEpoch(clock - (onlyAfter ? after : before), Qt::UTC);
}

QDateTime clockFromUtc(const QDateTime &utc, const QTimeZone &zone)
{
    const qint64 msecs = utc.toMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(msecs + offsetAt(msecs, zone), Qt::UTC);
}

QDateTime dueTime(const QDateTime &received, const Duration &delay, const SendingWindow &window,
                  const QTimeZone &zone)
{
    if (!received.isValid())
        return received;
    const QDateTime due = afterDelay(received.toUTC(), delay, window.holidays, zone);
    const Hours hours(window);
    const QDateTime clock = clockFromUtc(due, zone);
    const QDate firstDay = clock.date();
    if (isOpen(firstDay, window) && hours.contain(clock.time().msecsSinceStartOfDay()))
        return due;
    for (int i = 0; i < maxSearch; ++i) {
        const QDate day = firstDay.addDays(i);
        if (!isOpen(day, window))
            continue;
        if (const std::optional<QDateTime> opens = opensOn(day, hours, due, zone))
            return *opens;
    }
    return due; // the window never opens: later is no better than now
}

} // namespace surveyhook
