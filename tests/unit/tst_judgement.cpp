// SPDX-License-Identifier: GPL-3.0-or-later
// What each end of an attempt means for its delivery.
#include "delivery/judgement.h"
#include "domain/codes.h"

#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestJudgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveredIsSent()
    {
        const AttemptReport report = judged(Delivered{codes::sent, {{"address"_L1, "a@b.example"_L1}}}, 0);
        QCOMPARE(report.next, State::Sent);
        QCOMPARE(report.code, codes::sent);
        QCOMPARE(report.attempt.outcome, u"delivered"_s);
        QCOMPARE(report.lease, u"lease"_s);
    }

    void passingFaultWaitsAsTheScheduleSays()
    {
        const AttemptReport report = judged(TryAgain{codes::mailTimeout, {{"server"_L1, "mx"_L1}}}, 1);
        QCOMPARE(report.next, State::Retrying);
        QCOMPARE(report.nextDue, now().addSecs(60)); // second failure, second step
        QCOMPARE(report.code, codes::retrying);
        QCOMPARE(report.values["problem"_L1], codes::mailTimeout);
        QCOMPARE(report.values["server"_L1], "mx"_L1);
        QCOMPARE(report.values["attempt"_L1], 2);
        QCOMPARE(report.attempt.code, codes::mailTimeout); // the attempt keeps its own reason
    }

    void theOtherSidesWishWinsWhenLonger()
    {
        QCOMPARE(judged(TryAgain{codes::mailLater, {}, 300s}, 0).nextDue, now().addSecs(300));
    }

    void afterTheLastStepAPersonDecides()
    {
        const AttemptReport report = judged(TryAgain{codes::mailLater, {}}, 2);
        QCOMPARE(report.next, State::NeedsAttention);
        QCOMPARE(report.code, codes::exhausted);
        QVERIFY(!report.nextDue);
        QCOMPARE(report.values["attempts"_L1], 3);
    }

    void permanentAndUnknownEndsNeedAPerson()
    {
        QCOMPARE(judged(GiveUp{codes::mailRecipient, {}}, 0).next, State::NeedsAttention);
        const AttemptReport unknown = judged(Unknown{codes::mailUnknown, {}}, 0);
        QCOMPARE(unknown.next, State::NeedsAttention);
        QCOMPARE(unknown.attempt.outcome, u"unknown"_s);
        QCOMPARE(unknown.code, codes::mailUnknown);
    }

private:
    static QDateTime now() { return {QDate(2026, 4, 1), QTime(12, 0), Qt::UTC}; }

    static AttemptReport judged(const DeliveryOutcome &outcome, int failedAttempts)
    {
        DeliveryTask task;
        task.id = u"dl_1"_s;
        task.lease = u"lease"_s;
        task.failedAttempts = failedAttempts;
        return judge(task, outcome, now(), {.schedule = {10s, 60s}, .jitter = 0.0}, 0.5);
    }
};

QTEST_GUILESS_MAIN(TestJudgement)
#include "tst_judgement.moc"
