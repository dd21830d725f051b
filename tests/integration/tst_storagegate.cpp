// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "storage/sqldeliverystore.h"
#include "support/storeindir.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

const QString anna = u"anna@klient.example"_s;
const QDateTime now = startOfTests();

EventStory storyOf(StoreInDir &store, qint64 event)
{
    const Result<EventStory> story = store.history.story(QString::number(event));
    return story ? *story : EventStory();
}

QStringList codesOf(const QList<HistoryLine> &history)
{
    QStringList all;
    for (const HistoryLine &line : history)
        all += line.code;
    return all;
}

QStringList codesOf(const QList<Check> &checks)
{
    QStringList all;
    for (const Check &check : checks)
        all += (check.passed ? u"+"_s : u"-"_s) + check.code;
    return all;
}

} // namespace

class TestStorageGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void letsTheSecondInvitationRestInOneCommit();
    void countsARestPerAutomationWhereAsked();
    void looksAtTheNearestInvitationNotTheNewest();
    void countsAStateForTheRest_data();
    void countsAStateForTheRest();
    void sendsOneInvitationASubject();
    void givesASubjectBackWhenCancelled();
    void stopsAtTheDoNotContactList();
    void holdsWhileTheAutomationIsNotOn_data();
    void holdsWhileTheAutomationIsNotOn();
    void asksNobodyToConfirmWhatMayNotLeave();
    void holdsWhenTheAutomationIsGone();
};

void TestStorageGate::letsTheSecondInvitationRestInOneCommit()
{
    StoreInDir store;
    QVERIFY(store.ready());
    const QList<Plan> plans{StoreInDir::invitation(store.newEvent(), anna, now),
                            StoreInDir::invitation(store.newEvent(), anna, now.addDays(1)),
                            StoreInDir::invitation(store.newEvent(), u"jan@klient.example"_s, now)};
    const Result<PlanSummary> summary = store.plans.commit(plans, always(openPolicy()), now);
    QVERIFY(summary);
    QCOMPARE(summary->deliveries, 2);
    QCOMPARE(summary->outcomes.at(0).state, State::Waiting);
    QCOMPARE(summary->outcomes.at(1).state, State::Resting);
    QCOMPARE(summary->outcomes.at(2).state, State::Waiting);
    const EventStory story = storyOf(store, 2);
    QCOMPARE(story.row.code, QString(codes::resting));
    QCOMPARE(story.row.values.value("days"_L1).toInt(), 30);
    QCOMPARE(story.row.person, anna);
    QCOMPARE(codesOf(story.history), QStringList({u"received"_s, u"resting"_s}));
    QCOMPARE(codesOf(story.story.checks).last(), u"-resting"_s);
    QVERIFY(story.deliveries.isEmpty());
}

void TestStorageGate::countsARestPerAutomationWhereAsked()
{
    StoreInDir store;
    QVERIFY(store.ready());
    CallRecord other = callRecord();
    other.events.first().automation = u"other"_s;
    GatePolicy policy = openPolicy();
    policy.rest.scope = RestPeriod::Scope::Automation;
    const QList<Plan> plans{StoreInDir::invitation(store.newEvent(), anna, now),
                            StoreInDir::invitation(store.newEvent(other), anna, now),
                            StoreInDir::invitation(store.newEvent(), anna, now)};
    const Result<PlanSummary> summary = store.plans.commit(plans, always(policy), now);
    QVERIFY(summary);
    QCOMPARE(summary->outcomes.at(1).state, State::Waiting);
    QCOMPARE(summary->outcomes.at(2).state, State::Resting);
}

void TestStorageGate::looksAtTheNearestInvitationNotTheNewest()
{
    StoreInDir store;
    QVERIFY(store.ready());
    const QList<Plan> plans{StoreInDir::invitation(store.newEvent(), anna, now),
                            StoreInDir::invitation(store.newEvent(), anna, now.addDays(100)),
                            StoreInDir::invitation(store.newEvent(), anna, now.addDays(1)),
                            StoreInDir::invitation(store.newEvent(), anna, now.addDays(99)),
                            StoreInDir::invitation(store.newEvent(), anna, now.addDays(50))};
    const Result<PlanSummary> summary = store.plans.commit(plans, always(openPolicy()), now);
    QVERIFY(summary);
    QList<State> states;
    for (const PlanOutcome &outcome : summary->outcomes)
        states += outcome.state;
    QCOMPARE(states,
             QList<State>({State::Waiting, State::Waiting, State::Resting, State::Resting, State::Waiting}));
}

void TestStorageGate::countsAStateForTheRest_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("counts");
    for (const State state : {State::Sent, State::Answered, State::Sending, State::Retrying, State::Waiting,
                              State::Held, State::NeedsAttention})
        QTest::newRow(qPrintable(stateCode(state))) << stateCode(state) << true;
    for (const State state : {State::Cancelled, State::Resting, State::Suppressed, State::Duplicate})
        QTest::newRow(qPrintable(stateCode(state))) << stateCode(state) << false;
}

void TestStorageGate::countsAStateForTheRest()
{
    QFETCH(QString, state);
    QFETCH(bool, counts);
    StoreInDir store;
    QVERIFY(store.ready());
    const Plan first = StoreInDir::invitation(store.newEvent(), anna, now);
    QVERIFY(store.plans.commit({first}, always(openPolicy()), now));
    QVERIFY(store.queue.run(
        [&](SqlConnection &sql) { return sql.prepareOnce(u"UPDATE delivery SET state = ?"_s).exec(state); }));
    const Plan second = StoreInDir::invitation(store.newEvent(), anna, now.addDays(3));
    const Result<PlanSummary> summary = store.plans.commit({second}, always(openPolicy()), now);
    QVERIFY(summary);
    QCOMPARE(summary->outcomes.first().state, counts ? State::Resting : State::Waiting);
}

