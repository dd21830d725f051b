// SPDX-License-Identifier: GPL-3.0-or-later
// Actions that call platforms: the real surveyhookd, the example workspace, and the platforms played by a
// program of our own.
#include "support/daemon.h"
#include "support/fakeclouds.h"

#include <QTest>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonObject atOnce{{u"amount"_s, 0}, {u"unit"_s, u"minutes"_s}};
constexpr auto patience = 20000;

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_clouds = std::make_unique<FakeClouds>();
        m_daemon = std::make_unique<Daemon>();
    }

    void cleanup()
    {
        m_daemon.reset();
        m_clouds.reset();
    }

    void webankietaInvites()
    {
        QVERIFY(serve(1));
        const QString event = salesmanago();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"sent"_s, patience);
        const QJsonArray calls = m_clouds->calls(u"webankieta"_s);
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first()["path"_L1],
                 "/webhooks/410022/TUZ3MjQ1Nz/3f9a0c5e7b1d2846af0e9c8b7a6d5e4f/send-invitation"_L1);
        const QJsonObject query = calls.first()["query"_L1].toObject();
        QCOMPARE(query["id_survey"_L1], "401555"_L1);
        QCOMPARE(query["id_template"_L1], "77"_L1);
        QCOMPARE(query["email"_L1], "agnieszka.szczesna@przyklad.example"_L1);
        QCOMPARE(query["l4"_L1].toString(), u"Piekarnia „Złoty Kłos” s.c."_s);
        QVERIFY(query["l7"_L1].toString().startsWith(u"reguła "_s));
        const QByteArray story = QJsonDocument(m_daemon->show(event)).toJson();
        QVERIFY(story.contains("call.accepted"));
        QVERIFY(!story.contains("TUZ3MjQ1Nz") && !story.contains("3f9a0c5e"));
    }

    void anAccountForPracticeIsNotCalled()
    {
        QJsonObject workspace = m_clouds->connected(example());
        QJsonArray connections = workspace["connections"_L1].toArray();
        for (QJsonValueRef each : connections) {
            QJsonObject connection = each.toObject();
            if (connection["type"_L1] == "webankieta"_L1)
                connection["practice"_L1] = true;
            each = connection;
        }
        workspace["connections"_L1] = connections;
        QJsonObject automation = automationAt(1);
        automation["delay"_L1] = atOnce;
        workspace["automations"_L1] = QJsonArray{automation};
        QVERIFY(m_daemon->importWorkspace(workspace) && m_daemon->start());
        const QString event = salesmanago();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"sent"_s, patience);
        QVERIFY(QJsonDocument(m_daemon->show(event)).toJson().contains("practice_called"));
        QVERIFY(m_clouds->calls(u"webankieta"_s).isEmpty());
    }

    void aFullQuotaWaitsForAPerson()
    {
        QVERIFY(serve(1));
        m_clouds->order(u"webankieta"_s,
                        {QJsonObject{{u"status"_s, 200},
                                     {u"body"_s,
                                      QJsonObject{{u"type"_s, u"error"_s},
                                                  {u"msg"_s, u"Invitations limit has been reached"_s}}}}});
        const QString event = salesmanago();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"needs_attention"_s, patience);
        QCOMPARE(m_daemon->show(event)["event"_L1]["code"_L1], "call.quota"_L1);
        QCOMPARE(m_clouds->calls(u"webankieta"_s).size(), 1);
    }

    void anInvitationThatMayHaveGoneIsNotSentTwice()
    {
        QVERIFY(serve(1));
        m_clouds->order(u"webankieta"_s, {QJsonObject{{u"drop"_s, true}}});
        const QString event = salesmanago();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"needs_attention"_s, patience);
        QCOMPARE(m_daemon->show(event)["event"_L1]["code"_L1], "call.unknown"_L1);
    }

    void aBusyPlatformIsCalledAgainLater()
    {
        QVERIFY(serve(1));
        m_clouds->order(u"webankieta"_s, {QJsonObject{{u"status"_s, 429},
                                                      {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"1"_s}}},
                                                      {u"body"_s, QJsonObject()}}});
        const QString event = salesmanago();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"sent"_s, patience);
        QCOMPARE(m_clouds->calls(u"webankieta"_s).size(), 2);
    }

    void surveylabInvitesAfterALookUp()
    {
        QVERIFY(serve(2));
        const QString event = iadvize();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"sent"_s, patience);
        const QJsonArray calls = m_clouds->calls(u"surveylab"_s);
        QCOMPARE(calls.size(), 1);
        const QJsonObject query = calls.first()["query"_L1].toObject();
        QCOMPARE(query["apiToken"_L1], "0f1e2d3c4b5a69788796a5b4c3d2e1f0"_L1);
        QCOMPARE(query["cId"_L1], "9b1c2d3e4f5061728394a5b6c7d8e9f001122334"_L1);
        QCOMPARE(query["email"_L1], "m.oberg@przyklad.example"_L1);
        QCOMPARE(query["firstName"_L1].toString(), u"Małgorzata"_s);
        QCOMPARE(query["crk"_L1], "iadvize-7d1b6c2e-40a7-4a0f-9c51-3e8f2a6b9d10"_L1);
    }

    void surveylabSaysNoInsideASuccess()
    {
        QVERIFY(serve(2));
        m_clouds->order(u"surveylab"_s,
                        {QJsonObject{{u"status"_s, 200},
                                     {u"body"_s, QJsonObject{{u"status"_s, false},
                                                             {u"notification"_s, u"Action failed"_s}}}}});
        const QString event = iadvize();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"needs_attention"_s, patience);
        QCOMPARE(m_daemon->show(event)["event"_L1]["code"_L1], "call.refused"_L1);
    }

    void aLostAnswerOfSurveylabIsAskedForAgainWithTheSameKey()
    {
        QVERIFY(serve(2));
        m_clouds->order(u"surveylab"_s, {QJsonObject{{u"drop"_s, true}}});
        const QString event = iadvize();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"retrying"_s, patience);
        const QString delivery = m_daemon->show(event)["deliveries"_L1][0]["id"_L1].toString();
        QCOMPARE(m_daemon->run({u"retry"_s, delivery}).exit, 0);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"sent"_s, patience);
        const QJsonArray calls = m_clouds->calls(u"surveylab"_s);
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls[0]["query"_L1]["crk"_L1], calls[1]["query"_L1]["crk"_L1]);
    }

    void severalActionsOfOneAutomationEachHaveTheirDelivery()
    {
        QJsonObject automation = automationAt(1);
        automation["also"_L1] =
            QJsonArray{QJsonObject{{u"type"_s, u"surveylab.turnOnCollector"_s},
                                   {u"connection"_s, u"surveylab"_s},
                                   {u"cId"_s, u"abc123"_s}},
                       QJsonObject{{u"type"_s, u"inform"_s},
                                   {u"url"_s, m_clouds->url(u"rest"_s, u"/hook"_s)},
                                   {u"user"_s, u"crm"_s},
                                   {u"password"_s, u"tajne"_s},
                                   {u"description"_s, u"firma={{company}}"_s}},
                       QJsonObject{{u"type"_s, u"rest"_s},
                                   {u"connection"_s, u"crm"_s},
                                   {u"path"_s, u"/tickets/{{l4}}"_s},
                                   {u"invites"_s, false},
                                   {u"body"_s,
                                    QJsonObject{{u"who"_s, u"{{email}}"_s}, {u"rule"_s, u"{{name}}"_s}}},
                                   {u"success"_s, QJsonObject{{u"status"_s, QJsonArray{201}},
                                                              {u"field"_s, u"ok"_s},
                                                              {u"is"_s, true}}}}};
        QVERIFY(serve(automation));
        const QString event = salesmanago();
        QTRY_COMPARE_WITH_TIMEOUT(statesOf(event), (QStringList{u"done"_s, u"done"_s, u"done"_s, u"sent"_s}),
                                  patience);
        QCOMPARE(m_clouds->calls(u"surveylab"_s).first()["query"_L1]["action"_L1], "turnOnCollector"_L1);
        QCOMPARE(m_clouds->calls(u"surveylab"_s).first()["query"_L1]["cId"_L1], "abc123"_L1);
        QJsonObject informed;
        QJsonObject ticket;
        for (const QJsonValue &call : m_clouds->calls(u"rest"_s))
            (call["path"_L1] == "/hook"_L1 ? informed : ticket) = call.toObject();
        const QJsonObject note = QJsonDocument::fromJson(informed["body"_L1].toString().toUtf8()).object();
        QCOMPARE(note.keys(), (QStringList{u"company"_s, u"contactId"_s, u"description"_s, u"email"_s,
                                           u"id"_s, u"name"_s, u"phone"_s}));
        QCOMPARE(note["contactId"_L1].toString(), u"agnieszka.szczesna@przyklad.example"_s);
        QCOMPARE(note["description"_L1].toString(), u"firma=Piekarnia „Złoty Kłos” s.c."_s);
        QCOMPARE(informed["headers"_L1]["authorization"_L1].toString(),
                 u"Basic "_s + QString::fromLatin1(QByteArray("crm:tajne").toBase64()));
        QCOMPARE(ticket["headers"_L1]["authorization"_L1].toString(),
                 u"Basic "_s + QString::fromLatin1(QByteArray("crm:tajne").toBase64()));
        QCOMPARE(QJsonDocument::fromJson(ticket["body"_L1].toString().toUtf8())["who"_L1],
                 "agnieszka.szczesna@przyklad.example"_L1);
    }

    void enalyzerGetsAListOfOne()
    {
        QJsonObject automation = automationAt(1);
        automation["survey"_L1] = u"nps-chat"_s;
        automation["mapping"_L1] = QJsonObject{{u"Email"_s, QJsonObject{{u"field"_s, u"email"_s}}}};
        automation["action"_L1] =
            QJsonObject{{u"type"_s, u"enalyzer.invite"_s}, {u"connection"_s, u"enalyzer"_s}};
        QVERIFY(serve(automation));
        const QString event = salesmanago();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(event), u"sent"_s, patience);
        const QJsonArray calls = m_clouds->calls(u"enalyzer"_s);
        QCOMPARE(calls.first()["query"_L1]["apiKey"_L1], "en-key-1"_L1);
        const QJsonArray rows = QJsonDocument::fromJson(calls.first()["body"_L1].toString().toUtf8()).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()["Email"_L1], "agnieszka.szczesna@przyklad.example"_L1);
    }

