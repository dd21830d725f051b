// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "storage/sqldeliverystore.h"
#include "support/storageoffice.h"
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
    void countsARestPerGroupWhereAsked();
    void aLaterEventDoesWhatTheAutomationSays_data();
    void aLaterEventDoesWhatTheAutomationSays();
    void whatHasLeftIsNotTakenBack();
    void sendsTheSameMailOnceInTwelveHours();
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

void TestStorageGate::countsARestPerGroupWhereAsked()
{
    StoreInDir store;
    QVERIFY(store.ready());
    const auto eventOf = [&store](const QString &automation) {
        CallRecord call = callRecord();
        call.events.first().automation = automation;
        return store.newEvent(call);
    };
    GatePolicy policy = openPolicy();
    policy.rest = {.days = 30, .scope = RestPeriod::Scope::Group, .group = u"shop"_s};
    policy.restsWith = QStringList{u"shop"_s, u"shop-2"_s};
    const QList<Plan> plans{StoreInDir::invitation(eventOf(u"chat"_s), anna, now),
                            StoreInDir::invitation(eventOf(u"shop"_s), anna, now),
                            StoreInDir::invitation(eventOf(u"shop-2"_s), anna, now.addDays(1))};
    const Result<PlanSummary> summary = store.plans.commit(plans, always(policy), now);
    QVERIFY(summary);
    QCOMPARE(summary->outcomes.at(0).state, State::Waiting);
    QCOMPARE(summary->outcomes.at(1).state, State::Waiting); // the chat does not count
    QCOMPARE(summary->outcomes.at(2).state, State::Resting);
}

void TestStorageGate::aLaterEventDoesWhatTheAutomationSays_data()
{
    QTest::addColumn<NewerEvent>("rule");
    QTest::addColumn<bool>("passes"); // the later event meets the conditions
    QTest::addColumn<QStringList>("ends"); // of the first and of the later one
    const auto row = [](const char *name, NewerEvent rule, bool passes, const QStringList &ends) {
        QTest::newRow(name) << rule << passes << ends;
    };
    row("keep, passes", NewerEvent::KeepFirst, true, {u"waiting"_s, u"duplicate same_subject"_s});
    row("keep, filtered", NewerEvent::KeepFirst, false, {u"waiting"_s, u"filtered filtered"_s});
    row("anew, passes", NewerEvent::StartAnew, true, {u"cancelled newer_event"_s, u"waiting"_s});
    row("anew, filtered", NewerEvent::StartAnew, false, {u"waiting"_s, u"filtered filtered"_s});
    row("back, passes", NewerEvent::TakeBack, true, {u"cancelled newer_event"_s, u"waiting"_s});
    row("back, filtered", NewerEvent::TakeBack, false, {u"cancelled newer_event"_s, u"filtered filtered"_s});
}

void TestStorageGate::aLaterEventDoesWhatTheAutomationSays()
{
    QFETCH(const NewerEvent, rule);
    QFETCH(const bool, passes);
    QFETCH(const QStringList, ends);
    StoreInDir store;
    QVERIFY(store.ready());
    GatePolicy policy = openPolicy(); // with a rest period, which what was taken back does not count for
    policy.newer = rule;
    const auto about = [&store](const QString &subject, const QString &person, bool invites) {
        Plan plan = StoreInDir::invitation(store.newEvent(), person, now.addDays(2), subject);
        plan.subject = subject;
        if (!invites)
            plan = {.event = plan.event,
                    .subject = subject,
                    .state = State::Filtered,
                    .code = codes::filtered};
        return plan;
    };
    const Plan bystander = about(u"conversation 2"_s, u"jan@klient.example"_s, true);
    const Plan first = about(u"conversation 1"_s, anna, true);
    QVERIFY(store.plans.commit({bystander, first}, always(policy), now));
    const Plan later = about(u"conversation 1"_s, anna, passes);
    QVERIFY(store.plans.commit({later}, always(policy), now.addDays(1)));
    const auto endOf = [&store](qint64 event) {
        const EventRow row = storyOf(store, event).row;
        return row.state == State::Waiting ? u"waiting"_s : QString(stateCode(row.state) + u' ' + row.code);
    };
    QCOMPARE(endOf(bystander.event), u"waiting"_s);
    QCOMPARE((QStringList{endOf(first.event), endOf(later.event)}), ends);
    if (ends.first().startsWith(u"cancelled"))
        QCOMPARE(storyOf(store, first.event).row.values.value("of"_L1).toInteger(), later.event);
}

void TestStorageGate::whatHasLeftIsNotTakenBack()
{
    StorageOffice office;
    QVERIFY(office.store.ready());
    GatePolicy policy = openPolicy();
    policy.newer = NewerEvent::TakeBack;
    const qint64 first = office.plan(anna, now, u"conversation 1"_s);
    const QList<DeliveryTask> tasks = office.claim();
    QCOMPARE(tasks.size(), 1);
    QVERIFY(office.deliveries.mark(tasks.first().id, tasks.first().lease));
    const auto later = [&office] {
        Plan plan = StoreInDir::invitation(office.store.newEvent(), anna, now, u"conversation 1"_s);
        plan.subject = u"conversation 1"_s;
        return plan;
    };
    QVERIFY(office.store.plans.commit({later()}, always(policy), now));
    QCOMPARE(office.delivery(first).state, State::Sending);
    QVERIFY(office.finishSent(tasks.first()));
    const Result<PlanSummary> after = office.store.plans.commit({later()}, always(policy), now);
    QVERIFY(after);
    QCOMPARE(after->outcomes.first().state, State::Duplicate);
    QCOMPARE(office.delivery(first).state, State::Sent);
}

void TestStorageGate::sendsTheSameMailOnceInTwelveHours()
{
    StoreInDir store;
    QVERIFY(store.ready());
    GatePolicy policy = openPolicy();
    policy.rest.days = 0;
    const auto mail = [&store](const QString &person, const QDateTime &due, const QString &words) {
        Plan plan = StoreInDir::invitation(store.newEvent(), person, due);
        plan.deliveries.first().content = {{u"message"_s, u"thanks"_s}, {u"language"_s, words}};
        return plan;
    };
    const QList<Plan> plans{mail(anna, now, u"pl"_s), mail(anna, now.addSecs(11 * 3600), u"pl"_s),
                            mail(anna, now.addSecs(1), u"nl"_s), mail(u"jan@klient.example"_s, now, u"pl"_s),
                            mail(anna, now.addSecs(12 * 3600 + 1), u"pl"_s)};
    const Result<PlanSummary> summary = store.plans.commit(plans, always(policy), now);
    QVERIFY(summary);
    QStringList ends;
    for (const PlanOutcome &outcome : summary->outcomes)
        ends += outcome.code;
    QCOMPARE(ends,
             (QStringList{codes::waiting, codes::sameMail, codes::waiting, codes::waiting, codes::waiting}));
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
