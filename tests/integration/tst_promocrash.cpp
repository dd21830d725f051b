// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand mails with a promo code each, and kill -9 in between: no code goes to two people, none is lost.
#include "engine/desk.h"
#include "mail/mailreader.h"
#include "storage/promocodes.h"
#include "support/daemon.h"
#include "support/persistentcaller.h"
#include "support/smtpserver.h"

#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int people = 1000;
constexpr int spare = 20; // codes that must be left
constexpr int kills = 5;

} // namespace

class TestPromoCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCodeGoesToTwoPeopleAndNoneIsLost()
    {
        SmtpServer smtp;
        Daemon daemon;
        QVERIFY(daemon.importWorkspace(workspace(smtp.port())));
        QVERIFY(addCodes(daemon, 0, people / 2)); // the others come while the first are going out
        QVERIFY(daemon.start());
        PersistentCaller caller(people);
        caller.sendTo(daemon.url(u"/in/k-intercom-1"_s));
        for (int kill = 1; kill <= kills; ++kill) {
            const int until = people * kill / (kills + 1);
            QTRY_VERIFY_WITH_TIMEOUT(caller.answered() >= until, 120000);
            caller.hold();
            daemon.kill();
            QTRY_VERIFY_WITH_TIMEOUT(caller.idle(), 20000);
            QVERIFY(daemon.start());
            caller.sendTo(daemon.url(u"/in/k-intercom-1"_s));
        }
        QTRY_COMPARE_WITH_TIMEOUT(caller.answered(), people, 120000);
        const auto held = [&daemon] {
            return daemon.events({u"--state"_s, u"held"_s, u"--limit"_s, u"2000"_s}).size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(daemon), 120000);
        QCOMPARE(held(), people / 2); // for want of a code
        QVERIFY(addCodes(daemon, people / 2, people + spare));
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(daemon) && held() == 0, 120000);

        QHash<QString, QString> codeOf; // person → code
        QHash<QString, QString> personOf; // code → person
        for (const QByteArray &bytes : smtp.mails()) {
            const ReadMail mail = *readMail(bytes);
            const QString code = mail.text.section(u"Kod: "_s, 1).section(u'.', 0, 0).trimmed();
            QVERIFY2(code.startsWith("WIOSNA-"_L1), qPrintable(mail.text));
            QVERIFY(!personOf.contains(code));
            QVERIFY(!codeOf.contains(mail.to));
            personOf.insert(code, mail.to);
            codeOf.insert(mail.to, code);
        }
        const auto decide =
            daemon.events({u"--state"_s, u"needs_attention"_s, u"--limit"_s, u"2000"_s}).size();
        const PromoPool pool = poolOf(daemon);
        qInfo("%lld mails with a code of their own, %lld for a person to decide, %lld codes given, %lld free",
              static_cast<long long>(personOf.size()), static_cast<long long>(decide), pool.given, pool.free);
        QVERIFY(personOf.size() + decide >= people); // a mail that left may be unknown as well
        QVERIFY(decide <= kills * 8);
        QCOMPARE(pool.given, people); // one each, however often an attempt was broken off
        QCOMPARE(pool.free, spare);
        QCOMPARE(pool.waiting, 0);
        QCOMPARE(daemon.stop(), 0);
    }

private:
    static bool isQuiet(const Daemon &daemon)
    {
        for (const QString &state : {u"received"_s, u"waiting"_s, u"sending"_s, u"retrying"_s}) {
            if (!daemon.events({u"--state"_s, state, u"--limit"_s, u"1"_s}).isEmpty())
                return false;
        }
        return true;
    }

    static bool withDesk(const Daemon &daemon, const std::function<bool(Desk &)> &use)
    {
        const auto dir = DataDir::open(daemon.dataDir());
        if (!dir)
            return false;
        const auto store = Store::open(*dir);
        const SystemClock clock;
        if (!store)
            return false;
        Desk desk(*dir, *store, clock);
        return use(desk);
    }

    static bool addCodes(const Daemon &daemon, int from, int to)
    {
        QString text = u"kod;rabat\n"_s;
        for (int i = from; i < to; ++i)
            text += u"WIOSNA-%1;10%\n"_s.arg(i);
        return withDesk(daemon, [&](Desk &desk) {
            const auto pool = desk.putPromoPool(u"wiosna"_s, u"Wiosna"_s, 50);
            const auto added = pool ? desk.addPromoCodes(*pool, text) : Result<PromoImport>(pool.error());
            return added && added->added == to - from;
        });
    }

    static PromoPool poolOf(const Daemon &daemon)
    {
        PromoPool pool;
        static_cast<void>(withDesk(daemon, [&pool](Desk &desk) {
            const auto pools = desk.promoPools();
            pool = pools ? pools->value(0) : PromoPool();
            return true;
        }));
        return pool;
    }

    static QJsonObject workspace(int port)
    {
        QJsonObject file = QJsonDocument::fromJson(fixture(u"workspace/example-workspace.json"_s)).object();
        QJsonArray connections = file["connections"_L1].toArray();
        QJsonObject mail = connections[0].toObject();
        mail["port"_L1] = port;
        connections[0] = mail;
        file["connections"_L1] = connections;
        QJsonObject automation = file["automations"_L1][0].toObject();
        automation["action"_L1] = QJsonObject{{u"type"_s, u"promo"_s},
                                              {u"connection"_s, u"office-mail"_s},
                                              {u"message"_s, u"gift"_s},
                                              {u"pool"_s, u"wiosna"_s}};
        file["automations"_L1] = QJsonArray{automation};
        QJsonArray messages = file["messages"_L1].toArray();
        messages.append(
            QJsonObject{{u"id"_s, u"gift"_s},
                        {u"name"_s, u"Prezent"_s},
                        {u"texts"_s,
                         QJsonObject{{u"pl"_s, QJsonObject{{u"subject"_s, u"Prezent"_s},
                                                           {u"body"_s, u"Kod: {{PromoCode}}."_s}}}}}});
        file["messages"_L1] = messages;
        return file;
    }
};

QTEST_GUILESS_MAIN(TestPromoCrash)
#include "tst_promocrash.moc"
