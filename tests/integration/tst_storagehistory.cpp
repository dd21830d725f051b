// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "storage/eventrows.h"
#include "storage/samplestore.h"
#include "storage/sqldeliverystore.h"
#include "support/storeindir.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

const QDateTime now = startOfTests();

QList<qint64> numbersOf(const Result<QList<EventRow>> &rows)
{
    QList<qint64> numbers;
    if (rows) {
        for (const EventRow &row : *rows)
            numbers += row.number;
    }
    return numbers;
}

CallRecord callFor(const QString &automation, const QString &type)
{
    CallRecord call = callRecord();
    call.type = type;
    call.events.first().automation = automation;
    return call;
}

/** 1: sent to anna; 2: filtered; 3: received; 4: waits for 100%_jan; 5: rests. */
void fill(StoreInDir &store)
{
    const qint64 sent = store.newEvent(callFor(u"chats"_s, u"conversation.closed"_s));
    const qint64 filtered = store.newEvent(callFor(u"chats"_s, u"conversation.rated"_s));
    store.newEvent(callFor(u"orders"_s, u"order.created"_s));
    const qint64 waiting = store.newEvent(callFor(u"orders"_s, u"order.created"_s));
    const qint64 resting = store.newEvent(callFor(u"orders"_s, u"order.created"_s));
    const auto planned =
        store.plans.commit({StoreInDir::invitation(sent, u"anna@klient.example"_s, now),
                            {.event = filtered, .state = State::Filtered, .code = codes::filtered},
                            StoreInDir::invitation(waiting, u"100%_jan@klient.example"_s, now.addDays(1)),
                            StoreInDir::invitation(resting, u"anna@klient.example"_s, now)},
                           always(openPolicy()), now);
    SqlDeliveryStore deliveries(store.queue);
    const auto tasks = deliveries.claimDue(now, 10, always(openPolicy()));
    if (planned && tasks && tasks->size() == 1)
        static_cast<void>(
            deliveries.finish({.delivery = tasks->first().id,
                               .lease = tasks->first().lease,
                               .attempt = {.at = now, .outcome = u"delivered"_s, .code = codes::sent},
                               .code = codes::sent}));
}

} // namespace

class TestStorageHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void listsNewestFirstInPages();
    void filtersByState();
    void searches_data();
    void searches();
    void findsAnEventByNumberAndId();
    void listsTheQueue();
    void countsByState();
    void tellsWhatHasChanged();
    void readsWhileTheWriterWrites();
    void usesItsIndexes();
    void knowsAnAutomationsEventsHoweverLongAgo();
};

void TestStorageHistory::listsNewestFirstInPages()
{
    StoreInDir store;
    QVERIFY(store.ready());
    fill(store);
    QCOMPARE(numbersOf(store.history.events({.limit = 2})), QList<qint64>({5, 4}));
    QCOMPARE(numbersOf(store.history.events({.limit = 2, .beforeNumber = 4})), QList<qint64>({3, 2}));
    QCOMPARE(numbersOf(store.history.events({.beforeNumber = 2})), QList<qint64>({1}));
}

void TestStorageHistory::filtersByState()
{
    StoreInDir store;
    QVERIFY(store.ready());
    fill(store);
    QCOMPARE(numbersOf(store.history.events({.states = {State::Received}})), QList<qint64>({3}));
    QCOMPARE(numbersOf(store.history.events({.states = {State::Sent}})), QList<qint64>({1}));
    QCOMPARE(numbersOf(store.history.events({.states = {State::Received, State::Sent, State::Held}})),
             QList<qint64>({3, 1}));
    QCOMPARE(numbersOf(store.history.events({.states = {State::NeedsAttention}})), QList<qint64>());
}

