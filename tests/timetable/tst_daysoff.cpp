// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/officeclock.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

/** Each day of 2026 to 2028 against the printed calendars. */
class TestDaysOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void cleanupTestCase() { qInfo("%d days asked for days off and working days", m_days); }
    void everyDay_data();
    void everyDay();
    void workingDaysOfAMonth_data();
    void workingDaysOfAMonth();
    void kingsDayLeavesTheSunday();
    void liberationDayComesEveryFiveYears();
    void wigiliaSince2025();

private:
    int m_days = 0;
};

void TestDaysOff::everyDay_data()
{
    QTest::addColumn<Holidays>("holidays");
    QTest::newRow("Polska") << Holidays::Poland;
    QTest::newRow("Nederland") << Holidays::Netherlands;
    QTest::newRow("both") << Holidays::Both;
    QTest::newRow("none") << Holidays::None;
}

void TestDaysOff::everyDay()
{
    QFETCH(Holidays, holidays);
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1), ++m_days) {
        const bool off = isDayOff(day, holidays);
        QVERIFY2(isHoliday(day, holidays) == off, qPrintable(day.toString(Qt::ISODate)));
        const bool weekend = day.dayOfWeek() == Qt::Saturday || day.dayOfWeek() == Qt::Sunday;
        QVERIFY2(isWorkday(day, holidays) == (!weekend && !off), qPrintable(day.toString(Qt::ISODate)));
    }
}

void TestDaysOff::workingDaysOfAMonth_data()
{
    QTest::addColumn<Holidays>("holidays");
    QTest::addColumn<int>("year");
    QTest::addColumn<QList<int>>("days"); // January to December, counted in the printed calendars
    QTest::newRow("Polska 2026") << Holidays::Poland << 2026
                                 << QList<int>{20, 20, 22, 21, 20, 21, 23, 21, 22, 22, 20, 21};
    QTest::newRow("Nederland 2026") << Holidays::Netherlands << 2026
                                    << QList<int>{21, 20, 22, 20, 19, 22, 23, 21, 22, 22, 21, 22};
}

void TestDaysOff::workingDaysOfAMonth()
{
    QFETCH(Holidays, holidays);
    QFETCH(int, year);
    QFETCH(QList<int>, days);
    QList<int> found(12, 0);
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        found[day.month() - 1] += isWorkday(day, holidays) ? 1 : 0;
    QCOMPARE(found, days);
}

void TestDaysOff::kingsDayLeavesTheSunday()
{
    for (const int year : {2025, 2031, 2036}) { // the 27th is a Sunday
        QVERIFY(isHoliday(QDate(year, 4, 26), Holidays::Netherlands));
        QVERIFY(!isHoliday(QDate(year, 4, 27), Holidays::Netherlands));
    }
    for (const int year : {2026, 2027, 2028}) {
        QVERIFY(!isHoliday(QDate(year, 4, 26), Holidays::Netherlands));
        QVERIFY(isHoliday(QDate(year, 4, 27), Holidays::Netherlands));
    }
}

void TestDaysOff::liberationDayComesEveryFiveYears()
{
    for (int year = 2021; year <= 2035; ++year)
        QCOMPARE(isHoliday(QDate(year, 5, 5), Holidays::Netherlands),
                 year == 2025 || year == 2030 || year == 2035);
}

void TestDaysOff::wigiliaSince2025()
{
    QVERIFY(!isHoliday(QDate(2024, 12, 24), Holidays::Poland));
    for (int year = 2025; year <= 2028; ++year) {
        QVERIFY(isHoliday(QDate(year, 12, 24), Holidays::Poland));
        QVERIFY(!isHoliday(QDate(year, 12, 24), Holidays::Netherlands));
    }
}

QTEST_GUILESS_MAIN(TestDaysOff)
#include "tst_daysoff.moc"
