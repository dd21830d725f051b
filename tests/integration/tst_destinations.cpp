// SPDX-License-Identifier: GPL-3.0-or-later
// SurveyLab, Webankieta and Enalyzer called because of an event, from the call that came in to the verdict in
// its story: what leaves, over sockets, and what is made of every documented answer.
#include "support/cloudoffice.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace surveyhook;
using namespace surveyhook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto patience = 30000;

QJsonObject field(const QString &path)
{
    return {{u"field"_s, path}};
}

QJsonObject text(const QString &value)
{
    return {{u"text"_s, value}};
}

QJsonObject answer(int status, const QJsonValue &body)
{
    return {{u"status"_s, status}, {u"body"_s, body}};
}

/** SALESmanago's rule as the beginning of another action. */
QJsonObject rule(const QJsonObject &action, const QString &survey, const QJsonObject &mapping)
{
    QJsonObject automation = CloudOffice::automationAt(1);
    automation["action"_L1] = action;
    automation["survey"_L1] = survey;
    automation["mapping"_L1] = mapping;
    return automation;
}

QJsonObject webankieta(const QString &call, const QJsonObject &mapping, QJsonObject options = {})
{
    options.insert("type"_L1, QString(u"webankieta."_s + call));
    options.insert("connection"_L1, u"webankieta"_s);
    return rule(options, u"wa-nps"_s, mapping);
}

QJsonObject enalyzer(const QJsonObject &mapping)
{
    return rule({{u"type"_s, u"enalyzer.invite"_s}, {u"connection"_s, u"enalyzer"_s}}, u"nps-chat"_s,
                mapping);
}

/** Of somebody else each time, so that nobody rests. */
QByteArray ruleOf(const QByteArray &name)
{
    QByteArray body = fixture(u"salesmanago/rule_executed.json"_s);
    body.replace("agnieszka.szczesna", name);
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    body.replace(object["contactId"_L1].toString().toUtf8(), name);
    return body;
}

} // namespace

