// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/holidaynames.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class HolidayNames
{
    Q_DECLARE_TR_FUNCTIONS(HolidayNames)

public:
    static QString fixed(const QDate &day);
    static QString movable(int afterEaster);
};

QString HolidayNames::fixed(const QDate &day)
{
    switch (day.month() * 100 + day.day()) {
    case 101:
        return tr("New Year's Day");
    case 106:
        return tr("Epiphany");
    case 501:
        return tr("Labour Day");
    case 503:
        //: 3 May in Poland
        return tr("Constitution Day");
    case 505:
        //: 5 May in the Netherlands
        return tr("Liberation Day");
    case 815:
        return tr("Assumption Day");
    case 1101:
        return tr("All Saints' Day");
    case 1111:
        //: 11 November in Poland
        return tr("Independence Day");
    case 1224:
        return tr("Christmas Eve");
    case 1225:
        return tr("Christmas Day");
    case 1226:
        //: 26 December
        return tr("the second day of Christmas");
    default:
        return {};
    }
}

QString HolidayNames::movable(int afterEaster)
{
    switch (afterEaster) {
    case 0:
        return tr("Easter Sunday");
    case 1:
        return tr("Easter Monday");
    case 39:
        return tr("Ascension Day");
    case 49:
        return tr("Whit Sunday");
    case 50:
        return tr("Whit Monday");
    case 60:
        return tr("Corpus Christi");
    default:
        return {};
    }
}

} // namespace

QString holidayName(const QDate &day, Holidays holidays)
{
    if (!isHoliday(day, holidays))
        return {};
    const QString movable = HolidayNames::movable(int(easterSunday(day.year()).daysTo(day)));
    const QString fixed = HolidayNames::fixed(day);
    // Ascension and Whit Monday are days off in the Netherlands only; a Polish 1 or 3 May stays what it is.
    if (!fixed.isEmpty() && (movable.isEmpty() || holidays == Holidays::Poland))
        return fixed;
    if (!movable.isEmpty())
        return movable;
    //: 27 April in the Netherlands, the 26th when that is a Sunday
    return HolidayNames::tr("King's Day");
}

} // namespace surveyhook