void TestStorageGate::sendsOneInvitationASubject()
{
    StoreInDir store;
    QVERIFY(store.ready());
    GatePolicy policy = openPolicy();
    policy.rest.days = 0;
    const QList<Plan> plans{StoreInDir::invitation(store.newEvent(), anna, now, u"conversation 1"_s),
                            StoreInDir::invitation(store.newEvent(), u"jan@klient.example"_s, now,
                                                   u"conversation 1"_s),
                            StoreInDir::invitation(store.newEvent(), anna, now, u"conversation 2"_s)};
    const Result<PlanSummary> summary = store.plans.commit(plans, always(policy), now);
    QVERIFY(summary);
    QCOMPARE(summary->outcomes.at(0).state, State::Waiting);
    QCOMPARE(summary->outcomes.at(1).state, State::Duplicate);
    QCOMPARE(summary->outcomes.at(1).code, QString(codes::sameSubject));
    QCOMPARE(summary->outcomes.at(2).state, State::Waiting);
    QCOMPARE(storyOf(store, 2).row.values.value("of"_L1).toInteger(), 1);

    // Even where the gate stops earlier: a held second invitation could be released later.
    policy.automation = AutomationState::Paused;
    const Plan held = StoreInDir::invitation(store.newEvent(), anna, now, u"conversation 1"_s);
    const Result<PlanSummary> paused = store.plans.commit({held}, always(policy), now);
    QVERIFY(paused);
    QCOMPARE(paused->outcomes.first().state, State::Duplicate);
}

void TestStorageGate::givesASubjectBackWhenCancelled()
{
    StoreInDir store;
    QVERIFY(store.ready());
    const Plan first = StoreInDir::invitation(store.newEvent(), anna, now, u"conversation 1"_s);
    QVERIFY(store.plans.commit({first}, always(openPolicy()), now));
    SqlDeliveryStore deliveries(store.queue);
    QVERIFY(deliveries.cancel(storyOf(store, 1).deliveries.first().id, u"window"_s, now));
    const Plan second = StoreInDir::invitation(store.newEvent(), anna, now, u"conversation 1"_s);
    const Result<PlanSummary> summary = store.plans.commit({second}, always(openPolicy()), now);
    QVERIFY(summary);
    QCOMPARE(summary->outcomes.first().state, State::Waiting);
}

void TestStorageGate::stopsAtTheDoNotContactList()
{
    StoreInDir store;
    QVERIFY(store.ready());
    QVERIFY(store.queue.run([](SqlConnection &sql) {
        return sql.prepareOnce(u"INSERT INTO suppression (address, at, source) VALUES (?, ?, 'link')"_s)
            .exec(anna, now.addDays(-1));
    }));
    const Plan plan = StoreInDir::invitation(store.newEvent(), anna, now);
    const Result<PlanSummary> summary = store.plans.commit({plan}, always(openPolicy()), now);
    QVERIFY(summary);
    QCOMPARE(summary->outcomes.first().state, State::Suppressed);
    QCOMPARE(summary->outcomes.first().code, QString(codes::optedOut));
    QCOMPARE(storyOf(store, 1).row.values.value("at"_L1).toString(), u"2026-03-01T09:00:00Z"_s);
}

void TestStorageGate::holdsWhileTheAutomationIsNotOn_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("paused") << int(AutomationState::Paused) << QString(codes::paused);
    QTest::newRow("off") << int(AutomationState::Off) << QString(codes::off);
    QTest::newRow("draft") << int(AutomationState::Draft) << QString(codes::draft);
    QTest::newRow("ask") << int(AutomationState::Ask) << QString(codes::ask);
}

void TestStorageGate::holdsWhileTheAutomationIsNotOn()
{
    QFETCH(int, state);
    QFETCH(QString, code);
    StoreInDir store;
    QVERIFY(store.ready());
    GatePolicy policy = openPolicy();
    policy.automation = AutomationState(state);
    const Plan plan = StoreInDir::invitation(store.newEvent(), anna, now);
    const Result<PlanSummary> summary = store.plans.commit({plan}, always(policy), now);
    QVERIFY(summary);
    QCOMPARE(summary->outcomes.first().state, State::Held);
    QCOMPARE(summary->outcomes.first().code, code);
    QCOMPARE(storyOf(store, 1).deliveries.first().state, State::Held);
}

void TestStorageGate::asksNobodyToConfirmWhatMayNotLeave()
{
    StoreInDir store;
    QVERIFY(store.ready());
    GatePolicy policy = openPolicy();
    policy.automation = AutomationState::Ask;
    const QList<Plan> plans{StoreInDir::invitation(store.newEvent(), anna, now),
                            StoreInDir::invitation(store.newEvent(), anna, now)};
    const Result<PlanSummary> summary = store.plans.commit(plans, always(policy), now);
    QVERIFY(summary);
    QCOMPARE(summary->outcomes.at(0).state, State::Held);
    QCOMPARE(summary->outcomes.at(1).state, State::Resting);
}

void TestStorageGate::holdsWhenTheAutomationIsGone()
{
    StoreInDir store;
    QVERIFY(store.ready());
    const Plan plan = StoreInDir::invitation(store.newEvent(), anna, now);
    const Result<PlanSummary> summary = store.plans.commit(
        {plan}, [](const QString &) { return std::optional<GatePolicy>(); }, now);
    QVERIFY(summary);
    QCOMPARE(summary->outcomes.first().state, State::Held);
    QCOMPARE(summary->outcomes.first().code, QString(codes::automationGone));
}

QTEST_GUILESS_MAIN(TestStorageGate)
#include "tst_storagegate.moc"
