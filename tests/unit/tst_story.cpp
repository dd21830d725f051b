// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/story.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void statesHaveTheWrittenCodes();
    void everyStateReadsBack();
    void storyHasTheShapeOfTheContract();
    void storyReadsBack();
    void whatWasMissingStaysVisible();
    void readsAnythingWithoutHarm();
};

void TestStory::statesHaveTheWrittenCodes()
{
    // product.md, "States": scripts rely on these words.
    QStringList codes;
    for (const State state : allStates())
        codes.append(stateCode(state));
    QCOMPARE(codes, QStringList({u"received"_s, u"rejected"_s, u"duplicate"_s, u"filtered"_s, u"resting"_s,
                                 u"suppressed"_s, u"waiting"_s, u"held"_s, u"sending"_s, u"retrying"_s,
                                 u"sent"_s, u"answered"_s, u"done"_s, u"needs_attention"_s, u"cancelled"_s}));
}

void TestStory::everyStateReadsBack()
{
    for (const State state : allStates())
        QCOMPARE(stateFromCode(stateCode(state)), std::optional(state));
    QVERIFY(!stateFromCode(u"Received"));
    QVERIFY(!stateFromCode(u""));
}

namespace {

Story chatStory()
{
    Story story;
    story.checks.append(
        {.code = u"address"_s, .passed = true, .values = {{u"address"_s, u"łucja@przykład.pl"_s}}});
    story.conditions.append(
        {.field = u"channel"_s, .op = u"is"_s, .expected = u"CHAT"_s, .actual = u"CALL"_s, .passed = false});
    story.conditions.append(
        {.field = u"ocena"_s, .op = u"greaterThan"_s, .expected = 3, .actual = 4.5, .passed = true});
    story.mapping.append({.variable = u"FirstName"_s, .value = u"Łucja"_s, .from = u"data.name"_s});
    return story;
}

} // namespace

void TestStory::storyHasTheShapeOfTheContract()
{
    const QJsonObject json = toJson(chatStory());
    QCOMPARE(json.keys(), QStringList({u"checks"_s, u"conditions"_s, u"mapping"_s}));
    const QJsonObject check = json["checks"_L1][0].toObject();
    QCOMPARE(check.keys(), QStringList({u"code"_s, u"passed"_s, u"values"_s}));
    const QJsonObject condition = json["conditions"_L1][0].toObject();
    QCOMPARE(condition.keys(),
             QStringList({u"actual"_s, u"expected"_s, u"field"_s, u"operator"_s, u"passed"_s}));
    QCOMPARE(condition["actual"_L1], QJsonValue(u"CALL"_s));
    QCOMPARE(condition["expected"_L1], QJsonValue(u"CHAT"_s));
    QCOMPARE(condition["passed"_L1], QJsonValue(false));
    const QJsonObject line = json["mapping"_L1][0].toObject();
    QCOMPARE(line.keys(), QStringList({u"from"_s, u"value"_s, u"variable"_s}));
}

void TestStory::storyReadsBack()
{
    const QJsonObject json = toJson(chatStory());
    QCOMPARE(toJson(storyFromJson(json)), json);
    const Story story = storyFromJson(json);
    QCOMPARE(story.conditions.at(1).actual, QJsonValue(4.5));
    QCOMPARE(story.checks.at(0).values.value("address"_L1).toString(), u"łucja@przykład.pl"_s);
}

void TestStory::whatWasMissingStaysVisible()
{
    Story story;
    story.conditions.append({.field = u"e-mail"_s,
                             .op = u"isNotEmpty"_s,
                             .expected = QJsonValue(QJsonValue::Undefined),
                             .actual = QJsonValue(QJsonValue::Undefined),
                             .passed = false});
    const QJsonObject condition = toJson(story)["conditions"_L1][0].toObject();
    QVERIFY(condition.contains("actual"_L1));
    QVERIFY(condition["actual"_L1].isNull());
    QVERIFY(condition["expected"_L1].isNull());
}

void TestStory::readsAnythingWithoutHarm()
{
    const Story story =
        storyFromJson({{u"checks"_s, 5}, {u"conditions"_s, QJsonArray{1, QJsonValue(), u"x"_s}}});
    QVERIFY(story.checks.isEmpty());
    QCOMPARE(story.conditions.size(), 3);
    QVERIFY(!story.conditions.at(0).passed);
}

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
