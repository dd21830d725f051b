// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/singleinstance.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void raisesTheFirstOne();
    void leavesOthersAlone();
    void startsAfterACrash();

private:
    /** As a second process would: its event loop is not ours. */
    static bool callFromElsewhere(const QString &dataDir)
    {
        bool answered = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            SingleInstance second(dataDir);
            answered = second.callOther();
        }));
        QSignalSpy finished(thread.get(), &QThread::finished);
        thread->start();
        return finished.wait() && thread->wait() && answered;
    }
};

void TestSingleInstance::raisesTheFirstOne()
{
    const QTemporaryDir dir;
    SingleInstance first(dir.path());
    QVERIFY(!first.callOther());
    first.listen();
    QSignalSpy raised(&first, &SingleInstance::raiseAsked);
    QVERIFY(callFromElsewhere(dir.path()));
    QTRY_COMPARE(raised.count(), 1);
    QVERIFY(callFromElsewhere(dir.path()));
    QTRY_COMPARE(raised.count(), 2);
}

void TestSingleInstance::leavesOthersAlone()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    SingleInstance first(one.path());
    first.listen();
    QVERIFY(!callFromElsewhere(two.path()));
}

void TestSingleInstance::startsAfterACrash()
{
    const QTemporaryDir dir;
    {
        SingleInstance first(dir.path());
        first.listen();
    }
    SingleInstance second(dir.path());
    QVERIFY(!second.callOther());
    second.listen();
    QVERIFY(callFromElsewhere(dir.path()));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
