// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of tools that have no preset: every kind of body, repeats, lists of people, the hint for the address.
#include "platforms/builtin.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

RawRequest post(const QByteArray &body, const QList<HttpHeader> &headers = {})
{
    return {.method = "POST", .headers = headers, .body = body};
}

Result<ParsedCall> readCall(const RawRequest &request)
{
    const Result<ParsedBody> body = readBody(request);
    if (!body)
        return body.error();
    return findPlatform(u"generic")->read(request, *body);
}

Correspondents peopleIn(const QByteArray &body)
{
    const Result<ParsedCall> call = readCall(post(body));
    return call ? findPlatform(u"generic")->correspondents(call->items.constFirst()) : Correspondents();
}

} // namespace

class TestGenericCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theTypeHasManyNames_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("type");
        QTest::newRow("type") << QByteArray(R"({"type":"a","event":"b"})") << u"a"_s;
        QTest::newRow("event") << QByteArray(R"({"event":"order.paid"})") << u"order.paid"_s;
        QTest::newRow("topic") << QByteArray(R"({"topic":"t"})") << u"t"_s;
        QTest::newRow("eventType") << QByteArray(R"({"eventType":"t"})") << u"t"_s;
        QTest::newRow("event_type") << QByteArray("event_type=t&x=1") << u"t"_s;
        QTest::newRow("an object is none") << QByteArray(R"({"event":{"id":1}})") << QString();
        QTest::newRow("XML") << QByteArray("<order><type>paid</type></order>") << u"paid"_s;
        QTest::newRow("XML attribute")
            << QByteArray("<order event='paid'><type><b/></type></order>") << u"paid"_s;
        QTest::newRow("nothing") << QByteArray("{}") << QString();
        QTest::newRow("items agree") << QByteArray(R"([{"type":"a"},{"type":"a"}])") << u"a"_s;
        QTest::newRow("items differ") << QByteArray(R"([{"type":"a"},{"type":"b"}])") << QString();
    }
    void theTypeHasManyNames()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, type);
        const Result<ParsedCall> call = readCall(post(body));
        QVERIFY(call.hasValue());
        QCOMPARE(call->type, type);
    }

    void aGetIsReadFromItsQuery()
    {
        const auto generic = findPlatform(u"generic");
        QVERIFY(generic->readsGet());
        const RawRequest request{.method = "GET", .rawQuery = "event=done&email=jan%40klient.example"};
        const Result<ParsedCall> call = readCall(request);
        QVERIFY(call.hasValue());
        QCOMPARE(call->type, u"done"_s);
        QCOMPARE(generic->correspondents(call->items.constFirst()).customer, u"jan@klient.example"_s);
    }

    void repeatsAreKnownByTheirHeader()
    {
        QCOMPARE(readCall(post("{}"))->dedupKey, QString());
        QCOMPARE(readCall(post("{}", {{"webhook-id", "msg_1"}}))->dedupKey, u"msg_1"_s);
        QCOMPARE(readCall(post("{}", {{"idempotency-key", "k"}}))->dedupKey, u"k"_s);
    }

    void eachElementIsAnEvent()
    {
        const Result<ParsedCall> call =
            readCall(post(R"([{"email":"a@x.example"},{"email":"b@x.example"}])"));
        QVERIFY(call.hasValue());
        QCOMPARE(call->items.size(), 2);
        QCOMPARE(call->items.at(1).value("email"_L1).toString(), u"b@x.example"_s);
        RawRequest request = post(R"([{"email":"a@x.example"}])");
        request.rawQuery = "shop=7";
        QCOMPARE(
            readCall(request)->items.constFirst().value("query"_L1).toObject().value("shop"_L1).toString(),
            u"7"_s);
    }

    void listsHaveLimits()
    {
        const auto list = [](int size) {
            QByteArray body = "[{\"n\":0}";
            for (int i = 1; i < size; ++i)
                body += ",{\"n\":1}";
            return readCall(post(body + ']'));
        };
        QCOMPARE(list(500)->items.size(), 500);
        const Result<ParsedCall> tooMany = list(501);
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().values.value("limit"_L1).toInt(), 500);
        QVERIFY(!readCall(post(R"([{"a":1},2])")));
        QVERIFY(!readCall(post(" \xef\xbb\xbf")));
        QVERIFY(!readCall(post("\xef\xbb\xbf[]")));
        QCOMPARE(readCall(post("\xef\xbb\xbf{\"items\":[]}"))->items.size(), 1);
        QCOMPARE(readCall(post(R"({"items":[]})"))->items.size(), 1);
    }

    void theHintIsTheCustomers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("path");
        QTest::newRow("email") << QByteArray(R"({"email":"j@k.example"})") << u"email"_s;
        QTest::newRow("E-Mail") << QByteArray(R"({"E-Mail":"J@K.example"})") << u"E-Mail"_s;
        QTest::newRow("form, Polish") << QByteArray("adres-email=j%40k.example&imie=Jan") << u"adres-email"_s;
        QTest::newRow("odd name") << QByteArray(R"({"e.mail":"j@k.example"})") << u"[\"e.mail\"]"_s;
        QTest::newRow("Dutch") << QByteArray(R"({"mailadres":"j@k.example"})") << u"mailadres"_s;
        QTest::newRow("customer") << QByteArray(R"({"id":1,"customer":{"email":"j@k.example"}})")
                                  << u"customer.email"_s;
        QTest::newRow("XML") << QByteArray(
            "<zamowienie><klient><email>j@k.example</email></klient></zamowienie>")
                             << u"zamowienie.klient.email"_s;
        QTest::newRow("the least deep")
            << QByteArray(R"({"data":{"email":"x@k.example"},"mail":"j@k.example"})") << u"mail"_s;
        QTest::newRow("the customer's, not the agent's")
            << QByteArray(R"({"agent":{"email":"a@k.example"},"data":{"email":"j@k.example"}})")
            << u"data.email"_s;
    }
    void theHintIsTheCustomers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, path);
        const Correspondents people = peopleIn(body);
        QCOMPARE(people.customer, u"j@k.example"_s);
        QCOMPARE(people.customerPath, path);
    }

    void employeesAreNoHint_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *name : {"agent", "admin", "operator", "assignee", "owner"}) {
            const QByteArray inner = QByteArray("{\"") + name + "\":{\"email\":\"a@biuro.example\"}";
            QTest::newRow(name) << inner + '}';
            QTest::addRow("%s beside other data", name) << inner + ",\"id\":1}";
            QTest::addRow("%s below the ticket", name) << "{\"ticket\":" + inner + "},\"id\":1}";
        }
        QTest::newRow("no address") << QByteArray(R"({"email":"brak"})");
        QTest::newRow("display name") << QByteArray(R"({"email":"Jan <j@k.example>"})");
        QTest::newRow("agent_email") << QByteArray(R"({"agent_email":"a@biuro.example"})");
    }
    void employeesAreNoHint()
    {
        QFETCH(QByteArray, body);
        const Correspondents people = peopleIn(body);
        QCOMPARE(people.customer, QString());
        QCOMPARE(people.customerPath, QString());
    }
};

QTEST_GUILESS_MAIN(TestGenericCalls)
#include "tst_genericcalls.moc"
