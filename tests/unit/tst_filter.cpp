// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

namespace {

const QTimeZone warsaw("Europe/Warsaw");
const QDateTime now(QDate(2026, 4, 8), QTime(14, 40), Qt::UTC); // a Wednesday, 16:40 in the office

const QJsonObject sample = QJsonDocument::fromJson(R"({
    "state": " Closed ", "rating": "4,5", "count": 5, "vip": true, "zgoda": "nie", "email": null, "blank": "  ",
    "tags": ["Reklamacja", "pilne", 7], "noTags": [], "noObject": {}, "miasto": "Łódź", "plaats": "IJmuiden",
    "closedAt": "2026-04-07T09:00:00Z", "day": "2026-04-07", "friday": "2026-04-03T09:00:00Z", "unix": 1775552400, "future": "2027-01-01",
    "address": {"code": "02-110"}
})")
                               .object();

QJsonObject ago(int amount, const QString &unit)
{
    return {{u"amount"_s, amount}, {u"unit"_s, unit}};
}

bool passes(const Condition &condition)
{
    return evaluate({.items = {condition}}, sample, now, warsaw).passed;
}

Condition is(const QString &field, const QJsonValue &expected)
{
    return {.field = field, .op = Operator::Is, .expected = expected};
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void conditions_data();
    void conditions();
    void oppositesDisagree();
    void exactMeansExact_data();
    void exactMeansExact();
    void ages_data();
    void ages();
    void noConditionsLetEverythingPass();
    void groups_data();
    void groups();
    void everyConditionIsReported();
    void operatorCodes();
};

