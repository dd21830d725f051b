// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/officeclock.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Unit = Duration::Unit;

const QList<Qt::DayOfWeek> workweek{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
const QList<Qt::DayOfWeek> weekend{Qt::Saturday, Qt::Sunday};

QString shown(const QDateTime &utc)
{
    return shownAt(utc).toString(u"ddd yyyy-MM-dd HH:mm:ss"_s) + utc.toString(u" (HH:mm'Z')"_s);
}

} // namespace

/** Sending windows through 2026 to 2028, against a walk from minute to minute. */
class TestOpenHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void cleanupTestCase()
    {
        qInfo("%d due times asked, %d of them moved into the window", m_asked, m_moved);
    }
    void everyDay_data();
    void everyDay();
    void changeNights_data();
    void changeNights();
    void nextMorning_data();
    void nextMorning();

private:
    QDateTime ask(const QDateTime &received, const SendingWindow &window, const Minutes &minutes,
                  const QTimeZone &office);
    int m_asked = 0;
    int m_moved = 0;
};

/** Gives the due time, or nothing when it is wrong. */
QDateTime TestOpenHours::ask(const QDateTime &received, const SendingWindow &window, const Minutes &minutes,
                             const QTimeZone &office)
{
    const QDateTime due = dueTime(received, {0, Unit::Minutes}, window, office);
    const QDateTime again = dueTime(due, {0, Unit::Minutes}, window, office); // asked when it is sent
    const QDateTime expected = minutes.firstFrom(received);
    ++m_asked;
    m_moved += due == received ? 0 : 1;
    if (due == expected && again == due && due >= received && minutes.isOpenAt(due))
        return due;
    const QStringList times{shown(received), shown(due), shown(expected), shown(again)};
    qWarning("event %s, due %s, expected %s, when it is sent %s", qPrintable(times[0]), qPrintable(times[1]),
             qPrintable(times[2]), qPrintable(times[3]));
    return {};
}

void TestOpenHours::everyDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<SendingWindow>("window");
    const QByteArray warsaw("Europe/Warsaw");
    const QByteArray amsterdam("Europe/Amsterdam");
    const SendingWindow office{.days = workweek, .fromMinute = 8 * 60, .toMinute = 17 * 60 + 30};
    const auto withHolidays = [](SendingWindow window, Holidays holidays) {
        window.holidays = holidays;
        return window;
    };
    QTest::newRow("Polska, office hours") << warsaw << withHolidays(office, Holidays::Poland);
    QTest::newRow("Nederland, office hours") << amsterdam << withHolidays(office, Holidays::Netherlands);
    QTest::newRow("both, office hours") << warsaw << withHolidays(office, Holidays::Both);
    QTest::newRow("no holidays, office hours") << amsterdam << office;
    QTest::newRow("Polska, around the clock") << warsaw << SendingWindow{.holidays = Holidays::Poland};
    QTest::newRow("Nederland, weekends") << amsterdam
                                         << SendingWindow{.days = weekend,
                                                          .fromMinute = 10 * 60,
                                                          .toMinute = 16 * 60,
                                                          .holidays = Holidays::Netherlands};
    QTest::newRow("Polska, Mondays, one minute") << warsaw
                                                 << SendingWindow{.days = {Qt::Monday},
                                                                  .fromMinute = 540,
                                                                  .toMinute = 541,
                                                                  .holidays = Holidays::Poland};
    QTest::newRow("Nederland, until midnight")
        << amsterdam
        << SendingWindow{.fromMinute = 22 * 60, .toMinute = 24 * 60, .holidays = Holidays::Netherlands};
    QTest::newRow("Polska, from midnight")
        << warsaw << SendingWindow{.fromMinute = 0, .toMinute = 60, .holidays = Holidays::Poland};
    QTest::newRow("Nederland, in the hour that changes")
        << amsterdam << SendingWindow{.fromMinute = 135, .toMinute = 165};
    QTest::newRow("Polska, across the change")
        << warsaw << SendingWindow{.fromMinute = 150, .toMinute = 240, .holidays = Holidays::Poland};
}

void TestOpenHours::everyDay()
{
    QFETCH(QByteArray, zone);
    QFETCH(SendingWindow, window);
    const QTimeZone office(zone);
    const Minutes minutes(window);
    QDateTime previous;
    for (QDateTime received(firstDay, QTime(0, 0, 7), Qt::UTC); received.date() <= lastDay;
         received = received.addSecs(47 * 60)) {
        const QDateTime due = ask(received, window, minutes, office);
        QVERIFY(due.isValid());
        QVERIFY2(!previous.isValid() || due >= previous,
                 qPrintable(shown(received))); // who called first is not asked later
        previous = due;
    }
}

void TestOpenHours::changeNights_data()
{
    QTest::addColumn<SendingWindow>("window");
    const auto row = [](const char *name, int from, int to) {
        QTest::newRow(name) << SendingWindow{.fromMinute = from, .toMinute = to};
    };
    row("around the clock", 0, 1440);
    row("01:30 to 02:15", 90, 135);
    row("02:00 to 03:00", 120, 180);
    row("02:15 to 02:45", 135, 165);
    row("02:30 to 04:00", 150, 240);
    row("02:59 to 03:01", 179, 181);
    row("03:00 to 03:30", 180, 210);
}

/** Each minute of the two days around each change. */
void TestOpenHours::changeNights()
{
    QFETCH(SendingWindow, window);
    const Minutes minutes(window);
    for (const QByteArray &zone : {QByteArray("Europe/Warsaw"), QByteArray("Europe/Amsterdam")}) {
        const QTimeZone office(zone);
        for (const ClockChange &change : clockChanges) {
            QDateTime previous;
            const QDateTime end = change.at().addDays(1);
            for (QDateTime received = change.at().addDays(-1); received < end;
                 received = received.addSecs(60)) {
                const QDateTime due = ask(received, window, minutes, office);
                QVERIFY(due.isValid());
                QVERIFY2(!previous.isValid() || due >= previous, qPrintable(shown(received)));
                previous = due;
            }
        }
    }
}

void TestOpenHours::nextMorning_data()
{
    QTest::addColumn<Holidays>("holidays");
    QTest::newRow("Polska") << Holidays::Poland;
    QTest::newRow("Nederland") << Holidays::Netherlands;
}

/** Whoever calls after hours is written to when the office opens again, on each evening of the three years.
 */
void TestOpenHours::nextMorning()
{
    QFETCH(Holidays, holidays);
    const QTimeZone office(holidays == Holidays::Poland ? "Europe/Warsaw" : "Europe/Amsterdam");
    const SendingWindow window{.days = workweek,
                               .fromMinute = 8 * 60,
                               .toMinute = 17 * 60,
                               .holidays = holidays};
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
        QDate next = day.addDays(1);
        while (next.dayOfWeek() > Qt::Friday || isDayOff(next, holidays))
            next = next.addDays(1);
        const QDateTime evening(day, QTime(19, 0), Qt::UTC); // 20:00 or 21:00 there
        const QDateTime due = dueTime(evening, {0, Unit::Minutes}, window, office);
        QCOMPARE(shownAt(due), QDateTime(next, QTime(8, 0), Qt::UTC));
        ++m_asked;
        ++m_moved;
    }
}

QTEST_GUILESS_MAIN(TestOpenHours)
#include "tst_openhours.moc"
