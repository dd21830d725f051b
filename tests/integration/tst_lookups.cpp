// SPDX-License-Identifier: GPL-3.0-or-later
// Events that lack the customer's address: the real surveyhookd asks a made-up platform and goes on from its
// answer.
#include "mail/mailreader.h"
#include "support/daemon.h"
#include "support/fixtures.h"
#include "support/smtpserver.h"

#include <QHttpServer>
#include <QTcpServer>
#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

class TestLookups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_platform.route(u"/graphql"_s, QHttpServerRequest::Method::Post,
                         [this](const QHttpServerRequest &request) {
                             ++m_asked;
                             m_question = request.body();
                             m_login = request.value("authorization");
                             return QHttpServerResponse("application/json", m_answer, m_status);
                         });
        auto *server = new QTcpServer(this);
        QVERIFY(server->listen(QHostAddress::LocalHost));
        m_platformPort = server->serverPort();
        m_platform.bind(server);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_asked = 0;
        m_status = QHttpServerResponse::StatusCode::Ok;
        m_answer = fixture(u"iadvize/graphql.conversation.200.json"_s);
        m_daemon = std::make_unique<Daemon>();
        m_smtp = std::make_unique<SmtpServer>();
        QVERIFY(m_daemon->importWorkspace(workspace()));
        QVERIFY(m_daemon->start());
    }

    void cleanup()
    {
        m_daemon.reset();
        m_smtp.reset();
    }

    void theVisitorIsFoundAndInvited()
    {
        const QString event = call();
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 15000);
        QCOMPARE(readMail(m_smtp->mails().first())->to, u"m.oberg@przyklad.example"_s);
        QCOMPARE(m_asked, 1);
        QCOMPARE(m_login, "Bearer ia-token-1");
        QVERIFY(m_question.contains("7d1b6c2e-40a7-4a0f-9c51-3e8f2a6b9d10"));
        const QJsonObject story = m_daemon->show(event);
        QVERIFY(codesOf(story).contains(u"lookup.found"_s));
        QVERIFY(!QJsonDocument(story).toJson().contains("ia-token-1"));
    }

    void aVisitorWithoutAddressIsExplained()
    {
        m_answer = fixture(u"iadvize/graphql.conversation.null_email.json"_s);
        const QString event = call();
        QTRY_COMPARE(stateOf(event), u"filtered"_s);
        const QJsonObject story = m_daemon->show(event);
        QCOMPARE(story["event"_L1]["code"_L1], "no_address"_L1);
        QVERIFY(codesOf(story).contains(u"lookup.nothing"_s));
    }

    void aRefusedTokenNeedsAPersonAndCanBeRunAgain()
    {
        m_status = QHttpServerResponse::StatusCode::Unauthorized;
        m_answer = fixture(u"iadvize/oauth.invalid.401.json"_s);
        const QString event = call();
        QTRY_COMPARE(stateOf(event), u"needs_attention"_s);
        QCOMPARE(m_daemon->show(event)["event"_L1]["code"_L1], "lookup.failed"_L1);

        m_status = QHttpServerResponse::StatusCode::Ok;
        m_answer = fixture(u"iadvize/graphql.conversation.200.json"_s);
        QCOMPARE(m_daemon->run({u"replay"_s, event}).exit, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 15000);
        QTRY_COMPARE(stateOf(event), u"sent"_s);
    }

    void aPlatformThatIsDownIsAskedAgainLater()
    {
        m_status = QHttpServerResponse::StatusCode::ServiceUnavailable;
        m_answer = "busy";
        const QString event = call();
        QTRY_COMPARE(stateOf(event), u"retrying"_s);
        QVERIFY(!m_daemon->show(event)["event"_L1]["due"_L1].isNull());
        QCOMPARE(m_asked, 1);
    }

private:
    QJsonObject workspace() const
    {
        QJsonObject file = QJsonDocument::fromJson(fixture(u"workspace/example-workspace.json"_s)).object();
        QJsonArray connections = file["connections"_L1].toArray();
        for (QJsonValueRef each : connections) {
            QJsonObject connection = each.toObject();
            if (connection["id"_L1] == "office-mail"_L1)
                connection["port"_L1] = m_smtp->port();
            if (connection["id"_L1] == "iadvize"_L1)
                connection["graphqlUrl"_L1] = u"http://127.0.0.1:%1/graphql"_s.arg(m_platformPort);
            each = connection;
        }
        file["connections"_L1] = connections;
        QJsonArray automations = file["automations"_L1].toArray();
        QJsonObject talk = automations[2].toObject();
        talk["survey"_L1] = "nps-chat"_L1;
        talk["delay"_L1] = QJsonObject{{"amount"_L1, 0}, {"unit"_L1, "minutes"_L1}};
        talk["mapping"_L1] =
            QJsonObject{{"Email"_L1, QJsonObject{{"field"_L1, "lookup.visitor.email"_L1}}},
                        {"FirstName"_L1, QJsonObject{{"field"_L1, "lookup.visitor.firstName"_L1}}}};
        talk["action"_L1] = QJsonObject{{"type"_L1, "email"_L1},
                                        {"connection"_L1, "office-mail"_L1},
                                        {"message"_L1, "invite-nps"_L1},
                                        {"language"_L1, QJsonObject{{"fixed"_L1, "nl"_L1}}}};
        automations[2] = talk;
        file["automations"_L1] = automations;
        return file;
    }

    QString call() const
    {
        const HttpReply reply =
            post(m_daemon->url(u"/in/k-ia-1"_s), fixture(u"iadvize/v2.conversation.closed.json"_s),
                 fixtureHeaders(u"iadvize/v2.conversation.closed.headers"_s));
        return reply.json()["event"_L1].toString();
    }

    QString stateOf(const QString &event) const
    {
        return m_daemon->show(event)["event"_L1]["state"_L1].toString();
    }

    static QStringList codesOf(const QJsonObject &story)
    {
        QStringList codes;
        for (const QJsonValue &line : story["history"_L1].toArray())
            codes.append(line["code"_L1].toString());
        return codes;
    }

    QHttpServer m_platform;
    quint16 m_platformPort = 0;
    QByteArray m_answer;
    QByteArray m_question;
    QByteArray m_login;
    QHttpServerResponse::StatusCode m_status = QHttpServerResponse::StatusCode::Ok;
    int m_asked = 0;
    std::unique_ptr<Daemon> m_daemon;
    std::unique_ptr<SmtpServer> m_smtp;
};

QTEST_GUILESS_MAIN(TestLookups)
#include "tst_lookups.moc"
