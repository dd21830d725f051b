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

class TestStoragePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void makesADeliveryAndTheWholeStory();
    void writesAnOutcomeWithoutDeliveries();
    void doesNothingTheSecondTime();
    void makesSeveralDeliveriesOfOneEvent();
    void appliesAnOptOutNotice();
    void holdsWhatAPersonIsToLookAt();
    void repeatsALookUp();
    void undoesAPlanThatCannotBeWrittenAlone();
};

void TestStoragePlan::makesADeliveryAndTheWholeStory()
{
    StoreInDir store;
    QVERIFY(store.ready());
    const qint64 event = store.newEvent();
    QCOMPARE(event, 1);
    const QDateTime due = now.addDays(2);
    Plan plan = StoreInDir::invitation(event, anna, due, u"conversation 1223"_s);
    plan.story = {.checks = {{.code = codes::proof, .passed = true}},
                  .conditions = {{.field = u"channel"_s,
                                  .op = u"is"_s,
                                  .expected = u"CHAT"_s,
                                  .actual = u"chat"_s,
                                  .passed = true}},
                  .mapping = {{.variable = u"Email"_s, .value = anna, .from = u"data.email"_s}}};
    plan.lines = {{.at = now, .code = codes::lookupFound, .values = {{u"lookup"_s, u"visitor"_s}}}};

    const Result<PlanSummary> summary = store.plans.commit({plan}, always(openPolicy()), now);
    QVERIFY(summary);
    QCOMPARE(summary->deliveries, 1);
    QCOMPARE(summary->earliestDue, due);
    QCOMPARE(summary->outcomes.size(), 1);
    QCOMPARE(summary->outcomes.first().state, State::Waiting);

    const EventStory story = storyOf(store, event);
    QCOMPARE(story.row.state, State::Waiting);
    QCOMPARE(story.row.code, QString(codes::waiting));
    QCOMPARE(story.row.person, anna);
    QCOMPARE(story.row.due, due);
    QCOMPARE(codesOf(story.history), QStringList({u"received"_s, u"lookup.found"_s, u"waiting"_s}));
    QCOMPARE(story.history.last().values.value("due"_L1).toString(), u"2026-03-04T09:00:00Z"_s);
    QCOMPARE(codesOf(story.story.checks),
             QStringList({u"+proof"_s, u"+automation_state"_s, u"+staff_address"_s, u"+own_domain"_s,
                          u"+opted_out"_s, u"+same_subject"_s, u"+resting"_s}));
    QCOMPARE(story.story.conditions.size(), 1);
    QCOMPARE(story.story.mapping.first().value, anna);
    QCOMPARE(story.deliveries.size(), 1);
    const DeliveryRow &delivery = story.deliveries.first();
    QVERIFY(delivery.id.startsWith(u"dl_"_s));
    QCOMPARE(delivery.state, State::Waiting);
    QCOMPARE(delivery.due, due);
    QCOMPARE(delivery.action, u"email"_s);
    QCOMPARE(delivery.content.value("language"_L1).toString(), u"pl"_s);
    QCOMPARE(store.count(u"SELECT count(*) FROM person WHERE address = '%1'"_s.arg(anna)), 1);
    QVERIFY(store.plans.received(10, now)->isEmpty());
}

void TestStoragePlan::writesAnOutcomeWithoutDeliveries()
{
    StoreInDir store;
    QVERIFY(store.ready());
    const qint64 event = store.newEvent();
    const QJsonObject values{{u"field"_s, u"channel"_s}, {u"actual"_s, u"SMS"_s}};
    const Plan plan{.event = event, .state = State::Filtered, .code = codes::filtered, .values = values};
    QVERIFY(store.plans.commit({plan}, always(openPolicy()), now));
    const EventStory story = storyOf(store, event);
    QCOMPARE(story.row.state, State::Filtered);
    QCOMPARE(story.row.values, values);
    QCOMPARE(codesOf(story.history), QStringList({u"received"_s, u"filtered"_s}));
    QCOMPARE(story.history.last().values, values);
    QVERIFY(story.deliveries.isEmpty());
    QVERIFY(story.row.person.isEmpty());
}

void TestStoragePlan::doesNothingTheSecondTime()
{
    StoreInDir store;
    QVERIFY(store.ready());
    const Plan plan = StoreInDir::invitation(store.newEvent(), anna, now);
    QVERIFY(store.plans.commit({plan}, always(openPolicy()), now));
    const Result<PlanSummary> again = store.plans.commit({plan, plan}, always(openPolicy()), now);
    QVERIFY(again);
    QCOMPARE(again->skipped, 2);
    QCOMPARE(again->deliveries, 0);
    QCOMPARE(store.count(u"SELECT count(*) FROM delivery"_s), 1);
    QCOMPARE(store.count(u"SELECT count(*) FROM history"_s), 1);
}

