// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "domain/codes.h"
#include "storage/sqldeliverystore.h"
#include "storage/sqloptouts.h"
#include "support/storeindir.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

const QString anna = u"anna@klient.example"_s;

/** A store, its queue of deliveries and a clock that stands still. */
struct Office
{
    Office() : clock(startOfTests()), deliveries(store.queue) {}

    [[nodiscard]] QDateTime now() const { return clock.nowUtc(); }
    qint64 plan(const QString &person, const QDateTime &due, const QString &subject = {})
    {
        const qint64 event = store.newEvent();
        const auto done = store.plans.commit({StoreInDir::invitation(event, person, due, subject)},
                                             always(openPolicy()), now());
        return done && done->deliveries == 1 ? event : 0;
    }
    QList<DeliveryTask> claim(const GatePolicy &policy = openPolicy(), int limit = 10)
    {
        const auto tasks = deliveries.claimDue(now(), limit, always(policy));
        return tasks ? *tasks : QList<DeliveryTask>();
    }
    Result<void> finish(const DeliveryTask &task, State next, const QString &outcome, const QString &code,
                        const std::optional<QDateTime> &nextDue = {})
    {
        return deliveries.finish({.delivery = task.id,
                                  .lease = task.lease,
                                  .attempt = {.at = now(), .outcome = outcome, .code = code, .values = {}},
                                  .next = next,
                                  .code = code,
                                  .nextDue = nextDue});
    }
    Result<void> finishSent(const DeliveryTask &task)
    {
        return finish(task, State::Sent, u"delivered"_s, codes::sent);
    }
    EventStory story(qint64 event)
    {
        const Result<EventStory> found = store.history.story(QString::number(event));
        return found ? *found : EventStory();
    }
    DeliveryRow delivery(qint64 event) { return story(event).deliveries.value(0); }
    QStringList codesOf(qint64 event)
    {
        QStringList all;
        for (const HistoryLine &line : story(event).history)
            all += line.code;
        return all;
    }

    StoreInDir store;
    ManualClock clock;
    SqlDeliveryStore deliveries;
};

OptOuts::Link linkOf(Result<OptOuts::Link> link)
{
    return link ? *link : OptOuts::Link();
}

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
    void holdsWhatWaitsForAPausedAutomation();
    void confirmsWhatTheAutomationAsksFor();
    void cancelsOnlyWhatHasNotLeft();
    void retriesNowOnRequest();
    void replaysWhatDidNotLeave();
    void refusesToReplayWhatMayHaveLeft_data();
    void refusesToReplayWhatMayHaveLeft();
    void releasesWhatWasHeldAtTheDoor();
    void letsAPersonOptOut();
    void knowsTheNextDueTime();
};

