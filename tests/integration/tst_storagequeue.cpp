// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storeindir.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;
using Priority = WriteQueue::Priority;

namespace {

const QString countPersons = u"SELECT count(*) FROM person"_s;

WriteQueue::Work insertPerson(const QString &address)
{
    return [address](SqlConnection &sql) {
        return sql.prepare(u"INSERT INTO person (address, first_seen, last_seen) VALUES (?, 1, 1)")
            .exec(address);
    };
}

/** Keeps the writer busy until it is let go, so that jobs gather to a batch. */
class Pause
{
public:
    explicit Pause(WriteQueue &queue)
    {
        queue.post(
            Priority::Intake, [](SqlConnection &) { return Result<void>(); },
            [this](const Result<void> &) {
                m_reached.release();
                m_go.acquire();
            });
        m_reached.acquire();
    }
    void end() { m_go.release(); }

private:
    QSemaphore m_reached;
    QSemaphore m_go;
};

} // namespace

class TestStorageQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void callsBackOnlyWhenOthersCanSeeTheRow();
    void commitsWhatHasQueuedTogether();
    void undoesAFailingJobAlone_data();
    void undoesAFailingJobAlone();
    void failsTheWholeBatchWhenTheDiskIsFull();
    void waitsForAnotherProcess();
    void givesUpOnAnotherProcessAfterItsPatience();
    void doesNotLetTheIntakeStarveTheRest();
    void finishesWhatHasQueuedWhenStopped();
    void refusesJobsWhenItDoesNotRun();
    void failsToStartWithoutADatabase();
    void noticesOtherProcessesButNotItself();
    void keepsTheLogFromGrowing();
};

void TestStorageQueue::callsBackOnlyWhenOthersCanSeeTheRow()
{
    StoreInDir store;
    QVERIFY(store.ready());
    qint64 before = -1;
    qint64 after = -1;
    QSemaphore called;
    store.queue.post(
        Priority::Intake,
        [&](SqlConnection &sql) {
            Result<void> done = insertPerson(u"a@b.pl"_s)(sql);
            before = store.count(countPersons);
            return done;
        },
        [&](const Result<void> &) {
            after = store.count(countPersons);
            called.release();
        });
    called.acquire();
    QCOMPARE(before, 0);
    QCOMPARE(after, 1);
}

void TestStorageQueue::commitsWhatHasQueuedTogether()
{
    StoreInDir store;
    QVERIFY(store.ready());
    Pause pause(store.queue);
    QSemaphore called;
    qint64 seenByFirst = -1;
    for (int i = 0; i < 20; ++i) {
        store.queue.post(Priority::Intake, insertPerson(u"p%1@b.pl"_s.arg(i)),
                         [&, i](const Result<void> &result) {
                             if (i == 0 && result)
                                 seenByFirst = store.count(countPersons);
                             called.release();
                         });
    }
    QCOMPARE(store.queue.depth(), 20);
    QCOMPARE(store.queue.intakeDepth(), 20);
    pause.end();
    called.acquire(20);
    QCOMPARE(seenByFirst, 20);
    QCOMPARE(store.queue.depth(), 0);
}

void TestStorageQueue::undoesAFailingJobAlone_data()
{
    QTest::addColumn<Priority>("priority");
    QTest::newRow("intake") << Priority::Intake;
    QTest::newRow("background") << Priority::Background;
}

void TestStorageQueue::undoesAFailingJobAlone()
{
    QFETCH(Priority, priority);
    StoreInDir store;
    QVERIFY(store.ready());
    Pause pause(store.queue);
    QSemaphore called;
    QList<ErrorCode> errors;
    const auto note = [&](const Result<void> &result) {
        if (!result)
            errors += result.error().code;
        called.release();
    };
    store.queue.post(Priority::Intake, insertPerson(u"first@b.pl"_s), note);
    store.queue.post(
        priority,
        [](SqlConnection &sql) -> Result<void> {
            if (auto done = insertPerson(u"half@b.pl"_s)(sql); !done)
                return done;
            return Error{ErrorCode::Conflict, u"after half of the work"_s};
        },
        note);
    store.queue.post(priority, insertPerson(u"last@b.pl"_s), note);
    pause.end();
    called.acquire(3);
    QCOMPARE(errors, QList{ErrorCode::Conflict});
    QCOMPARE(store.count(countPersons), 2);
    QCOMPARE(store.count(u"SELECT count(*) FROM person WHERE address = 'half@b.pl'"_s), 0);
}

