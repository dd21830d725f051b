// SPDX-License-Identifier: GPL-3.0-or-later
// The main job as its users live it: the real surveyhookd, real calls, a real mail server, the example
// workspace.
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

class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_daemon = std::make_unique<Daemon>();
        m_smtp = std::make_unique<SmtpServer>();
    }

    void cleanup()
    {
        m_daemon.reset();
        m_smtp.reset();
    }

    void aCallBecomesOneInvitation()
    {
        QVERIFY(serveExample());
        const HttpReply first = callIntercom(u"conversation.admin.closed"_s);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.json()["accepted"_L1], true);
        const QString event = first.json()["event"_L1].toString();
        QVERIFY(!event.isEmpty());

        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 15000);
        const QByteArray bytes = m_smtp->mails().first();
        const ReadMail mail = *readMail(bytes);
        QCOMPARE(mail.to, u"lucja.zolkiewska@przyklad.example"_s);
        QCOMPARE(mail.subject, u"Jak oceniasz rozmowę, Łucja?"_s);
        QVERIFY(mail.from.contains(u"Biuro Obsługi"_s));
        QVERIFY(mail.text.contains(u"Dzień dobry Łucja,"_s));
        const auto personalLink =
            u"https://ankiety.biuro.example/s/nps?osoba=12346&imie="_s; // the next number after the office's
                                                                        // own list
        QVERIFY(mail.text.contains(personalLink));
        QVERIFY(mail.html.contains(personalLink.toHtmlEscaped()));
        QVERIFY(mail.html.contains(u"imie=%C5%81ucja"_s));
        QVERIFY(mail.delivery.startsWith(u"dl_"_s));
        QVERIFY(bytes.contains("Auto-Submitted: auto-generated"));
        QVERIFY(bytes.contains("Message-ID: <"));
        QVERIFY(bytes.contains("List-Unsubscribe: <mailto:"));
        QVERIFY(!bytes.contains("List-Unsubscribe-Post")); // there is no public address

        QTRY_COMPARE(stateOf(event), u"sent"_s);
        const HttpReply again = callIntercom(u"conversation.admin.closed"_s);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json()["duplicate"_L1], true);
        QCOMPARE(again.json()["event"_L1].toString(), event);
        QCOMPARE(m_daemon->events({u"--state"_s, u"duplicate"_s}).size(), 1);
        QCOMPARE(callIntercom(u"conversation.admin.closed.retry"_s).json()["duplicate"_L1], true);
        QCOMPARE(m_daemon->stop(), 0);
        QCOMPARE(m_smtp->mails().size(), 1);
    }

    void aForgedCallIsRefusedAndDiagnosed()
    {
        QVERIFY(serveExample());
        const HttpReply reply = post(intercomAddress(), fixture(u"intercom/conversation.admin.closed.json"_s),
                                     fixtureHeaders(u"intercom/conversation.admin.closed.bad.headers"_s));
        QCOMPARE(reply.status, 401);
        QCOMPARE(QJsonDocument(reply.json()).toJson(QJsonDocument::Compact), R"({"accepted":false})");
        const QJsonObject row = m_daemon->events().first().toObject();
        QCOMPARE(row["state"_L1], "rejected"_L1);
        QCOMPARE(row["code"_L1], "signature"_L1);
        const QJsonObject story = m_daemon->show(row["id"_L1].toString());
        QCOMPARE(story["event"_L1]["values"_L1]["problem"_L1], "mismatch"_L1);
        QVERIFY(!QJsonDocument(story).toJson().contains("intercom_test_client_secret_7f3a"));
        QVERIFY(m_smtp->mails().isEmpty());
    }

    void probesAreAnsweredAndChangeNothing()
    {
        QVERIFY(serveExample());
        QCOMPARE(send("HEAD", intercomAddress()).status, 200);
        QCOMPARE(callIntercom(u"ping"_s).status, 200);
        QCOMPARE(send("GET", intercomAddress()).status, 200);
        QVERIFY(m_daemon->events().isEmpty());
    }

    void nobodyOfTheOfficeAndNoBotIsAsked()
    {
        QVERIFY(serveExample());
        const QString bot =
            callIntercom(u"conversation.admin.closed.bot_no_email"_s).json()["event"_L1].toString();
        const QString staff =
            callIntercom(u"conversation.admin.closed.admin_started_email"_s).json()["event"_L1].toString();
        QTRY_COMPARE(stateOf(bot), u"filtered"_s);
        QTRY_COMPARE(stateOf(staff), u"suppressed"_s);
        QCOMPARE(m_daemon->show(bot)["event"_L1]["code"_L1], "no_address"_L1);
        QCOMPARE(m_daemon->show(bot)["event"_L1]["values"_L1]["lookup"_L1], true);
        QCOMPARE(m_daemon->show(staff)["event"_L1]["code"_L1], "staff_address"_L1);
        const QString colleague = m_daemon->show(staff)["event"_L1]["person"_L1].toString();
        QVERIFY(!colleague.isEmpty());
        const QByteArray people = m_daemon->run({u"people"_s, u"--json"_s}).out;
        QVERIFY2(!people.contains(colleague.toUtf8()), people.constData());
        const QByteArray words = m_daemon->run({u"show"_s, bot}).out;
        QVERIFY2(words.contains("address"), words.constData());
        QCOMPARE(m_daemon->stop(), 0);
        QVERIFY(m_smtp->mails().isEmpty());
    }

    void aHostileNameStaysText()
    {
        QVERIFY(serveExample());
        const QByteArray hostile = "[x](http://evil.example) {{SurveyLink}} <b>";
        const HttpReply reply = callSigned(freshConversation("9001", hostile, "anna@klient.example"));
        QCOMPARE(reply.status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 15000);
        const ReadMail mail = *readMail(m_smtp->mails().first());
        QVERIFY(!mail.html.contains(u"href=\"http://evil.example"_s));
        QVERIFY(!mail.html.contains(u"<b>"_s));
        QVERIFY(mail.text.contains(u"[x](http://evil.example)"_s));
        // the mapping keeps the first word of the name: the whole of it is tried in tst_messagerender
    }

    void aSecondChatOfTheSamePersonRests()
    {
        QVERIFY(serveExample());
        callSigned(freshConversation("9101", "Anna Nowak", "anna@klient.example"));
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 15000);
        const QString second = callSigned(freshConversation("9102", "Anna Nowak", "ANNA@klient.example "))
                                   .json()["event"_L1]
                                   .toString();
        QTRY_COMPARE(stateOf(second), u"resting"_s);
        QCOMPARE(m_daemon->stop(), 0);
        QCOMPARE(m_smtp->mails().size(), 1);
    }

    void whoOptsOutIsLeftInPeace()
    {
        QJsonObject workspace = example();
        QJsonObject settings = workspace["settings"_L1].toObject();
        settings["publicUrl"_L1] = "https://hak.biuro.example"_L1;
        workspace["settings"_L1] = settings;
        withoutRest(workspace);
        QVERIFY(m_daemon->importWorkspace(workspace));
        QVERIFY(m_daemon->start());
        callSigned(freshConversation("9201", "Piet Jansen", "piet@klant.example"));
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 15000);
        const QByteArray bytes = m_smtp->mails().first();
        QVERIFY(bytes.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
        const ReadMail mail = *readMail(bytes);
        const QUrl link(mail.optOut);
        QCOMPARE(link.host(), u"hak.biuro.example"_s);
        const QUrl here = m_daemon->url(link.path());
        QCOMPARE(send("GET", here).status, 200);
        QCOMPARE(post(here, "List-Unsubscribe=One-Click",
                      {{"Content-Type", "application/x-www-form-urlencoded"}})
                     .status,
                 200);
        const QString next = callSigned(freshConversation("9202", "Piet Jansen", "piet@klant.example"))
                                 .json()["event"_L1]
                                 .toString();
        QTRY_COMPARE(stateOf(next), u"suppressed"_s);
        QCOMPARE(m_daemon->show(next)["event"_L1]["code"_L1], "opted_out"_L1);
    }

    void whatThisVersionCannotRunIsKept()
    {
        QVERIFY(serveExample(withFaxForWebankieta()));
        const HttpReply reply =
            post(m_daemon->url(u"/in/k-sm-1"_s), fixture(u"salesmanago/rule_executed.json"_s),
                 fixtureHeaders(u"salesmanago/rule_executed.headers"_s));
        QCOMPARE(reply.status, 200);
        const QString event = reply.json()["event"_L1].toString();
        QTRY_COMPARE(stateOf(event), u"held"_s);
        const QByteArray story = QJsonDocument(m_daemon->show(event)).toJson();
        QVERIFY(!story.contains("c21ob29rOsW7")); // the login of the call
        QVERIFY(story.contains("•••"));
        // without a login nothing is stored
        QCOMPARE(post(m_daemon->url(u"/in/k-sm-1"_s), fixture(u"salesmanago/rule_executed.json"_s)).status,
                 401);
        QCOMPARE(m_daemon->events().size(), 1);
    }

    void faultsAreNamedAndChangeNothing()
    {
        QVERIFY(m_daemon->importWorkspace(example()));
        const QByteArray before = m_daemon->run({u"export"_s}).out;
        QJsonObject broken = example();
        QJsonArray automations = broken["automations"_L1].toArray();
        QJsonObject automation = automations[0].toObject();
        automation["survey"_L1] = "no-such-survey"_L1;
        automation["delay"_L1] = QJsonObject{{"amount"_L1, -1}, {"unit"_L1, "fortnights"_L1}};
        automations[0] = automation;
        broken["automations"_L1] = automations;
        QFile file(m_daemon->path(u"broken.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(broken).toJson());
        file.close();
        const CommandResult result = m_daemon->run({u"import"_s, file.fileName(), u"--json"_s});
        QCOMPARE(result.exit, 1);
        QStringList pointers;
        for (const QJsonValue &fault : result.json()["faults"_L1].toArray())
            pointers.append(fault["pointer"_L1].toString());
        QVERIFY2(pointers.contains(u"/automations/0/delay/unit"_s), qPrintable(pointers.join(u' ')));
        QCOMPARE(m_daemon->run({u"export"_s}).out, before);
        QVERIFY(!before.contains("intercom_test_client_secret_7f3a"));
    }

    void theDryRunTellsTheStoryAndSendsNothing()
    {
        QVERIFY(m_daemon->importWorkspace(example()));
        const CommandResult result = m_daemon->run(
            {u"test"_s, u"chat-nps"_s, u"--sample"_s,
             QStringLiteral(SURVEYHOOK_FIXTURES "/intercom/conversation.admin.closed.json"), u"--json"_s});
        QCOMPARE(result.exit, 0);
        QCOMPARE(result.json()["event"_L1]["state"_L1], "waiting"_L1);
        QCOMPARE(result.json()["deliveries"_L1].toArray().size(), 1);
        QVERIFY(m_daemon->events().isEmpty());
        QCOMPARE(m_daemon->run({u"test"_s, u"nobody"_s, u"--sample"_s, u"/dev/null"_s}).exit, 1);
    }

    void aServingProcessFollowsAnImport()
    {
        QVERIFY(m_daemon->start());
        QCOMPARE(send("HEAD", intercomAddress()).status, 404);
        QVERIFY(m_daemon->importWorkspace(withPort(example())));
        QTRY_COMPARE_WITH_TIMEOUT(send("HEAD", intercomAddress()).status, 200, 2500);
    }

    void oneProcessServesADataDir()
    {
        QVERIFY(serveExample());
        const CommandResult second = m_daemon->run({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(second.exit, 3);
        QCOMPARE(second.err.trimmed().count('\n'), 0); // one clear line
        QVERIFY(!second.err.trimmed().isEmpty());
        QCOMPARE(m_daemon->run({u"dance"_s}).exit, 2);
        QProcess polish; // what is wrong is said in the language that is asked for beside it
        polish.start(QStringLiteral(SURVEYHOOK_DAEMON), {u"--language"_s, u"pl"_s, u"dance"_s});
        QVERIFY(polish.waitForFinished());
        QVERIFY(QString::fromUtf8(polish.readAllStandardError()).contains(u"Nie ma polecenia „dance”"_s));
        QCOMPARE(m_daemon->run({u"events"_s, u"--state"_s, u"lost"_s}).exit, 2);
        QCOMPARE(m_daemon->stop(), 0);
    }

    void aMailServerThatHangsDoesNotHinderStopping()
    {
        m_smtp = std::make_unique<SmtpServer>(QStringList{u"--mode"_s, u"hang"_s});
        QVERIFY(serveExample());
        const QString event = callIntercom(u"conversation.admin.closed"_s).json()["event"_L1].toString();
        QTRY_COMPARE(stateOf(event), u"sending"_s);
        QCOMPARE(m_daemon->stop(5), 0);
        // nothing had left: it is due again after a restart
        m_smtp = std::make_unique<SmtpServer>();
        QVERIFY(m_daemon->importWorkspace(withPort(example())));
        QVERIFY(m_daemon->run({u"retry"_s, deliveryOf(event)}).exit >= 0);
        QVERIFY(m_daemon->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 15000);
    }

    void aRefusedAddressNeedsAPersonAndIsNotRetried()
    {
        m_smtp = std::make_unique<SmtpServer>(QStringList{u"--rcpt-reply"_s, u"550 5.1.1 no such user"_s});
        QVERIFY(serveExample());
        const QString event = callIntercom(u"conversation.admin.closed"_s).json()["event"_L1].toString();
        QTRY_COMPARE(stateOf(event), u"needs_attention"_s);
        const QJsonObject story = m_daemon->show(event);
        QCOMPARE(story["event"_L1]["code"_L1], "mail.recipient"_L1);
        QCOMPARE(story["deliveries"_L1][0]["attempts"_L1].toArray().size(), 1);
        QVERIFY(m_daemon->run({u"show"_s, event}).out.contains("no such user"));
        QCOMPARE(m_daemon->run({u"queue"_s, u"--json"_s}).json()["deliveries"_L1].toArray().size(), 1);
    }

    void aSentInvitationIsNotReplayed()
    {
        QVERIFY(serveExample());
        const QString event = callIntercom(u"conversation.admin.closed"_s).json()["event"_L1].toString();
        QTRY_COMPARE(stateOf(event), u"sent"_s);
        QCOMPARE(m_daemon->run({u"replay"_s, event}).exit, 1);
        QCOMPARE(m_daemon->stop(), 0);
        QCOMPARE(m_smtp->mails().size(), 1);
    }

private:
    static QJsonObject example()
    {
        return QJsonDocument::fromJson(fixture(u"workspace/example-workspace.json"_s)).object();
    }

    QJsonObject withPort(QJsonObject workspace) const
    {
        QJsonArray connections = workspace["connections"_L1].toArray();
        QJsonObject mail = connections[0].toObject();
        mail["port"_L1] = m_smtp->port();
        connections[0] = mail;
        workspace["connections"_L1] = connections;
        return workspace;
    }

    void withoutRest(QJsonObject &workspace) const
    {
        workspace = withPort(workspace);
        QJsonArray automations = workspace["automations"_L1].toArray();
        QJsonObject chat = automations[0].toObject();
        chat["restPeriod"_L1] = QJsonObject{{"days"_L1, 0}, {"scope"_L1, "all"_L1}};
        automations[0] = chat;
        workspace["automations"_L1] = automations;
    }

    bool serveExample(const QJsonObject &workspace = example())
    {
        return m_daemon->importWorkspace(withPort(workspace)) && m_daemon->start();
    }

    /** With an action that no version of ours has. */
    static QJsonObject withFaxForWebankieta()
    {
        QJsonObject workspace = example();
        QJsonArray automations = workspace["automations"_L1].toArray();
        QJsonObject rule = automations[1].toObject();
        rule["action"_L1] = QJsonObject{{"type"_L1, "fax.send"_L1}};
        automations[1] = rule;
        workspace["automations"_L1] = automations;
        return workspace;
    }

    QUrl intercomAddress() const { return m_daemon->url(u"/in/k-intercom-1"_s); }

    HttpReply callIntercom(const QString &name) const
    {
        return post(intercomAddress(), fixture("intercom/"_L1 + name + ".json"_L1),
                    fixtureHeaders("intercom/"_L1 + name + ".headers"_L1));
    }

    static QByteArray freshConversation(const QByteArray &id, const QByteArray &name,
                                        const QByteArray &address)
    {
        QByteArray body = fixture(u"intercom/conversation.admin.closed.json"_s);
        body.replace("notif_0c7a4f52-6f53-4b8e-9d0e-2f7d3c9b1a01", QByteArray("notif_" + id));
        body.replace("215470000010021", id);
        body.replace("Łucja Żółkiewska-Ćwik", name);
        body.replace("lucja.zolkiewska@przyklad.example", address);
        return body;
    }

    HttpReply callSigned(const QByteArray &body) const
    {
        const QByteArray signature =
            QMessageAuthenticationCode::hash(body, "intercom_test_client_secret_7f3a",
                                             QCryptographicHash::Sha1)
                .toHex();
        return post(intercomAddress(), body,
                    {{"Content-Type", "application/json"}, {"X-Hub-Signature", "sha1=" + signature}});
    }

    QString stateOf(const QString &event) const
    {
        return m_daemon->show(event)["event"_L1]["state"_L1].toString();
    }

    QString deliveryOf(const QString &event) const
    {
        return m_daemon->show(event)["deliveries"_L1][0]["id"_L1].toString();
    }

    std::unique_ptr<Daemon> m_daemon;
    std::unique_ptr<SmtpServer> m_smtp;
};

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"
