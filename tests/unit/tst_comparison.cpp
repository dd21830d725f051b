// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void equals_data();
    void equals();
    void equalityIsEven();
    void times_data();
    void times();
    void timesDoNotDependOnTheMachine();
};

namespace {

const QList<QJsonValue> manyValues = {QJsonValue(),
                                      QJsonValue(QJsonValue::Undefined),
                                      u""_s,
                                      u"  "_s,
                                      5,
                                      u"5"_s,
                                      u"5.0"_s,
                                      u"5,00"_s,
                                      u"05"_s,
                                      0,
                                      u"0"_s,
                                      u"-0"_s,
                                      true,
                                      false,
                                      u"tak"_s,
                                      u"JA"_s,
                                      u"nee"_s,
                                      u"Nie"_s,
                                      u"no"_s,
                                      u"true"_s,
                                      1,
                                      u"Żółw"_s,
                                      u"ŻÓŁW"_s,
                                      u"zolw"_s,
                                      QJsonArray{},
                                      QJsonArray{1},
                                      QJsonObject{},
                                      u"1 234"_s,
                                      1234,
                                      0.1,
                                      u"0,1"_s,
                                      u"007"_s,
                                      7};

} // namespace

void TestComparison::equals_data()
{
    QTest::addColumn<QJsonValue>("a");
    QTest::addColumn<QJsonValue>("b");
    QTest::addColumn<bool>("equal");
    const auto row = [](const char *name, const QJsonValue &a, const QJsonValue &b, bool equal) {
        QTest::newRow(name) << a << b << equal;
    };
    const QJsonValue missing(QJsonValue::Undefined);
    row("missing is empty", missing, u""_s, true);
    row("null is empty", QJsonValue(), u""_s, true);
    row("missing is null", missing, QJsonValue(), true);
    row("blank is empty", u" \t"_s, QJsonValue(), true);
    row("zero is not empty", 0, u""_s, false);
    row("false is not empty", false, u""_s, false);
    row("case", u"Closed"_s, u"CLOSED"_s, true);
    row("spaces", u"  closed\n"_s, u"closed"_s, true);
    row("hard space", u"\u00a0closed"_s, u"closed"_s, true);
    row("inner spaces count", u"in progress"_s, u"inprogress"_s, false);
    row("Polish case", u"ZAŻÓŁĆ GĘŚLĄ JAŹŃ"_s, u"zażółć gęślą jaźń"_s, true);
    row("Dutch case", u"GEËERD COÖRDINATIE IJSSEL"_s, u"geëerd coördinatie ijssel"_s, true);
    row("accents count", u"żółw"_s, u"zolw"_s, false);
    row("accents written apart", u"jo\u0301zef"_s, u"JÓZEF"_s, true);
    row("number and text", 5, u"5"_s, true);
    row("number and text with spaces", 5, u" 5 "_s, true);
    row("point zero", 5, u"5.0"_s, true);
    row("both text", u"5"_s, u"5.0"_s, true);
    row("decimal comma", 4.5, u"4,5"_s, true);
    row("decimal comma and point", u"4.50"_s, u"4,5"_s, true);
    row("thousands, Polish", 1234.5, u"1 234,50"_s, true);
    row("thousands, hard space", 1234567, u"1\u00a0234\u00a0567"_s, true);
    row("thousands, Dutch", 1234.5, u"1.234,50"_s, true);
    row("groups must be of three", 1234, u"12 34"_s, false);
    row("negative", -5, u"-5,0"_s, true);
    row("minus nothing", 0, u"-0"_s, true);
    row("other number", 5, u"6"_s, false);
    row("zeros in front matter", u"007"_s, 7, false);
    row("zeros in front, same", u"007"_s, u"007 "_s, true);
    row("a plus in front matters", u"+48600100200"_s, u"48600100200"_s, false);
    row("long ids to the last digit", u"9007199254740993"_s, u"9007199254740992"_s, false);
    row("long id and number", u"9007199254740993"_s, QJsonValue(qint64(9007199254740993)), true);
    row("tenth", 0.1, u"0.1"_s, true);
    row("no number", u"5a"_s, 5, false);
    row("tak", u"Tak"_s, true, true);
    row("ja", true, u" JA "_s, true);
    row("yes", u"yes"_s, true, true);
    row("true as text", u"True"_s, true, true);
    row("nie", u"nie"_s, false, true);
    row("nee", u"Nee"_s, false, true);
    row("no", u"NO"_s, false, true);
    row("tak is not false", u"tak"_s, false, false);
    row("nie is not true", u"nie"_s, true, false);
    row("yes in two languages", u"tak"_s, u"ja"_s, true);
    row("another word", u"może"_s, true, false);
    row("one is a number", 1, true, false);
    row("arrays alike", QJsonArray{1, u"a"_s}, QJsonArray{1, u"a"_s}, true);
    row("array and its element", QJsonArray{u"a"_s}, u"a"_s, false);
}

