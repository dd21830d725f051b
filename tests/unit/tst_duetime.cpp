// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

namespace {

using Unit = Duration::Unit;

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

const QList<Qt::DayOfWeek> workweek = {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};

SendingWindow officeHours(Holidays holidays)
{
    return {.days = workweek, .fromMinute = 8 * 60 + 30, .toMinute = 17 * 60, .holidays = holidays};
}

} // namespace

class TestDueTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void delays_data();
    void delays();
    void windows_data();
    void windows();
    void swallowedHoursWaitForTheNextDay();
    void closedForEverEnds();
    void hugeDelaysEnd();
    void everyHourOfAYear_data();
    void everyHourOfAYear();
    void invalidStaysInvalid();
};

void TestDueTime::delays_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<int>("amount");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<Holidays>("holidays");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *name, const QString &received, int amount, Unit unit, Holidays holidays,
                        const QString &due) {
        QTest::newRow(name) << received << amount << unit << holidays << due;
    };
    row("at once", u"2026-04-03T14:40:00Z"_s, 0, Unit::Minutes, Holidays::None, u"2026-04-03T14:40:00Z"_s);
    row("at once on a holiday, in workdays", u"2026-04-04T14:40:00Z"_s, 0, Unit::Workdays, Holidays::None,
        u"2026-04-04T14:40:00Z"_s);
    row("less than nothing", u"2026-04-03T14:40:00Z"_s, -5, Unit::Days, Holidays::None,
        u"2026-04-03T14:40:00Z"_s);
    row("90 s", u"2026-04-03T14:40:00Z"_s, 90, Unit::Seconds, Holidays::None, u"2026-04-03T14:41:30Z"_s);
    row("45 min", u"2026-04-03T14:40:00Z"_s, 45, Unit::Minutes, Holidays::None, u"2026-04-03T15:25:00Z"_s);
    row("1 h", u"2026-04-03T14:40:00Z"_s, 1, Unit::Hours, Holidays::None, u"2026-04-03T15:40:00Z"_s);
    row("2 workdays over Easter, Polska", u"2026-04-03T14:40:00Z"_s, 2, Unit::Workdays, Holidays::Poland,
        u"2026-04-08T14:40:00Z"_s);
    row("2 workdays over Easter, no holidays", u"2026-04-03T14:40:00Z"_s, 2, Unit::Workdays, Holidays::None,
        u"2026-04-07T14:40:00Z"_s);
    row("1 workday from a Saturday", u"2026-04-11T08:00:00Z"_s, 1, Unit::Workdays, Holidays::None,
        u"2026-04-13T08:00:00Z"_s);
    row("1 workday over New Year", u"2025-12-31T16:00:00Z"_s, 1, Unit::Workdays, Holidays::Poland,
        u"2026-01-02T16:00:00Z"_s);
    row("1 workday from Wigilia's eve", u"2025-12-23T11:00:00Z"_s, 1, Unit::Workdays, Holidays::Poland,
        u"2025-12-29T11:00:00Z"_s);
    row("2 workdays over kerst", u"2026-12-23T11:00:00Z"_s, 2, Unit::Workdays, Holidays::Netherlands,
        u"2026-12-28T11:00:00Z"_s);
    row("1 day over the leap day", u"2028-02-28T11:00:00Z"_s, 1, Unit::Days, Holidays::None,
        u"2028-02-29T11:00:00Z"_s);
    row("1 week keeps the clock over summer time", u"2026-03-27T15:40:00Z"_s, 1, Unit::Weeks, Holidays::None,
        u"2026-04-03T14:40:00Z"_s);
    row("1 day keeps the clock over winter time", u"2026-10-24T14:40:00Z"_s, 1, Unit::Days, Holidays::None,
        u"2026-10-25T15:40:00Z"_s);
    row("24 h do not", u"2026-10-24T14:40:00Z"_s, 24, Unit::Hours, Holidays::None, u"2026-10-25T14:40:00Z"_s);
    row("02:30 does not exist: 03:30", u"2026-03-28T01:30:00Z"_s, 1, Unit::Days, Holidays::None,
        u"2026-03-29T01:30:00Z"_s);
    row("02:30 comes twice: the first", u"2026-10-24T00:30:00Z"_s, 1, Unit::Days, Holidays::None,
        u"2026-10-25T00:30:00Z"_s);
    row("received in the second 02:30, at once", u"2026-10-25T01:30:00Z"_s, 0, Unit::Days, Holidays::None,
        u"2026-10-25T01:30:00Z"_s);
    row("before midnight UTC is the next day here", u"2026-04-03T22:30:00Z"_s, 1, Unit::Workdays,
        Holidays::None, u"2026-04-05T22:30:00Z"_s);
}

void TestDueTime::delays()
{
    QFETCH(QString, received);
    QFETCH(int, amount);
    QFETCH(Unit, unit);
    QFETCH(Holidays, holidays);
    QFETCH(QString, due);
    // A day around the clock, seven days a week; holidays would move the rows that test delays alone.
    const SendingWindow window{.holidays = unit == Unit::Workdays ? holidays : Holidays::None};
    const QDateTime answer = dueTime(utc(received), {amount, unit}, window, QTimeZone("Europe/Warsaw"));
    QCOMPARE(answer.toString(Qt::ISODate), due);
    QCOMPARE(answer.timeSpec(), Qt::UTC);
    // The two countries share their clock.
    QCOMPARE(dueTime(utc(received), {amount, unit}, window, QTimeZone("Europe/Amsterdam")), answer);
}

