// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "support/storeindir.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

bool sameHeaders(const QList<HttpHeader> &a, const QList<HttpHeader> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const HttpHeader &x, const HttpHeader &y) {
        return x.name == y.name && x.value == y.value;
    });
}

CallRecord rejected(int i)
{
    CallRecord call = callRecord();
    call.request.body = QByteArray::number(i);
    call.events = {
        {.state = State::Rejected, .code = codes::signature, .values = {{u"problem"_s, u"mismatch"_s}}}};
    return call;
}

} // namespace

class TestStorageCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void keepsTheBytesOfACall();
    void givesAnEventToEachAutomationAndPerson();
    void keepsWhatTheDoorDecided();
    void recognisesARepeatForEver();
    void recognisesARepeatWithinItsWindowOnly();
    void takesKeysPerAddress();
    void keepsTheNewestRejectedCallsOfAnAddress();
    void sumsNotes();
    void remembersWhatCallsOfOneSubjectSay();
};

void TestStorageCalls::remembersWhatCallsOfOneSubjectSay()
{
    StoreInDir store;
    QVERIFY(store.ready());
    CallRecord began = callRecord(u"began"_s);
    began.subject = u"chat:1"_s;
    began.remember = {{u"email"_s, u"a@klient.example"_s}};
    CallRecord rated = callRecord(u"rated"_s);
    rated.subject = u"chat:1"_s;
    rated.remember = {{u"rating"_s, 5}};
    CallRecord other = callRecord(u"other"_s);
    other.subject = u"chat:2"_s;
    for (const CallRecord &call : {began, rated, other})
        QVERIFY(store.append(call));
    const auto events = store.plans.received(10, QDateTime::currentDateTimeUtc());
    QVERIFY(events);
    QCOMPARE(events->size(), 3);
    for (const EventToPlan &event : *events) {
        const QJsonObject both{{u"email"_s, u"a@klient.example"_s}, {u"rating"_s, 5}};
        QCOMPARE(event.remembered, event.subject == u"chat:1" ? both : QJsonObject());
    }
}

void TestStorageCalls::keepsTheBytesOfACall()
{
    StoreInDir store;
    QVERIFY(store.ready());
    CallRecord call = callRecord();
    constexpr char body[] = "\0\xff\xfe {\"a\":\"\xc5\x82\"}\r\n";
    call.request.body = QByteArray(body, sizeof body - 1);
    const Result<StoredCall> stored = store.append(call);
    QVERIFY(stored);
    QVERIFY(!stored->duplicate);
    QCOMPARE(stored->eventIds.size(), 1);
    QVERIFY(stored->eventIds.first().startsWith(u"ev_"_s));

    const Result<EventStory> story = store.history.story(stored->eventIds.first());
    QVERIFY(story);
    QCOMPARE(story->row.number, 1);
    QCOMPARE(story->row.state, State::Received);
    QCOMPARE(story->row.automation, u"closed-conversations"_s);
    QCOMPARE(story->row.platform, u"intercom"_s);
    QCOMPARE(story->row.type, u"conversation.admin.closed"_s);
    QCOMPARE(story->row.address, u"k7f3q2m9x4"_s);
    QCOMPARE(story->row.receivedAt, startOfTests());
    QCOMPARE(story->subject, u"conversation 1223"_s);
    QCOMPARE(story->request.method, call.request.method);
    QCOMPARE(story->request.path, call.request.path);
    QCOMPARE(story->request.rawQuery, call.request.rawQuery);
    QCOMPARE(story->request.body, call.request.body);
    QVERIFY(sameHeaders(story->request.headers, call.request.headers));
    QCOMPARE(story->history.size(), 1);
    QCOMPARE(story->history.first().code, QString(codes::received));
    QCOMPARE(story->history.first().values.value("platform"_L1).toString(), u"intercom"_s);
}

void TestStorageCalls::givesAnEventToEachAutomationAndPerson()
{
    StoreInDir store;
    QVERIFY(store.ready());
    CallRecord call = callRecord();
    call.events = {{.automation = u"one"_s}, {.automation = u"two"_s}, {.automation = u"two"_s, .item = 1}};
    const Result<StoredCall> stored = store.append(call);
    QVERIFY(stored);
    QCOMPARE(stored->eventIds.size(), 3);
    const auto events = store.plans.received(10, startOfTests());
    QVERIFY(events);
    QCOMPARE(events->size(), 3);
    QCOMPARE(events->at(0).id, stored->eventIds.at(0));
    QCOMPARE(events->at(2).id, stored->eventIds.at(2));
    QCOMPARE(events->at(2).automation, u"two"_s);
    QCOMPARE(events->at(2).item, 1);
    QCOMPARE(events->at(2).call, events->at(0).call);
    QCOMPARE(events->at(2).request.body, call.request.body);
}

void TestStorageCalls::keepsWhatTheDoorDecided()
{
    StoreInDir store;
    QVERIFY(store.ready());
    CallRecord call = callRecord();
    call.events = {{.state = State::Filtered,
                    .code = codes::topic,
                    .values = {{u"type"_s, u"conversation.admin.closed"_s}}}};
    const Result<StoredCall> stored = store.append(call);
    QVERIFY(stored);
    const Result<EventStory> story = store.history.story(stored->eventIds.first());
    QVERIFY(story);
    QCOMPARE(story->row.state, State::Filtered);
    QCOMPARE(story->row.code, QString(codes::topic));
    QCOMPARE(story->row.values, call.events.first().values);
    QCOMPARE(story->history.size(), 2);
    QCOMPARE(story->history.at(1).code, QString(codes::topic));
    QVERIFY(store.plans.received(10, startOfTests())->isEmpty());
}