class TestDestinations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_office = std::make_unique<CloudOffice>();
    }
    void cleanup() { m_office.reset(); }

    void surveylabGetsTheContact_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("as documented") << u"GET"_s;
        QTest::newRow("as a form") << u"POST"_s;
    }
    void surveylabGetsTheContact()
    {
        QFETCH(QString, method);
        m_office->connect(u"surveylab"_s, u"method"_s, method);
        QVERIFY(m_office->serve(2));
        const QString event = m_office->iadvize(fixture(u"iadvize/v2.conversation.closed.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), u"sent call.accepted"_s, patience);
        const QJsonObject call = m_office->lastCall(u"surveylab"_s);
        QCOMPARE(call["method"_L1].toString(), method);
        QCOMPARE(call["path"_L1], "/api.php"_L1);
        QVERIFY(!m_office->toldOf(event).contains("0f1e2d3c4b5a69788796a5b4c3d2e1f0"));
        if (method == u"GET") {
            QCOMPARE(call["query"_L1]["crk"_L1], "iadvize-7d1b6c2e-40a7-4a0f-9c51-3e8f2a6b9d10"_L1);
            return;
        }
        QCOMPARE(call["headers"_L1]["content-type"_L1], "application/x-www-form-urlencoded"_L1);
        const QUrlQuery form(call["body"_L1].toString());
        QCOMPARE(form.queryItemValue(u"email"_s, QUrl::FullyDecoded), u"m.oberg@przyklad.example"_s);
        QCOMPARE(form.queryItemValue(u"cId"_s), u"9b1c2d3e4f5061728394a5b6c7d8e9f001122334"_s);
    }

    void surveylabGetsTheEventAsItCame()
    {
        QJsonObject automation = CloudOffice::automationAt(0);
        automation["survey"_L1] = u"sl-csat"_s;
        automation["mapping"_L1] = QJsonObject{{u"email"_s, field(u"data.item.source.author.email"_s)}};
        automation["action"_L1] = QJsonObject{{u"type"_s, u"surveylab.addContactToCollector"_s},
                                              {u"connection"_s, u"surveylab"_s},
                                              {u"form"_s, u"forward"_s}};
        QVERIFY(m_office->serve({automation}));
        const QByteArray body = fixture(u"intercom/conversation.admin.closed.json"_s);
        const QString event = m_office->intercom(body);
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), u"sent call.accepted"_s, patience);
        const QJsonObject call = m_office->lastCall(u"surveylab"_s);
        QCOMPARE(call["method"_L1], "POST"_L1);
        QCOMPARE(call["query"_L1].toObject(),
                 (QJsonObject{{u"apiToken"_s, u"0f1e2d3c4b5a69788796a5b4c3d2e1f0"_s},
                              {u"cId"_s, u"9b1c2d3e4f5061728394a5b6c7d8e9f001122334"_s},
                              {u"source"_s, u"intercom"_s},
                              {u"action"_s, u"addContactToCollector"_s}}));
        QCOMPARE(call["body"_L1].toString(), QString::fromUtf8(body));
    }

    void surveylabTakesFieldsThatItsListDoesNotName()
    {
        QJsonObject automation = CloudOffice::automationAt(2);
        automation["survey"_L1] = u"sl-more"_s;
        automation["mapping"_L1] = QJsonObject{{u"Email"_s, field(u"lookup.visitor.email"_s)},
                                               {u"firstname"_s, field(u"lookup.visitor.firstName"_s)},
                                               {u"custom1"_s, field(u"channel"_s)},
                                               {u"Phone"_s, text(u"+48 600 000 001"_s)}};
        QJsonArray variables;
        for (const QString &key : {u"Email"_s, u"firstname"_s, u"custom1"_s, u"Phone"_s})
            variables.append(QJsonObject{{u"key"_s, key}});
        m_office->addSurvey({{u"id"_s, u"sl-more"_s},
                             {u"name"_s, u"SurveyLab"_s},
                             {u"connection"_s, u"surveylab"_s},
                             {u"remoteId"_s, u"c-1"_s},
                             {u"variables"_s, variables}});
        QVERIFY(m_office->serve({automation}));
        const QString event = m_office->iadvize(fixture(u"iadvize/v2.conversation.closed.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), u"sent call.accepted"_s, patience);
        const QJsonObject query = m_office->lastQuery(u"surveylab"_s);
        QCOMPARE(query["firstName"_L1].toString(),
                 u"Małgorzata"_s); // as documented, whatever the survey calls it
        QCOMPARE(query["custom1"_L1], "CHAT"_L1);
        QCOMPARE(query["phone"_L1], "+48 600 000 001"_L1); // a plus stays one
    }

    void surveylabsSwitches_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("source");
        QTest::newRow("on") << u"turnOnCollector"_s << QString();
        QTest::newRow("off") << u"turnOffCollector"_s << QString();
        QTest::newRow("on, with a name") << u"turnOnCollector"_s << u"livechat"_s;
    }
    void surveylabsSwitches()
    {
        QFETCH(QString, action);
        QFETCH(QString, source);
        QJsonObject options{{u"type"_s, QString(u"surveylab."_s + action)},
                            {u"connection"_s, u"surveylab"_s}};
        if (!source.isEmpty())
            options.insert("source"_L1, source);
        QVERIFY(m_office->serve({rule(options, u"sl-csat"_s, {})}));
        const QString event = m_office->salesmanago(fixture(u"salesmanago/rule_executed.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stateOf(event), u"done"_s, patience);
        QCOMPARE(m_office->lastQuery(u"surveylab"_s)["action"_L1].toString(), action);
        QCOMPARE(m_office->lastQuery(u"surveylab"_s)["source"_L1].toString(), source);
    }

    void whatSurveylabSays_data()
    {
        QTest::addColumn<QJsonObject>("says");
        QTest::addColumn<QString>("end");
        const QJsonObject no{{u"status"_s, false}, {u"notification"_s, u"Action failed"_s}};
        const QJsonObject yes{{u"status"_s, true}, {u"notification"_s, u"Action processed correctly"_s}};
        for (const int status : {200, 400, 404, 500}) {
            QTest::addRow("no, with %d", status) << answer(status, no) << u"needs_attention call.refused"_s;
        }
        QTest::newRow("yes, in the other wording") << answer(200, yes) << u"sent call.accepted"_s;
        QTest::newRow("yes, with an odd status") << answer(202, yes) << u"sent call.accepted"_s;
        QTest::newRow("a wrong token") << answer(401, no) << u"needs_attention call.login"_s;
        QTest::newRow("no word at all")
            << answer(200, u"<html></html>"_s) << u"needs_attention call.answer"_s;
        QTest::newRow("a fault of its own") << answer(500, u"oops"_s) << u"retrying retrying"_s;
        QTest::newRow("asked to wait") << answer(429, no) << u"retrying retrying"_s;
    }
    void whatSurveylabSays()
    {
        QFETCH(QJsonObject, says);
        QFETCH(QString, end);
        QVERIFY(m_office->serve(2));
        m_office->clouds().order(u"surveylab"_s, {says});
        const QString event = m_office->iadvize(fixture(u"iadvize/v2.conversation.closed.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), end, patience);
        QCOMPARE(m_office->count(u"surveylab"_s), 1);
    }

    void webankietasCalls_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QJsonObject>("mapping");
        QTest::addColumn<QJsonObject>("options");
        QTest::addColumn<QJsonObject>("parameters");
        QTest::addColumn<QString>("end");
        const QJsonObject email{{u"email"_s, field(u"email"_s)}, {u"l4"_s, text(u"SuperVIP"_s)}};
        const QString address = u"agnieszka.szczesna@przyklad.example"_s;
        QTest::newRow("send-invitation")
            << u"send-invitation"_s << email
            << QJsonObject{{u"template"_s, u"3611"_s},
                           {u"delayMinutes"_s, 1440},
                           {u"footer"_s, false},
                           {u"reminderHours"_s, 72},
                           {u"reminderTemplate"_s, u"3612"_s}}
            << QJsonObject{{u"id_survey"_s, u"401555"_s},  {u"id_template"_s, u"3611"_s},
                           {u"email"_s, address},          {u"l4"_s, u"SuperVIP"_s},
                           {u"delay"_s, u"1440"_s},        {u"footer"_s, u"0"_s},
                           {u"reminder_delay"_s, u"72"_s}, {u"template_reminder_id"_s, u"3612"_s}}
            << u"sent call.accepted"_s;
        QTest::newRow("send-invitation-to-token")
            << u"send-invitation-to-token"_s
            << QJsonObject{{u"email"_s, field(u"email"_s)}, {u"token"_s, text(u"81a2B7"_s)}}
            << QJsonObject{{u"template"_s, u"3611"_s}, {u"delayMinutes"_s, 60}, {u"reminderHours"_s, 48}}
            << QJsonObject{{u"id_survey"_s, u"401555"_s},
                           {u"id_template"_s, u"3611"_s},
                           {u"token"_s, u"81a2B7"_s},
                           {u"delay"_s, u"60"_s},
                           {u"reminder"_s, u"48"_s}}
            << u"sent call.accepted"_s;
        QTest::newRow("add-respondent")
            << u"add-respondent"_s << email << QJsonObject()
            << QJsonObject{{u"id_survey"_s, u"401555"_s}, {u"email"_s, address}, {u"l4"_s, u"SuperVIP"_s}}
            << u"done call.accepted"_s;
        QTest::newRow("update-respondent")
            << u"update-respondent"_s
            << QJsonObject{{u"id_respondent"_s, text(u"70011"_s)}, {u"l7"_s, text(u"9"_s)}} << QJsonObject()
            << QJsonObject{{u"id_survey"_s, u"401555"_s}, {u"id_respondent"_s, u"70011"_s}, {u"l7"_s, u"9"_s}}
            << u"done call.accepted"_s;
    }
    void webankietasCalls()
    {
        QFETCH(QString, call);
        QFETCH(QJsonObject, mapping);
        QFETCH(QJsonObject, options);
        QFETCH(QJsonObject, parameters);
        QFETCH(QString, end);
        QVERIFY(m_office->serve({webankieta(call, mapping, options)}));
        const QString event = m_office->salesmanago(fixture(u"salesmanago/rule_executed.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), end, patience);
        const QJsonObject left = m_office->lastCall(u"webankieta"_s);
        QCOMPARE(left["method"_L1], "GET"_L1);
        QCOMPARE(left["path"_L1].toString(),
                 QString(u"/webhooks/410022/TUZ3MjQ1Nz/3f9a0c5e7b1d2846af0e9c8b7a6d5e4f/"_s + call));
        QCOMPARE(left["query"_L1].toObject(), parameters);
    }

    void webankietaTakesFormsToo()
    {
        m_office->connect(u"webankieta"_s, u"method"_s, u"POST"_s);
        QVERIFY(m_office->serve(1));
        const QString event = m_office->salesmanago(fixture(u"salesmanago/rule_executed.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), u"sent call.accepted"_s, patience);
        const QJsonObject call = m_office->lastCall(u"webankieta"_s);
        QCOMPARE(call["method"_L1], "POST"_L1);
        QVERIFY(call["query"_L1].toObject().isEmpty());
        QVERIFY(call["body"_L1].toString().contains("id_template=77"_L1));
    }

    void whatWebankietaRefuses_data()
    {
        QTest::addColumn<QJsonObject>("automation");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<int>("calls");
        const QJsonObject usual = CloudOffice::automationAt(1);
        QTest::newRow("a full quota") << usual << QString() << u"needs_attention call.quota"_s
                                      << QByteArray("may send no more invitations") << 1;
        QTest::newRow("a wrong key") << usual << u"wrong"_s << u"needs_attention call.login"_s
                                     << QByteArray("did not accept our key") << 1;
        QTest::newRow("an unknown token")
            << webankieta(u"send-invitation-to-token"_s,
                          {{u"email"_s, field(u"email"_s)}, {u"token"_s, text(u"unknown7"_s)}},
                          {{u"template"_s, u"77"_s}})
            << QString() << u"needs_attention call.respondent"_s << QByteArray("does not know the respondent")
            << 1;
        QTest::newRow("a macro that nobody has filled")
            << webankieta(u"update-respondent"_s, {{u"id_respondent"_s, text(u"[ID_RESPONDENT]"_s)}})
            << QString() << u"needs_attention call.macro"_s
            << QByteArray("a placeholder that only Webankieta itself can fill") << 0;
        QTest::newRow("no template") << webankieta(u"send-invitation"_s, {{u"email"_s, field(u"email"_s)}})
                                     << QString() << u"needs_attention call.settings"_s
                                     << QByteArray("id_template") << 0;
    }
    void whatWebankietaRefuses()
    {
        QFETCH(QJsonObject, automation);
        QFETCH(QString, key);
        QFETCH(QString, end);
        QFETCH(QByteArray, told);
        QFETCH(int, calls);
        if (!key.isEmpty())
            m_office->connect(u"webankieta"_s, u"webhookKey"_s, key);
        m_office->clouds().set(u"webankieta"_s, {{u"limit"_s, 0}});
        QVERIFY(m_office->serve({automation}));
        const QString event = m_office->salesmanago(fixture(u"salesmanago/rule_executed.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), end, patience);
        QCOMPARE(m_office->count(u"webankieta"_s), calls);
        const QByteArray story = m_office->toldOf(event).simplified();
        QVERIFY2(story.contains(told), story.constData());
    }

    void aSlowWebankietaIsWaitedFor()
    {
        QVERIFY(m_office->serve(1));
        m_office->clouds().order(u"webankieta"_s, {QJsonObject{{u"seconds"_s, 3}}});
        const QString event = m_office->salesmanago(fixture(u"salesmanago/rule_executed.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->stateOf(event), u"sending"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), u"sent call.accepted"_s, patience);
        QCOMPARE(m_office->count(u"webankieta"_s), 1);
    }

    void enalyzersRowsAreLookedAtBeforeTheyLeave()
    {
        QJsonObject automation = enalyzer({{u"Conversation"_s, field(u"id"_s)}});
        automation["survey"_L1] = u"en-plain"_s;
        m_office->addSurvey(
            {{u"id"_s, u"en-plain"_s},
             {u"name"_s, u"Enalyzer"_s},
             {u"connection"_s, u"enalyzer"_s},
             {u"variables"_s, QJsonArray{QJsonObject{{u"key"_s, u"Mail"_s}, {u"type"_s, u"email"_s}},
                                         QJsonObject{{u"key"_s, u"Visit"_s}, {u"type"_s, u"date"_s}}}}});
        automation["mapping"_L1] =
            QJsonObject{{u"Mail"_s, field(u"email"_s)}, {u"Visit"_s, text(u"next week"_s)}};
        QVERIFY(m_office->serve({automation}));
        const QString event = m_office->salesmanago(fixture(u"salesmanago/rule_executed.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), u"needs_attention call.value"_s, patience);
        QVERIFY(m_office->toldOf(event).simplified().contains("would not accept “next week” as Visit"));
        QCOMPARE(m_office->count(u"enalyzer"_s), 0);
    }

    void enalyzersMethodCanBeChosen()
    {
        m_office->connect(u"enalyzer"_s, u"method"_s, u"PUT"_s);
        QVERIFY(m_office->serve({enalyzer({{u"Email"_s, field(u"email"_s)}})}));
        const QString event = m_office->salesmanago(fixture(u"salesmanago/rule_executed.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), u"sent call.accepted"_s, patience);
        QCOMPARE(m_office->lastCall(u"enalyzer"_s)["method"_L1], "PUT"_L1);
        QCOMPARE(m_office->lastQuery(u"enalyzer"_s)["apiKey"_L1], "en-key-1"_L1);
    }

    void enalyzerIsCalledNoMoreAfterARefusal()
    {
        QVERIFY(m_office->serve({enalyzer({{u"Email"_s, field(u"email"_s)}})}));
        m_office->clouds().set(u"enalyzer"_s, {{u"off"_s, true}});
        QStringList events;
        for (const char *name : {"jan", "ewa", "piet", "anna", "kees", "zofia"})
            events.append(m_office->salesmanago(ruleOf(name)));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->count(u"enalyzer"_s), 1, patience);
        QString refused;
        const auto others = [&] {
            int held = 0;
            for (const QString &event : std::as_const(events)) {
                const QString end = m_office->endOf(event);
                if (end == u"needs_attention call.refused")
                    refused = event;
                else if (end == u"held paused" || end.startsWith("retrying"_L1))
                    ++held;
            }
            return held;
        };
        QTRY_COMPARE_WITH_TIMEOUT(others(), 5, patience);
        QVERIFY(!refused.isEmpty());
        const QByteArray told = m_office->toldOf(refused).simplified();
        QVERIFY2(told.contains("The automation was paused, so that no further call is refused"),
                 told.constData());
        const CommandResult exported = m_office->daemon().run({u"export"_s});
        QCOMPARE(exported.json()["automations"_L1][0]["state"_L1], "paused"_L1);

        // A call that comes later is kept, and nothing leaves.
        const QString later = m_office->salesmanago(ruleOf("lotte"));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(later), u"held paused"_s, patience);
        QCOMPARE(m_office->count(u"enalyzer"_s), 1);
    }

    void anEnalyzerThatIsBusyIsNotStopped()
    {
        QVERIFY(m_office->serve({enalyzer({{u"Email"_s, field(u"email"_s)}})}));
        m_office->clouds().order(u"enalyzer"_s,
                                 {QJsonObject{{u"status"_s, 429},
                                              {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"1"_s}}},
                                              {u"body"_s, QJsonObject()}}});
        const QString event = m_office->salesmanago(fixture(u"salesmanago/rule_executed.json"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_office->endOf(event), u"sent call.accepted"_s, patience);
        const QJsonArray rows =
            QJsonDocument::fromJson(m_office->lastCall(u"enalyzer"_s)["body"_L1].toString().toUtf8()).array();
        QCOMPARE(rows, QJsonArray{(QJsonObject{{u"Email"_s, u"agnieszka.szczesna@przyklad.example"_s}})});
        QCOMPARE(m_office->daemon().run({u"export"_s}).json()["automations"_L1][0]["state"_L1], "on"_L1);
    }

private:
    std::unique_ptr<CloudOffice> m_office;
};

QTEST_GUILESS_MAIN(TestDestinations)
#include "tst_destinations.moc"