void TestStorageDelivery::claimsWhatIsDueOnce()
{
    Office office;
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
    Office office;
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
    Office office;
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
    Office office;
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
    Office office;
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
    Office office;
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
    Office office;
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
    Office office;
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
    Office office;
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

void TestStorageDelivery::holdsWhatWaitsForAPausedAutomation()
{
    Office office;
    QVERIFY(office.store.ready());
    const qint64 event = office.plan(anna, office.now());
    GatePolicy paused = openPolicy();
    paused.automation = AutomationState::Paused;
    QVERIFY(office.claim(paused).isEmpty());
    QCOMPARE(office.story(event).row.state, State::Held);
    QCOMPARE(office.story(event).row.code, QString(codes::paused));
    QVERIFY(office.claim().isEmpty());

    QCOMPARE(*office.deliveries.releaseHeld(u"other"_s, {}, office.now()), 0);
    QCOMPARE(*office.deliveries.releaseHeld(u"closed-conversations"_s, {codes::ask}, office.now()), 0);
    QCOMPARE(*office.deliveries.releaseHeld(u"closed-conversations"_s, {codes::paused}, office.now()), 1);
    QCOMPARE(office.story(event).row.state, State::Waiting);
    QCOMPARE(office.claim().size(), 1);
}

void TestStorageDelivery::confirmsWhatTheAutomationAsksFor()
{
    Office office;
    QVERIFY(office.store.ready());
    GatePolicy ask = openPolicy();
    ask.automation = AutomationState::Ask;
    const QDateTime due = office.now().addSecs(60);
    const qint64 event = office.store.newEvent();
    QVERIFY(office.store.plans.commit({StoreInDir::invitation(event, anna, due)}, always(ask), office.now()));
    const QString id = office.delivery(event).id;
    QCOMPARE(office.delivery(event).state, State::Held);
    QVERIFY(office.deliveries.release(id, office.now()));
    QCOMPARE(office.delivery(event).state, State::Waiting);
    QCOMPARE(office.delivery(event).due, due);
    QVERIFY(failedWith(office.deliveries.release(id, office.now()), ErrorCode::Conflict));
    QVERIFY(office.claim(ask).isEmpty());
    office.clock.advance(60s);
    QCOMPARE(office.claim(ask).size(), 1);
}

void TestStorageDelivery::cancelsOnlyWhatHasNotLeft()
{
    Office office;
    QVERIFY(office.store.ready());
    const qint64 event = office.plan(anna, office.now());
    const QString id = office.delivery(event).id;
    QVERIFY(office.deliveries.cancel(id, u"window"_s, office.now()));
    QCOMPARE(office.story(event).row.state, State::Cancelled);
    QCOMPARE(office.story(event).history.last().values.value("by"_L1).toString(), u"window"_s);
    QVERIFY(office.claim().isEmpty());
    QVERIFY(failedWith(office.deliveries.cancel(id, u"window"_s, office.now()), ErrorCode::Conflict));
    QCOMPARE(office.deliveries.cancel(u"dl_x"_s, u"window"_s, office.now()).error().code,
             ErrorCode::NotFound);

    const qint64 other = office.plan(anna, office.now());
    const DeliveryTask task = office.claim().value(0);
    const Result<void> sending = office.deliveries.cancel(task.id, u"window"_s, office.now());
    QVERIFY(failedWith(sending, ErrorCode::Conflict));
    QCOMPARE(sending.error().values.value("state"_L1).toString(), u"sending"_s);
    QCOMPARE(office.story(other).row.state, State::Sending);
}

void TestStorageDelivery::retriesNowOnRequest()
{
    Office office;
    QVERIFY(office.store.ready());
    const qint64 event = office.plan(anna, office.now());
    DeliveryTask task = office.claim().value(0);
    QVERIFY(*office.deliveries.mark(task.id, task.lease));
    QVERIFY(office.finish(task, State::NeedsAttention, u"unknown"_s, codes::mailUnknown));
    QVERIFY(office.delivery(event).mayHaveLeft);
    QVERIFY(office.claim().isEmpty());
    office.clock.advance(1h);
    QVERIFY(office.deliveries.retryNow(task.id, office.now()));
    QCOMPARE(office.story(event).row.state, State::Waiting);
    QCOMPARE(office.codesOf(event).last(), u"confirmed_retry"_s);
    task = office.claim().value(0);
    QCOMPARE(task.failedAttempts, 1);
    QVERIFY(office.finishSent(task));
    QVERIFY(failedWith(office.deliveries.retryNow(task.id, office.now()), ErrorCode::Conflict));
}

void TestStorageDelivery::replaysWhatDidNotLeave()
{
    Office office;
    QVERIFY(office.store.ready());
    const qint64 event = office.plan(anna, office.now(), u"conversation 1"_s);
    const DeliveryTask task = office.claim().value(0);
    QVERIFY(office.finish(task, State::NeedsAttention, u"give_up"_s, codes::mailRecipient));
    QVERIFY(office.deliveries.replay(event, office.now()));
    QCOMPARE(office.story(event).row.state, State::Received);
    QCOMPARE(office.codesOf(event).last(), u"replayed"_s);
    QCOMPARE(office.store.plans.received(10, office.now())->value(0).number, event);
    QVERIFY(failedWith(office.deliveries.replay(event, office.now()), ErrorCode::Conflict));

    const Plan plan =
        StoreInDir::invitation(event, u"anna@nowy.example"_s, office.now(), u"conversation 1"_s);
    const Result<PlanSummary> planned = office.store.plans.commit({plan}, always(openPolicy()), office.now());
    QVERIFY(planned);
    QCOMPARE(planned->deliveries, 1);
    const EventStory story = office.story(event);
    QCOMPARE(story.row.state, State::Waiting);
    QCOMPARE(story.row.person, u"anna@nowy.example"_s);
    QCOMPARE(story.deliveries.size(), 2);
    QCOMPARE(story.deliveries.at(0).state, State::Cancelled);
    QCOMPARE(story.deliveries.at(0).attempts.size(), 1);
    QCOMPARE(story.deliveries.at(1).state, State::Waiting);
    QCOMPARE(office.claim().size(), 1);
    QVERIFY(failedWith(office.deliveries.replay(77, office.now()), ErrorCode::NotFound));
}

void TestStorageDelivery::refusesToReplayWhatMayHaveLeft_data()
{
    QTest::addColumn<QString>("ending");
    for (const QString &ending :
         {u"sending"_s, u"sent"_s, u"interrupted"_s, u"unknown"_s, u"duplicate"_s, u"rejected"_s})
        QTest::newRow(qPrintable(ending)) << ending;
}

void TestStorageDelivery::refusesToReplayWhatMayHaveLeft()
{
    QFETCH(QString, ending);
    Office office;
    QVERIFY(office.store.ready());
    qint64 event = 0;
    if (ending == u"duplicate"_s) {
        QVERIFY(office.store.append(callRecord(u"key"_s)));
        QVERIFY(office.store.append(callRecord(u"key"_s)));
        event = 2;
    } else if (ending == u"rejected"_s) {
        CallRecord call = callRecord();
        call.events = {{.state = State::Rejected, .code = codes::login}};
        QVERIFY(office.store.appendRejected(call));
        event = 1;
    } else {
        event = office.plan(anna, office.now());
        const DeliveryTask task = office.claim().value(0);
        if (ending != u"sending"_s)
            QVERIFY(*office.deliveries.mark(task.id, task.lease));
        if (ending == u"sent"_s)
            QVERIFY(office.finishSent(task));
        if (ending == u"unknown"_s)
            QVERIFY(office.finish(task, State::NeedsAttention, u"unknown"_s, codes::mailUnknown));
        if (ending == u"interrupted"_s)
            QCOMPARE(office.deliveries.recover(office.now())->needAttention, 1);
    }
    const QStringList before = office.codesOf(event);
    QVERIFY(failedWith(office.deliveries.replay(event, office.now()), ErrorCode::Conflict));
    QCOMPARE(office.codesOf(event), before);
}

void TestStorageDelivery::releasesWhatWasHeldAtTheDoor()
{
    Office office;
    QVERIFY(office.store.ready());
    CallRecord call = callRecord();
    call.events.first().state = State::Held;
    call.events.first().code = codes::off;
    const qint64 event = office.store.newEvent(call);
    QVERIFY(office.store.plans.received(10, office.now())->isEmpty());
    QCOMPARE(*office.deliveries.releaseHeld(u"closed-conversations"_s, {codes::paused}, office.now()), 0);
    QCOMPARE(*office.deliveries.releaseHeld(u"closed-conversations"_s, {}, office.now()), 1);
    QCOMPARE(office.store.plans.received(10, office.now())->size(), 1);
    QCOMPARE(office.codesOf(event), QStringList({u"received"_s, u"off"_s, u"replayed"_s}));
}

void TestStorageDelivery::letsAPersonOptOut()
{
    Office office;
    QVERIFY(office.store.ready());
    const qint64 event = office.plan(anna, office.now());
    const DeliveryTask task = office.claim().value(0);
    QVERIFY(office.finishSent(task));
    SqlOptOuts optOuts(office.store.queue);
    const auto find = [&](const QString &token) {
        std::promise<Result<OptOuts::Link>> found;
        optOuts.find(token, [&found](Result<OptOuts::Link> link) { found.set_value(std::move(link)); });
        return found.get_future().get();
    };
    const auto optOut = [&](const QString &token) {
        std::promise<Result<OptOuts::Link>> found;
        optOuts.optOut(token, office.now(),
                       [&found](Result<OptOuts::Link> link) { found.set_value(std::move(link)); });
        return found.get_future().get();
    };
    QVERIFY(failedWith(find(u"made-up"_s), ErrorCode::NotFound));
    QVERIFY(failedWith(optOut(u"made-up"_s), ErrorCode::NotFound));
    const OptOuts::Link before = linkOf(find(task.optOutToken));
    QCOMPARE(before.address, anna);
    QCOMPARE(before.language, u"pl"_s);
    QVERIFY(!before.optedOut);
    QVERIFY(linkOf(optOut(task.optOutToken)).optedOut);
    QVERIFY(linkOf(optOut(task.optOutToken)).optedOut); // mail programs may do it twice
    QVERIFY(linkOf(find(task.optOutToken)).optedOut);
    QCOMPARE(office.codesOf(event).count(u"opted_out"_s), 1);
    QCOMPARE(office.story(event).row.state, State::Sent);

    office.clock.advance(24h * 365);
    const qint64 next = office.store.newEvent();
    const auto plan = office.store.plans.commit({StoreInDir::invitation(next, anna, office.now())},
                                                always(openPolicy()), office.now());
    QCOMPARE(plan->outcomes.first().state, State::Suppressed);
}

void TestStorageDelivery::knowsTheNextDueTime()
{
    Office office;
    QVERIFY(office.store.ready());
    QVERIFY(!*office.deliveries.nextDue());
    QVERIFY(office.plan(anna, office.now().addSecs(60)) != 0);
    QVERIFY(office.plan(u"jan@klient.example"_s, office.now().addSecs(30)) != 0);
    QCOMPARE(*office.deliveries.nextDue(), office.now().addSecs(30));
}

QTEST_GUILESS_MAIN(TestStorageDelivery)
#include "tst_storagedelivery.moc"
