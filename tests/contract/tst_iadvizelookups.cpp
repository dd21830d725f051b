// SPDX-License-Identifier: GPL-3.0-or-later
// iadvize.graphql and iadvize.rest: the requests that leave, and what becomes of each answer.
#include "contract/lookupchecks.h"
#include "domain/fieldpath.h"
#include "platforms/builtin.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::fixtures;

class TestIadvizeLookups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void iadvizeAsksByTheConversation()
    {
        const auto request = findPlatform(u"iadvize")
                                 ->lookupRequest(u"iadvize.graphql"_s, iadvizeConnection(),
                                                 jsonOf(u"iadvize/v2.conversation.closed.json"_s));
        QVERIFY(request.hasValue());
        QCOMPARE(request->method, "POST");
        QCOMPARE(request->url.toString(), u"http://127.0.0.1:18084/graphql"_s);
        QCOMPARE(headerValue(request->headers, "authorization"), "Bearer ia-token-1");
        QCOMPARE(headerValue(request->headers, "content-type"), "application/json");
        QCOMPARE(QJsonDocument::fromJson(request->body).object(),
                 jsonOf(u"iadvize/graphql.conversation.query.json"_s));
    }

    void iadvizeKnowsItsSecondPlatform()
    {
        QJsonObject data = jsonOf(u"iadvize/v2.conversation.closed.json"_s);
        data.insert("platform"_L1, u"sd"_s);
        const auto iadvize = findPlatform(u"iadvize");
        QCOMPARE(iadvize->lookupRequest(u"iadvize.graphql"_s, {}, data)->url.toString(),
                 u"https://api.iadvize.com/graphql?platform=sd"_s);
        QCOMPARE(iadvize->lookupRequest(u"iadvize.rest"_s, {}, data)->url.toString(),
                 u"https://sd.iadvize.com/api/2/visitor/71500233"_s);
        // Events of the old kind have no UUID: nothing to ask with.
        data = jsonOf(u"iadvize/conversation.closed.deprecated.json"_s);
        QCOMPARE(iadvize->lookupRequest(u"iadvize.graphql"_s, {}, data).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(
            iadvize->lookupRequest(u"iadvize.rest"_s, {}, {{u"conversationId"_s, 88210034}}).error().code,
            ErrorCode::InvalidInput);
    }

    void iadvizeAnswersByGraphql()
    {
        const QJsonObject values =
            foundIn(graphqlAnswer(answerFrom(u"iadvize/graphql.conversation.200"_s, 200)));
        QCOMPARE(values.value("email"_L1).toString(), u"m.oberg@przyklad.example"_s);
        QCOMPARE(values.value("firstName"_L1).toString(), u"Małgorzata"_s);
        QCOMPARE(values.value("lastName"_L1).toString(), u"Wiśniewska-Öberg"_s);
        QCOMPARE(values.value("phone"_L1).toString(), u"+48580000000"_s);
        QCOMPARE(nothing(graphqlAnswer(answerFrom(u"iadvize/graphql.conversation.null_email"_s, 200))),
                 u"no_email"_s);
        QCOMPARE(gaveUp(graphqlAnswer(answerFrom(u"iadvize/oauth.invalid.401"_s, 401))), u"token"_s);
        QCOMPARE(gaveUp(graphqlAnswer(answerFrom(u"iadvize/oauth.invalid.401"_s, 200))), u"token"_s);
    }

    void graphqlFaultsComeWithStatus200()
    {
        const auto with = [](const QByteArray &errors) {
            return graphqlAnswer(
                {.status = 200, .body = "{\"data\":{\"conversation\":null},\"errors\":" + errors + "}"});
        };
        QCOMPARE(nothing(with("[]")), u"not_found"_s);
        QCOMPARE(gaveUp(with(R"([{"message":"Cannot query field"}])")), u"refused"_s);
        QCOMPARE(gaveUp(with(R"([{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}])")), u"token"_s);
        const LookupOutcome later =
            with(R"([{"message":"x","extensions":{"code":"INTERNAL_SERVER_ERROR"}}])");
        QVERIFY(std::holds_alternative<TryAgain>(later));
    }

    void iadvizeAsksByTheVisitorsNumber()
    {
        const auto request = findPlatform(u"iadvize")
                                 ->lookupRequest(u"iadvize.rest"_s, iadvizeConnection(),
                                                 jsonOf(u"iadvize/v2.conversation.closed.json"_s));
        QVERIFY(request.hasValue());
        QCOMPARE(request->method, "GET");
        QCOMPARE(request->url.toString(), u"http://127.0.0.1:18084/api/2/visitor/71500233"_s);
        QCOMPARE(headerValue(request->headers, "x-api-key"), "ia-token-1");
    }

    void iadvizeRestIsJudgedByItsMeta()
    {
        const QJsonObject values = foundIn(restAnswer(answerFrom(u"iadvize/rest.visitor.200"_s, 200)));
        QCOMPARE(values.value("email"_L1).toString(), u"m.oberg@przyklad.example"_s);
        QCOMPARE(values.value("firstName"_L1).toString(), u"Małgorzata"_s);
        for (const int status : {200, 404, 500})
            QCOMPARE(nothing(restAnswer(answerFrom(u"iadvize/rest.visitor.fail"_s, status))), u"not_found"_s);
        for (const int status : {200, 403})
            QCOMPARE(gaveUp(restAnswer(answerFrom(u"iadvize/rest.visitor.forbidden"_s, status))), u"token"_s);
    }

    void iadvizeSearchesByTheLongId()
    {
        const QJsonObject data = jsonOf(u"iadvize/visitor.updated.json"_s);
        const auto request =
            findPlatform(u"iadvize")->lookupRequest(u"iadvize.rest"_s, iadvizeConnection(), data);
        QVERIFY(request.hasValue());
        QCOMPARE(request->url.path(), u"/api/2/visitor"_s);
        const QUrlQuery query(request->url);
        QCOMPARE(query.queryItemValue(u"filters[unique_id]"_s), data.value("visitorId"_L1).toString());
        QCOMPARE(query.queryItemValue(u"full"_s), u"1"_s);

        OutgoingAnswer answer = answerFrom(u"iadvize/rest.visitor.200"_s, 200);
        QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        const QJsonValue visitor = body.value("data"_L1);
        const auto listed = [&](const QJsonArray &list) {
            body.insert("data"_L1, list);
            answer.body = QJsonDocument(body).toJson();
            return restAnswer(answer);
        };
        QCOMPARE(foundIn(listed({visitor})).value("email"_L1).toString(), u"m.oberg@przyklad.example"_s);
        QCOMPARE(nothing(listed({})), u"not_found"_s);
        QCOMPARE(nothing(listed({visitor, visitor})), u"not_found"_s); // the filter was not understood
    }

    void practiceKnowsAVisitorWithoutAnAddress()
    {
        const auto iadvize = findPlatform(u"iadvize");
        const auto request =
            iadvize->lookupRequest(u"iadvize.graphql"_s, {},
                                   {{u"conversationId"_s, u"9e2f4b61-73ad-4c80-b5d2-1a6f8c3e0000"_s}});
        QVERIFY(request.hasValue());
        const OutgoingAnswer answer = iadvize->practiceAnswer(u"iadvize.graphql"_s, *request);
        QCOMPARE(nothing(iadvize->lookupAnswer(u"iadvize.graphql"_s, {}, answer)), u"no_email"_s);
    }
};

QTEST_GUILESS_MAIN(TestIadvizeLookups)
#include "tst_iadvizelookups.moc"
