// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs of origin as callers really send them, and what the administrator is told when one fails.
#include "domain/codes.h"
#include "platforms/builtin.h"
#include "platforms/proof.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

const Credentials &login()
{
    static const Credentials credentials{.user = u"zoë"_s, .password = Secret(u"café-été"_s)};
    return credentials;
}

RawRequest withHeader(const QByteArray &name, const QByteArray &value)
{
    return {.method = "POST", .headers = {{name, value}}, .body = "{\"a\":1}"};
}

QByteArray basic(const QByteArray &pair)
{
    return "Basic " + pair.toBase64();
}

QString problem(const Proof &proof)
{
    return proof.diagnosis.value("problem"_L1).toString();
}

} // namespace

class TestProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void basicIsReadInBothEncodings_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("UTF-8") << basic(u"zoë:café-été"_s.toUtf8());
        QTest::newRow("ISO-8859-1") << basic(u"zoë:café-été"_s.toLatin1());
        QTest::newRow("scheme in lower case") << "basic   " + u"zoë:café-été"_s.toUtf8().toBase64();
        QTest::newRow("without padding")
            << "Basic " + u"zoë:café-été"_s.toUtf8().toBase64(QByteArray::OmitTrailingEquals);
    }
    void basicIsReadInBothEncodings()
    {
        QFETCH(QByteArray, header);
        const Proof proof = checkBasic(withHeader("authorization", header), login());
        QCOMPARE(proof.verdict, Proof::Verdict::Proven);
        QCOMPARE(proof.scheme, ProofScheme::Basic);
    }

    void basicSaysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("expected");
        QTest::newRow("user") << basic(u"zoe:café-été"_s.toUtf8()) << u"user"_s;
        QTest::newRow("password") << basic(u"zoë:cafe"_s.toUtf8()) << u"password"_s;
        QTest::newRow("no password") << basic(u"zoë:"_s.toUtf8()) << u"password"_s;
        QTest::newRow("password begun with a colon") << basic(u"zoë::café-été"_s.toUtf8()) << u"password"_s;
        QTest::newRow("no colon") << basic(u"zoë"_s.toUtf8()) << u"format"_s;
        QTest::newRow("no base64") << QByteArray("Basic zoë:café") << u"format"_s;
        QTest::newRow("another scheme") << QByteArray("Bearer abc") << u"format"_s;
    }
    void basicSaysWhatIsWrong()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, expected);
        const Proof proof = checkBasic(withHeader("authorization", header), login());
        QCOMPARE(proof.verdict, Proof::Verdict::Refused);
        QCOMPARE(proof.code, codes::login);
        QCOMPARE(problem(proof), expected);
        QCOMPARE(proof.diagnosis.value("expectedUser"_L1).toString(), u"zoë"_s);
    }

    void basicNamesTheGivenUser()
    {
        const Proof utf8 = checkBasic(withHeader("authorization", basic(u"żaneta:x"_s.toUtf8())), login());
        QCOMPARE(utf8.diagnosis.value("user"_L1).toString(), u"żaneta"_s);
        const Proof latin1 = checkBasic(withHeader("authorization", basic(u"rené:x"_s.toLatin1())), login());
        QCOMPARE(latin1.diagnosis.value("user"_L1).toString(), u"rené"_s);
    }

    void withoutAuthorizationIsNoAttempt()
    {
        const auto salesmanago = findPlatform(u"salesmanago");
        const Proof proof = salesmanago->verify(withHeader("content-type", "application/json"), login());
        QCOMPARE(proof.verdict, Proof::Verdict::NotCalledWithLogin);
        QCOMPARE(problem(proof), u"missing"_s);
    }

    void hmacSaysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("expected");
        QTest::newRow("missing") << QByteArray() << u"missing"_s;
        QTest::newRow("without the prefix") << QByteArray(40, 'a') << u"format"_s;
        QTest::newRow("another algorithm") << "sha256=" + QByteArray(64, 'a') << u"format"_s;
        QTest::newRow("too short") << QByteArray("sha1=abc") << u"format"_s;
        QTest::newRow("no digits") << "sha1=" + QByteArray(40, 'x') << u"format"_s;
        QTest::newRow("another key") << "sha1=" + QByteArray(40, 'a') << u"mismatch"_s;
    }
    void hmacSaysWhatIsWrong()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, expected);
        const Proof proof = findPlatform(u"intercom")
                                ->verify(withHeader("x-hub-signature", header), {.secret = Secret(u"s"_s)});
        QCOMPARE(proof.verdict, Proof::Verdict::Refused);
        QCOMPARE(proof.code, codes::signature);
        QCOMPARE(problem(proof), expected);
        QCOMPARE(proof.diagnosis.value("header"_L1).toString(), u"x-hub-signature"_s);
    }

    void hubspotNamesTheAddressItChecked()
    {
        const auto hubspot = findPlatform(u"hubspot");
        const Credentials credentials{.secret = Secret(u"s"_s)};
        RawRequest request{.method = "POST",
                           .path = "/in/k",
                           .headers = {{"x-hubspot-request-timestamp", "1774000000000"}},
                           .body = "[]",
                           .publicUrl = u"https://old.example"_s};
        request.headers.append(hubspot->prove(request, credentials));
        QCOMPARE(hubspot->verify(request, credentials).verdict, Proof::Verdict::Proven);
        request.publicUrl = u"https://new.example"_s;
        const Proof proof = hubspot->verify(request, credentials);
        QCOMPARE(problem(proof), u"mismatch"_s);
        QCOMPARE(proof.diagnosis.value("signedUrl"_L1).toString(), u"https://new.example/in/k"_s);
    }

    void livechatsSecretStandsInTheBody()
    {
        const Credentials credentials{.secret = Secret(u"s"_s)};
        for (const QByteArray &body : {QByteArray("{}"), QByteArray(R"({"secret_key":"other"})")}) {
            const Proof proof =
                findPlatform(u"livechat")->verify({.method = "POST", .body = body}, credentials);
            QCOMPARE(problem(proof), u"body"_s);
            QCOMPARE(proof.diagnosis.value("header"_L1).toString(), u"secret_key"_s);
        }
    }

    void hexDigitsMayBeCapitals()
    {
        const Credentials credentials{.secret = Secret(u"s"_s)};
        RawRequest request = withHeader("accept", "*/*");
        QList<HttpHeader> proof = findPlatform(u"intercom")->prove(request, credentials);
        proof.first().value = "sha1=" + proof.first().value.mid(5).toUpper();
        request.headers.append(proof);
        QCOMPARE(findPlatform(u"intercom")->verify(request, credentials).verdict, Proof::Verdict::Proven);
    }

    void iadvizeSignsTheQueryOfAGet()
    {
        const auto iadvize = findPlatform(u"iadvize");
        QVERIFY(iadvize->readsGet());
        const Credentials credentials{.secret = Secret(u"s"_s)};
        RawRequest request{.method = "GET",
                           .rawQuery = "eventType=v2.conversation.closed&eventId=1&channel=CHAT"};
        request.headers = iadvize->prove(request, credentials);
        QCOMPARE(iadvize->verify(request, credentials).verdict, Proof::Verdict::Proven);
        request.rawQuery.replace("CHAT", "CALL");
        QCOMPARE(iadvize->verify(request, credentials).verdict, Proof::Verdict::Refused);
    }

    void genericTakesTheSecretInAHeader()
    {
        const auto generic = findPlatform(u"generic");
        const Credentials standard{.secret = Secret(u"tajne"_s)};
        QCOMPARE(generic->verify(withHeader("x-webhook-secret", "tajne"), standard).verdict,
                 Proof::Verdict::Proven);
        const Credentials named{.secret = Secret(u"tajne"_s), .header = u"X-Token"_s};
        QCOMPARE(generic->verify(withHeader("x-token", "tajne"), named).verdict, Proof::Verdict::Proven);
        const Proof other = generic->verify(withHeader("x-webhook-secret", "tajne"), named);
        QCOMPARE(problem(other), u"missing"_s);
        QCOMPARE(other.diagnosis.value("header"_L1).toString(), u"x-token"_s);
        QCOMPARE(problem(generic->verify(withHeader("x-token", "Tajne"), named)), u"header"_s);
    }

    void genericWantsBothWhenBothAreSet()
    {
        const auto generic = findPlatform(u"generic");
        const Credentials both{.secret = Secret(u"tajne"_s), .user = u"u"_s, .password = Secret(u"p"_s)};
        RawRequest request = withHeader("x-webhook-secret", "tajne");
        QCOMPARE(generic->verify(request, both).verdict, Proof::Verdict::NotCalledWithLogin);
        request.headers.append({"authorization", basic("u:p")});
        QCOMPARE(generic->verify(request, both).verdict, Proof::Verdict::Proven);
        request.headers.removeFirst();
        QCOMPARE(generic->verify(request, both).verdict, Proof::Verdict::Refused);
    }
};

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
