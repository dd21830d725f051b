// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/windowwords.h"

#include "wording/language.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int wholeDay = 24 * 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WindowWords)
};

QString dayName(int day)
{
    return textLocale().dayName(day, QLocale::ShortFormat);
}

/** "Mon–Fri, Sun". */
QString daysText(const QList<Qt::DayOfWeek> &days)
{
    QStringList runs;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (!days.contains(static_cast<Qt::DayOfWeek>(day)))
            continue;
        int last = day;
        while (last < Qt::Sunday && days.contains(static_cast<Qt::DayOfWeek>(last + 1)))
            ++last;
        runs << (last == day ? dayName(day)
                             : dayName(day) + (last == day + 1 ? u", "_s : u"–"_s) + dayName(last));
        day = last;
    }
    return runs.join(u", "_s);
}

QString clock(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, '0'_L1).arg(minute % 60, 2, 10, '0'_L1);
}

QString holidaysText(Holidays holidays)
{
    switch (holidays) {
    case Holidays::Poland:
        return Words::tr("not on Polish holidays");
    case Holidays::Netherlands:
        return Words::tr("not on Dutch holidays");
    case Holidays::Both:
        return Words::tr("not on Polish or Dutch holidays");
    case Holidays::None:
        break;
    }
    return {};
}

} // namespace

QString windowWords(const SendingWindow &window)
{
    QStringList parts;
    if (window.days.size() < Qt::Sunday)
        parts << daysText(window.days);
    if (window.fromMinute > 0 || window.toMinute < wholeDay)
        parts << clock(window.fromMinute) + u"–"_s + clock(window.toMinute);
    if (window.holidays != Holidays::None)
        parts << holidaysText(window.holidays);
    //: When invitations may leave.
    return parts.isEmpty() ? Words::tr("at any time") : parts.join(u", "_s);
}

} // namespace surveyhook
