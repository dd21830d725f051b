// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of a load, again and again: what was answered 200 is in the history exactly once, and
// its mail left exactly once, or the story says that a person must decide.
#include "mail/mailreader.h"
#include "support/daemon.h"
#include "support/persistentcaller.h"
#include "support/smtpserver.h"

#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kills = 10;

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNobodyIsAskedTwice()
    {
        const int calls = qEnvironmentVariableIsSet("SURVEYHOOK_CRASH_CALLS")
                              ? qEnvironmentVariableIntValue("SURVEYHOOK_CRASH_CALLS")
                              : 5000;
        SmtpServer smtp;
        Daemon daemon;
        QVERIFY(daemon.importWorkspace(workspace(smtp.port())));
        QVERIFY(daemon.start());

        PersistentCaller caller(calls);
        caller.sendTo(daemon.url(u"/in/k-intercom-1"_s));
        for (int kill = 1; kill <= kills; ++kill) {
            const int until = calls * kill / (kills + 1);
            QTRY_VERIFY_WITH_TIMEOUT(caller.answered() >= until, 120000);
            caller.hold();
            daemon.kill(); // with calls on the way and mails being sent
            QTRY_VERIFY_WITH_TIMEOUT(caller.idle(), 20000);
            QVERIFY(daemon.start());
            caller.sendTo(daemon.url(u"/in/k-intercom-1"_s));
        }
        QTRY_COMPARE_WITH_TIMEOUT(caller.answered(), calls, 120000);
        QTRY_VERIFY_WITH_TIMEOUT(settled(daemon), 300000);

        QHash<QString, int> events; // by person, repeats left out
        QHash<QString, QString> states;
        int repeats = 0;
        for (const QJsonValue &each : daemon.events({u"--limit"_s, u"100000"_s})) {
            const QString state = each["state"_L1].toString();
            if (state == "duplicate"_L1) {
                ++repeats;
                continue;
            }
            const QString person = each["person"_L1].toString();
            ++events[person];
            states[person] = state;
        }
        QHash<QString, int> mails; // by person
        QHash<QString, int> deliveries;
        for (const QByteArray &bytes : smtp.mails()) {
            const ReadMail mail = *readMail(bytes);
            ++mails[mail.to];
            ++deliveries[mail.delivery];
        }
        int sent = 0;
        int decide = 0;
        for (int call = 0; call < calls; ++call) {
            const QString person = PersistentCaller::person(call);
            QCOMPARE(events.value(person), 1);
            const QString state = states.value(person);
            if (state == "sent"_L1) {
                ++sent;
                QCOMPARE(mails.value(person), 1);
            } else {
                ++decide;
                QCOMPARE(state, u"needs_attention"_s);
                QVERIFY(mails.value(person) <= 1);
            }
        }
        for (const int copies : std::as_const(deliveries))
            QCOMPARE(copies, 1);
        qInfo("%d calls answered 200, %d kills: %lld events, %d repeats of calls whose answer was lost, %d "
              "sent once, "
              "%d for a person to decide, %lld mails",
              calls, kills, static_cast<long long>(events.size()), repeats, sent, decide,
              static_cast<long long>(smtp.mails().size()));
        QCOMPARE(sent + decide, calls);
        QVERIFY(decide <= kills * 8); // only what was under way at a kill
        QCOMPARE(daemon.stop(), 0);
    }

private:
    static bool settled(const Daemon &daemon)
    {
        for (const QJsonValue &each :
             daemon.run({u"queue"_s, u"--json"_s}).json()["deliveries"_L1].toArray()) {
            if (each["state"_L1].toString() != "needs_attention"_L1)
                return false;
        }
        return daemon.events({u"--state"_s, u"received"_s, u"--limit"_s, u"1"_s}).isEmpty()
               && daemon.events({u"--state"_s, u"sending"_s, u"--limit"_s, u"1"_s}).isEmpty();
    }

    static QJsonObject workspace(int port)
    {
        QJsonObject file = QJsonDocument::fromJson(fixture(u"workspace/example-workspace.json"_s)).object();
        QJsonArray connections = file["connections"_L1].toArray();
        QJsonObject mail = connections[0].toObject();
        mail["port"_L1] = port;
        connections[0] = mail;
        file["connections"_L1] = connections;
        return file;
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
