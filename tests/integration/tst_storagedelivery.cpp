// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storageoffice.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

const QString anna = u"anna@klient.example"_s;

} // namespace

class TestStorageDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void claimsWhatIsDueOnce();
    void writesDownASentInvitation();
    void retriesAtItsTime();
    void leavesADecisionToAPerson();
    void refusesAReportWithoutTheLease();
    void resolvesWhatWasInterrupted();
    void asksTheGateAgain();
    void sendsOnlyOneOfTwoThatAreDueTogether();
    void sendsTheEarlierOfTwoThatWait();
    void knowsTheNextDueTime();
};

void TestStorageDelivery::claimsWhatIsDueOnce()
{
    StorageOffice office;
    QVERIFY(office.store.ready());
    const qint64 due = office.plan(anna, office.now());
    const qint64 later = office.plan(u"jan@klient.example"_s, office.now().addSecs(1));
    QVERIFY(due != 0 && later != 0);
    const QList<DeliveryTask> tasks = office.claim();
    QCOMPARE(tasks.size(), 1);
    const DeliveryTask &task = tasks.first();
    QCOMPARE(task.id, office.delivery(due).id);
    QCOMPARE(task.eventId, office.story(due).row.id);
    QCOMPARE(task.automation, u"closed-conversations"_s);
    QCOMPARE(task.person, anna);
    QCOMPARE(task.actionType, u"email"_s);
    QCOMPARE(task.content.value("language"_L1).toString(), u"pl"_s);
    QCOMPARE(task.failedAttempts, 0);
    QVERIFY(task.lease.size() >= 26);
    QVERIFY(task.optOutToken.size() >= 26);
    QCOMPARE(office.story(due).row.state, State::Sending);
    QCOMPARE(office.codesOf(due).last(), u"sending"_s);
    QCOMPARE(office.story(due).history.last().values.value("attempt"_L1).toInt(), 1);
    QVERIFY(office.claim().isEmpty());
    office.clock.advance(1s);
    QCOMPARE(office.claim().size(), 1);
}

void TestStorageDelivery::writesDownASentInvitation()
{
    StorageOffice office;
    QVERIFY(office.store.ready());
    const qint64 event = office.plan(anna, office.now());
    const DeliveryTask task = office.claim().value(0);
    QVERIFY(*office.deliveries.mark(task.id, task.lease));
    QVERIFY(office.delivery(event).mayHaveLeft);
    office.clock.advance(3s);
    QVERIFY(office.finishSent(task));
    const EventStory story = office.story(event);
    QCOMPARE(story.row.state, State::Sent);
    QCOMPARE(story.row.code, QString(codes::sent));
    QVERIFY(!story.row.due);
    QCOMPARE(story.deliveries.first().sentAt, office.now());
    QCOMPARE(story.deliveries.first().attempts.size(), 1);
    QCOMPARE(story.deliveries.first().attempts.first().outcome, u"delivered"_s);
    QCOMPARE(office.codesOf(event), QStringList({u"received"_s, u"waiting"_s, u"sending"_s, u"sent"_s}));
    QVERIFY(office.claim().isEmpty());

    // The rest period counts from the sending, not from the due time.
    const qint64 next = office.store.newEvent();
    const Plan soon = StoreInDir::invitation(next, anna, startOfTests().addDays(30));
    QCOMPARE(office.store.plans.commit({soon}, always(openPolicy()), office.now())->outcomes.first().state,
             State::Resting);
}

void TestStorageDelivery::retriesAtItsTime()
{
    StorageOffice office;
    QVERIFY(office.store.ready());
    const qint64 event = office.plan(anna, office.now());
    const DeliveryTask task = office.claim().value(0);
    QVERIFY(*office.deliveries.mark(task.id, task.lease));
    const QDateTime next = office.now().addSecs(60);
    QVERIFY(office.finish(task, State::Retrying, u"try_again"_s, codes::retrying, next));
    QCOMPARE(office.story(event).row.state, State::Retrying);
    QCOMPARE(office.story(event).row.due, next);
    QVERIFY(!office.delivery(event).mayHaveLeft); // the server said that it did not take it
    QVERIFY(office.claim().isEmpty());
    office.clock.advance(60s);
    const DeliveryTask again = office.claim().value(0);
    QCOMPARE(again.id, task.id);
    QCOMPARE(again.failedAttempts, 1);
    QVERIFY(again.lease != task.lease);
    QCOMPARE(office.story(event).history.last().values.value("attempt"_L1).toInt(), 2);
    QVERIFY(office.finishSent(again));
    QCOMPARE(office.delivery(event).attempts.size(), 2);
}

void TestStorageDelivery::leavesADecisionToAPerson()
{
    StorageOffice office;
    QVERIFY(office.store.ready());
    const qint64 event = office.plan(anna, office.now());
    const DeliveryTask task = office.claim().value(0);
    QVERIFY(office.finish(task, State::NeedsAttention, u"give_up"_s, codes::mailRecipient));
    QCOMPARE(office.story(event).row.state, State::NeedsAttention);
    QCOMPARE(office.story(event).row.code, QString(codes::mailRecipient));
    office.clock.advance(24h);
    QVERIFY(office.claim().isEmpty());
}

