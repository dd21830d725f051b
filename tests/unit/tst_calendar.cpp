// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void easter_data();
    void easter();
    void holidaysOfAYear_data();
    void holidaysOfAYear();
    void everyYearHasItsNumberOfHolidays();
    void bothCountriesTogether();
    void workdays_data();
    void workdays();
    void codes();
    void invalidDays();
};

void TestCalendar::easter_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("1818, as early as it comes") << QDate(1818, 3, 22);
    QTest::newRow("1943, as late as it comes") << QDate(1943, 4, 25);
    QTest::newRow("2024") << QDate(2024, 3, 31);
    QTest::newRow("2025") << QDate(2025, 4, 20);
    QTest::newRow("2026") << QDate(2026, 4, 5);
    QTest::newRow("2027") << QDate(2027, 3, 28);
    QTest::newRow("2028") << QDate(2028, 4, 16);
    QTest::newRow("2029") << QDate(2029, 4, 1);
    QTest::newRow("2030") << QDate(2030, 4, 21);
    QTest::newRow("2031") << QDate(2031, 4, 13);
    QTest::newRow("2032") << QDate(2032, 3, 28);
    QTest::newRow("2033") << QDate(2033, 4, 17);
    QTest::newRow("2034") << QDate(2034, 4, 9);
    QTest::newRow("2035") << QDate(2035, 3, 25);
}

void TestCalendar::easter()
{
    QFETCH(QDate, day);
    QCOMPARE(easterSunday(day.year()), day);
}

void TestCalendar::holidaysOfAYear_data()
{
    QTest::addColumn<Holidays>("country");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days"); // by hand, from the printed calendars
    QTest::newRow("Polska 2024")
        << Holidays::Poland << 2024
        << u"01-01 01-06 03-31 04-01 05-01 05-03 05-19 05-30 08-15 11-01 11-11 12-25 12-26"_s;
    QTest::newRow("Polska 2025, Wigilia for the first time")
        << Holidays::Poland << 2025
        << u"01-01 01-06 04-20 04-21 05-01 05-03 06-08 06-19 08-15 11-01 11-11 12-24 12-25 12-26"_s;
    QTest::newRow("Polska 2026")
        << Holidays::Poland << 2026
        << u"01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26"_s;
    QTest::newRow("Nederland 2024") << Holidays::Netherlands << 2024
                                    << u"01-01 03-31 04-01 04-27 05-09 05-19 05-20 12-25 12-26"_s;
    QTest::newRow("Nederland 2025, King's Day off a Sunday, lustrum")
        << Holidays::Netherlands << 2025 << u"01-01 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26"_s;
    QTest::newRow("Nederland 2026") << Holidays::Netherlands << 2026
                                    << u"01-01 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26"_s;
    QTest::newRow("none") << Holidays::None << 2026 << QString();
}

void TestCalendar::holidaysOfAYear()
{
    QFETCH(Holidays, country);
    QFETCH(int, year);
    QFETCH(QString, days);
    QStringList found;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (isHoliday(day, country))
            found.append(day.toString(u"MM-dd"));
    }
    QCOMPARE(found.join(u' '), days);
}

void TestCalendar::everyYearHasItsNumberOfHolidays()
{
    for (int year = 2024; year <= 2035; ++year) {
        int poland = 0;
        int netherlands = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            poland += isHoliday(day, Holidays::Poland) ? 1 : 0;
            netherlands += isHoliday(day, Holidays::Netherlands) ? 1 : 0;
        }
        QCOMPARE(poland, year < 2025 ? 13 : 14);
        QCOMPARE(netherlands, year % 5 == 0 ? 10 : 9);
        const QDate easter = easterSunday(year);
        QCOMPARE(easter.dayOfWeek(), int(Qt::Sunday));
        QVERIFY(!isHoliday(easter.addDays(-2), Holidays::Both)); // Good Friday: offices work
    }
}

void TestCalendar::bothCountriesTogether()
{
    for (QDate day(2024, 1, 1); day.year() < 2036; day = day.addDays(1)) {
        QCOMPARE(isHoliday(day, Holidays::Both),
                 isHoliday(day, Holidays::Poland) || isHoliday(day, Holidays::Netherlands));
    }
}

void TestCalendar::workdays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Holidays>("holidays");
    QTest::addColumn<bool>("works");
    QTest::newRow("a Friday") << QDate(2026, 4, 3) << Holidays::Both << true;
    QTest::newRow("a Saturday") << QDate(2026, 4, 4) << Holidays::None << false;
    QTest::newRow("a Sunday") << QDate(2026, 4, 12) << Holidays::None << false;
    QTest::newRow("Poniedziałek Wielkanocny") << QDate(2026, 4, 6) << Holidays::Poland << false;
    QTest::newRow("tweede paasdag") << QDate(2026, 4, 6) << Holidays::Netherlands << false;
    QTest::newRow("Easter Monday where nobody asks") << QDate(2026, 4, 6) << Holidays::None << true;
    QTest::newRow("Boże Ciało in Poland") << QDate(2026, 6, 4) << Holidays::Poland << false;
    QTest::newRow("Boże Ciało in the Netherlands") << QDate(2026, 6, 4) << Holidays::Netherlands << true;
    QTest::newRow("Koningsdag in Poland") << QDate(2026, 4, 27) << Holidays::Poland << true;
    QTest::newRow("Wigilia 2024") << QDate(2024, 12, 24) << Holidays::Poland << true;
    QTest::newRow("Bevrijdingsdag 2026") << QDate(2026, 5, 5) << Holidays::Netherlands << true;
}

void TestCalendar::workdays()
{
    QFETCH(QDate, day);
    QFETCH(Holidays, holidays);
    QFETCH(bool, works);
    QCOMPARE(isWorkday(day, holidays), works);
}

void TestCalendar::codes()
{
    QCOMPARE(holidaysFromCode(u"none"), std::optional(Holidays::None));
    QCOMPARE(holidaysFromCode(u"pl"), std::optional(Holidays::Poland));
    QCOMPARE(holidaysFromCode(u"NL"), std::optional(Holidays::Netherlands));
    QCOMPARE(holidaysFromCode(u"PL+NL"), std::optional(Holidays::Both));
    QCOMPARE(holidaysFromCode(u"nl+pl"), std::optional(Holidays::Both));
    QVERIFY(!holidaysFromCode(u"DE"));
    QVERIFY(!holidaysFromCode(u""));
    for (const Holidays holidays : {Holidays::None, Holidays::Poland, Holidays::Netherlands, Holidays::Both})
        QCOMPARE(holidaysFromCode(holidaysCode(holidays)), std::optional(holidays));
}

void TestCalendar::invalidDays()
{
    QVERIFY(!isHoliday(QDate(), Holidays::Both));
    QVERIFY(!isWorkday(QDate(), Holidays::None));
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