void TestComparison::equals()
{
    QFETCH(QJsonValue, a);
    QFETCH(QJsonValue, b);
    QFETCH(bool, equal);
    QCOMPARE(forgivingEquals(a, b), equal);
    QCOMPARE(forgivingEquals(b, a), equal);
}

void TestComparison::equalityIsEven()
{
    for (const QJsonValue &a : manyValues) {
        QVERIFY(forgivingEquals(a, a));
        for (const QJsonValue &b : manyValues) {
            QCOMPARE(forgivingEquals(a, b), forgivingEquals(b, a));
            for (const QJsonValue &c : manyValues)
                QVERIFY(!forgivingEquals(a, b) || !forgivingEquals(b, c) || forgivingEquals(a, c));
        }
    }
}

void TestComparison::times_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *name, const QJsonValue &value, const QString &utc) {
        QTest::newRow(name) << value << utc;
    };
    const QString noon = u"2026-04-03T10:00:00.000Z"_s;
    row("UTC", u"2026-04-03T10:00:00Z"_s, noon);
    row("UTC, small z", u"2026-04-03t10:00:00z"_s, noon);
    row("milliseconds", u"2026-04-03T10:00:00.250Z"_s, u"2026-04-03T10:00:00.250Z"_s);
    row("microseconds", u"2026-04-03T10:00:00.250123Z"_s, u"2026-04-03T10:00:00.250Z"_s);
    row("offset", u"2026-04-03T12:00:00+02:00"_s, noon);
    row("offset without colon", u"2026-04-03T12:00:00+0200"_s, noon);
    row("short offset", u"2026-04-03T12:00:00+02"_s, noon);
    row("offset to the west", u"2026-04-03T04:30:00-05:30"_s, noon);
    row("no zone: the office's", u"2026-04-03T12:00:00"_s, noon);
    row("no zone in winter", u"2026-01-03T12:00:00"_s, u"2026-01-03T11:00:00.000Z"_s);
    row("database", u"2026-04-03 12:00:00"_s, noon);
    row("database, UTC said", u"2026-04-03 10:00:00 UTC"_s, noon);
    row("no seconds", u"2026-04-03T12:00"_s, noon);
    row("a day", u"2026-04-03"_s, u"2026-04-02T22:00:00.000Z"_s);
    row("spaces around", u"  2026-04-03T10:00:00Z "_s, noon);
    row("Unix seconds", 1775210400, noon);
    row("Unix milliseconds", 1775210400000.0, noon);
    row("Unix seconds as text", u"1775210400"_s, noon);
    row("Unix milliseconds as text", u"1775210400000"_s, noon);
    row("seconds with a fraction", 1775210400.7, noon);
    row("mail", u"Fri, 03 Apr 2026 12:00:00 +0200"_s, noon);
    row("a clock time that does not exist", u"2026-03-29T02:30:00"_s, u"2026-03-29T01:30:00.000Z"_s);
    row("a clock time that comes twice", u"2026-10-25T02:30:00"_s, u"2026-10-25T00:30:00.000Z"_s);
    row("a small number", 5, QString());
    row("a small number as text", u"2026"_s, QString());
    row("too large", 1e18, QString());
    row("far too large", 1e300, QString());
    row("negative", -1775210400, QString());
    row("no such day", u"2026-02-30"_s, QString());
    row("no such hour", u"2026-02-03T25:00:00Z"_s, QString());
    row("word", u"wczoraj"_s, QString());
    row("empty", u""_s, QString());
    row("missing", QJsonValue(QJsonValue::Undefined), QString());
    row("truth", true, QString());
    row("list", QJsonArray{1775210400}, QString());
    row("something after it", u"2026-04-03T10:00:00Zx"_s, QString());
}

void TestComparison::times()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, utc);
    const QDateTime time = timeFrom(value, QTimeZone("Europe/Warsaw"));
    QCOMPARE(time.isValid(), !utc.isEmpty());
    QCOMPARE(time.toString(Qt::ISODateWithMs), utc);
}

void TestComparison::timesDoNotDependOnTheMachine()
{
    const QDateTime time = timeFrom(u"2026-07-01 09:00"_s, QTimeZone("Europe/Amsterdam"));
    QCOMPARE(time, QDateTime(QDate(2026, 7, 1), QTime(7, 0), Qt::UTC));
    QCOMPARE(time.timeSpec(), Qt::UTC);
    QCOMPARE(timeFrom(u"2026-07-01 09:00"_s, QTimeZone::utc()),
             QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