void TestStorageDelivery::refusesAReportWithoutTheLease()
{
    StorageOffice office;
    QVERIFY(office.store.ready());
    const qint64 event = office.plan(anna, office.now());
    const DeliveryTask old = office.claim().value(0);
    QCOMPARE(office.deliveries.recover(office.now())->dueAgain, 1);
    const DeliveryTask current = office.claim().value(0);
    QCOMPARE(current.id, old.id);

    QVERIFY(!*office.deliveries.mark(old.id, old.lease));
    const Result<void> late = office.finishSent(old);
    QVERIFY(!late);
    QVERIFY(failedWith(late, ErrorCode::Conflict));
    QCOMPARE(office.story(event).row.state, State::Sending);
    QVERIFY(office.delivery(event).attempts.isEmpty());
    QVERIFY(*office.deliveries.mark(current.id, current.lease));
    QVERIFY(office.finishSent(current));
    QVERIFY(failedWith(office.finishSent(current), ErrorCode::Conflict));
    DeliveryTask unknown = current;
    unknown.id = u"dl_unknown"_s;
    QVERIFY(failedWith(office.finishSent(unknown), ErrorCode::NotFound));
}

void TestStorageDelivery::resolvesWhatWasInterrupted()
{
    StorageOffice office;
    QVERIFY(office.store.ready());
    const qint64 before = office.plan(anna, office.now());
    const qint64 after = office.plan(u"jan@klient.example"_s, office.now().addMSecs(1));
    office.clock.advance(1s);
    const QList<DeliveryTask> tasks = office.claim();
    QCOMPARE(tasks.size(), 2);
    QVERIFY(*office.deliveries.mark(tasks.at(1).id, tasks.at(1).lease));

    const Result<Recovery> recovery = office.deliveries.recover(office.now());
    QVERIFY(recovery);
    QCOMPARE(recovery->dueAgain, 1);
    QCOMPARE(recovery->needAttention, 1);
    QCOMPARE(office.story(before).row.state, State::Waiting);
    QCOMPARE(office.codesOf(before).last(), u"resumed"_s);
    QCOMPARE(office.story(after).row.state, State::NeedsAttention);
    QCOMPARE(office.codesOf(after).last(), u"interrupted"_s);
    const QList<DeliveryTask> again = office.claim();
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().id, tasks.first().id);
    QCOMPARE(office.deliveries.recover(office.now())->needAttention, 0);
}

void TestStorageDelivery::asksTheGateAgain()
{
    StorageOffice office;
    QVERIFY(office.store.ready());
    const qint64 event = office.plan(anna, office.now().addDays(1));
    QVERIFY(office.store.queue.run([&](SqlConnection &sql) {
        return sql.prepareOnce(u"INSERT INTO suppression (address, at, source) VALUES (?, ?, 'link')"_s)
            .exec(anna, office.now());
    }));
    office.clock.advance(24h);
    QVERIFY(office.claim().isEmpty());
    QCOMPARE(office.story(event).row.state, State::Suppressed);
    QCOMPARE(office.story(event).row.code, QString(codes::optedOut));
    QCOMPARE(office.delivery(event).state, State::Suppressed);
    QVERIFY(!office.story(event).row.due);
    QVERIFY(!*office.deliveries.nextDue());
}

void TestStorageDelivery::sendsOnlyOneOfTwoThatAreDueTogether()
{
    StorageOffice office;
    QVERIFY(office.store.ready());
    GatePolicy noRest = openPolicy();
    noRest.rest.days = 0;
    const QList<Plan> plans{StoreInDir::invitation(office.store.newEvent(), anna, office.now()),
                            StoreInDir::invitation(office.store.newEvent(), anna, office.now())};
    QCOMPARE(office.store.plans.commit(plans, always(noRest), office.now())->deliveries, 2);
    // The administrator has set a rest period meanwhile.
    const QList<DeliveryTask> tasks = office.claim();
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(office.story(1).row.state, State::Sending);
    QCOMPARE(office.story(2).row.state, State::Resting);
}

void TestStorageDelivery::sendsTheEarlierOfTwoThatWait()
{
    StorageOffice office;
    QVERIFY(office.store.ready());
    GatePolicy noRest = openPolicy();
    noRest.rest.days = 0;
    const QList<Plan> plans{StoreInDir::invitation(office.store.newEvent(), anna, office.now().addDays(1)),
                            StoreInDir::invitation(office.store.newEvent(), anna, office.now())};
    QCOMPARE(office.store.plans.commit(plans, always(noRest), office.now())->deliveries, 2);
    const DeliveryTask first = office.claim().value(0);
    QCOMPARE(first.eventId, office.story(2).row.id);
    QVERIFY(office.finishSent(first));
    office.clock.advance(24h);
    QVERIFY(office.claim().isEmpty());
    QCOMPARE(office.story(1).row.state, State::Resting);
}

void TestStorageDelivery::knowsTheNextDueTime()
{
    StorageOffice office;
    QVERIFY(office.store.ready());
    QVERIFY(!*office.deliveries.nextDue());
    QVERIFY(office.plan(anna, office.now().addSecs(60)) != 0);
    QVERIFY(office.plan(u"jan@klient.example"_s, office.now().addSecs(30)) != 0);
    QCOMPARE(*office.deliveries.nextDue(), office.now().addSecs(30));
}

QTEST_GUILESS_MAIN(TestStorageDelivery)
#include "tst_storagedelivery.moc"
