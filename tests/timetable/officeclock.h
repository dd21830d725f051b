// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks and days off of Poland and the Netherlands in 2026 to 2028, written out by hand: nothing here
// asks the program or a time zone database, so that both can be wrong and be found out.
#pragma once

#include "domain/calendar.h"

#include <QMetaType>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace surveyhook::test {

/** Every day of these is walked through. */
inline const QDate firstDay(2026, 1, 1);
inline const QDate lastDay(2028, 12, 31);

/** A change of the clocks, at 01:00 UTC on the last Sunday of March and of October (Directive 2000/84/EC). */
struct ClockChange
{
    QDate day;
    bool toSummer = false;

    [[nodiscard]] QDateTime at() const { return QDateTime(day, QTime(1, 0), Qt::UTC); }
};

inline const std::array<ClockChange, 6> clockChanges{{{QDate(2026, 3, 29), true},
                                                      {QDate(2026, 10, 25), false},
                                                      {QDate(2027, 3, 28), true},
                                                      {QDate(2027, 10, 31), false},
                                                      {QDate(2028, 3, 26), true},
                                                      {QDate(2028, 10, 29), false}}};

/** Of central Europe, from the changes above; right from 2026 until March 2029. */
inline int secondsAheadOfUtc(const QDateTime &utc)
{
    int ahead = 3600;
    for (const ClockChange &change : clockChanges) {
        if (utc >= change.at())
            ahead = change.toSummer ? 7200 : 3600;
    }
    return ahead;
}

/** What the office's clock shows; the spec is UTC, as a plain carrier. */
inline QDateTime shownAt(const QDateTime &utc)
{
    return utc.addSecs(secondsAheadOfUtc(utc));
}

/** Ustawa z 18 stycznia 1951 r. o dniach wolnych od pracy, art. 1, with Wigilia (Dz.U. 2024 poz. 1965); 2029
 * for what is moved over the last New Year. */
inline const QSet<QDate> &polishDaysOff()
{
    static const QSet<QDate> days{
        QDate(2026, 1, 1),   QDate(2026, 1, 6),   QDate(2026, 4, 5),   QDate(2026, 4, 6),
        QDate(2026, 5, 1),   QDate(2026, 5, 3),   QDate(2026, 5, 24),  QDate(2026, 6, 4),
        QDate(2026, 8, 15),  QDate(2026, 11, 1),  QDate(2026, 11, 11), QDate(2026, 12, 24),
        QDate(2026, 12, 25), QDate(2026, 12, 26), QDate(2027, 1, 1),   QDate(2027, 1, 6),
        QDate(2027, 3, 28),  QDate(2027, 3, 29),  QDate(2027, 5, 1),   QDate(2027, 5, 3),
        QDate(2027, 5, 16),  QDate(2027, 5, 27),  QDate(2027, 8, 15),  QDate(2027, 11, 1),
        QDate(2027, 11, 11), QDate(2027, 12, 24), QDate(2027, 12, 25), QDate(2027, 12, 26),
        QDate(2028, 1, 1),   QDate(2028, 1, 6),   QDate(2028, 4, 16),  QDate(2028, 4, 17),
        QDate(2028, 5, 1),   QDate(2028, 5, 3),   QDate(2028, 6, 4),   QDate(2028, 6, 15),
        QDate(2028, 8, 15),  QDate(2028, 11, 1),  QDate(2028, 11, 11), QDate(2028, 12, 24),
        QDate(2028, 12, 25), QDate(2028, 12, 26), QDate(2029, 1, 1),   QDate(2029, 1, 6)};
    return days;
}

/** Algemene termijnenwet, artikel 3, without Good Friday; King's Day is never a Sunday in these years, and 5
 * May a day off in 2025 and 2030. */
inline const QSet<QDate> &dutchDaysOff()
{
    static const QSet<QDate> days{QDate(2026, 1, 1),  QDate(2026, 4, 5),   QDate(2026, 4, 6),
                                  QDate(2026, 4, 27), QDate(2026, 5, 14),  QDate(2026, 5, 24),
                                  QDate(2026, 5, 25), QDate(2026, 12, 25), QDate(2026, 12, 26),
                                  QDate(2027, 1, 1),  QDate(2027, 3, 28),  QDate(2027, 3, 29),
                                  QDate(2027, 4, 27), QDate(2027, 5, 6),   QDate(2027, 5, 16),
                                  QDate(2027, 5, 17), QDate(2027, 12, 25), QDate(2027, 12, 26),
                                  QDate(2028, 1, 1),  QDate(2028, 4, 16),  QDate(2028, 4, 17),
                                  QDate(2028, 4, 27), QDate(2028, 5, 25),  QDate(2028, 6, 4),
                                  QDate(2028, 6, 5),  QDate(2028, 12, 25), QDate(2028, 12, 26),
                                  QDate(2029, 1, 1)};
    return days;
}

inline bool isDayOff(const QDate &day, Holidays holidays)
{
    const bool polish = holidays == Holidays::Poland || holidays == Holidays::Both;
    const bool dutch = holidays == Holidays::Netherlands || holidays == Holidays::Both;
    return (polish && polishDaysOff().contains(day)) || (dutch && dutchDaysOff().contains(day));
}

/** Whether an invitation may leave, for every minute of the three years and the weeks behind them. */
class Minutes
{
public:
    explicit Minutes(const SendingWindow &window) : m_next(size_t(minuteOf(end())) + 1)
    {
        qint64 next = minuteOf(end()); // walking back, so that each minute knows the next open one
        QDate day;
        bool dayIsOpen = false;
        for (qint64 minute = next; minute >= 0; --minute) {
            const qint64 clock = minute + secondsAheadOfUtc(minute) / 60;
            if (const QDate its = begin().date().addDays(clock / minutesPerDay); its != day) {
                day = its;
                dayIsOpen =
                    window.days.contains(Qt::DayOfWeek(day.dayOfWeek())) && !isDayOff(day, window.holidays);
            }
            const qint64 ofDay = clock % minutesPerDay;
            if (dayIsOpen && ofDay >= window.fromMinute && ofDay < window.toMinute)
                next = minute;
            m_next[size_t(minute)] = int(next);
        }
    }

    [[nodiscard]] bool isOpenAt(const QDateTime &utc) const
    {
        return m_next[size_t(minuteOf(utc))] == minuteOf(utc);
    }
    /** The first moment from @p utc on at which one may leave. */
    [[nodiscard]] QDateTime firstFrom(const QDateTime &utc) const
    {
        return isOpenAt(utc) ? utc : begin().addSecs(qint64(m_next[size_t(minuteOf(utc))]) * 60);
    }

private:
    static constexpr qint64 minutesPerDay = 24 * 60;

    static QDateTime begin() { return {firstDay.addDays(-1), QTime(0, 0), Qt::UTC}; }
    static QDateTime end() { return {lastDay.addDays(21), QTime(0, 0), Qt::UTC}; }
    static qint64 minuteOf(const QDateTime &utc) { return begin().secsTo(utc) / 60; }
    static int secondsAheadOfUtc(qint64 minute)
    {
        static const std::vector<qint64> changes = [] {
            std::vector<qint64> minutes;
            for (const ClockChange &change : clockChanges)
                minutes.push_back(minuteOf(change.at()));
            return minutes;
        }();
        // Changes to summer and back take turns, beginning with one to summer.
        const auto passed = std::upper_bound(changes.begin(), changes.end(), minute) - changes.begin();
        return passed % 2 == 1 ? 7200 : 3600;
    }

    std::vector<int> m_next;
};

} // namespace surveyhook::test
