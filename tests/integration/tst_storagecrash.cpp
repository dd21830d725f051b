// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a process that stores calls and looks for every call that it had reported as stored.
#include "support/storeindir.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

/** Stores calls for ever; a line on stdout for each, once it is durable. */
int storeForEver(const QString &file)
{
    WriteQueue queue{Database(file)};
    if (!queue.start())
        return 1;
    SqlCallStore calls(queue);
    QSemaphore free(32);
    while (true) {
        free.acquire();
        calls.append(callRecord(), [&free](Result<StoredCall> stored) {
            if (!stored)
                return;
            std::fprintf(stdout, "%s\n", qPrintable(stored->eventIds.first()));
            std::fflush(stdout);
            free.release();
        });
    }
}

} // namespace

class TestStorageCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void losesNothingThatWasReported();
};

void TestStorageCrash::losesNothingThatWasReported()
{
    const QTemporaryDir dir;
    const Database database(dir.filePath(u"surveyhook.db"_s));
    QVERIFY(openDatabase(database).created);
    QByteArray output;
    for (int round = 1; round <= 3; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--store"_s, database.file()});
        QByteArray said;
        while (said.count('\n') < 200 * round) {
            QVERIFY2(child.waitForReadyRead(30000), child.readAllStandardError().constData());
            said += child.readAllStandardOutput();
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        said += child.readAllStandardOutput();
        output += said.left(said.lastIndexOf('\n') + 1);
    }
    QCOMPARE(openDatabase(database).outcome, OpenOutcome::Current);
    HistoryReader history(database);
    const QStringList reported = QString::fromLatin1(output).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(reported.size() >= 1200);
    for (const QString &event : reported)
        QVERIFY2(history.story(event), qPrintable(event));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--store"_L1)
        return storeForEver(arguments.value(2));
    TestStorageCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storagecrash.moc"
