// SPDX-License-Identifier: GPL-3.0-or-later
// No credential reaches the store, and what is stored can still be read.
#include "domain/body.h"
#include "intake/callmask.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook::test {

// Texts with single brackets are written with escapes: moc does not understand them as raw ones.
namespace {

Credentials credentials(const QString &secret, const QString &password = {})
{
    Credentials own;
    own.secret = Secret(secret);
    own.password = Secret(password);
    own.header = u"X-Our-Key"_s;
    return own;
}

QByteArray maskedBody(const QByteArray &body, const Credentials &own = credentials(u"tajne-haslo"_s))
{
    RawRequest request{.method = "POST", .path = "/in/k", .rawQuery = {}, .headers = {}, .body = body};
    maskCredentials(request, own);
    return request.body;
}

} // namespace

class CallMaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void ofPartsSecretsAndFilesAreNotKept()
    {
        const auto part = [](const QByteArray &name, const QByteArray &value) -> QByteArray {
            return "--x\r\nContent-Disposition: form-data; name=" + name + "\r\n\r\n" + value + "\r\n";
        };
        const QByteArray mask = maskedText().toUtf8();
        QCOMPARE(maskedBody(part("email", "a@b.pl") + part("apiToken", "t-1") + part("note", "= tajne-haslo!")
                            + part("scan; filename=dowod.png", "PNG") + "--x--\r\n"),
                 part("email", "a@b.pl") + part("apiToken", mask) + part("note", "= " + mask + '!')
                     + part("scan; filename=dowod.png", {}) + "--x--\r\n");
    }

    void masksHeaders()
    {
        RawRequest request;
        request.headers = {{"authorization", "Basic YmFzaWM="},
                           {"proxy-authorization", "x"},
                           {"cookie", "a=b"},
                           {"x-our-key", "tajne-haslo"},
                           {"x-api-key", "another"},
                           {"x-webhook-secret", "wrong one"},
                           {"idempotency-key", "k1"},
                           {"referer", "https://x.example/?k=tajne-haslo&b=1"},
                           {"x-hub-signature", "sha1=abcdef"},
                           {"content-type", "application/json"}};
        maskCredentials(request, credentials(u"tajne-haslo"_s));
        const QByteArray mask = maskedText().toUtf8();
        for (const QByteArray name :
             {"authorization", "proxy-authorization", "cookie", "x-our-key", "x-api-key", "x-webhook-secret"})
            QCOMPARE(request.header(name), mask);
        QCOMPARE(request.header("referer"), QByteArray("https://x.example/?k=" + mask + "&b=1"));
        QCOMPARE(request.header("x-hub-signature"), mask);
        QCOMPARE(request.header("content-type"), "application/json");
        QCOMPARE(request.header("idempotency-key"), "k1");
    }

    void masksPathAndQuery()
    {
        RawRequest request;
        request.method = "GET";
        request.path = "/in/k/tajne%2Dhaslo/x";
        request.rawQuery =
            "email=a%40b&apiToken=abc&Api_Key=d%20e&x=tajne-haslo&y=%74ajne-haslo&token=&flag&z=%7E";
        maskCredentials(request, credentials(u"tajne-haslo"_s));
        QCOMPARE(QString::fromUtf8(request.path), u"/in/k/•••/x"_s);
        QCOMPARE(QString::fromUtf8(request.rawQuery),
                 u"email=a%40b&apiToken=•••&Api_Key=•••&x=•••&y=•••&token=&flag&z=%7E"_s);
    }

    void masksJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("masked");
        QTest::newRow("nothing") << QByteArray(R"( {"b": 1.50, "a" : [ 9007199254740993 ] } )")
                                 << QByteArray(R"( {"b": 1.50, "a" : [ 9007199254740993 ] } )");
        QTest::newRow("by name") << QByteArray(R"({"password":"x","user":{"apiToken" : "y" },"n":1})")
                                 << QByteArray(R"({"password":"•••","user":{"apiToken" : "•••" },"n":1})");
        QTest::newRow("any spelling")
            << QByteArray(R"({"API-Token":"x","secret_key":"y","Webhook_Auth":"z","tokens":"t"})")
            << QByteArray(R"({"API-Token":"•••","secret_key":"•••","Webhook_Auth":"•••","tokens":"t"})");
        QTest::newRow("any kind of value")
            << QByteArray("{\"token\":12,\"secret\":{\"a\":\"}\",\"b\":[1]},\"password\":[1,\"]\"],"
                          "\"apiKey\":true,\"x\":1}")
            << QByteArray(R"({"token":"•••","secret":"•••","password":"•••","apiKey":"•••","x":1})");
        QTest::newRow("no value") << QByteArray(R"({"token":null,"secret":"","x":1})")
                                  << QByteArray(R"({"token":null,"secret":"","x":1})");
        QTest::newRow("escaped name")
            << QByteArray(R"({"tok\u0065n":"x"})") << QByteArray(R"({"tok\u0065n":"•••"})");
        QTest::newRow("own, in a text")
            << QByteArray(R"({"note":"key tajne-haslo!"})") << QByteArray(R"({"note":"key •••!"})");
        QTest::newRow("own, escaped") << QByteArray("{\"note\":\"a\\/b \\u0074ajne-haslo \\\"q\\\"\"}")
                                      << QByteArray("{\"note\":\"a/b ••• \\\"q\\\"\"}");
        QTest::newRow("own, as a name") << QByteArray(R"({"tajne-haslo":1})") << QByteArray(R"({"•••":1})");
        QTest::newRow("the word as a value") << QByteArray(R"({"kind":"password","next":"x"})")
                                             << QByteArray(R"({"kind":"password","next":"x"})");
    }

    void masksJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, masked);
        const QByteArray result = maskedBody(json);
        QCOMPARE(result, masked);
        QVERIFY(!QJsonDocument::fromJson(result).isNull());
    }

    void neverBreaksJson_data()
    {
        QTest::addColumn<QString>("secret");
        for (const QString &secret : {u"12345"_s, u"\"},{\""_s, u"n12345"_s, u"\\\\\\\\"_s, u"null"_s,
                                      u"e\":1"_s, u"{\"a\":"_s, u"1"_s, u"\""_s, u"ąęść"_s, u"0041"_s})
            QTest::newRow(qPrintable(secret)) << secret;
    }

    void neverBreaksJson()
    {
        QFETCH(QString, secret);
        const QJsonObject data{{u"number"_s, 12345},
                               {u"long"_s, 9912345.5},
                               {u"text"_s, QString(u"line\n12345 "_s + secret + u" end"_s)},
                               {u"whole"_s, secret},
                               {secret, u"as a name"_s},
                               {u"none"_s, QJsonValue()},
                               {u"list"_s, QJsonArray{secret, 1, true}}};
        const QByteArray json = QJsonDocument(data).toJson();
        const QByteArray result = maskedBody(json, credentials(secret));
        QJsonParseError error;
        const QJsonObject read = QJsonDocument::fromJson(result, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, result.constData());
        QCOMPARE(read.value("whole"_L1).toString(), maskedText());
        if (secret.toUtf8().size() >= 4)
            QVERIFY(!read.value("text"_L1).toString().contains(secret));
    }

    void masksBrokenJsonAsFarAsItGoes()
    {
        const QByteArray cut = "{\"password\":\"abc\",\"note\":\"tajne-haslo";
        QCOMPARE(QString::fromUtf8(maskedBody(cut)), u"{\"password\":\"•••\",\"note\":\"•••\""_s);
        QCOMPARE(QString::fromUtf8(maskedBody("{\"token\":{\"a\":[")), u"{\"token\":\"•••\""_s);
        for (const QByteArray json :
             {"{\"", "{\"\\", "[1,-", "{\"token\"", "{\"token\":", "{", "\xef\xbb\xbf{"})
            QCOMPARE(maskedBody(json), json);
    }

    void masksForms()
    {
        QCOMPARE(QString::fromUtf8(maskedBody("email=a%40b&password=x&note=tajne%2Dhaslo&plus=a+b")),
                 u"email=a%40b&password=•••&note=•••&plus=a+b"_s);
    }

    void masksXml()
    {
        const QByteArray xml =
            "<?xml version=\"1.0\"?><a token='x' n=\"1\"><!-- tajne-haslo --><s:password>p</s:password>"
            "<note>see tajne-haslo</note><secret><![CDATA[<x>]]></secret><b/></a>";
        QCOMPARE(QString::fromUtf8(maskedBody(xml)),
                 u"<?xml version=\"1.0\"?><a token='•••' n=\"1\"><!-- ••• --><s:password>•••</s:password>"
                 "<note>see •••</note><secret><![CDATA[•••]]></secret><b/></a>"_s);
        QCOMPARE(QString::fromUtf8(maskedBody("<a>x&amp;yz</a>", credentials(u"x&yz"_s))), u"<a>•••</a>"_s);
        for (const QByteArray broken :
             {"<", "</", "<a", "<a b", "<a b=", "<a b='", "<![CDATA[", "<!--", "<a>"})
            QCOMPARE(maskedBody(broken), broken);
    }

    void sparesWordsThatHoldAShortSecret()
    {
        const QByteArray json = R"({"email":"abc@example.com","pin":"abc"})";
        QCOMPARE(maskedBody(json, credentials(u"abc"_s)),
                 QByteArray(R"({"email":"abc@example.com","pin":"•••"})"));
    }

    void masksBothCredentials()
    {
        const QByteArray json = R"({"a":"first-one","b":"first-one-longer"})";
        QCOMPARE(maskedBody(json, credentials(u"first-one"_s, u"first-one-longer"_s)),
                 QByteArray(R"({"a":"•••","b":"•••"})"));
    }

    void hidesOwnCredentialsInWhatCannotBeRead()
    {
        for (const QByteArray &broken : {QByteArray("<{\"a\":\"tajne-haslo\"}"), QByteArray("<tajne-haslo"),
                                         QByteArray("{a: tajne-haslo"), QByteArray("{tajne-haslo}"),
                                         QByteArray("<a><!-- tajne-haslo -->")}) {
            const QByteArray masked = maskedBody(broken);
            QVERIFY2(!masked.contains("tajne-haslo") && masked.contains("•••"), masked.constData());
        }
        // A word of JSON itself stays: it gives nothing away, and the rest could not be read any more.
        QCOMPARE(maskedBody(R"({"a":true})", credentials(u"true"_s)), QByteArray(R"({"a":true})"));
    }

    void leavesOtherBytesAlone()
    {
        for (const QByteArray body : {"", "   ", "{}", "\xff\xfe", "good morning", "{\"a\":\"\xff\"}"})
            QCOMPARE(maskedBody(body), body);
    }
};

} // namespace surveyhook::test

QTEST_GUILESS_MAIN(surveyhook::test::CallMaskTest)
#include "tst_callmask.moc"
