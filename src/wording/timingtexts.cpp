// SPDX-License-Identifier: GPL-3.0-or-later
// Delay, sending window and rest period in words, with examples that the engine's own functions compute.
#include "domain/zonedtime.h"
#include "wording/automationsentence.h"
#include "wording/formats.h"
#include "wording/holidaynames.h"
#include "wording/language.h"
#include "wording/sentenceparts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int wholeDay = 24 * 60;
constexpr int namedHolidays = 3; // of a long delay; more are not worth reading
constexpr qint64 longestLook = 800; // days

class Timing
{
    Q_DECLARE_TR_FUNCTIONS(Timing)
};

QString dayText(const QDate &day, const QDate &today)
{
    const QString format = day.year() == today.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s;
    return textLocale().toString(day, format);
}

/** "Fri 3 April, 16:40". */
QString momentText(const QDateTime &clock, const QDate &today)
{
    return textLocale().toString(clock.date(), u"ddd"_s) % u' ' % dayText(clock.date(), today) % u", "
           % textLocale().toString(clock.time(), u"HH:mm"_s);
}

QString minuteText(int minute)
{
    if (minute >= wholeDay)
        return u"24:00"_s;
    return textLocale().toString(QTime(minute / 60, minute % 60), u"HH:mm"_s);
}

bool isWholeDay(const SendingWindow &window)
{
    return window.fromMinute < 0 || window.fromMinute >= window.toMinute
           || (window.fromMinute == 0 && window.toMinute >= wholeDay);
}

QString hoursText(const SendingWindow &window)
{
    return minuteText(window.fromMinute) % u'–' % minuteText(window.toMinute);
}

QString weekdayText(Qt::DayOfWeek day)
{
    return textLocale().dayName(day, QLocale::ShortFormat);
}

/** "Mon–Fri, Sun". */
QString daysText(const QList<Qt::DayOfWeek> &days)
{
    QStringList runs;
    for (int from = Qt::Monday; from <= Qt::Sunday; ++from) {
        if (!days.contains(Qt::DayOfWeek(from)))
            continue;
        int to = from;
        while (to < Qt::Sunday && days.contains(Qt::DayOfWeek(to + 1)))
            ++to;
        QString run = weekdayText(Qt::DayOfWeek(from));
        if (to > from)
            run += (to == from + 1 ? u", "_s : u"–"_s) + weekdayText(Qt::DayOfWeek(to));
        runs << run;
        from = to;
    }
    return runs.join(u", "_s);
}

/** Why an event does not leave when its delay alone would say so. */
class Reasons
{
public:
    Reasons(const SendingWindow &window, const QDate &today) : m_window(window), m_today(today) {}

    /** The days between, @p from and @p to excluded, that do not count as working days. */
    void addDelay(const QDate &from, const QDate &to)
    {
        forEachDay(from.addDays(1), to, [this](const QDate &day) {
            if (day.dayOfWeek() > Qt::Friday)
                m_weekend = true;
            else if (isHoliday(day, m_window.holidays))
                addHoliday(day);
        });
    }

    /** Moved from @p due to @p opens by the window; both in the zone's clock. */
    void addWindow(const QDateTime &due, const QDateTime &opens)
    {
        forEachDay(due.date(), opens.date(), [this](const QDate &day) {
            // A holiday on a day that is closed every week explains nothing.
            if (!m_window.days.contains(Qt::DayOfWeek(day.dayOfWeek())))
                m_closedDay = true;
            else if (isHoliday(day, m_window.holidays))
                addHoliday(day);
        });
        const int minute = int(due.time().msecsSinceStartOfDay() / 60'000);
        const bool dayIsOpen = m_window.days.contains(Qt::DayOfWeek(due.date().dayOfWeek()))
                               && !isHoliday(due.date(), m_window.holidays);
        const bool within =
            isWholeDay(m_window) || (minute >= m_window.fromMinute && minute < m_window.toMinute);
        m_hours = (dayIsOpen && !within) || (!isWholeDay(m_window) && opens.time() != due.time());
    }

    [[nodiscard]] QString text() const
    {
        QStringList reasons;
        for (const QDate &day : m_holidays) {
            const QString date = textLocale().toString(day, u"dddd"_s) % u' ' % dayText(day, m_today);
            //: %1 "Monday 6 April", %2 "Easter Monday"
            reasons << Timing::tr("%1 is %2").arg(date, holidayName(day, m_window.holidays));
        }
        if (m_moreHolidays > 0) {
            //: after some holidays with their names
            reasons << Timing::tr("%n more holiday(s)", nullptr, m_moreHolidays);
        }
        if (m_weekend)
            reasons << Timing::tr("Saturdays and Sundays do not count");
        if (m_closedDay) {
            //: %1 days, or days and hours: "Mon–Fri", "Mon–Fri 08:00–16:00"
            reasons << Timing::tr("invitations only leave %1")
                           .arg(m_hours ? windowText(m_window) : daysText(m_window.days));
        } else if (m_hours) {
            //: %1 hours: "08:00–16:00"
            reasons << Timing::tr("invitations only leave %1", "hours").arg(hoursText(m_window));
        }
        return reasons.join(u"; "_s);
    }

private:
    template <typename Function>
    static void forEachDay(const QDate &from, const QDate &to, const Function &function)
    {
        const qint64 count = std::min(from.daysTo(to), longestLook);
        for (qint64 i = 0; i < count; ++i)
            function(from.addDays(i));
    }

    void addHoliday(const QDate &day)
    {
        if (m_holidays.contains(day))
            return;
        if (m_holidays.size() < namedHolidays)
            m_holidays << day;
        else
            ++m_moreHolidays;
    }

    const SendingWindow &m_window;
    QDate m_today;
    QList<QDate> m_holidays;
    int m_moreHolidays = 0;
    bool m_weekend = false;
    bool m_closedDay = false;
    bool m_hours = false;
};

/** A window that holds nothing back; its holidays are no working days. */
SendingWindow alwaysOpen(const Duration &delay, const SendingWindow &window)
{
    SendingWindow open;
    if (delay.unit == Duration::Unit::Workdays && delay.amount > 0)
        open.holidays = window.holidays;
    return open;
}

} // namespace

