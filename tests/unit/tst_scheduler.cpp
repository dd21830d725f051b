// SPDX-License-Identifier: GPL-3.0-or-later
// The scheduler against a queue and a target that the test plays itself.
#include "delivery/scheduler.h"
#include "domain/codes.h"

#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct QueuedDelivery
{
    DeliveryTask task;
    QDateTime due;
};

class ListStore final : public DeliveryStore
{
public:
    Result<Recovery> recover(const QDateTime &) override { return Recovery(); }

    Result<QList<DeliveryTask>> claimDue(const QDateTime &now, int limit, const Policies &) override
    {
        ++claims;
        if (broken)
            return Error{ErrorCode::StorageFailed, u"disk full"_s};
        QList<DeliveryTask> due;
        for (auto it = queue.begin(); it != queue.end() && due.size() < limit;) {
            if (it->due <= now) {
                due.append(it->task);
                it = queue.erase(it);
            } else {
                ++it;
            }
        }
        return due;
    }

    Result<bool> mark(const QString &delivery, const QString &) override
    {
        marked.append(delivery);
        return leaseIsOurs;
    }

    Result<void> finish(const AttemptReport &report) override
    {
        reports.append(report);
        return {};
    }

    Result<std::optional<QDateTime>> nextDue() override
    {
        std::optional<QDateTime> next;
        for (const QueuedDelivery &each : queue)
            next = next ? std::min(*next, each.due) : each.due;
        return next;
    }

    std::deque<QueuedDelivery> queue;
    QStringList marked;
    QList<AttemptReport> reports;
    int claims = 0;
    bool leaseIsOurs = true;
    bool broken = false;
};

class PatientTarget final : public Target
{
public:
    struct Running
    {
        QString id;
        Mark mark;
        Done done;
    };

    void deliver(const DeliveryTask &task, Mark mark, Done done) override
    {
        running.push_back({task.id, std::move(mark), std::move(done)});
        most = std::max(most, running.size());
    }

    void endFirst(const DeliveryOutcome &outcome)
    {
        const Running first = std::move(running.front());
        running.pop_front();
        first.done(outcome);
    }

    std::deque<Running> running;
    std::size_t most = 0;
};

} // namespace

class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void sendsWhatIsDueAndNeverMoreAtOnceThanAllowed()
    {
        Bench bench;
        for (int i = 0; i < 10; ++i)
            bench.add(u"dl_%1"_s.arg(i), 0s);
        bench.scheduler.start();
        QTRY_COMPARE(bench.target.running.size(), 4U);
        for (int i = 0; i < 10; ++i) {
            QTRY_VERIFY(!bench.target.running.empty());
            bench.target.endFirst(Delivered{codes::sent});
        }
        QTRY_COMPARE(bench.store.reports.size(), 10);
        QCOMPARE(bench.target.most, 4U);
        QTRY_COMPARE(bench.scheduler.running(), 0);
        QCOMPARE(bench.store.reports.first().next, State::Sent);
    }

    void waitsForTheDueTimeAndLooksAgainWhenWoken()
    {
        Bench bench;
        bench.add(u"dl_later"_s, 1h);
        bench.scheduler.start();
        QTRY_COMPARE(bench.store.claims, 1);
        QVERIFY(bench.target.running.empty());
        bench.clock.advance(1h);
        bench.scheduler.wake();
        QTRY_COMPARE(bench.target.running.size(), 1U);
        bench.target.endFirst(Delivered{codes::sent});
    }

    void markReachesTheStore()
    {
        Bench bench;
        bench.add(u"dl_1"_s, 0s);
        bench.scheduler.start();
        QTRY_COMPARE(bench.target.running.size(), 1U);
        QVERIFY(bench.target.running.front().mark());
        QCOMPARE(bench.store.marked, QStringList(u"dl_1"_s));
        bench.store.leaseIsOurs = false;
        QVERIFY(!bench.target.running.front().mark());
        bench.target.endFirst(Unknown{codes::mailUnknown});
        QTRY_COMPARE(bench.store.reports.size(), 1);
        QCOMPARE(bench.store.reports.first().next, State::NeedsAttention);
    }

    void stopLetsRunningAttemptsEndAndBeginsNone()
    {
        Bench bench;
        for (int i = 0; i < 6; ++i)
            bench.add(u"dl_%1"_s.arg(i), 0s);
        bench.scheduler.start();
        QTRY_COMPARE(bench.target.running.size(), 4U);
        QSignalSpy idle(&bench.scheduler, &Scheduler::idle);
        bench.scheduler.stop();
        QCOMPARE(idle.size(), 0);
        while (!bench.target.running.empty())
            bench.target.endFirst(Delivered{codes::sent});
        QTRY_VERIFY(!idle.isEmpty());
        QCOMPARE(bench.store.reports.size(), 4);
        QCOMPARE(bench.store.queue.size(), 2U);
    }

    void aQueueThatCannotBeReadIsSaid()
    {
        Bench bench;
        bench.store.broken = true;
        QSignalSpy failed(&bench.scheduler, &Scheduler::failed);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"queue cannot be read"_s));
        bench.scheduler.start();
        QTRY_COMPARE(failed.size(), 1);
    }

    void anAttemptThatOutlivesTheSchedulerIsStillWrittenDown()
    {
        ListStore store;
        PatientTarget target;
        ManualClock clock(Bench::start());
        {
            Scheduler scheduler({.store = store, .target = target, .clock = clock, .policies = {}});
            DeliveryTask task;
            task.id = u"dl_1"_s;
            store.queue.push_back({task, Bench::start()});
            scheduler.start();
            QTRY_COMPARE(target.running.size(), 1U);
        }
        target.endFirst(Delivered{codes::sent});
        QCOMPARE(store.reports.size(), 1);
    }

private:
    struct Bench
    {
        static QDateTime start() { return {QDate(2026, 4, 1), QTime(12, 0), Qt::UTC}; }

        void add(const QString &id, std::chrono::seconds later)
        {
            DeliveryTask task;
            task.id = id;
            store.queue.push_back({task, start().addDuration(later)});
        }

        ListStore store;
        PatientTarget target;
        ManualClock clock{start()};
        Scheduler scheduler{
            {.store = store, .target = target, .clock = clock, .policies = {}, .retries = {}, .atOnce = 4}};
    };
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