void TestStorageCalls::recognisesARepeatForEver()
{
    StoreInDir store;
    QVERIFY(store.ready());
    const Result<StoredCall> first = store.append(callRecord(u"notif_1"_s));
    CallRecord again = callRecord(u"notif_1"_s);
    again.request.receivedAt = startOfTests().addYears(1);
    again.events = {{.automation = u"one"_s, .state = State::Held, .code = codes::paused},
                    {.automation = u"two"_s}};
    const Result<StoredCall> second = store.append(again);
    QVERIFY(first && second);
    QVERIFY(second->duplicate);
    QCOMPARE(second->eventIds, first->eventIds);

    const auto rows = store.history.events({});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    const EventRow &repeat = rows->first();
    QCOMPARE(repeat.state, State::Duplicate);
    QCOMPARE(repeat.code, QString(codes::duplicate));
    QCOMPARE(repeat.duplicateOf, first->eventIds.first());
    QCOMPARE(repeat.values.value("of"_L1).toInteger(), 1);
    const Result<EventStory> story = store.history.story(repeat.id);
    QVERIFY(story);
    QCOMPARE(story->history.size(), 2);
    QCOMPARE(story->history.at(1).code, QString(codes::duplicate));
    QCOMPARE(store.plans.received(10, startOfTests())->size(), 1);
}

void TestStorageCalls::recognisesARepeatWithinItsWindowOnly()
{
    StoreInDir store;
    QVERIFY(store.ready());
    const auto appendAt = [&store](std::chrono::seconds after) {
        CallRecord call = callRecord(u"row"_s);
        call.dedupWindow = 10min;
        call.request.receivedAt = startOfTests().addSecs(after.count());
        return store.append(call);
    };
    const Result<StoredCall> first = appendAt(0s);
    const Result<StoredCall> soon = appendAt(10min);
    const Result<StoredCall> late = appendAt(10min + 1s);
    const Result<StoredCall> afterLate = appendAt(20min);
    QVERIFY(first && soon && late && afterLate);
    QVERIFY(!first->duplicate);
    QVERIFY(soon->duplicate);
    QVERIFY(!late->duplicate);
    QVERIFY(afterLate->duplicate);
    QCOMPARE(soon->eventIds, first->eventIds);
    QCOMPARE(afterLate->eventIds, late->eventIds);
}

void TestStorageCalls::takesKeysPerAddress()
{
    StoreInDir store;
    QVERIFY(store.ready());
    CallRecord other = callRecord(u"notif_1"_s);
    other.address = u"other"_s;
    QVERIFY(!store.append(callRecord(u"notif_1"_s))->duplicate);
    QVERIFY(!store.append(other)->duplicate);
    QVERIFY(!store.append(callRecord(u"notif_2"_s))->duplicate);
    QVERIFY(!store.append(callRecord())->duplicate);
    QVERIFY(!store.append(callRecord())->duplicate);
}

void TestStorageCalls::keepsTheNewestRejectedCallsOfAnAddress()
{
    StoreInDir store;
    QVERIFY(store.ready());
    CallRecord other = rejected(0);
    other.address = u"other"_s;
    other.request.body = QByteArray(20000, 'x');
    QVERIFY(store.appendRejected(other));
    for (int i = 0; i < SqlCallStore::keptRejected + 7; ++i)
        QVERIFY(store.appendRejected(rejected(i)));

    const auto rows = store.history.events({.states = {State::Rejected}, .limit = 1000});
    QVERIFY(rows);
    QCOMPARE(rows->size(), SqlCallStore::keptRejected + 1);
    const Result<EventStory> oldest = store.history.story(rows->at(SqlCallStore::keptRejected - 1).id);
    QVERIFY(oldest);
    QCOMPARE(oldest->request.body, QByteArray("7"));
    QCOMPARE(oldest->history.size(), 1);
    QCOMPARE(oldest->history.first().code, QString(codes::signature));
    QCOMPARE(oldest->history.first().values.value("problem"_L1).toString(), u"mismatch"_s);
    QCOMPARE(store.history.story(rows->last().id)->request.body.size(), SqlCallStore::rejectedBody);
    QCOMPARE(store.count(u"SELECT count(*) FROM call"_s), SqlCallStore::keptRejected + 1);
    QCOMPARE(store.count(u"SELECT count(*) FROM history"_s), SqlCallStore::keptRejected + 1);

    const auto notes = store.history.notes(u"k7f3q2m9x4"_s);
    QVERIFY(notes);
    QCOMPARE(notes->size(), 1);
    QCOMPARE(notes->first().code, u"count.rejected"_s);
    QCOMPARE(notes->first().count, 7);
}

void TestStorageCalls::sumsNotes()
{
    StoreInDir store;
    QVERIFY(store.ready());
    for (int i = 0; i < 50; ++i) {
        store.calls.note(u"k7f3q2m9x4"_s, codes::probeHead, startOfTests().addSecs(i));
        store.calls.note(u"made-up-%1"_s.arg(i), codes::countUnknownKey, startOfTests());
    }
    store.queue.stop(); // finishes what has queued
    const auto notes = store.history.notes(u"k7f3q2m9x4"_s);
    QVERIFY(notes);
    QCOMPARE(notes->size(), 1);
    QCOMPARE(notes->first().code, QString(codes::probeHead));
    QCOMPARE(notes->first().count, 50);
    QCOMPARE(notes->first().lastAt, startOfTests().addSecs(49));
    QCOMPARE(store.history.notes(u""_s)->first().count, 50);
    QCOMPARE(store.count(u"SELECT count(*) FROM address_note"_s), 2);
}

QTEST_GUILESS_MAIN(TestStorageCalls)
#include "tst_storagecalls.moc"