void TestStorageQueue::failsTheWholeBatchWhenTheDiskIsFull()
{
    StoreInDir store;
    QVERIFY(store.ready());
    const auto limitPages = [&store](qint64 more) {
        return store.queue.run([more](SqlConnection &sql) -> Result<void> {
            const Result<qint64> pages = sql.number(u"PRAGMA page_count");
            if (!pages)
                return pages.error();
            return sql.number(u"PRAGMA max_page_count = %1"_s.arg(*pages + more))
                       ? Result<void>()
                       : Error{ErrorCode::Internal, {}};
        });
    };
    QVERIFY(limitPages(3));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"writes failed: 13"_s));
    Pause pause(store.queue);
    QSemaphore called;
    QStringList problems;
    for (int i = 0; i < 5; ++i) {
        CallRecord call = callRecord();
        call.request.body = QByteArray(8000, 'x');
        store.calls.append(call, [&](Result<StoredCall> stored) {
            problems += stored ? u"stored"_s : stored.error().values.value("problem"_L1).toString();
            called.release();
        });
    }
    pause.end();
    called.acquire(5);
    QCOMPARE(problems, QStringList(5, u"full"_s));
    QCOMPARE(store.count(u"SELECT count(*) FROM call"_s), 0);

    QVERIFY(limitPages(1000));
    QVERIFY(store.append(callRecord()));
    QCOMPARE(store.count(u"SELECT count(*) FROM event"_s), 1);
}

void TestStorageQueue::waitsForAnotherProcess()
{
    StoreInDir store;
    QVERIFY(store.ready());
    auto other = store.database.connect(Database::Access::Write);
    QVERIFY(other);
    QVERIFY((*other)->begin());
    QVERIFY(
        (*other)->run(u"INSERT INTO person (address, first_seen, last_seen) VALUES ('other@b.pl', 1, 1)"));
    QSemaphore called;
    bool stored = false;
    store.calls.append(callRecord(), [&](Result<StoredCall> result) {
        stored = bool(result);
        called.release();
    });
    QVERIFY(!called.tryAcquire(1, 300)); // not before the other one has finished
    QVERIFY((*other)->commit());
    called.acquire();
    QVERIFY(stored);
    QCOMPARE(store.count(u"SELECT count(*) FROM event"_s), 1);
    QCOMPARE(store.count(countPersons), 1);
}

void TestStorageQueue::givesUpOnAnotherProcessAfterItsPatience()
{
    using namespace std::chrono_literals;
    StoreInDir store({.busyPatience = 1ms});
    QVERIFY(store.ready());
    auto other = store.database.connect(Database::Access::Write);
    QVERIFY(other);
    QVERIFY((*other)->begin());
    QVERIFY(
        (*other)->run(u"INSERT INTO person (address, first_seen, last_seen) VALUES ('other@b.pl', 1, 1)"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"writes failed: 5"_s));
    const Result<StoredCall> failed = store.append(callRecord());
    QVERIFY(!failed);
    QVERIFY(failedWith(failed, ErrorCode::StorageFailed));
    QCOMPARE(failed.error().values.value("problem"_L1).toString(), u"busy"_s);
    (*other)->rollback();
    QVERIFY(store.append(callRecord()));
}

