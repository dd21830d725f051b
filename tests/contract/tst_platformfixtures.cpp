// SPDX-License-Identifier: GPL-3.0-or-later
// The recorded calls of tests/fixtures against what manifest.json expects of them.
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

Credentials credentialsOf(const QJsonObject &entry)
{
    const QString secret = entry.value("secret"_L1).toString();
    if (entry.value("scheme"_L1) != "http-basic"_L1)
        return {.secret = Secret(secret)};
    return {.user = secret.section(u':', 0, 0), .password = Secret(secret.section(u':', 1))};
}

RawRequest callOf(const QJsonObject &entry, QLatin1StringView headers = "headers"_L1)
{
    RawRequest request =
        fixtures::callFrom(entry.value("file"_L1).toString(), entry.value(headers).toString());
    if (const QUrl url(entry.value("signed_url"_L1).toString()); !url.isEmpty()) {
        request.publicUrl = url.adjusted(QUrl::RemovePath).toString();
        request.path = url.path(QUrl::FullyEncoded).toLatin1();
    }
    // Signatures with a time in them count for some minutes.
    if (const qint64 at = request.header("x-hubspot-request-timestamp").toLongLong(); at > 0)
        request.receivedAt = QDateTime::fromMSecsSinceEpoch(at + 2000, Qt::UTC);
    return request;
}

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

    void calls_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QJsonObject>("entry");
        int rows = 0;
        for (const auto &platform : builtinPlatforms()) {
            const QList<QJsonObject> entries = fixtures::entries(platform->id(), u"webhook_in"_s);
            for (const QJsonObject &entry : entries) {
                if (entry.value("method"_L1) != "POST"_L1)
                    continue;
                QTest::newRow(qPrintable(entry.value("file"_L1).toString())) << platform->id() << entry;
                ++rows;
            }
        }
        QVERIFY(rows >= 20);
    }

    void signaturesHold_data() { calls_data(); }
    void signaturesHold()
    {
        QFETCH(QString, id);
        QFETCH(QJsonObject, entry);
        const auto platform = findPlatform(id);
        RawRequest request = callOf(entry);
        QVERIFY(!request.body.isEmpty() && !request.headers.isEmpty());
        const Credentials credentials = credentialsOf(entry);
        QCOMPARE(platform->verify(request, credentials).verdict, Proof::Verdict::Proven);
        if (entry.value("scheme"_L1) == "shared secret in body"_L1) {
            request.body = platform->provenBody(request.body, {.secret = Secret(u"another"_s)});
            QCOMPARE(platform->verify(request, credentials).verdict, Proof::Verdict::Refused);
            return;
        }
        const QList<HttpHeader> ours = platform->prove(request, credentials);
        QVERIFY(!ours.isEmpty());
        QCOMPARE(request.header(ours.first().name), ours.first().value);
        if (entry.value("scheme"_L1) == "http-basic"_L1)
            return;
        request.body.append(' ');
        QCOMPARE(platform->verify(request, credentials).verdict, Proof::Verdict::Refused);
    }

    void badSignaturesAreRefused_data() { calls_data(); }
    void badSignaturesAreRefused()
    {
        QFETCH(QString, id);
        QFETCH(QJsonObject, entry);
        if (!entry.value("bad_headers"_L1).isString())
            return;
        const Proof proof = findPlatform(id)->verify(callOf(entry, "bad_headers"_L1), credentialsOf(entry));
        QCOMPARE(proof.verdict, Proof::Verdict::Refused);
        QCOMPARE(proof.code, codes::signature);
        QCOMPARE(proof.diagnosis.value("problem"_L1).toString(), u"mismatch"_s);
    }

    void whatTheManifestExpects_data() { calls_data(); }
    void whatTheManifestExpects()
    {
        QFETCH(QString, id);
        QFETCH(QJsonObject, entry);
        const auto platform = findPlatform(id);
        const RawRequest request = callOf(entry);
        const QJsonObject expect = entry.value("expect"_L1).toObject();
        if (entry.value("event"_L1) == "ping"_L1) {
            const Result<ParsedBody> body = readBody(request);
            const auto answer = platform->probe(request, &*body);
            QVERIFY(answer);
            QCOMPARE(answer->code, codes::probePing);
            QCOMPARE(answer->status, 200);
            return;
        }
        const std::optional<Read> read = readCall(*platform, request);
        QVERIFY(read);
        const auto &[call, people] = *read;
        QCOMPARE(call.items.size(), expect.value("items"_L1).toInt(1));
        if (!call.type.isEmpty())
            QCOMPARE(call.type, entry.value("event"_L1).toString());
        if (expect.contains("email"_L1))
            QCOMPARE(people.customer, expect.value("email"_L1).toString());
        if (expect.contains("email_path"_L1))
            QCOMPARE(people.customerPath, expect.value("email_path"_L1).toString());
        if (expect.contains("needs_lookup"_L1))
            QCOMPARE(people.lookupCouldHelp, expect.value("needs_lookup"_L1).toBool());
        if (expect.value("dedup_key"_L1).toString().startsWith("synthetic"_L1))
            QCOMPARE(call.dedupWindow, std::chrono::minutes(10));
        else if (expect.contains("dedup_key"_L1))
            QCOMPARE(call.dedupKey, expect.value("dedup_key"_L1).toString());
        QVERIFY(!call.dedupKey.isEmpty());
        if (expect.contains("conversation_id"_L1))
            QCOMPARE(call.subject,
                     QString(u"conversation:"_s + expect.value("conversation_id"_L1).toString()));
        if (expect.contains("subject_ref"_L1))
            QCOMPARE(call.subject, QString(u"conversation:"_s + expect.value("subject_ref"_L1).toString()));
        const QJsonArray never = expect.value("must_not_use"_L1).toArray();
        for (const QJsonValue &address : never) {
            QVERIFY(people.customer != address.toString());
            QVERIFY2(people.staff.contains(address.toString()), qPrintable(address.toString()));
        }
        const bool suppress = expect.value("action"_L1) == "suppress"_L1;
        QCOMPARE(call.notice.has_value(), suppress);
        if (suppress)
            QCOMPARE(call.notice->address, expect.value("email"_L1).toString());
    }

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
