// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retrypolicy.h"

#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void followsTheSchedule();
    void jitterStaysInItsShare();
    void theOtherSideKnowsBest_data();
    void theOtherSideKnowsBest();
    void anEmptyScheduleNeverTriesAgain();
};

void TestRetryPolicy::followsTheSchedule()
{
    const RetryPolicy policy;
    const std::vector<std::chrono::milliseconds> waits = {1min, 5min, 30min, 2h, 5h, 10h, 10h};
    for (std::size_t failed = 1; failed <= waits.size(); ++failed)
        QCOMPARE(policy.waitAfter(failed, {}, 0.5), std::optional(waits[failed - 1]));
    QVERIFY(!policy.waitAfter(waits.size() + 1, {}, 0.5));
    QVERIFY(!policy.waitAfter(waits.size() + 1, 1h, 0.5));
    QVERIFY(!policy.waitAfter(1'000'000, {}, 0.5));
    QCOMPARE(policy.waitAfter(0, {}, 0.5), std::optional(std::chrono::milliseconds(0)));
}

void TestRetryPolicy::jitterStaysInItsShare()
{
    const RetryPolicy policy;
    QCOMPARE(policy.waitAfter(1, {}, 0.0), std::optional<std::chrono::milliseconds>(54s));
    for (int i = 0; i < 1000; ++i) {
        const auto wait = policy.waitAfter(3, {}, i / 1000.0);
        QVERIFY(wait && *wait >= 27min && *wait < 33min);
    }
    const RetryPolicy strange{.schedule = {10s}, .jitter = 5};
    QVERIFY(strange.waitAfter(1, {}, 0.0).value() >= 0ms);
}

void TestRetryPolicy::theOtherSideKnowsBest_data()
{
    QTest::addColumn<qint64>("asked");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("less") << qint64(10) << qint64(10);
    QTest::newRow("more") << qint64(7200) << qint64(7200);
    QTest::newRow("a week") << qint64(604800) << qint64(86400);
    QTest::newRow("nonsense") << qint64(-5) << qint64(60);
}

void TestRetryPolicy::theOtherSideKnowsBest()
{
    QFETCH(qint64, asked);
    QFETCH(qint64, seconds);
    QCOMPARE(RetryPolicy().waitAfter(1, std::chrono::seconds(asked), 0.5),
             std::optional<std::chrono::milliseconds>(std::chrono::seconds(seconds)));
}

void TestRetryPolicy::anEmptyScheduleNeverTriesAgain()
{
    const RetryPolicy policy{.schedule = {}};
    QVERIFY(!policy.waitAfter(1, 5s, 0.5));
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
