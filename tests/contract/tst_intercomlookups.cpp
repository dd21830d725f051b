// SPDX-License-Identifier: GPL-3.0-or-later
// intercom.contact: the request that leaves, and what becomes of each answer.
#include "contract/lookupchecks.h"
#include "domain/fieldpath.h"
#include "platforms/builtin.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::fixtures;
using std::chrono::seconds;

class TestIntercomLookups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void intercomAsksForTheContact_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("contact");
        QTest::newRow("conversation")
            << u"intercom/conversation.admin.closed.bot_no_email.json"_s << u"69b8110de0aa5f0012abc777"_s;
        QTest::newRow("begun by an employee")
            << u"intercom/conversation.admin.closed.admin_started_email.json"_s
            << u"69b9000ae0aa5f0012abd001"_s;
        QTest::newRow("ticket") << u"intercom/ticket.state.updated.json"_s << u"69b9200ce0aa5f0012abf00f"_s;
        QTest::newRow("ticket, only id and role")
            << u"intercom/ticket.closed.legacy.json"_s << u"69b9200ce0aa5f0012abf00f"_s;
    }

    void intercomAsksForTheContact()
    {
        QFETCH(QString, file);
        QFETCH(QString, contact);
        const auto request = findPlatform(u"intercom")
                                 ->lookupRequest(u"intercom.contact"_s, intercomConnection(), jsonOf(file));
        QVERIFY(request.hasValue());
        QCOMPARE(request->method, "GET");
        QCOMPARE(request->url.toString(), QString(u"http://127.0.0.1:18085/contacts/"_s + contact));
        QCOMPARE(headerValue(request->headers, "authorization"), "Bearer ic-token-1");
        QCOMPARE(headerValue(request->headers, "accept"), "application/json");
        QCOMPARE(headerValue(request->headers, "intercom-version"), "2.16");
    }

    void theRegionSaysWhereToAsk()
    {
        const QJsonObject data = jsonOf(u"intercom/ticket.state.updated.json"_s);
        const auto hostFor = [&data](const QJsonObject &options) {
            const auto request =
                findPlatform(u"intercom")->lookupRequest(u"intercom.contact"_s, {.options = options}, data);
            return request ? request->url.host() : QString();
        };
        QCOMPARE(hostFor({}), u"api.intercom.io"_s);
        QCOMPARE(hostFor({{u"region"_s, u"eu"_s}}), u"api.eu.intercom.io"_s);
        QCOMPARE(hostFor({{u"region"_s, u"au"_s}}), u"api.au.intercom.io"_s);
        QCOMPARE(hostFor({{u"region"_s, u"eu"_s}, {u"apiUrl"_s, u"https://proxy.example/ic"_s}}),
                 u"proxy.example"_s);
    }

    void ofAGroupTheWriterIsAsked()
    {
        QJsonObject data = jsonOf(u"intercom/conversation.admin.closed.bot_no_email.json"_s);
        setValueAt(data, u"data.item.contacts.contacts",
                   QJsonArray{QJsonObject{{u"id"_s, u"other"_s}},
                              QJsonObject{{u"id"_s, u"69b8110de0aa5f0012abc777"_s}}});
        const auto request =
            findPlatform(u"intercom")->lookupRequest(u"intercom.contact"_s, intercomConnection(), data);
        QVERIFY(request && request->url.path().endsWith("/69b8110de0aa5f0012abc777"_L1));
    }

    void intercomFindsTheContact()
    {
        const QJsonObject values = foundIn(intercomAnswer(answerFrom(u"intercom/rest.contact.200"_s, 200)));
        QCOMPARE(values.value("email"_L1).toString(), u"zofia.dabrowska@przyklad.example"_s);
        QCOMPARE(values.value("firstName"_L1).toString(), u"Zofia"_s);
        QCOMPARE(values.value("lastName"_L1).toString(), u"Dąbrowska"_s);
        QCOMPARE(values.value("phone"_L1).toString(), u"+48221234567"_s);
        QCOMPARE(values.value("language"_L1).toString(), u"pl"_s);
        QCOMPARE(values.value("raw"_L1).toObject().value("external_id"_L1).toString(), u"crm-51002"_s);
    }

    void intercomFindsNobodyToAsk()
    {
        QCOMPARE(nothing(intercomAnswer(answerFrom(u"intercom/rest.contact.200.null_email"_s, 200))),
                 u"no_email"_s);
        QCOMPARE(nothing(intercomAnswer(answerFrom(u"intercom/rest.contact.404"_s, 404))), u"not_found"_s);
        OutgoingAnswer answer = answerFrom(u"intercom/rest.contact.200"_s, 200);
        const QByteArray body = answer.body;
        answer.body.replace("\"unsubscribed_from_emails\": false", "\"unsubscribed_from_emails\": true");
        QCOMPARE(nothing(intercomAnswer(answer)), u"unsubscribed"_s);
        answer.body = body;
        answer.body.replace("\"has_hard_bounced\": false", "\"has_hard_bounced\": true");
        QCOMPARE(nothing(intercomAnswer(answer)), u"bounced"_s);
        answer.body = body;
        answer.body.replace("zofia.dabrowska@przyklad.example", "operator+k3xq9demo@intercom.io");
        QCOMPARE(nothing(intercomAnswer(answer)), u"no_email"_s);
    }

    void intercomWantsANewToken()
    {
        const LookupOutcome outcome = intercomAnswer(answerFrom(u"intercom/rest.contact.401"_s, 401));
        QCOMPARE(gaveUp(outcome), u"token"_s);
        const QJsonObject values = std::get<GiveUp>(outcome).values;
        QCOMPARE(values.value("status"_L1).toInt(), 401);
        QCOMPARE(values.value("reply"_L1).toString(), u"Access Token Invalid"_s);
    }

    void intercomIsWaitedForUntilItsReset()
    {
        OutgoingAnswer answer = answerFrom(u"intercom/rest.contact.429"_s, 429);
        LookupOutcome outcome = intercomAnswer(answer);
        QCOMPARE(std::get<TryAgain>(outcome).code, u"busy"_s);
        QCOMPARE(std::get<TryAgain>(outcome).after,
                 seconds(10)); // one slice: without a Date nothing is known
        answer.headers.append(
            HttpHeader{"date", "Fri, 20 Mar 2026 11:20:03 GMT"}); // 1774005603; Reset is 1774005630
        outcome = intercomAnswer(answer);
        QCOMPARE(std::get<TryAgain>(outcome).after, seconds(27));
        answer.headers = {{"retry-after", "7"}};
        outcome = intercomAnswer(answer);
        QCOMPARE(std::get<TryAgain>(outcome).after, seconds(7));
    }

    void intercomFollowsAMergedContact()
    {
        OutgoingAnswer answer{.status = 410,
                              .headers = {{"link", "</contacts/69c0ffee>; rel=\"canonical\""}},
                              .body = R"({"type":"error.list","errors":[{"code":"contact_merged"}]})"};
        const LookupOutcome outcome = intercomAnswer(answer);
        const auto *follow = std::get_if<LookupFollow>(&outcome);
        QVERIFY(follow != nullptr);
        QCOMPARE(follow->next.url.toString(), u"http://127.0.0.1:18085/contacts/69c0ffee"_s);
        QCOMPARE(headerValue(follow->next.headers, "authorization"), "Bearer ic-token-1");
        // The token must not go elsewhere.
        answer.headers = {{"link", "<https://evil.example/contacts/69c0ffee>; rel=\"canonical\""}};
        const LookupOutcome away = intercomAnswer(answer);
        QCOMPARE(std::get<LookupFollow>(away).next.url.host(), u"127.0.0.1"_s);
        answer.headers = {};
        QCOMPARE(nothing(intercomAnswer(answer)), u"not_found"_s);
    }

    void repliesNeverRepeatAToken()
    {
        const LookupOutcome outcome = intercomAnswer(
            {.status = 401, .body = R"({"errors":[{"message":"Token ic-token-1 is unknown"}]})"});
        QCOMPARE(std::get<GiveUp>(outcome).values.value("reply"_L1).toString(),
                 QString(u"Token "_s + maskedText() + u" is unknown"_s));
    }
};

QTEST_GUILESS_MAIN(TestIntercomLookups)
#include "tst_intercomlookups.moc"