void TestStoragePlan::makesSeveralDeliveriesOfOneEvent()
{
    StoreInDir store;
    QVERIFY(store.ready());
    Plan plan = StoreInDir::invitation(store.newEvent(), anna, now.addDays(1), u"conversation 1"_s);
    PlannedDelivery inform = plan.deliveries.first();
    inform.actionIndex = 1;
    inform.actionType = u"inform"_s;
    inform.due = now;
    plan.deliveries += inform;
    const Result<PlanSummary> summary = store.plans.commit({plan}, always(openPolicy()), now);
    QVERIFY(summary);
    QCOMPARE(summary->deliveries, 2);
    QCOMPARE(summary->earliestDue, now);
    const EventStory story = storyOf(store, 1);
    QCOMPARE(story.deliveries.size(), 2);
    QCOMPARE(story.row.due, now);
    QCOMPARE(codesOf(story.history), QStringList({u"received"_s, u"waiting"_s, u"waiting"_s}));
    QCOMPARE(codesOf(story.story.checks).count(u"+opted_out"_s), 1);
}

void TestStoragePlan::appliesAnOptOutNotice()
{
    StoreInDir store;
    QVERIFY(store.ready());
    Plan plan = StoreInDir::invitation(store.newEvent(), anna, now);
    plan.notice = PersonNotice{.kind = PersonNotice::Kind::OptOut, .address = anna};
    const Plan later = StoreInDir::invitation(store.newEvent(), anna, now);
    const Result<PlanSummary> summary = store.plans.commit({plan, later}, always(openPolicy()), now);
    QVERIFY(summary);
    QCOMPARE(summary->deliveries, 0);
    QCOMPARE(summary->outcomes.at(0).state, State::Done);
    QCOMPARE(summary->outcomes.at(0).code, QString(codes::notice));
    QCOMPARE(summary->outcomes.at(1).state, State::Suppressed);
    const EventStory story = storyOf(store, 1);
    QCOMPARE(story.row.values.value("kind"_L1).toString(), u"opt_out"_s);
    QCOMPARE(story.row.values.value("address"_L1).toString(), anna);
}

void TestStoragePlan::holdsWhatAPersonIsToLookAt()
{
    StoreInDir store;
    QVERIFY(store.ready());
    Plan plan = StoreInDir::invitation(store.newEvent(), anna, now);
    plan.deliveries.first().held = true;
    plan.deliveries.first().heldCode = codes::ask;
    plan.deliveries.first().heldValues = {{u"variable"_s, u"Language"_s}};
    const Result<PlanSummary> summary = store.plans.commit({plan}, always(openPolicy()), now);
    QVERIFY(summary);
    QCOMPARE(summary->outcomes.first().state, State::Held);
    QVERIFY(!summary->earliestDue);
    const EventStory story = storyOf(store, 1);
    QCOMPARE(story.row.code, QString(codes::ask));
    QCOMPARE(story.row.values.value("variable"_L1).toString(), u"Language"_s);
    QCOMPARE(story.deliveries.first().state, State::Held);
}

void TestStoragePlan::repeatsALookUp()
{
    StoreInDir store;
    QVERIFY(store.ready());
    const qint64 event = store.newEvent();
    const QDateTime next = now.addSecs(60);
    const QJsonObject lookups{{u"visitor"_s, QJsonObject{{u"email"_s, anna}}}};
    const Plan plan{.event = event,
                    .lines = {{.at = now, .code = codes::lookupFailed}},
                    .code = codes::lookupFailed,
                    .values = {{u"status"_s, 503}},
                    .nextTry = next,
                    .lookups = lookups};
    QVERIFY(store.plans.commit({plan}, always(openPolicy()), now));
    const EventStory waiting = storyOf(store, event);
    QCOMPARE(waiting.row.state, State::Retrying);
    QCOMPARE(waiting.row.due, next);
    QCOMPARE(*store.plans.nextTry(), next);
    QVERIFY(store.plans.received(10, next.addMSecs(-1))->isEmpty());

    const auto again = store.plans.received(10, next);
    QVERIFY(again);
    QCOMPARE(again->size(), 1);
    QCOMPARE(again->first().number, event);
    QCOMPARE(again->first().lookupTries, 1);
    QCOMPARE(again->first().lookups, lookups);

    QVERIFY(store.plans.commit({StoreInDir::invitation(event, anna, next)}, always(openPolicy()), next));
    QCOMPARE(storyOf(store, event).row.state, State::Waiting);
    QVERIFY(!*store.plans.nextTry());
    QVERIFY(store.plans.received(10, next.addDays(1))->isEmpty());
}

void TestStoragePlan::undoesAPlanThatCannotBeWrittenAlone()
{
    StoreInDir store;
    QVERIFY(store.ready());
    Plan broken = StoreInDir::invitation(store.newEvent(), anna, now);
    broken.deliveries += broken.deliveries.first(); // the same action twice
    const Plan good = StoreInDir::invitation(store.newEvent(), u"jan@klient.example"_s, now);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"plan of event 1 failed"_s));
    const Result<PlanSummary> summary = store.plans.commit({broken, good}, always(openPolicy()), now);
    QVERIFY(summary);
    QCOMPARE(summary->failed, QList<qint64>{1});
    QCOMPARE(summary->deliveries, 1);
    QCOMPARE(summary->outcomes.size(), 1);
    QCOMPARE(storyOf(store, 1).row.state, State::Received);
    QVERIFY(storyOf(store, 1).deliveries.isEmpty());
    QCOMPARE(storyOf(store, 2).row.state, State::Waiting);
}

QTEST_GUILESS_MAIN(TestStoragePlan)
#include "tst_storageplan.moc"
