// SPDX-License-Identifier: GPL-3.0-or-later
// Ways of sending other than simply on: asking before each invitation, rehearsing, and nothing at all.
#include "engine/datadir.h"
#include "engine/desk.h"
#include "engine/setupdesk.h"
#include "mail/mailreader.h"
#include "support/daemon.h"
#include "support/fixtures.h"
#include "support/smtpserver.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto patience = 15000;
const QString customer = u"lucja.zolkiewska@przyklad.example"_s;
} // namespace

class TestModes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_daemon = std::make_unique<Daemon>();
        m_smtp = std::make_unique<SmtpServer>();
        m_workspace = QJsonDocument::fromJson(fixture(u"workspace/example-workspace.json"_s)).object();
    }

    void cleanup()
    {
        m_daemon.reset();
        m_smtp.reset();
    }

    void asksBeforeEachInvitation()
    {
        QVERIFY(serve(u"ask"_s));
        const QString event = call("1");
        QTRY_COMPARE_WITH_TIMEOUT(endOf(event), u"held ask"_s, patience);
        const QJsonObject delivery = m_daemon->show(event)["deliveries"_L1][0].toObject();
        QCOMPARE(delivery["person"_L1].toString(), customer); // there is something to look at
        QVERIFY(m_smtp->mails().isEmpty());
        QCOMPARE(m_daemon->run({u"retry"_s, delivery["id"_L1].toString()}).exit, 0);
        QTRY_COMPARE_WITH_TIMEOUT(endOf(event), u"sent sent"_s, patience);
        QCOMPARE(readMail(m_smtp->mails().first())->to, customer);
        QTRY_COMPARE_WITH_TIMEOUT(endOf(call("2")), u"resting resting"_s,
                                  patience); // nobody is asked about her
    }

    void aRehearsalComesToTheOffice()
    {
        QJsonObject settings = m_workspace["settings"_L1].toObject();
        settings["testAddresses"_L1] = QJsonArray{u"szefowa@biuro.example"_s};
        m_workspace["settings"_L1] = settings;
        QVERIFY(serve(u"rehearsal"_s));
        const QString event = call("1");
        QTRY_COMPARE_WITH_TIMEOUT(endOf(event), u"done rehearsed"_s, patience);
        const QByteArray bytes = m_smtp->mails().first();
        const ReadMail mail = *readMail(bytes);
        QCOMPARE(mail.to, u"szefowa@biuro.example"_s);
        QCOMPARE(mail.subject, u"[lucja.zolkiewska@przyklad.example] Jak oceniasz rozmowę, Łucja?"_s);
        QVERIFY(bytes.contains("X-Surveyhook-Notice: rehearsal"));
        QVERIFY(!bytes.contains("X-Surveyhook-Delivery"));
        QByteArray unfolded = bytes;
        unfolded.replace("\r\n ", " ");
        static const QRegularExpression optOut(u"List-Unsubscribe: <mailto:[^>]*rehearsal>"_s);
        QVERIFY(optOut.match(QString::fromUtf8(unfolded)).hasMatch()); // trying it opts nobody out

        QTRY_COMPARE_WITH_TIMEOUT(endOf(call("2")), u"done rehearsed"_s,
                                  patience); // nobody rests because of it
        QVERIFY(change(u"on"_s));
        const QString real = call("3");
        QTRY_COMPARE_WITH_TIMEOUT(endOf(real), u"sent sent"_s, patience);
        QCOMPARE(m_smtp->mails().size(), 3);
        QCOMPARE(readMail(m_smtp->mails().last())->to, customer);
    }

    void whatWasPlannedInARehearsalStaysOne()
    {
        QJsonObject settings = m_workspace["settings"_L1].toObject();
        settings["testAddresses"_L1] = QJsonArray{u"szefowa@biuro.example"_s};
        m_workspace["settings"_L1] = settings;
        QVERIFY(serve(u"rehearsal"_s, 3600));
        const QString event = call("1");
        QTRY_COMPARE_WITH_TIMEOUT(endOf(event), u"waiting waiting"_s, patience);
        QVERIFY(change(u"on"_s));
        QCOMPARE(m_daemon->run({u"retry"_s, deliveryOf(event)}).exit, 0);
        QTRY_COMPARE_WITH_TIMEOUT(endOf(event), u"done rehearsed"_s, patience);
        QCOMPARE(readMail(m_smtp->mails().first())->to, u"szefowa@biuro.example"_s);
    }

    void aRehearsalWithoutAnAddressIsHeld()
    {
        QJsonObject settings = m_workspace["settings"_L1].toObject();
        settings.remove("testAddresses"_L1);
        m_workspace["settings"_L1] = settings;
        m_recipients = QJsonArray();
        QVERIFY(serve(u"rehearsal"_s));
        QTRY_COMPARE_WITH_TIMEOUT(endOf(call("1")), u"held rehearsal"_s, patience);
        QVERIFY(m_smtp->mails().isEmpty());
    }

    void nothingLeavesWhileAllSendingIsStopped()
    {
        QVERIFY(serve(u"on"_s));
        QCOMPARE(stopSending(true), 0);
        const QString event = call("1");
        QTRY_COMPARE_WITH_TIMEOUT(endOf(event), u"held office_stopped"_s, patience);
        QCOMPARE(m_daemon->run({u"retry"_s, deliveryOf(event)}).exit, 0);
        QTRY_COMPARE_WITH_TIMEOUT(endOf(event), u"held office_stopped"_s, patience);
        QVERIFY(m_smtp->mails().isEmpty());
        QCOMPARE(stopSending(false), 1);
        QTRY_COMPARE_WITH_TIMEOUT(endOf(event), u"sent sent"_s, patience);
        QCOMPARE(m_smtp->mails().size(), 1);
    }