void TestFilter::conditions_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QJsonValue>("expected");
    QTest::addColumn<bool>("passed");
    const auto row = [](const QString &field, const QString &op, const QJsonValue &expected, bool passed) {
        const QByteArray text = QJsonDocument(QJsonArray{expected}).toJson(QJsonDocument::Compact);
        QTest::addRow("%s %s %s", qPrintable(field), qPrintable(op), text.constData())
            << field << op << expected << passed;
    };
    row(u"state"_s, u"is"_s, u"closed"_s, true);
    row(u"state"_s, u"is"_s, u"open"_s, false);
    row(u"state"_s, u"isNot"_s, u"open"_s, true);
    row(u"state"_s, u"isNot"_s, u"CLOSED"_s, false);
    row(u"miasto"_s, u"is"_s, u"ŁÓDŹ"_s, true);
    row(u"count"_s, u"is"_s, u"5.0"_s, true);
    row(u"vip"_s, u"is"_s, u"tak"_s, true);
    row(u"zgoda"_s, u"is"_s, false, true);
    row(u"email"_s, u"is"_s, u""_s, true);
    row(u"email"_s, u"isNot"_s, u""_s, false);
    row(u"nobody"_s, u"is"_s, u""_s, true);
    row(u"nobody"_s, u"is"_s, QJsonValue(), true);
    row(u"nobody"_s, u"isNot"_s, u"x"_s, true);
    row(u"address.code"_s, u"is"_s, u"02-110"_s, true);
    row(u"miasto"_s, u"contains"_s, u"ódź"_s, true);
    row(u"miasto"_s, u"contains"_s, u"ÓDŹ"_s, true);
    row(u"miasto"_s, u"contains"_s, u"odz"_s, false);
    row(u"tags"_s, u"contains"_s, u"REKLAMACJA"_s, true);
    row(u"tags"_s, u"contains"_s, u"rekla"_s, false);
    row(u"tags"_s, u"contains"_s, u"7"_s, true);
    row(u"noTags"_s, u"contains"_s, u"x"_s, false);
    row(u"nobody"_s, u"contains"_s, u"x"_s, false);
    row(u"tags"_s, u"notContains"_s, u"zwrot"_s, true);
    row(u"miasto"_s, u"notContains"_s, u"łó"_s, false);
    row(u"plaats"_s, u"startsWith"_s, u"ijm"_s, true);
    row(u"plaats"_s, u"startsWith"_s, u"muiden"_s, false);
    row(u"address.code"_s, u"startsWith"_s, u" 02"_s, true);
    row(u"state"_s, u"isOneOf"_s, QJsonArray{u"open"_s, u"closed"_s}, true);
    row(u"state"_s, u"isOneOf"_s, QJsonArray{u"open"_s}, false);
    row(u"state"_s, u"isOneOf"_s, QJsonArray{}, false);
    row(u"count"_s, u"isOneOf"_s, QJsonArray{u"4"_s, u"5"_s}, true);
    row(u"state"_s, u"isOneOf"_s, u"closed"_s, true);
    row(u"tags"_s, u"isOneOf"_s, QJsonArray{u"zwrot"_s, u"pilne"_s}, true);
    row(u"email"_s, u"isEmpty"_s, true, true);
    row(u"nobody"_s, u"isEmpty"_s, true, true);
    row(u"blank"_s, u"isEmpty"_s, true, true);
    row(u"noTags"_s, u"isEmpty"_s, true, true);
    row(u"noObject"_s, u"isEmpty"_s, true, true);
    row(u"count"_s, u"isEmpty"_s, true, false);
    row(u"vip"_s, u"isNotEmpty"_s, true, true);
    row(u"nobody"_s, u"isNotEmpty"_s, true, false);
    row(u"rating"_s, u"greaterThan"_s, 4, true);
    row(u"rating"_s, u"greaterThan"_s, u"4,5"_s, false);
    row(u"rating"_s, u"lessThan"_s, u"4,51"_s, true);
    row(u"count"_s, u"lessThan"_s, 5, false);
    row(u"count"_s, u"greaterThan"_s, u"+04"_s, true);
    row(u"state"_s, u"greaterThan"_s, 3, false);
    row(u"state"_s, u"lessThan"_s, 3, false);
    row(u"nobody"_s, u"lessThan"_s, 3, false);
    row(u"count"_s, u"greaterThan"_s, u"cztery"_s, false);
    row(u"vip"_s, u"greaterThan"_s, 0, false);
    row(u"closedAt"_s, u"before"_s, u"2026-04-07T09:00:01Z"_s, true);
    row(u"closedAt"_s, u"before"_s, u"2026-04-07T09:00:00Z"_s, false);
    row(u"closedAt"_s, u"after"_s, u"2026-04-07T09:00:00Z"_s, false);
    row(u"closedAt"_s, u"after"_s, u"2026-04-07 10:59:59"_s, true);
    row(u"closedAt"_s, u"after"_s, u"2026-04-06"_s, true);
    row(u"closedAt"_s, u"after"_s, u"2026-04-07"_s, false);
    row(u"closedAt"_s, u"before"_s, u"2026-04-07"_s, false);
    row(u"day"_s, u"before"_s, u"2026-04-08"_s, true);
    row(u"unix"_s, u"is"_s, 1775552400, true);
    row(u"unix"_s, u"before"_s, u"2026-04-08"_s, true);
    row(u"state"_s, u"before"_s, u"2026-04-08"_s, false);
    row(u"day"_s, u"after"_s, u"wczoraj"_s, false);
    row(u"nobody"_s, u"before"_s, u"2026-04-08"_s, false);
}

void TestFilter::conditions()
{
    QFETCH(QString, field);
    QFETCH(QString, op);
    QFETCH(QJsonValue, expected);
    QFETCH(bool, passed);
    const std::optional<Operator> code = operatorFromCode(op);
    QVERIFY(code);
    QCOMPARE(passes({.field = field, .op = *code, .expected = expected}), passed);
}

void TestFilter::oppositesDisagree()
{
    const QStringList fields = sample.keys() + QStringList{u"nobody"_s, u"a..b"_s};
    for (const QString &field : fields) {
        for (const QJsonValue &expected :
             {QJsonValue(u"closed"_s), QJsonValue(5), QJsonValue(true), QJsonValue(u""_s)}) {
            const auto ask = [&](Operator op) {
                return passes({.field = field, .op = op, .expected = expected});
            };
            QVERIFY(ask(Operator::Is) != ask(Operator::IsNot));
            QVERIFY(ask(Operator::Contains) != ask(Operator::NotContains));
            QVERIFY(ask(Operator::IsEmpty) != ask(Operator::IsNotEmpty));
            QVERIFY(!(ask(Operator::GreaterThan) && ask(Operator::LessThan)));
            QVERIFY(!(ask(Operator::Before) && ask(Operator::After)));
        }
    }
}