void TestDueTime::windows_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<Holidays>("holidays");
    QTest::addColumn<QString>("due");
    QTest::newRow("inside") << u"2026-04-03T08:00:00Z"_s << Holidays::Poland << u"2026-04-03T08:00:00Z"_s;
    QTest::newRow("too early") << u"2026-04-03T04:00:00Z"_s << Holidays::Poland << u"2026-04-03T06:30:00Z"_s;
    QTest::newRow("as it opens") << u"2026-04-03T06:30:00Z"_s << Holidays::Poland
                                 << u"2026-04-03T06:30:00Z"_s;
    QTest::newRow("as it closes") << u"2026-04-09T15:00:00Z"_s << Holidays::Poland
                                  << u"2026-04-10T06:30:00Z"_s;
    QTest::newRow("a second before") << u"2026-04-09T14:59:59Z"_s << Holidays::Poland
                                     << u"2026-04-09T14:59:59Z"_s;
    QTest::newRow("Friday evening before Easter")
        << u"2026-04-03T18:00:00Z"_s << Holidays::Netherlands << u"2026-04-07T06:30:00Z"_s;
    QTest::newRow("Friday evening, no holidays")
        << u"2026-04-03T18:00:00Z"_s << Holidays::None << u"2026-04-06T06:30:00Z"_s;
    QTest::newRow("over the change to summer time")
        << u"2026-03-27T18:00:00Z"_s << Holidays::Poland << u"2026-03-30T06:30:00Z"_s;
    QTest::newRow("over Christmas and the weekend")
        << u"2025-12-24T09:00:00Z"_s << Holidays::Poland << u"2025-12-29T07:30:00Z"_s;
    QTest::newRow("New Year's Eve, late")
        << u"2026-12-31T22:59:00Z"_s << Holidays::Both << u"2027-01-04T07:30:00Z"_s;
}

void TestDueTime::windows()
{
    QFETCH(QString, received);
    QFETCH(Holidays, holidays);
    QFETCH(QString, due);
    const QDateTime answer =
        dueTime(utc(received), {0, Unit::Minutes}, officeHours(holidays), QTimeZone("Europe/Warsaw"));
    QCOMPARE(answer.toString(Qt::ISODate), due);
}

void TestDueTime::swallowedHoursWaitForTheNextDay()
{
    const SendingWindow night{.fromMinute = 120, .toMinute = 165};
    const QDateTime answer =
        dueTime(utc(u"2026-03-28T09:00:00Z"_s), {0, Unit::Minutes}, night, QTimeZone("Europe/Warsaw"));
    QCOMPARE(answer, utc(u"2026-03-30T00:00:00Z"_s));
}

void TestDueTime::closedForEverEnds()
{
    const QTimeZone zone("Europe/Warsaw");
    const QDateTime received = utc(u"2026-04-03T14:40:00Z"_s);
    QCOMPARE(dueTime(received, {1, Unit::Days}, {.days = {}}, zone), received.addDays(1));
    // Hours that end before they start say nothing about the hours.
    QCOMPARE(dueTime(received, {0, Unit::Days}, {.fromMinute = 600, .toMinute = 600}, zone), received);
    QCOMPARE(dueTime(received, {0, Unit::Days}, {.fromMinute = -10, .toMinute = -5}, zone), received);
}

void TestDueTime::hugeDelaysEnd()
{
    const QTimeZone zone("Europe/Amsterdam");
    const QDateTime received = utc(u"2026-04-03T14:40:00Z"_s);
    for (const Unit unit :
         {Unit::Seconds, Unit::Minutes, Unit::Hours, Unit::Days, Unit::Workdays, Unit::Weeks}) {
        const QDateTime due =
            dueTime(received, {std::numeric_limits<int>::max(), unit}, officeHours(Holidays::Both), zone);
        QVERIFY(due.isValid());
        QVERIFY(due > received);
    }
}

void TestDueTime::everyHourOfAYear_data()
{
    QTest::addColumn<Holidays>("holidays");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("Polska") << Holidays::Poland << QByteArray("Europe/Warsaw");
    QTest::newRow("Nederland") << Holidays::Netherlands << QByteArray("Europe/Amsterdam");
    QTest::newRow("both, far away") << Holidays::Both << QByteArray("Pacific/Auckland");
}

void TestDueTime::everyHourOfAYear()
{
    QFETCH(Holidays, holidays);
    QFETCH(QByteArray, zone);
    const QTimeZone office(zone);
    const SendingWindow window = officeHours(holidays);
    QDateTime previous;
    for (QDateTime received = utc(u"2025-12-31T00:00:00Z"_s); received.date().year() < 2027;
         received = received.addSecs(3600)) {
        const QDateTime due = dueTime(received, {0, Unit::Minutes}, window, office);
        const QDateTime clock = due.toTimeZone(office);
        QVERIFY(due >= received);
        QVERIFY2(isWorkday(clock.date(), holidays), qPrintable(clock.toString(Qt::ISODate)));
        QVERIFY(clock.time() >= QTime(8, 30) && clock.time() < QTime(17, 0));
        QVERIFY(!previous.isValid() || due >= previous); // who called first is not asked later
        QCOMPARE(dueTime(due, {0, Unit::Minutes}, window, office), due);
        previous = due;
    }
}

void TestDueTime::invalidStaysInvalid()
{
    QVERIFY(!dueTime({}, {1, Unit::Days}, {}, QTimeZone("Europe/Warsaw")).isValid());
    const QDateTime received = utc(u"2026-04-03T14:40:00Z"_s);
    QCOMPARE(dueTime(received, {1, Unit::Days}, {}, QTimeZone()), received.addDays(1)); // no zone: UTC
}

QTEST_GUILESS_MAIN(TestDueTime)
#include "tst_duetime.moc"