void TestStorageQueue::doesNotLetTheIntakeStarveTheRest()
{
    StoreInDir store;
    QVERIFY(store.ready());
    Pause pause(store.queue);
    QSemaphore intake;
    QSemaphore background;
    int intakeBefore = 0;
    for (int i = 0; i < 1000; ++i)
        store.queue.post(
            Priority::Intake, [](SqlConnection &) { return Result<void>(); },
            [&](const Result<void> &) { intake.release(); });
    store.queue.post(
        Priority::Background, [](SqlConnection &) { return Result<void>(); },
        [&](const Result<void> &) {
            intakeBefore = intake.available();
            background.release();
        });
    pause.end();
    background.acquire();
    intake.acquire(1000);
    QVERIFY2(intakeBefore < 1000, "the background job came last");
    QVERIFY2(intakeBefore > 0, "the background job came first");
}

void TestStorageQueue::finishesWhatHasQueuedWhenStopped()
{
    StoreInDir store;
    QVERIFY(store.ready());
    Pause pause(store.queue);
    std::atomic<int> good{0};
    for (int i = 0; i < 500; ++i)
        store.queue.post(i % 5 == 0 ? Priority::Background : Priority::Intake,
                         insertPerson(u"p%1@b.pl"_s.arg(i)),
                         [&](const Result<void> &result) { good += result ? 1 : 0; });
    pause.end();
    store.queue.stop();
    QCOMPARE(good.load(), 500);
    QCOMPARE(store.count(countPersons), 500);
}

void TestStorageQueue::refusesJobsWhenItDoesNotRun()
{
    StoreInDir store;
    QVERIFY(store.ready());
    store.queue.stop();
    const Result<StoredCall> late = store.append(callRecord());
    QVERIFY(!late);
    QVERIFY(failedWith(late, ErrorCode::Cancelled));
}

void TestStorageQueue::failsToStartWithoutADatabase()
{
    const QTemporaryDir dir;
    WriteQueue queue(Database(dir.filePath(u"missing.db"_s)));
    const Result<void> started = queue.start();
    QVERIFY(!started);
    QVERIFY(failedWith(started, ErrorCode::StorageFailed));
    QVERIFY(!QFileInfo::exists(dir.filePath(u"missing.db"_s)));
}

void TestStorageQueue::noticesOtherProcessesButNotItself()
{
    using namespace std::chrono_literals;
    StoreInDir store({.watchEvery = 10ms});
    QVERIFY(store.ready());
    const qint64 before = store.queue.foreignChanges();
    for (int i = 0; i < 5; ++i)
        QVERIFY(store.append(callRecord()));
    QVERIFY(store.queue.run(insertPerson(u"own@b.pl"_s)));
    QCOMPARE(store.queue.foreignChanges(), before);
    auto other = store.database.connect(Database::Access::Write);
    QVERIFY(other);
    QVERIFY(insertPerson(u"other@b.pl"_s)(**other));
    QTRY_VERIFY(store.queue.foreignChanges() > before);
}

void TestStorageQueue::keepsTheLogFromGrowing()
{
    constexpr qint64 mebibyte = 1024 * 1024;
    StoreInDir store({.checkpointBytes = mebibyte, .restartLogBytes = 2 * mebibyte});
    QVERIFY(store.ready());
    // Many times the size at which the log starts over, without a pause in which it could by itself.
    constexpr qint64 body = 64 * 1024;
    constexpr qint64 total = 64 * mebibyte;
    QSemaphore free(16);
    std::atomic<int> failed{0};
    for (qint64 written = 0; written < total; written += body) {
        CallRecord call = callRecord();
        call.request.body = QByteArray(body, 'x');
        free.acquire();
        store.calls.append(call, [&](Result<StoredCall> stored) {
            failed += stored ? 0 : 1;
            free.release();
        });
    }
    free.acquire(16);
    QCOMPARE(failed.load(), 0);
    QVERIFY2(QFileInfo(store.database.file() + u"-wal"_s).size() < total / 2,
             "the log was never started over");
}

QTEST_GUILESS_MAIN(TestStorageQueue)
#include "tst_storagequeue.moc"