private:
    /** The example's automation of Intercom in this state. */
    bool serve(const QString &state, int delaySeconds = 0)
    {
        QJsonArray connections = m_workspace["connections"_L1].toArray();
        QJsonObject mail = connections[0].toObject();
        mail["port"_L1] = m_smtp->port();
        connections[0] = mail;
        m_workspace["connections"_L1] = connections;
        m_delay = delaySeconds;
        return change(state) && m_daemon->start();
    }

    bool change(const QString &state)
    {
        QJsonObject automation = m_workspace["automations"_L1][0].toObject();
        automation["state"_L1] = state;
        automation["delay"_L1] = QJsonObject{{"amount"_L1, m_delay}, {"unit"_L1, "seconds"_L1}};
        if (m_recipients)
            automation["errors"_L1] = QJsonObject{{"recipients"_L1, *m_recipients}};
        m_workspace["automations"_L1] = QJsonArray{automation};
        return m_daemon->importWorkspace(m_workspace);
    }

    /** A conversation of its own with the same customer. */
    QString call(const QByteArray &number)
    {
        QByteArray body = fixture(u"intercom/conversation.admin.closed.json"_s);
        body.replace("notif_0c7a4f52-6f53-4b8e-9d0e-2f7d3c9b1a01", QByteArray("notif_" + number));
        body.replace("215470000010021", QByteArray("21547000001002" + number));
        const QByteArray signature =
            QMessageAuthenticationCode::hash(body, "intercom_test_client_secret_7f3a",
                                             QCryptographicHash::Sha1)
                .toHex();
        return post(m_daemon->url(u"/in/k-intercom-1"_s), body,
                    {{"Content-Type", "application/json"}, {"X-Hub-Signature", "sha1=" + signature}})
            .json()["event"_L1]
            .toString();
    }

    QString endOf(const QString &event) const
    {
        const QJsonObject row = m_daemon->show(event)["event"_L1].toObject();
        return row["state"_L1].toString() + u' ' + row["code"_L1].toString();
    }

    QString deliveryOf(const QString &event) const
    {
        return m_daemon->show(event)["deliveries"_L1][0]["id"_L1].toString();
    }

    int stopSending(bool stop) const
    {
        const auto dir = DataDir::open(m_daemon->dataDir());
        const auto store = Store::open(*dir);
        const SystemClock clock;
        Desk desk(*dir, *store, clock);
        return desk.setup().stopSending(stop).valueOr(-1);
    }

    std::unique_ptr<Daemon> m_daemon;
    std::unique_ptr<SmtpServer> m_smtp;
    QJsonObject m_workspace;
    std::optional<QJsonArray> m_recipients; // none: as the example has them
    int m_delay = 0;
};

QTEST_GUILESS_MAIN(TestModes)
#include "tst_modes.moc"
