// SPDX-License-Identifier: GPL-3.0-or-later
// The example workspace exactly as it stands, with mail server and clouds at the ports that it names: its
// automations work as written. The clock is the test's, so hours and working days pass at once.
#include "domain/codes.h"
#include "mail/mailreader.h"
#include "support/enginerig.h"
#include "support/exampleworkspace.h"
#include "support/fakeclouds.h"
#include "support/smtpserver.h"

#include <QLockFile>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 30000;
// A Thursday, so that working days and days differ.
const QDateTime start{QDate(2026, 3, 19), QTime(10, 0), QTimeZone::utc()};

} // namespace

class TestExampleOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The ports are the workspace's own: one such test at a time on a machine.
        QVERIFY(m_ports.tryLock(120000));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_clock = std::make_unique<ManualClock>(start);
        m_smtp = std::make_unique<SmtpServer>(QStringList{u"--port"_s, u"2525"_s});
        m_clouds = std::make_unique<FakeClouds>(
            QStringList{u"--ports"_s, u"surveylab=18081,webankieta=18082,enalyzer=18083,iadvize=18084,"
                                      "intercom=18085,rest=18086"_s});
        m_rig = std::make_unique<EngineRig>(m_clock.get());
        QVERIFY(m_rig->import(exampleBytes()));
    }
    void cleanup()
    {
        m_rig.reset();
        m_clouds.reset();
        m_smtp.reset();
    }

    void aClosedChatIsInvitedAtOnce()
    {
        serve();
        const QString event = call(u"/in/k-intercom-1"_s, u"intercom/conversation.admin.closed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(event).state, State::Sent, patience);
        QCOMPARE(m_smtp->mails().size(), 1);
        QCOMPARE(readMail(m_smtp->mails().first())->to, u"lucja.zolkiewska@przyklad.example"_s);
    }

    void aRuleGoesToWebankietaAfterTwoWorkingDays()
    {
        serve();
        const QString event = call(u"/in/k-sm-1"_s, u"salesmanago/rule_executed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(event).state, State::Waiting, patience);
        QCOMPARE(rowOf(event).due, start.addDays(4)); // Saturday and Sunday do not count
        pass(std::chrono::days(3));
        QCOMPARE(rowOf(event).state, State::Waiting);
        QCOMPARE(m_clouds->calls(u"webankieta"_s).size(), 0);
        pass(std::chrono::days(1));
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(event).state, State::Sent, patience);
        const QJsonObject query = m_clouds->calls(u"webankieta"_s).first()["query"_L1].toObject();
        QCOMPARE(query["id_survey"_L1], "401555"_L1);
        QCOMPARE(query["id_template"_L1], "77"_L1);
        QCOMPARE(query["l4"_L1].toString(), u"Piekarnia „Złoty Kłos” s.c."_s);
        QVERIFY(query["l7"_L1].toString().startsWith(u"reguła "_s));
    }

    void aConversationGoesToSurveylabAfterALookUpAndAnHour()
    {
        serve();
        const QString event = call(u"/in/k-ia-1"_s, u"iadvize/v2.conversation.closed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(event).state, State::Waiting, patience);
        QCOMPARE(rowOf(event).due, start.addSecs(3600));
        QCOMPARE(rowOf(event).person, u"m.oberg@przyklad.example"_s);
        QCOMPARE(m_clouds->calls(u"iadvize"_s).first()["headers"_L1]["authorization"_L1],
                 "Bearer ia-token-1"_L1);
        pass(59min);
        QCOMPARE(m_clouds->calls(u"surveylab"_s).size(), 0);
        pass(1min);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(event).state, State::Sent, patience);
        const QJsonObject query = m_clouds->calls(u"surveylab"_s).first()["query"_L1].toObject();
        QCOMPARE(query["email"_L1], "m.oberg@przyklad.example"_L1);
        QCOMPARE(query["firstName"_L1].toString(), u"Małgorzata"_s);
        QCOMPARE(query["crk"_L1], "iadvize-7d1b6c2e-40a7-4a0f-9c51-3e8f2a6b9d10"_L1);
    }

    void aListIsInvitedByMailInEachOnesLanguage()
    {
        serve();
        QUrl url = m_rig->engine().server().url;
        url.setPath(u"/invite"_s);
        url.setQuery(u"apiKey=en-incoming-1"_s);
        const QByteArray list =
            R"([{"EmailAddress":"ola@przyklad.example","FirstName":"Ola","Language":"pl"},
                {"EmailAddress":"piet@voorbeeld.example","FirstName":"Piet","Language":"nl"},
                {"EmailAddress":"ann@sample.example","FirstName":"Ann","Language":"de"}])";
        const HttpReply reply = post(url, list, {{"Content-Type", "application/json"}});
        QCOMPARE(reply.status, 200);
        QStringList events;
        for (const QJsonValue &event : reply.json()["events"_L1].toArray())
            events.append(event.toString());
        QCOMPARE(events.size(), 3);
        QTRY_COMPARE_WITH_TIMEOUT(states(events), (QStringList{u"sent"_s, u"sent"_s, u"sent"_s}), patience);
        QMap<QString, QString> subjects;
        for (const QByteArray &mail : m_smtp->mails())
            subjects.insert(readMail(mail)->to, readMail(mail)->subject);
        QCOMPARE(subjects.size(), 3);
        QVERIFY2(subjects[u"ola@przyklad.example"_s].contains(u"Jak oceniasz"), qPrintable(subjects.first()));
        QCOMPARE(subjects[u"piet@voorbeeld.example"_s], u"Hoe was ons gesprek?"_s);
        QVERIFY(subjects[u"ann@sample.example"_s].contains(u"Jak oceniasz")); // "otherwise": Polish
        // The same list once more asks nobody again.
        QCOMPARE(post(url, list, {{"Content-Type", "application/json"}}).json()["events"_L1],
                 reply.json()["events"_L1]);
        QCOMPARE(m_smtp->mails().size(), 3);
    }

    void upToFourAnswersOfOneConversationAreLookedAtTogether()
    {
        QJsonObject file = exampleFile();
        QJsonArray automations = file["automations"_L1].toArray();
        QJsonObject rating = automations[2].toObject();
        rating["id"_L1] = u"rating"_s;
        rating["trigger"_L1] = QJsonObject{{u"platform"_s, u"iadvize"_s},
                                           {u"key"_s, u"k-ia-1"_s},
                                           {u"secret"_s, u"iadvize_connector_secret_token_51c2"_s},
                                           {u"topics"_s, QJsonArray{u"satisfaction.answered"_s}}};
        rating["filter"_L1] = QJsonObject{
            {u"all"_s,
             QJsonArray{QJsonObject{{u"field"_s, u"joined.customerSatisfaction"_s}, {u"lessThan"_s, 3}},
                        QJsonObject{{u"field"_s, u"joined.netPromoterScore"_s}, {u"greaterThan"_s, 8}}}}};
        rating["delay"_L1] = QJsonObject{{u"amount"_s, 0}, {u"unit"_s, u"minutes"_s}};
        rating["action"_L1] =
            QJsonObject{{u"type"_s, u"rest"_s},
                        {u"connection"_s, u"crm"_s},
                        {u"path"_s, u"/tickets"_s},
                        {u"body"_s, QJsonObject{{u"csat"_s, u"{{joined.customerSatisfaction}}"_s},
                                                {u"nps"_s, u"{{joined.netPromoterScore}}"_s},
                                                {u"why"_s, u"{{joined.satisfactionComment}}"_s}}}};
        automations.append(rating);
        file["automations"_L1] = automations;
        QVERIFY(m_rig->import(QJsonDocument(file).toJson()));
        serve();

        QByteArray comment = fixture(u"iadvize/satisfaction.answered.csat.json"_s);
        comment.replace("90100", "90102");
        comment.replace("\"customerSatisfaction\": 2", "\"satisfactionComment\": \"Za długo\"");
        const QString first = call(u"/in/k-ia-1"_s, u"iadvize/satisfaction.answered.csat"_s);
        const QString second = call(u"/in/k-ia-1"_s, u"iadvize/satisfaction.answered.nps"_s);
        const QString third = signedCall(comment);
        for (const QString &event : {first, second, third}) {
            QTRY_COMPARE_WITH_TIMEOUT(rowOf(event).code, QString(codes::gathering), patience);
            QCOMPARE(rowOf(event).due, start.addSecs(120));
        }
        pass(2min);
        QTRY_COMPARE_WITH_TIMEOUT(m_clouds->calls(u"rest"_s).size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(states({first, second, third}),
                                  (QStringList{u"duplicate"_s, u"duplicate"_s, u"sent"_s}), patience);
        const QByteArray body = m_clouds->calls(u"rest"_s).first()["body"_L1].toString().toUtf8();
        QCOMPARE(QJsonDocument::fromJson(body).object(),
                 (QJsonObject{{u"csat"_s, u"2"_s}, {u"nps"_s, u"9"_s}, {u"why"_s, u"Za długo"_s}}));
    }

private:
    void serve() const
    {
        m_rig->engine().start();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->engine().server().phase, ServerStatus::Phase::Receiving, patience);
    }

    QString call(const QString &path, const QString &name) const
    {
        return answered(path, fixture(name + u".json"_s), fixtureHeaders(name + u".headers"_s));
    }
    QString signedCall(const QByteArray &body) const
    {
        const QByteArray mac = QMessageAuthenticationCode::hash(body, "iadvize_connector_secret_token_51c2",
                                                                QCryptographicHash::Sha256);
        return answered(u"/in/k-ia-1"_s, body, {{"x-iadvize-signature", "sha256=" + mac.toHex()}});
    }
    QString answered(const QString &path, const QByteArray &body, const RawHeaders &headers) const
    {
        QUrl url = m_rig->engine().server().url;
        url.setPath(path);
        const HttpReply reply = post(url, body, headers);
        return reply.json()["event"_L1].toString();
    }

    void pass(std::chrono::milliseconds time) const
    {
        m_clock->advance(time);
        m_rig->lookAtTheClock();
    }

    EventRow rowOf(const QString &event) const
    {
        const auto story = m_rig->desk().story(event);
        return story ? story->row : EventRow();
    }
    QStringList states(const QStringList &events) const
    {
        QStringList all;
        for (const QString &event : events)
            all.append(stateCode(rowOf(event).state));
        all.sort();
        return all;
    }

    QLockFile m_ports{QDir::tempPath() + u"/surveyhook-example-ports.lock"_s};
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SmtpServer> m_smtp;
    std::unique_ptr<FakeClouds> m_clouds;
    std::unique_ptr<EngineRig> m_rig;
};

QTEST_GUILESS_MAIN(TestExampleOffice)
#include "tst_exampleoffice.moc"