void TestFilter::exactMeansExact_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Operator>("op");
    QTest::addColumn<QJsonValue>("expected");
    QTest::addColumn<bool>("passed");
    QTest::newRow("case") << u"miasto"_s << Operator::Is << QJsonValue(u"łódź"_s) << false;
    QTest::newRow("same") << u"miasto"_s << Operator::Is << QJsonValue(u"Łódź"_s) << true;
    QTest::newRow("spaces") << u"state"_s << Operator::Is << QJsonValue(u"Closed"_s) << false;
    QTest::newRow("number and text") << u"count"_s << Operator::Is << QJsonValue(u"5"_s) << false;
    QTest::newRow("number") << u"count"_s << Operator::Is << QJsonValue(5) << true;
    QTest::newRow("tak") << u"vip"_s << Operator::Is << QJsonValue(u"tak"_s) << false;
    QTest::newRow("null is still empty") << u"email"_s << Operator::Is << QJsonValue(u""_s) << true;
    QTest::newRow("missing is still empty") << u"nobody"_s << Operator::Is << QJsonValue(u""_s) << true;
    QTest::newRow("blank is a text") << u"blank"_s << Operator::IsEmpty << QJsonValue(true) << false;
    QTest::newRow("contains") << u"miasto"_s << Operator::Contains << QJsonValue(u"ÓDŹ"_s) << false;
    QTest::newRow("contains, same") << u"miasto"_s << Operator::Contains << QJsonValue(u"ódź"_s) << true;
    QTest::newRow("element") << u"tags"_s << Operator::Contains << QJsonValue(u"reklamacja"_s) << false;
    QTest::newRow("starts") << u"plaats"_s << Operator::StartsWith << QJsonValue(u"ijm"_s) << false;
    QTest::newRow("list") << u"miasto"_s << Operator::IsOneOf << QJsonValue(QJsonArray{u"łódź"_s}) << false;
}

void TestFilter::exactMeansExact()
{
    QFETCH(QString, field);
    QFETCH(Operator, op);
    QFETCH(QJsonValue, expected);
    QFETCH(bool, passed);
    QCOMPARE(passes({.field = field, .op = op, .expected = expected, .exact = true}), passed);
}

void TestFilter::ages_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("age");
    QTest::addColumn<bool>("older");
    QTest::addColumn<bool>("younger");
    // closed on Tuesday at 11:00, now it is Wednesday, 16:40
    QTest::newRow("29 h") << u"closedAt"_s << QJsonValue(ago(29, u"hours"_s)) << true << false;
    QTest::newRow("30 h") << u"closedAt"_s << QJsonValue(ago(30, u"hours"_s)) << false << true;
    QTest::newRow("1 day") << u"closedAt"_s << QJsonValue(ago(1, u"days"_s)) << true << false;
    QTest::newRow("2 days") << u"closedAt"_s << QJsonValue(ago(2, u"days"_s)) << false << true;
    QTest::newRow("1 workday") << u"closedAt"_s << QJsonValue(ago(1, u"workdays"_s)) << true << false;
    QTest::newRow("4 workdays: over the weekend")
        << u"friday"_s << QJsonValue(ago(4, u"workdays"_s)) << false << true;
    QTest::newRow("a week") << u"unix"_s << QJsonValue(ago(1, u"weeks"_s)) << false << true;
    QTest::newRow("minutes") << u"unix"_s << QJsonValue(ago(5, u"minutes"_s)) << true << false;
    QTest::newRow("seconds") << u"unix"_s << QJsonValue(ago(5, u"seconds"_s)) << true << false;
    QTest::newRow("not yet") << u"future"_s << QJsonValue(ago(1, u"days"_s)) << false << true;
    QTest::newRow("amount as text") << u"closedAt"_s
                                    << QJsonValue(
                                           QJsonObject{{u"amount"_s, u"29"_s}, {u"unit"_s, u"hours"_s}})
                                    << true << false;
    QTest::newRow("no time") << u"state"_s << QJsonValue(ago(1, u"days"_s)) << false << false;
    QTest::newRow("missing") << u"nobody"_s << QJsonValue(ago(1, u"days"_s)) << false << false;
    QTest::newRow("no duration") << u"closedAt"_s << QJsonValue(5) << false << false;
    QTest::newRow("unknown unit") << u"closedAt"_s << QJsonValue(ago(1, u"years"_s)) << false << false;
    QTest::newRow("negative") << u"closedAt"_s << QJsonValue(ago(-1, u"days"_s)) << false << false;
    QTest::newRow("for ever") << u"closedAt"_s << QJsonValue(ago(1'000'000'000, u"workdays"_s)) << false
                              << true;
}

void TestFilter::ages()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, age);
    QFETCH(bool, older);
    QFETCH(bool, younger);
    QCOMPARE(passes({.field = field, .op = Operator::OlderThan, .expected = age}), older);
    QCOMPARE(passes({.field = field, .op = Operator::YoungerThan, .expected = age}), younger);
}