private:
    static QJsonObject example()
    {
        return QJsonDocument::fromJson(fixture(u"workspace/example-workspace.json"_s)).object();
    }

    static QJsonObject automationAt(int index) { return example()["automations"_L1][index].toObject(); }

    bool serve(int index) { return serve(automationAt(index)); }

    /** The example with only this automation, at once. */
    bool serve(QJsonObject automation)
    {
        automation["delay"_L1] = atOnce;
        QJsonObject workspace = m_clouds->connected(example());
        workspace["automations"_L1] = QJsonArray{automation};
        return m_daemon->importWorkspace(workspace) && m_daemon->start();
    }

    QString salesmanago() const
    {
        const QByteArray login = "Basic " + u"smhook:Żubr-żuje-żuka-42"_s.toUtf8().toBase64();
        return post(m_daemon->url(u"/in/k-sm-1"_s), fixture(u"salesmanago/rule_executed.json"_s),
                    {{"Content-Type", "application/json"}, {"Authorization", login}})
            .json()["event"_L1]
            .toString();
    }

    QString iadvize() const
    {
        return post(m_daemon->url(u"/in/k-ia-1"_s), fixture(u"iadvize/v2.conversation.closed.json"_s),
                    fixtureHeaders(u"iadvize/v2.conversation.closed.headers"_s))
            .json()["event"_L1]
            .toString();
    }

    QString stateOf(const QString &event) const
    {
        return m_daemon->show(event)["event"_L1]["state"_L1].toString();
    }

    QStringList statesOf(const QString &event) const
    {
        QStringList states;
        for (const QJsonValue &delivery : m_daemon->show(event)["deliveries"_L1].toArray())
            states.append(delivery["state"_L1].toString());
        states.sort();
        return states;
    }

    std::unique_ptr<FakeClouds> m_clouds;
    std::unique_ptr<Daemon> m_daemon;
};

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
