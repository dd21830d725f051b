// SPDX-License-Identifier: GPL-3.0-or-later
// What browsers and reachability checks meet: /u/{token}, /health, the check of Host. Over real sockets.
#include "support/intakerig.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook::test {

namespace {

QByteArray hosted(const QByteArray &request, const QByteArray &host)
{
    return QByteArray(request).replace("Host: localhost\r\n", QByteArray("Host: " + host + "\r\n"));
}

} // namespace

class IntakePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_rig = std::make_unique<IntakeRig>();
        QVERIFY(m_rig->port != 0);
        m_rig->optOuts.add(u"tok1"_s, {u"jan.kowalski@example.com"_s, u"pl"_s, false});
        m_rig->add(address(u"open"_s, std::make_shared<FakePlatform>(), {listener(u"a1"_s)}));
    }

    void asksBeforeItOptsOut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("lang");
        QTest::addColumn<QString>("button");
        QTest::newRow("pl") << u"pl"_s << QByteArray("pl") << u"Nie wysyłajcie mi więcej ankiet"_s;
        QTest::newRow("nl") << u"nl"_s << QByteArray("nl") << u"Stuur mij geen enquêtes meer"_s;
        QTest::newRow("en") << u"en"_s << QByteArray("en") << u"Send me no more surveys"_s;
        QTest::newRow("nl_BE") << u"nl_BE"_s << QByteArray("nl") << u"Stuur mij geen enquêtes meer"_s;
        QTest::newRow("another") << u"de"_s << QByteArray("en") << u"Send me no more surveys"_s;
        QTest::newRow("none") << QString() << QByteArray("en") << u"Send me no more surveys"_s;
    }

    void asksBeforeItOptsOut()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, lang);
        QFETCH(QString, button);
        m_rig->optOuts.add(u"tok2"_s, {u"piet@voorbeeld.example"_s, language, false});
        const HttpReply page = m_rig->ask(get("/u/tok2"));
        QCOMPARE(page.status, 200);
        QCOMPARE(page.headers.value("content-type"), "text/html; charset=utf-8");
        QVERIFY(page.body.contains(QByteArray("<html lang=\"" + lang + "\">")));
        QVERIFY(QString::fromUtf8(page.body).contains(button));
        QVERIFY(page.body.contains("method=\"post\""));
        QVERIFY(QString::fromUtf8(page.body).contains(u"p•••@voorbeeld.example"_s));
        QVERIFY(!page.body.contains("{{"));
        QVERIFY(!m_rig->optOuts.isOut(u"tok2"_s));
    }

    void optsOutByPostOnly()
    {
        QCOMPARE(m_rig->ask(get("/u/tok1", {}, "HEAD")).status, 200);
        QCOMPARE(m_rig->ask(get("/u/tok1")).status, 200);
        QCOMPARE(m_rig->ask(get("/u/tok1", {}, "DELETE")).status, 405);
        QVERIFY(!m_rig->optOuts.isOut(u"tok1"_s));
        const HttpReply done = m_rig->ask(post("/u/tok1", {}));
        QCOMPARE(done.status, 200);
        QVERIFY(done.body.contains("Gotowe"));
        QVERIFY(m_rig->optOuts.isOut(u"tok1"_s));
        QVERIFY(m_rig->ask(get("/u/tok1")).body.contains("już wypisany"));
        QVERIFY(m_rig->ask(post("/u/tok1", {})).body.contains("Gotowe"));
    }

    void optsOutWithOneClick()
    {
        // RFC 8058 §3.2: mail providers send just this, without cookies, and look at the status only.
        const QByteArray body = "List-Unsubscribe=One-Click";
        const QByteArray request =
            post("/u/tok1", body).replace("application/json", "application/x-www-form-urlencoded");
        m_rig->server.setPublicHost(u"Hook.Biuro.Example"_s);
        QCOMPARE(m_rig->ask(hosted(request, "hook.biuro.example")).status, 200);
        QVERIFY(m_rig->optOuts.isOut(u"tok1"_s));
    }

    void doesNotKnowOtherTokens()
    {
        for (const QByteArray path : {"/u/tok9", "/u/", "/u/a%20b", "/u/tok1/more"}) {
            for (const QByteArray method : {"GET", "POST"}) {
                const HttpReply page = m_rig->ask(post(path, {}, {}, method));
                QCOMPARE(page.status, 404);
                QVERIFY(page.body.contains("Tego linku nie znamy"));
                QVERIFY(page.body.contains("Deze link kennen wij niet"));
                QVERIFY(page.body.contains("We do not know this link"));
            }
        }
    }

    void saysWhenItCannotSave()
    {
        m_rig->optOuts.setFailing(true);
        const HttpReply page = m_rig->ask(post("/u/tok1", {}));
        QCOMPARE(page.status, 503);
        QCOMPARE(page.headers.value("retry-after"), "30");
        QVERIFY(page.body.contains("Spróbuj ponownie"));
    }

    void escapesWhatItShows()
    {
        m_rig->optOuts.add(u"tok3"_s, {u"<b>@{{style}}<script>"_s, u"en"_s, false});
        const QByteArray body = m_rig->ask(get("/u/tok3")).body;
        QVERIFY(!body.contains("<script>"));
        QVERIFY(body.contains("@{{style}}&lt;script&gt;"));
    }

    void loadsNothingFromAnywhere()
    {
        const HttpReply page = m_rig->ask(get("/u/tok1"));
        const QByteArray policy = page.headers.value("content-security-policy");
        QVERIFY(policy.contains("default-src 'none'"));
        QVERIFY(policy.contains("form-action 'self'"));
        QVERIFY(policy.contains("frame-ancestors 'none'"));
        const qsizetype start = page.body.indexOf("<style>") + 7;
        const QByteArray style = page.body.mid(start, page.body.indexOf("</style>") - start);
        QVERIFY(policy.contains(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()));
        QCOMPARE(page.headers.value("referrer-policy"), "no-referrer");
        QCOMPARE(page.headers.value("cache-control"), "no-store");
        QCOMPARE(page.headers.value("x-content-type-options"), "nosniff");
        for (const QByteArray outside : {"http:", "https:", "src=", "url(", "@import", "<script"})
            QVERIFY2(!page.body.contains(outside), outside.constData());
    }

    void tellsItsHealthAndNothingElse()
    {
        const HttpReply reply = m_rig->ask(get("/health"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, R"({"status":"ok"})");
        QVERIFY(!reply.headers.contains("server"));
        QCOMPARE(reply.headers.value("date"), "Mon, 16 Mar 2026 08:00:00 GMT");
        QCOMPARE(m_rig->ask(get("/health", {}, "HEAD")).status, 200);
        QCOMPARE(m_rig->ask(get("/health?x=1")).status, 200);
        QCOMPARE(m_rig->ask(post("/health", "{}")).status, 405);
        QCOMPARE(m_rig->ask(get("/healthy")).status, 404);
    }

    void checksTheHostOfPages_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("ours");
        QTest::newRow("localhost") << QByteArray("localhost:8787") << true;
        QTest::newRow("LOCALHOST.") << QByteArray("LOCALHOST.") << true;
        QTest::newRow("127.0.0.1") << QByteArray("127.0.0.1:8787") << true;
        QTest::newRow("127.9.9.9") << QByteArray("127.9.9.9") << true;
        QTest::newRow("::1") << QByteArray("[::1]:8787") << true;
        QTest::newRow("public") << QByteArray("hook.xn--wiat-k5a.example") << true;
        QTest::newRow("public with port") << QByteArray("HOOK.xn--wiat-k5a.example:443") << true;
        QTest::newRow("another address") << QByteArray("192.0.2.7:8787") << false;
        QTest::newRow("rebound name") << QByteArray("evil.example") << false;
        QTest::newRow("looks alike") << QByteArray("localhost.evil.example") << false;
        QTest::newRow("empty") << QByteArray("") << false;
        QTest::newRow("broken") << QByteArray("[::1") << false;
    }

    void checksTheHostOfPages()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, ours);
        m_rig->server.setPublicHost(u"hook.świat.example"_s);
        QCOMPARE(m_rig->ask(hosted(get("/u/tok1"), host)).status, ours ? 200 : 404);
        QCOMPARE(m_rig->ask(hosted(post("/u/tok1", {}), host)).status, ours ? 200 : 404);
        QCOMPARE(m_rig->optOuts.isOut(u"tok1"_s), ours);
        const QByteArray origin = "Origin: https://evil.example\r\n";
        QCOMPARE(m_rig->ask(hosted(get("/health", origin), host)).status, ours ? 200 : 404);
        QCOMPARE(m_rig->ask(hosted(get("/health", "Sec-Fetch-Site: cross-site\r\n"), host)).status,
                 ours ? 200 : 404);
        QCOMPARE(m_rig->ask(hosted(get("/health"), host)).status, 200);
        QCOMPARE(m_rig->ask(hosted(post("/in/open", "{}", origin), host)).status, 200);
    }

private:
    std::unique_ptr<IntakeRig> m_rig;
};

} // namespace surveyhook::test

QTEST_GUILESS_MAIN(surveyhook::test::IntakePagesTest)
#include "tst_intakepages.moc"