void TestFilter::noConditionsLetEverythingPass()
{
    for (const Match match : {Match::All, Match::Any}) {
        QVERIFY(evaluate({.match = match, .items = {}}, sample, now, warsaw).passed);
        QVERIFY(evaluate({.match = match, .items = {ConditionGroup{}}}, sample, now, warsaw).passed);
    }
}

void TestFilter::groups_data()
{
    QTest::addColumn<int>("truths"); // bit by bit: does a, b, c hold?
    for (int truths = 0; truths < 8; ++truths)
        QTest::addRow("a=%d b=%d c=%d", truths & 1, (truths >> 1) & 1, (truths >> 2) & 1) << truths;
}

void TestFilter::groups()
{
    QFETCH(int, truths);
    const bool a = (truths & 1) != 0;
    const bool b = (truths & 2) != 0;
    const bool c = (truths & 4) != 0;
    const QJsonObject data{{u"a"_s, a}, {u"b"_s, b}, {u"c"_s, c}};
    const auto ask = [&](Match outer, Match inner) {
        const ConditionGroup group{.match = inner, .conditions = {is(u"b"_s, true), is(u"c"_s, true)}};
        const FilterVerdict verdict =
            evaluate({.match = outer, .items = {is(u"a"_s, true), group}}, data, now, warsaw);
        return verdict.conditions.size() == 3 ? std::optional(verdict.passed) : std::nullopt;
    };
    QCOMPARE(ask(Match::All, Match::All), std::optional(a && (b && c)));
    QCOMPARE(ask(Match::All, Match::Any), std::optional(a && (b || c)));
    QCOMPARE(ask(Match::Any, Match::All), std::optional(a || (b && c)));
    QCOMPARE(ask(Match::Any, Match::Any), std::optional(a || (b || c)));
}

void TestFilter::everyConditionIsReported()
{
    const Filter filter{
        .items = {is(u"state"_s, u"open"_s), Condition{.field = u"nobody"_s, .op = Operator::IsNotEmpty},
                  Condition{.field = u"rating"_s, .op = Operator::GreaterThan, .expected = 4}}};
    const FilterVerdict verdict = evaluate(filter, sample, now, warsaw);
    QVERIFY(!verdict.passed);
    QCOMPARE(verdict.conditions.size(), 3);
    const ConditionResult &first = verdict.conditions.at(0);
    QCOMPARE(first.field, u"state"_s);
    QCOMPARE(first.op, u"is"_s);
    QCOMPARE(first.expected, QJsonValue(u"open"_s));
    QCOMPARE(first.actual, QJsonValue(u" Closed "_s)); // as it came
    QVERIFY(!first.passed);
    QVERIFY(verdict.conditions.at(1).actual.isNull());
    QVERIFY(!verdict.conditions.at(1).passed);
    QVERIFY(verdict.conditions.at(2).passed);
    QCOMPARE(verdict.conditions.at(2).op, u"greaterThan"_s);
}

void TestFilter::operatorCodes()
{
    QStringList codes;
    for (const Operator op : allOperators()) {
        codes.append(operatorCode(op));
        QCOMPARE(operatorFromCode(operatorCode(op)), std::optional(op));
    }
    QCOMPARE(codes.join(u' '),
             u"is isNot contains notContains startsWith isOneOf isEmpty isNotEmpty greaterThan "
             "lessThan before after olderThan youngerThan"_s);
    QVERIFY(!operatorFromCode(u"equals"));
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
