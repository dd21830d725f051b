// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zonedtime.h"
#include "timetable/officeclock.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Unit = Duration::Unit;

/** Events on every day, at clock times that offices see and at those that the changes touch. */
const std::array<QTime, 8> times{QTime(0, 0),  QTime(0, 59, 59), QTime(1, 0),   QTime(1, 30),
                                 QTime(7, 30), QTime(14, 40),    QTime(22, 59), QTime(23, 30)};

bool isWorkingDay(const QDate &day, Holidays holidays)
{
    return day.dayOfWeek() != Qt::Saturday && day.dayOfWeek() != Qt::Sunday && !isDayOff(day, holidays);
}

/** The clock's date after @p delay; days are counted here one by one. */
QDate expectedDay(QDate day, const Duration &delay, Holidays holidays)
{
    if (delay.unit != Unit::Workdays)
        return day.addDays(delay.amount * (delay.unit == Unit::Weeks ? 7 : 1));
    for (int left = delay.amount; left > 0;) {
        day = day.addDays(1);
        left -= isWorkingDay(day, holidays) ? 1 : 0;
    }
    return day;
}

/** The clock time of @p clock, where it exists on that day; an hour later where it does not. */
QDateTime expectedClock(const QDate &day, const QTime &time)
{
    const QDateTime clock(day, time, Qt::UTC);
    for (const ClockChange &change : clockChanges) {
        if (change.toSummer && day == change.day && time.hour() == 2)
            return clock.addSecs(3600);
    }
    return clock;
}

} // namespace

/** Delays on each day of 2026 to 2028, around both change nights and every holiday. */
class TestDelays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void cleanupTestCase() { qInfo("%d due times asked", m_asked); }
    void clocksOfBothCountries_data() { zones(); }
    void clocksOfBothCountries();
    void elapsedTime_data() { zones(); }
    void elapsedTime();
    void daysByTheClock_data() { zones(); }
    void daysByTheClock();
    void laterEventsNeverLeaveADayEarlier_data() { zones(); }
    void laterEventsNeverLeaveADayEarlier();
    void overMonthEnds_data();
    void overMonthEnds();

private:
    static void zones();
    int m_asked = 0;
};

void TestDelays::zones()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<Holidays>("holidays");
    QTest::newRow("Polska") << QByteArray("Europe/Warsaw") << Holidays::Poland;
    QTest::newRow("Nederland") << QByteArray("Europe/Amsterdam") << Holidays::Netherlands;
    QTest::newRow("both, from Amsterdam") << QByteArray("Europe/Amsterdam") << Holidays::Both;
}

void TestDelays::clocksOfBothCountries()
{
    QFETCH(QByteArray, zone);
    const QTimeZone office(zone);
    for (const ClockChange &change : clockChanges) {
        QCOMPARE(change.day.dayOfWeek(), Qt::Sunday);
        QVERIFY(change.day.addDays(7).month() != change.day.month());
    }
    for (QDateTime utc(firstDay, QTime(0, 0), Qt::UTC); utc.date() <= lastDay; utc = utc.addSecs(1800)) {
        QCOMPARE(clockFromUtc(utc, office), shownAt(utc));
        const QDateTime back = utcFromClock(shownAt(utc).date(), shownAt(utc).time(), office);
        // The hour that comes twice is taken as its first.
        QVERIFY(back == utc || (back == utc.addSecs(-3600) && shownAt(back) == shownAt(utc)));
    }
}

void TestDelays::elapsedTime()
{
    QFETCH(QByteArray, zone);
    const QTimeZone office(zone);
    const QList<std::pair<Duration, qint64>> delays{
        {{1, Unit::Seconds}, 1},         {{90, Unit::Seconds}, 90},   {{59, Unit::Minutes}, 3540},
        {{3600, Unit::Seconds}, 3600},   {{1, Unit::Hours}, 3600},    {{24, Unit::Hours}, 86'400},
        {{1441, Unit::Minutes}, 86'460}, {{72, Unit::Hours}, 259'200}};
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
        for (const QTime &time : times) {
            const QDateTime received(day, time, Qt::UTC);
            for (const auto &[delay, seconds] : delays) {
                QCOMPARE(dueTime(received, delay, {.holidays = Holidays::None}, office),
                         received.addSecs(seconds));
                ++m_asked;
            }
        }
    }
}

void TestDelays::daysByTheClock()
{
    QFETCH(QByteArray, zone);
    QFETCH(Holidays, holidays);
    const QTimeZone office(zone);
    const QList<Duration> delays{{1, Unit::Days},     {2, Unit::Days},     {30, Unit::Days},
                                 {1, Unit::Weeks},    {2, Unit::Weeks},    {1, Unit::Workdays},
                                 {2, Unit::Workdays}, {5, Unit::Workdays}, {10, Unit::Workdays}};
    for (QDate day = firstDay; day <= lastDay.addDays(-32); day = day.addDays(1)) {
        for (const QTime &time : times) {
            const QDateTime received(day, time, Qt::UTC);
            for (const Duration &delay : delays) {
                // Holidays close the window, too: those of plain days and weeks are not asked about here.
                const Holidays counted = delay.unit == Unit::Workdays ? holidays : Holidays::None;
                const QDateTime due = dueTime(received, delay, {.holidays = counted}, office);
                const QDate expected = expectedDay(shownAt(received).date(), delay, holidays);
                QCOMPARE(shownAt(due), expectedClock(expected, shownAt(received).time()));
                QVERIFY(due > received);
                QVERIFY(delay.unit != Unit::Workdays || isWorkingDay(shownAt(due).date(), holidays));
                ++m_asked;
            }
        }
    }
}

