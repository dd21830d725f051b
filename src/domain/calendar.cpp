// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

bool isPolishHoliday(const QDate &day, int afterEaster)
{
    const int date = day.month() * 100 + day.day();
    switch (date) {
    case 101:
    case 106: // Epiphany
    case 501:
    case 503:
    case 815:
    case 1101:
    case 1111:
    case 1225:
    case 1226:
        return true;
    case 1224: // Dz.U. 2024 poz. 1965
        return day.year() >= 2025;
    default:
        break;
    }
    // Easter Sunday and Monday, Pentecost, Corpus Christi
    return afterEaster == 0 || afterEaster == 1 || afterEaster == 49 || afterEaster == 60;
}

bool isKingsDay(const QDate &day)
{
    const QDate birthday(day.year(), 4, 27);
    return day == (birthday.dayOfWeek() == Qt::Sunday ? birthday.addDays(-1) : birthday);
}

// Algemene termijnenwet, article 3. It puts Good Friday on a par for terms of law only: offices work. 5 May
// is a holiday every year but a day off in the years of the collective agreements only.
bool isDutchHoliday(const QDate &day, int afterEaster)
{
    const int date = day.month() * 100 + day.day();
    if (date == 101 || date == 1225 || date == 1226 || isKingsDay(day))
        return true;
    if (date == 505)
        return day.year() % 5 == 0;
    // Easter Sunday and Monday, Ascension, Whit Sunday and Monday
    return afterEaster == 0 || afterEaster == 1 || afterEaster == 39 || afterEaster == 49
           || afterEaster == 50;
}

} // namespace

std::optional<Holidays> holidaysFromCode(QStringView code)
{
    for (const Holidays holidays :
         {Holidays::None, Holidays::Poland, Holidays::Netherlands, Holidays::Both}) {
        if (code.compare(holidaysCode(holidays), Qt::CaseInsensitive) == 0)
            return holidays;
    }
    if (code.compare("NL+PL"_L1, Qt::CaseInsensitive) == 0)
        return Holidays::Both;
    return std::nullopt;
}

QString holidaysCode(Holidays holidays)
{
    switch (holidays) {
    case Holidays::None:
        break;
    case Holidays::Poland:
        return u"PL"_s;
    case Holidays::Netherlands:
        return u"NL"_s;
    case Holidays::Both:
        return u"PL+NL"_s;
    }
    return u"none"_s;
}

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

bool isHoliday(const QDate &day, Holidays holidays)
{
    if (!day.isValid() || holidays == Holidays::None)
        return false;
    const int afterEaster = int(easterSunday(day.year()).daysTo(day));
    if (holidays != Holidays::Netherlands && isPolishHoliday(day, afterEaster))
        return true;
    return holidays != Holidays::Poland && isDutchHoliday(day, afterEaster);
}

bool isWorkday(const QDate &day, Holidays holidays)
{
    return day.isValid() && day.dayOfWeek() <= Qt::Friday && !isHoliday(day, holidays);
}

} // namespace surveyhook
