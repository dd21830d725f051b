// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqloptouts.h"
#include "support/storageoffice.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

const QString anna = u"anna@klient.example"_s;

OptOuts::Link linkOf(Result<OptOuts::Link> link)
{
    return link ? *link : OptOuts::Link();
}

} // namespace

class TestStorageOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void holdsWhatWaitsForAPausedAutomation();
    void confirmsWhatTheAutomationAsksFor();
    void cancelsOnlyWhatHasNotLeft();
    void retriesNowOnRequest();
    void replaysWhatDidNotLeave();
    void refusesToReplayWhatMayHaveLeft_data();
    void refusesToReplayWhatMayHaveLeft();
    void releasesWhatWasHeldAtTheDoor();
    void letsAPersonOptOut();
};

void TestStorageOrders::holdsWhatWaitsForAPausedAutomation()
{
    StorageOffice office;
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

void TestStorageOrders::confirmsWhatTheAutomationAsksFor()
{
    StorageOffice office;
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

void TestStorageOrders::cancelsOnlyWhatHasNotLeft()
{
    StorageOffice office;
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

void TestStorageOrders::retriesNowOnRequest()
{
    StorageOffice office;
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

void TestStorageOrders::replaysWhatDidNotLeave()
{
    StorageOffice office;
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

void TestStorageOrders::refusesToReplayWhatMayHaveLeft_data()
{
    QTest::addColumn<QString>("ending");
    for (const QString &ending :
         {u"sending"_s, u"sent"_s, u"interrupted"_s, u"unknown"_s, u"duplicate"_s, u"rejected"_s})
        QTest::newRow(qPrintable(ending)) << ending;
}

void TestStorageOrders::refusesToReplayWhatMayHaveLeft()
{
    QFETCH(QString, ending);
    StorageOffice office;
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

void TestStorageOrders::releasesWhatWasHeldAtTheDoor()
{
    StorageOffice office;
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

void TestStorageOrders::letsAPersonOptOut()
{
    StorageOffice office;
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

QTEST_GUILESS_MAIN(TestStorageOrders)
#include "tst_storageorders.moc"