// By the clock, not by the second: who comes on Saturday at 9 leaves on Monday at 9, who came on Friday at 10
// on Monday at 10. What never happens is that a later event leaves on an earlier day.
void TestDelays::laterEventsNeverLeaveADayEarlier()
{
    QFETCH(QByteArray, zone);
    QFETCH(Holidays, holidays);
    const QTimeZone office(zone);
    for (const Duration &delay : QList<Duration>{{0, Unit::Days},
                                                 {45, Unit::Minutes},
                                                 {1, Unit::Days},
                                                 {1, Unit::Weeks},
                                                 {1, Unit::Workdays},
                                                 {3, Unit::Workdays}}) {
        QDateTime previous;
        for (QDateTime received(firstDay, QTime(0, 0), Qt::UTC); received.date() <= lastDay.addDays(-15);
             received = received.addSecs(3600)) {
            const QDateTime due = dueTime(received, delay, {.holidays = holidays}, office);
            QVERIFY(due >= received);
            QVERIFY(!isDayOff(shownAt(due).date(), holidays));
            QVERIFY(!previous.isValid() || shownAt(due).date() >= shownAt(previous).date());
            previous = due;
            ++m_asked;
        }
    }
}

void TestDelays::overMonthEnds_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<Duration>("delay");
    QTest::addColumn<Holidays>("holidays");
    QTest::addColumn<QString>("due"); // both in the office's clock
    const auto row = [](const char *name, const QString &received, const Duration &delay, Holidays holidays,
                        const QString &due) {
        QTest::newRow(name) << received << delay << holidays << due;
    };
    row("January to February", u"2026-01-31T10:00"_s, {1, Unit::Days}, Holidays::None, u"2026-02-01T10:00"_s);
    row("a month of 28 days", u"2027-01-31T10:00"_s, {4, Unit::Weeks}, Holidays::None, u"2027-02-28T10:00"_s);
    row("the leap day", u"2028-02-28T10:00"_s, {1, Unit::Days}, Holidays::None, u"2028-02-29T10:00"_s);
    row("past the leap day", u"2028-02-28T10:00"_s, {2, Unit::Workdays}, Holidays::Both,
        u"2028-03-01T10:00"_s);
    row("majówka 2026", u"2026-04-30T16:00"_s, {1, Unit::Workdays}, Holidays::Poland, u"2026-05-04T16:00"_s);
    row("majówka 2028", u"2028-04-28T16:00"_s, {2, Unit::Workdays}, Holidays::Poland, u"2028-05-04T16:00"_s);
    row("Boże Ciało 2027", u"2027-05-26T09:00"_s, {1, Unit::Workdays}, Holidays::Poland,
        u"2027-05-28T09:00"_s);
    row("Koningsdag 2026", u"2026-04-24T09:00"_s, {1, Unit::Workdays}, Holidays::Netherlands,
        u"2026-04-28T09:00"_s);
    row("Hemelvaart 2027", u"2027-05-05T09:00"_s, {1, Unit::Workdays}, Holidays::Netherlands,
        u"2027-05-07T09:00"_s);
    row("Pinksteren 2028", u"2028-06-02T09:00"_s, {1, Unit::Workdays}, Holidays::Netherlands,
        u"2028-06-06T09:00"_s);
    row("5 mei 2027 is een werkdag", u"2027-05-04T09:00"_s, {1, Unit::Workdays}, Holidays::Netherlands,
        u"2027-05-05T09:00"_s);
    row("Christmas in Poland, 2026", u"2026-12-23T09:00"_s, {1, Unit::Workdays}, Holidays::Poland,
        u"2026-12-28T09:00"_s);
    row("Kerst 2026", u"2026-12-23T09:00"_s, {1, Unit::Workdays}, Holidays::Netherlands,
        u"2026-12-24T09:00"_s);
    row("New Year, both", u"2026-12-31T23:30"_s, {1, Unit::Workdays}, Holidays::Both, u"2027-01-04T23:30"_s);
    row("Epiphany 2027", u"2027-01-05T09:00"_s, {1, Unit::Workdays}, Holidays::Poland, u"2027-01-07T09:00"_s);
}

void TestDelays::overMonthEnds()
{
    QFETCH(QString, received);
    QFETCH(Duration, delay);
    QFETCH(Holidays, holidays);
    QFETCH(QString, due);
    const QTimeZone office("Europe/Warsaw");
    const QDateTime clock = QDateTime::fromString(received, Qt::ISODate);
    const QDateTime event = utcFromClock(clock.date(), clock.time(), office);
    const QDateTime answer = dueTime(event, delay, {.holidays = holidays}, office);
    QCOMPARE(shownAt(answer).toString(u"yyyy-MM-ddTHH:mm"_s), due);
    ++m_asked;
}

QTEST_GUILESS_MAIN(TestDelays)
#include "tst_delays.moc"
