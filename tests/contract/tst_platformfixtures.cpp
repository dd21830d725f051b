// SPDX-License-Identifier: GPL-3.0-or-later
// Traps in the calls of tests/fixtures that their manifest does not tell; tst_contract asks what it tells.
#include "contract/fixturefile.h"
#include "domain/codes.h"
#include "domain/emailaddress.h"
#include "domain/fieldpath.h"
#include "platforms/builtin.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

/** What a call may be read to, when it is no probe. */
struct Read
{
    ParsedCall call;
    Correspondents people;
};

std::optional<Read> readCall(const Platform &platform, const RawRequest &request)
{
    const Result<ParsedBody> body = readBody(request);
    if (!body)
        return std::nullopt;
    Result<ParsedCall> call = platform.read(request, *body);
    if (!call || call->items.isEmpty())
        return std::nullopt;
    Correspondents people = platform.correspondents(call->items.constFirst());
    return Read{*std::move(call), std::move(people)};
}

} // namespace

class TestPlatformFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void ticketsAreFoundAtBothDepths()
    {
        const auto intercom = findPlatform(u"intercom");
        RawRequest request = fixtures::callFrom(u"intercom/ticket.closed.legacy.json"_s, {});
        std::optional<Read> read = readCall(*intercom, request);
        QVERIFY(read);
        QCOMPARE(read->call.subject, u"ticket:215470000020011"_s);

        // API 2.15 and later put the ticket one level deeper.
        QJsonObject envelope = QJsonDocument::fromJson(request.body).object();
        const QJsonValue ticket = valueAt(envelope, u"data.item");
        setValueAt(envelope, u"data.item", QJsonObject{{u"ticket"_s, ticket}});
        request.body = QJsonDocument(envelope).toJson();
        read = readCall(*intercom, request);
        QVERIFY(read);
        QCOMPARE(read->call.subject, u"ticket:215470000020011"_s);
        QVERIFY(read->people.lookupCouldHelp);
        QVERIFY(read->people.staff.contains("operator+k3xq9demo@intercom.io"_L1));
    }

    void aRepeatWithoutAnIdIsKnownByItsBytes()
    {
        const auto intercom = findPlatform(u"intercom");
        RawRequest request = fixtures::callFrom(u"intercom/conversation.admin.closed.json"_s, {});
        request.body.replace("\"notif_0c7a4f52-6f53-4b8e-9d0e-2f7d3c9b1a01\"", "null");
        const std::optional<Read> first = readCall(*intercom, request);
        QVERIFY(first && first->call.dedupKey.startsWith("sha256:"_L1));
        request.body.append('\n');
        const std::optional<Read> second = readCall(*intercom, request);
        QVERIFY(second && second->call.dedupKey != first->call.dedupKey);
    }

    void anEmployeeAmongCustomersIsNeverTaken()
    {
        const auto intercom = findPlatform(u"intercom");
        RawRequest request = fixtures::callFrom(u"intercom/conversation.admin.closed.json"_s, {});
        // The same address, once as a customer's and once as the colleague's who closed.
        request.body.replace("b.krawczynska@biuro.example", "LUCJA.zolkiewska@przyklad.example");
        const std::optional<Read> read = readCall(*intercom, request);
        QVERIFY(read);
        QCOMPARE(read->people.customer, QString());
        QCOMPARE(read->people.staff, QStringList{u"lucja.zolkiewska@przyklad.example"_s});
        QVERIFY(read->people.lookupCouldHelp);
    }

    void whoBeganWithoutATypeIsNobodysCustomer()
    {
        const auto intercom = findPlatform(u"intercom");
        const QJsonObject data =
            QJsonDocument::fromJson(R"({"topic":"conversation.admin.closed","data":{"item":{
            "type":"conversation","id":"1","source":{"author":{"email":"kto@biuro.example"}}}}})")
                .object();
        const Correspondents people = intercom->correspondents(data);
        QCOMPARE(people.customer, QString());
        QCOMPARE(people.staff, QStringList{u"kto@biuro.example"_s});
    }

    void theBotIsKnownByItsAddress()
    {
        const QJsonObject data =
            QJsonDocument::fromJson(R"({"topic":"conversation.admin.closed","data":{"item":{
            "type":"conversation","id":"1","source":{"author":{"type":"user","email":"Operator+a1@intercom.io"}}}}})")
                .object();
        const Correspondents people = findPlatform(u"intercom")->correspondents(data);
        QCOMPARE(people.customer, QString());
        QCOMPARE(people.staff, QStringList{u"operator+a1@intercom.io"_s});
    }

    void whoWroteAPartWithoutATypeIsStaffUnlessTheCustomer()
    {
        const QJsonObject data =
            QJsonDocument::fromJson(R"({"topic":"conversation.admin.closed","data":{"item":{
            "type":"conversation","id":"1","source":{"author":{"type":"user","email":"jan@klient.example"}},
            "conversation_parts":{"conversation_parts":[{"author":{"email":"jan@klient.example"}},
                                                        {"author":{"email":"ewa@biuro.example"}}]}}}})")
                .object();
        const Correspondents people = findPlatform(u"intercom")->correspondents(data);
        QCOMPARE(people.customer, u"jan@klient.example"_s);
        QCOMPARE(people.staff, QStringList{u"ewa@biuro.example"_s});
    }

    void theFirstApiIsReadToo()
    {
        const auto intercom = findPlatform(u"intercom");
        const QJsonObject data =
            QJsonDocument::fromJson(R"({"topic":"conversation.admin.closed","data":{"item":{
            "type":"conversation","id":"7","user":{"type":"user","id":"u","email":"Jan@Klient.example"},
            "assignee":{"type":"admin","email":"ewa@biuro.example"}}}})")
                .object();
        const Correspondents people = intercom->correspondents(data);
        QCOMPARE(people.customer, u"jan@klient.example"_s);
        QCOMPARE(people.customerPath, u"data.item.user.email"_s);
        QCOMPARE(people.staff, QStringList{u"ewa@biuro.example"_s});
    }

    void aLookUpAnswersForTheEvent()
    {
        QJsonObject data = fixtures::jsonOf(u"intercom/conversation.admin.closed.admin_started_email.json"_s);
        setValueAt(data, u"lookup.contact.email", u"Serwis.Klient@firma.example"_s);
        const Correspondents people = findPlatform(u"intercom")->correspondents(data);
        QCOMPARE(people.customer, u"serwis.klient@firma.example"_s);
        QCOMPARE(people.customerPath, u"lookup.contact.email"_s);
        QVERIFY(!people.lookupCouldHelp);

        setValueAt(data, u"lookup.contact.email", u"b.krawczynska@biuro.example"_s);
        QCOMPARE(findPlatform(u"intercom")->correspondents(data).customer, QString());
    }

    void aContactThatTakesNoMailIsNotedWhereverItShows()
    {
        RawRequest request = fixtures::callFrom(u"intercom/contact.user.created.json"_s, {});
        request.body.replace("\"unsubscribed_from_emails\": false", "\"unsubscribed_from_emails\": true");
        const std::optional<Read> read = readCall(*findPlatform(u"intercom"), request);
        QVERIFY(read && read->call.notice);
        QCOMPARE(read->call.notice->address, u"joke.de.wit-kafer@voorbeeld.example"_s);
    }

    void leavingOneKindOfMailIsAnOptOutToo()
    {
        RawRequest request = fixtures::callFrom(u"intercom/contact.unsubscribed.json"_s, {});
        request.body.replace("\"unsubscribed_from_emails\": true", "\"unsubscribed_from_emails\": false");
        const std::optional<Read> read = readCall(*findPlatform(u"intercom"), request);
        QVERIFY(read && read->call.notice);
        QCOMPARE(read->call.notice->address, u"lucja.zolkiewska@przyklad.example"_s);
    }

    void salesmanagoNumbersMayBeNumbers()
    {
        const auto salesmanago = findPlatform(u"salesmanago");
        const RawRequest numbers{
            .method = "POST",
            .body = R"({"id":40277,"contactId":9120345678,"phone":48600000013,"email":" A@B.example "})"};
        const RawRequest texts{
            .method = "POST",
            .body = R"({"id":"40277","contactId":"9120345678","phone":"48600000013","email":"a@b.example"})"};
        const std::optional<Read> first = readCall(*salesmanago, numbers);
        const std::optional<Read> second = readCall(*salesmanago, texts);
        QVERIFY(first && second);
        QCOMPARE(first->call.dedupKey, second->call.dedupKey);
        QVERIFY(first->call.dedupKey.contains("9120345678"_L1));
        QCOMPARE(first->people.customer, u"a@b.example"_s);
    }

    void iadvizeReadsForms()
    {
        const auto iadvize = findPlatform(u"iadvize");
        RawRequest request{
            .method = "POST",
            .headers = {{"content-type", "application/x-www-form-urlencoded"}},
            .body = "eventType=v2.conversation.closed&eventId=e-1&conversationId=88210034&channel=chat"};
        const std::optional<Read> read = readCall(*iadvize, request);
        QVERIFY(read);
        QCOMPARE(read->call.type, u"v2.conversation.closed"_s);
        QCOMPARE(read->call.dedupKey, u"e-1"_s);
        QCOMPARE(read->call.subject, u"conversation:88210034"_s);
        request.headers.append(HttpHeader{"x-iadvize-correlationid", "c-1"});
        QCOMPARE(readCall(*iadvize, request)->call.dedupKey, u"c-1"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlatformFixtures)
#include "tst_platformfixtures.moc"