QString delayText(const Duration &delay)
{
    return durationText(delay);
}

QString windowText(const SendingWindow &window)
{
    const QString days = window.days.size() < 7 ? daysText(window.days) : QString();
    const QString hours = isWholeDay(window) ? QString() : hoursText(window);
    return days.isEmpty() || hours.isEmpty() ? QString(days % hours) : QString(days % u' ' % hours);
}

QString delayExample(const Duration &delay, const SendingWindow &window, const QDateTime &now,
                     const QTimeZone &zone)
{
    if (window.days.isEmpty())
        return Timing::tr("Nothing would ever leave: choose at least one day for sending.");
    const QDateTime undisturbed = clockFromUtc(dueTime(now, delay, alwaysOpen(delay, window), zone), zone);
    const QDateTime due = clockFromUtc(dueTime(now, delay, window, zone), zone);
    const QDateTime clock = clockFromUtc(now.toUTC(), zone);
    const QString arrives = momentText(clock, clock.date());
    if (due == clock) {
        //: %1 "Fri 3 April, 16:40"
        return Timing::tr("An event now (%1) leaves at once.").arg(arrives);
    }
    Reasons reasons(window, clock.date());
    if (delay.unit == Duration::Unit::Workdays && delay.amount > 0)
        reasons.addDelay(clock.date(), undisturbed.date());
    if (due != undisturbed)
        reasons.addWindow(undisturbed, due);
    const QString leaves = momentText(due, clock.date());
    const QString why = reasons.text();
    if (why.isEmpty()) {
        //: %1 "Fri 3 April, 16:40", %2 "Wed 8 April, 16:40"
        return Timing::tr("An event now (%1) leaves %2.").arg(arrives, leaves);
    }
    //: %1 "Fri 3 April, 16:40", %2 "Wed 8 April, 16:40", %3 reasons: "Monday 6 April is Easter Monday"
    return Timing::tr("An event now (%1) leaves %2: %3.").arg(arrives, leaves, why);
}

QString restExample(const RestPeriod &rest, const QDateTime &now, const QTimeZone &zone)
{
    if (rest.days <= 0)
        return Timing::tr("Everybody can be asked again at any time.");
    const QDate today = clockFromUtc(now.toUTC(), zone).date();
    const QString asked = dayText(today, today);
    const QString until = dayText(today.addDays(rest.days), today);
    if (rest.scope == RestPeriod::Scope::Automation) {
        //: %1 and %2 days: "3 March"
        return Timing::tr("Somebody asked on %1 is not asked again by this automation before %2.")
            .arg(asked, until);
    }
    if (rest.scope == RestPeriod::Scope::Group) {
        //: %1 and %2 days: "3 March", %3 the name of a group of automations
        return Timing::tr(
                   "Somebody asked on %1 is not asked again by an automation of the group “%3” before %2.")
            .arg(asked, until, rest.group);
    }
    //: %1 and %2 days: "3 March"
    return Timing::tr("Somebody asked on %1 is not asked again before %2.").arg(asked, until);
}

} // namespace surveyhook