void TestStorageHistory::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("automations");
    QTest::addColumn<QList<qint64>>("numbers");
    QTest::newRow("person") << u"anna@"_s << QStringList() << QList<qint64>({5, 1});
    QTest::newRow("case and spaces") << u"  ANNA "_s << QStringList() << QList<qint64>({5, 1});
    QTest::newRow("wildcards are letters") << u"0%_j"_s << QStringList() << QList<qint64>({4});
    QTest::newRow("no such wildcard") << u"a_na"_s << QStringList() << QList<qint64>();
    QTest::newRow("automation") << u"chat"_s << QStringList() << QList<qint64>({2, 1});
    QTest::newRow("type") << u"order.created"_s << QStringList() << QList<qint64>({5, 4, 3});
    QTest::newRow("number") << u"#3"_s << QStringList() << QList<qint64>({3});
    QTest::newRow("bare number") << u"3"_s << QStringList() << QList<qint64>({3});
    QTest::newRow("by name") << u"Zakupy"_s << QStringList{u"orders"_s} << QList<qint64>({5, 4, 3});
    QTest::newRow("nothing") << u"zzz"_s << QStringList() << QList<qint64>();
}

void TestStorageHistory::searches()
{
    QFETCH(QString, text);
    QFETCH(QStringList, automations);
    StoreInDir store;
    QVERIFY(store.ready());
    fill(store);
    QTEST(numbersOf(store.history.events({.search = text, .automations = automations})), "numbers");
}

void TestStorageHistory::findsAnEventByNumberAndId()
{
    StoreInDir store;
    QVERIFY(store.ready());
    fill(store);
    const Result<EventStory> byNumber = store.history.story(u"#1"_s);
    QVERIFY(byNumber);
    QCOMPARE(store.history.story(byNumber->row.id)->row.number, 1);
    QCOMPARE(store.history.story(u"1"_s)->row.id, byNumber->row.id);
    QVERIFY(failedWith(store.history.story(u"#77"_s), ErrorCode::NotFound));
    QVERIFY(failedWith(store.history.story(u"ev_x"_s), ErrorCode::NotFound));
    qint64 last = -1;
    for (const HistoryLine &line : byNumber->history) {
        QVERIFY(line.seq > last);
        last = line.seq;
    }
}

void TestStorageHistory::listsTheQueue()
{
    StoreInDir store;
    QVERIFY(store.ready());
    fill(store);
    const auto queue = store.history.queue();
    QVERIFY(queue);
    QCOMPARE(queue->size(), 1);
    QCOMPARE(queue->first().event, 4);
    QCOMPARE(queue->first().due, now.addDays(1));
    QCOMPARE(queue->first().eventId, store.history.story(u"4"_s)->row.id);
}

void TestStorageHistory::countsByState()
{
    StoreInDir store;
    QVERIFY(store.ready());
    QVERIFY(store.history.counts()->isEmpty());
    fill(store);
    const QMap<State, qint64> expected{{State::Received, 1},
                                       {State::Sent, 1},
                                       {State::Filtered, 1},
                                       {State::Waiting, 1},
                                       {State::Resting, 1}};
    QCOMPARE(*store.history.counts(), expected);
}

void TestStorageHistory::tellsWhatHasChanged()
{
    StoreInDir store;
    QVERIFY(store.ready());
    fill(store);
    const Result<ChangeMark> mark = store.history.mark();
    QVERIFY(mark);
    QVERIFY(store.history.changedAfter(*mark)->isEmpty());
    SqlDeliveryStore deliveries(store.queue);
    QVERIFY(deliveries.cancel(store.history.queue()->first().id, u"window"_s, now));
    QCOMPARE(store.newEvent(), 6);
    const auto changed = store.history.changedAfter(*mark);
    QVERIFY(changed);
    QCOMPARE(numbersOf(changed), QList<qint64>({6, 4}));
    QCOMPARE(changed->last().state, State::Cancelled);
    const Result<ChangeMark> after = store.history.mark();
    QVERIFY(!(*after == *mark));
    QVERIFY(store.history.changedAfter(*after)->isEmpty());
}

void TestStorageHistory::readsWhileTheWriterWrites()
{
    StoreInDir store;
    QVERIFY(store.ready());
    QVERIFY(store.append(callRecord()));
    qint64 seen = -1;
    QVERIFY(store.queue.run([&](SqlConnection &sql) -> Result<void> {
        if (auto done = sql.run(u"UPDATE event SET state = 'held'"); !done)
            return done;
        // In the middle of the writer's transaction: neither blocked nor half-way.
        const auto rows = HistoryReader(store.database).events({.states = {State::Received}});
        seen = rows ? rows->size() : -1;
        return {};
    }));
    QCOMPARE(seen, 1);
    QVERIFY(store.history.events({.states = {State::Received}})->isEmpty());
}

