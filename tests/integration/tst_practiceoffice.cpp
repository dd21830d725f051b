// SPDX-License-Identifier: GPL-3.0-or-later
// The practice office as a newcomer meets it: one command, no account, every play ends as it should.
#include "mail/mailreader.h"
#include "support/daemon.h"
#include "support/fixtures.h"

#include <QDir>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

class TestPracticeOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlayEndsAsItShould()
    {
        Daemon daemon;
        QVERIFY(daemon.start({u"--practice"_s, u"--follow"_s, u"--until-played"_s}));
        QVERIFY(daemon.process().waitForFinished(60000));
        QCOMPARE(daemon.process().exitCode(), 0);
        const QByteArray told = daemon.process().readAllStandardOutput();
        QVERIFY(told.contains("Sent"));

        QFile file(QStringLiteral(SURVEYHOOK_SOURCE_DIR "/resources/samples/practice-plays.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray plays = QJsonDocument::fromJson(file.readAll())["plays"_L1].toArray();
        const QJsonArray events = daemon.events({u"--limit"_s, u"1000"_s});
        QMap<QString, int> expected;
        for (const QJsonValue &play : plays)
            ++expected[play["expect"_L1].toString()];
        QMap<QString, int> actual;
        for (const QJsonValue &event : events)
            ++actual[event["state"_L1].toString()];
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QVERIFY2(actual.value(it.key()) >= it.value(), qPrintable(it.key()));
        QVERIFY(events.size() >= plays.size());

        const QDir mailbox(daemon.dataDir() + "/practice-mail"_L1);
        const QStringList mails = mailbox.entryList({u"*.eml"_s}, QDir::Files);
        QCOMPARE(mails.size(), actual.value(u"sent"_s));
    }

    void itCanBePlayedAgain()
    {
        Daemon daemon;
        for (int round = 1; round <= 2; ++round) {
            QVERIFY(daemon.start({u"--practice"_s, u"--until-played"_s}));
            QVERIFY(daemon.process().waitForFinished(60000));
            QCOMPARE(daemon.process().exitCode(), 0);
        }
        const auto sent = daemon.events({u"--state"_s, u"sent"_s, u"--limit"_s, u"1000"_s}).size();
        QVERIFY2(sent >= 8, qPrintable(QString::number(sent))); // the second round reached people, too
    }
};

QTEST_GUILESS_MAIN(TestPracticeOffice)
#include "tst_practiceoffice.moc"