void TestStorageHistory::usesItsIndexes()
{
    StoreInDir store;
    QVERIFY(store.ready());
    auto connection = store.database.connect(Database::Access::Read);
    QVERIFY(connection);
    const auto planOf = [&](const QString &sql) {
        QStringList plan;
        Statement rows = (*connection)->prepareOnce(u"EXPLAIN QUERY PLAN "_s + sql);
        if (!rows.exec())
            return u"failed"_s;
        while (rows.next())
            plan += rows.text(3);
        return plan.join(u"; "_s);
    };
    const QList<std::pair<QString, QString>> expected{
        {u"SELECT number FROM event WHERE state = 'received' ORDER BY number LIMIT 5"_s, u"event_received"_s},
        {u"SELECT number FROM event WHERE next_try IS NOT NULL AND next_try <= 5 ORDER BY next_try"_s,
         u"event_next_try"_s},
        {u"SELECT * FROM event e WHERE (e.state <> 'received') AND (e.state IN ('held')) ORDER BY e.number DESC LIMIT 5"_s,
         u"event_state"_s},
        {u"SELECT number FROM delivery WHERE state IN ('waiting', 'retrying') AND due_at <= 5 ORDER BY due_at"_s,
         u"delivery_due"_s},
        {u"SELECT number FROM delivery WHERE state IN ('held', 'sending', 'needs_attention') AND state = 'sending'"_s,
         u"delivery_open"_s},
        {u"SELECT max(asked_at) FROM delivery WHERE person = 'a' AND asked_at <= 5 AND event <> 1"_s,
         u"delivery_person"_s},
        {u"SELECT received_at FROM event WHERE automation = 'chats' ORDER BY number DESC LIMIT 1"_s,
         u"event_automation"_s},
        {u"SELECT * FROM event e WHERE (e.automation = 'chats') ORDER BY e.number DESC LIMIT 5"_s,
         u"event_automation"_s},
        {eventSelect()
             + u"WHERE e.automation = 'chats' AND c.address = 'k' AND e.state NOT IN ('rejected', "
               "'duplicate') ORDER BY e.number DESC LIMIT 5"_s,
         u"event_automation"_s},
    };
    for (const auto &[sql, index] : expected) {
        const QString plan = planOf(sql);
        QVERIFY2(plan.contains(u"INDEX "_s + index) && !plan.contains(u"TEMP B-TREE"_s),
                 qPrintable(sql + u" -> "_s + plan));
    }
}

void TestStorageHistory::knowsAnAutomationsEventsHoweverLongAgo()
{
    StoreInDir store;
    QVERIFY(store.ready());
    CallRecord rare = callFor(u"rare"_s, u"conversation.closed"_s);
    rare.request.receivedAt = now.addDays(-200);
    const qint64 first = store.newEvent(rare);
    QVERIFY(first > 0);
    // As many newer ones of a busy automation as a year brings: the rare one's is far behind.
    QVERIFY(store.queue.run([](SqlConnection &sql) {
        return sql
            .prepareOnce(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 25000) "
                         "INSERT INTO event (id, call, automation, item, platform, type, state, code, "
                         "received_at) SELECT 'ev_busy_' || i, 1, 'busy', 0, 'intercom', 't', 'filtered', "
                         "'filtered', ? FROM n"_s)
            .exec(now);
    }));
    const auto counts = store.history.automationCounts(now, {u"rare"_s, u"nobody"_s});
    QVERIFY(counts);
    QCOMPARE(counts->value(u"busy"_s).today, 25000);
    QCOMPARE(counts->value(u"rare"_s).today, 0);
    QCOMPARE(counts->value(u"rare"_s).lastEvent, now.addDays(-200));
    QVERIFY(!counts->value(u"nobody"_s).lastEvent.isValid());
    SampleStore samples(store.database);
    const auto events = samples.ofAddress(rare.address, {u"rare"_s}, 5);
    QVERIFY(events);
    QCOMPARE(events->size(), 1);
    QCOMPARE(events->first().number, first);
}

QTEST_GUILESS_MAIN(TestStorageHistory)
#include "tst_storagehistory.moc"
