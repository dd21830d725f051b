// SPDX-License-Identifier: GPL-3.0-or-later
// /in/{key} over real sockets: each row of the table in contract.md §2.
#include "support/intakerig.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook::test {

namespace {

QJsonObject json(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

Credentials login()
{
    Credentials credentials;
    credentials.user = u"biuro"_s;
    credentials.password = Secret(u"pelikan-77"_s);
    return credentials;
}

QByteArray basic(const QByteArray &userAndPassword)
{
    return "Authorization: Basic " + userAndPassword.toBase64() + "\r\n";
}

} // namespace

class IntakeCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_rig = std::make_unique<IntakeRig>();
        QVERIFY(m_rig->port != 0);
        m_rig->add(address(u"open"_s, std::make_shared<FakePlatform>(), {listener(u"a1"_s)}));
        AddressEntry signedEntry =
            address(u"signed"_s, std::make_shared<FakePlatform>(ProofScheme::Hmac), {listener(u"a1"_s)});
        signedEntry.credentials.secret = Secret(u"s3cret-key"_s);
        m_rig->add(signedEntry);
        AddressEntry basicEntry =
            address(u"basic"_s, std::make_shared<FakePlatform>(ProofScheme::Basic), {listener(u"a1"_s)});
        basicEntry.credentials = login();
        m_rig->add(basicEntry);
    }

    void storesBeforeItAnswers()
    {
        m_rig->calls.setMode(FakeCallStore::Mode::Late);
        RawClient client(m_rig->port);
        client.send(post("/in/open", R"({"topic":"closed","id":"n1","conversation":"c7"})"));
        QTRY_COMPARE(m_rig->calls.waiting(), 1);
        QVERIFY(client.received().isEmpty());
        m_rig->calls.release();
        const HttpReply reply = client.reply();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("content-type"), "application/json");
        QCOMPARE(reply.body, R"({"accepted":true,"event":"ev_1"})");

        const CallRecord call = m_rig->calls.appended().constFirst();
        QCOMPARE(call.address, u"open"_s);
        QCOMPARE(call.platform, u"fake"_s);
        QCOMPARE(call.type, u"closed"_s);
        QCOMPARE(call.dedupKey, u"n1"_s);
        QCOMPARE(call.dedupWindow, std::chrono::hours(1));
        QCOMPARE(call.subject, u"c7"_s);
        QCOMPARE(call.request.method, "POST");
        QCOMPARE(call.request.path, "/in/open");
        QCOMPARE(call.request.receivedAt, m_rig->clock.nowUtc());
        QCOMPARE(call.request.body, R"({"topic":"closed","id":"n1","conversation":"c7"})");
        QCOMPARE(call.request.header("content-type"), "application/json");
        QCOMPARE(call.events.size(), 1);
        QCOMPARE(call.events.constFirst().automation, u"a1"_s);
        QCOMPARE(call.events.constFirst().state, State::Received);
    }

    void acceptsPutAndForms()
    {
        QCOMPARE(m_rig->ask(post("/in/open", R"({"a":1})", {}, "PUT")).status, 200);
        QCOMPARE(m_rig->ask(post("/in/open", "email=jan%40example.com&topic=closed")).status, 200);
        QCOMPARE(m_rig->calls.appended().constLast().type, u"closed"_s);
    }

    void namesTheFirstEventOfARepeat()
    {
        const QByteArray call = post("/in/open", R"({"id":"n1"})");
        QCOMPARE(m_rig->ask(call).body, R"({"accepted":true,"event":"ev_1"})");
        QCOMPARE(m_rig->ask(call).body, R"({"accepted":true,"event":"ev_1","duplicate":true})");
    }

    void givesOneEventPerAutomationAndPerson()
    {
        m_rig->add(address(u"shared"_s, std::make_shared<FakePlatform>(),
                           {listener(u"all"_s), listener(u"closed"_s, AutomationState::On, {u"closed"_s}),
                            listener(u"rated"_s, AutomationState::On, {u"rated"_s})}));
        const HttpReply reply =
            m_rig->ask(post("/in/shared", R"({"topic":"closed","people":[{"n":1},{"n":2}]})"));
        QCOMPARE(reply.body, R"({"accepted":true,"event":"ev_1","events":["ev_1","ev_2","ev_3","ev_4"]})");
        QStringList given;
        for (const NewEvent &event : m_rig->calls.appended().constFirst().events)
            given.append(event.automation + QString::number(event.item));
        QCOMPARE(given, QStringList({u"all0"_s, u"all1"_s, u"closed0"_s, u"closed1"_s}));
    }

    void keepsCallsOfAutomationsThatDoNotRun_data()
    {
        QTest::addColumn<AutomationState>("state");
        QTest::addColumn<State>("expected");
        QTest::addColumn<QString>("code");
        QTest::newRow("on") << AutomationState::On << State::Received << QString();
        QTest::newRow("ask") << AutomationState::Ask << State::Received << QString();
        QTest::newRow("rehearsal") << AutomationState::Rehearsal << State::Received << QString();
        QTest::newRow("paused") << AutomationState::Paused << State::Held << u"paused"_s;
        QTest::newRow("off") << AutomationState::Off << State::Held << u"off"_s;
        QTest::newRow("draft") << AutomationState::Draft << State::Held << u"draft"_s;
    }

    void keepsCallsOfAutomationsThatDoNotRun()
    {
        QFETCH(AutomationState, state);
        QFETCH(State, expected);
        QFETCH(QString, code);
        m_rig->add(address(u"k"_s, std::make_shared<FakePlatform>(), {listener(u"a"_s, state)}));
        QCOMPARE(m_rig->ask(post("/in/k", "{}")).status, 200);
        const NewEvent event = m_rig->calls.appended().constFirst().events.constFirst();
        QCOMPARE(event.state, expected);
        QCOMPARE(event.code, code);
    }

    void filtersATopicThatNobodyWants()
    {
        m_rig->add(address(u"k"_s, std::make_shared<FakePlatform>(),
                           {listener(u"a"_s, AutomationState::On, {u"closed"_s, u"rated"_s}),
                            listener(u"b"_s, AutomationState::On, {u"closed"_s})}));
        QCOMPARE(m_rig->ask(post("/in/k", R"({"topic":"opened"})")).status, 200);
        const CallRecord call = m_rig->calls.appended().constFirst();
        QCOMPARE(call.events.size(), 1);
        const NewEvent &event = call.events.constFirst();
        QCOMPARE(event.state, State::Filtered);
        QCOMPARE(event.code, u"topic"_s);
        QVERIFY(event.automation.isEmpty());
        QCOMPARE(event.values.value("type"_L1).toString(), u"opened"_s);
        QCOMPARE(event.values.value("wanted"_L1).toArray(), QJsonArray({u"closed"_s, u"rated"_s}));
    }

    void passesANoticeOnWhateverTheTopics()
    {
        m_rig->add(address(u"k"_s, std::make_shared<FakePlatform>(),
                           {listener(u"a"_s, AutomationState::Paused, {u"closed"_s})}));
        QCOMPARE(m_rig->ask(post("/in/k", R"({"topic":"left","unsubscribed":"jan@example.com"})")).status,
                 200);
        const CallRecord call = m_rig->calls.appended().constFirst();
        QCOMPARE(call.events.size(), 1);
        const NewEvent &event = call.events.constFirst();
        QCOMPARE(event.automation, u"a"_s);
        QCOMPARE(event.state, State::Received);
        QCOMPARE(event.values.value("notice"_L1).toObject(),
                 QJsonObject({{u"kind"_s, u"opt_out"_s}, {u"address"_s, u"jan@example.com"_s}}));
    }

    void holdsCallsOfAPlatformThatThisVersionLacks()
    {
        m_rig->add(address(u"k"_s, nullptr, {listener(u"a"_s)}));
        QCOMPARE(m_rig->ask(post("/in/k", R"({"any":"thing"})")).status, 200);
        const NewEvent event = m_rig->calls.appended().constFirst().events.constFirst();
        QCOMPARE(event.state, State::Held);
        QCOMPARE(event.code, u"unsupported_action"_s);
        QCOMPARE(event.values.value("type"_L1).toString(), u"newer"_s);
        QCOMPARE(m_rig->ask(get("/in/k", {}, "HEAD")).status, 200);
    }

    void answersProbesBeforeLookingAtTheProof()
    {
        QCOMPARE(m_rig->ask(get("/in/signed", {}, "HEAD")).status, 200);
        const HttpReply pong = m_rig->ask(post("/in/signed", R"({"topic":"ping"})"));
        QCOMPARE(pong.status, 200);
        QCOMPARE(pong.body, "pong");
        QCOMPARE(m_rig->calls.count(codes::probeHead), 1);
        QCOMPARE(m_rig->calls.count(codes::probePing), 1);
        QCOMPARE(m_rig->calls.notes().constFirst().address, u"signed"_s);
        QVERIFY(m_rig->calls.appended().isEmpty());
        QVERIFY(m_rig->calls.rejected().isEmpty());
    }

    void answersHeadWithoutABody()
    {
        RawClient client(m_rig->port);
        client.send(get("/health", {}, "HEAD") + get("/health"));
        QCOMPARE(client.reply(true).headers.value("content-length"), "15");
        const HttpReply next = client.reply();
        QCOMPARE(next.status, 200);
        QCOMPARE(next.body, R"({"status":"ok"})");
    }

    void showsPeopleAPage()
    {
        const HttpReply page = m_rig->ask(get("/in/basic"));
        QCOMPARE(page.status, 200);
        QVERIFY(page.headers.value("content-type").startsWith("text/html"));
        QVERIFY(page.body.contains("To adres dla programu"));
        QVERIFY(page.body.contains("Dit is een adres voor een programma"));
        QVERIFY(page.body.contains("This is an address for a program"));
        QCOMPARE(m_rig->calls.count(codes::probeBrowser), 1);
        QVERIFY(m_rig->calls.appended().isEmpty());
    }

    void readsAQueryOnlyWhereThePlatformDoes()
    {
        const HttpReply refused = m_rig->ask(get("/in/open?email=a%40b.example"));
        QCOMPARE(refused.status, 405);
        QVERIFY(m_rig->calls.appended().isEmpty());
        m_rig->add(
            address(u"get"_s, std::make_shared<FakePlatform>(ProofScheme::None, true), {listener(u"a"_s)}));
        QCOMPARE(m_rig->ask(get("/in/get?topic=c%7Ed|x&id=%41")).status, 200);
        const CallRecord call = m_rig->calls.appended().constFirst();
        QCOMPARE(call.request.rawQuery, "topic=c%7Ed|x&id=%41"); // as sent: signatures are made over it
        QCOMPARE(call.type, u"c~d|x"_s);
    }

    void refusesAWrongSignature()
    {
        const HttpReply reply = m_rig->ask(post("/in/signed", R"({"id":"n1"})", "X-Signature: wrong\r\n"));
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.body, R"({"accepted":false})");
        QVERIFY(!reply.headers.contains("www-authenticate"));
        const CallRecord call = m_rig->calls.rejected().constFirst();
        QCOMPARE(call.address, u"signed"_s);
        QCOMPARE(call.events.size(), 1);
        QCOMPARE(call.events.constFirst().state, State::Rejected);
        QCOMPARE(call.events.constFirst().code, u"signature"_s);
        QCOMPARE(call.events.constFirst().values.value("problem"_L1).toString(), u"mismatch"_s);
        QCOMPARE(call.request.header("x-signature"), maskedText().toUtf8()); // no proof to learn from
        QCOMPARE(call.request.body, R"({"id":"n1"})");
        QCOMPARE(m_rig->ask(post("/in/signed", R"({"id":"n1"})", "X-Signature: s3cret-key\r\n")).status, 200);
    }

    void refusesAnUnreadableBodyOnlyToThoseWhoAreKnown()
    {
        QCOMPARE(m_rig->ask(post("/in/signed", "{")).status, 401);
        QCOMPARE(m_rig->ask(post("/in/signed", "{", "X-Signature: s3cret-key\r\n")).status, 400);
    }

    void asksForALogin()
    {
        const HttpReply without = m_rig->ask(post("/in/basic", "{}"));
        QCOMPARE(without.status, 401);
        QCOMPARE(without.headers.value("www-authenticate"), R"(Basic realm="Surveyhook", charset="UTF-8")");
        QCOMPARE(without.body, R"({"accepted":false})");
        QCOMPARE(m_rig->calls.count(codes::countNoLogin), 1);
        QVERIFY(m_rig->calls.rejected().isEmpty());

        const HttpReply wrong = m_rig->ask(post("/in/basic", "{}", basic("biuro:wrong")));
        QCOMPARE(wrong.status, 401);
        QVERIFY(wrong.headers.contains("www-authenticate"));
        QCOMPARE(m_rig->calls.rejected().constFirst().events.constFirst().code, u"login"_s);
        QCOMPARE(m_rig->calls.rejected().constFirst().request.header("authorization"), maskedText().toUtf8());

        QCOMPARE(m_rig->ask(post("/in/basic", "{}", basic("biuro:pelikan-77"))).status, 200);
        QCOMPARE(m_rig->calls.appended().constFirst().request.header("authorization"), maskedText().toUtf8());
    }

    void cutsTheBodyOfARefusedCall()
    {
        const QByteArray body = "{\"a\":\"" + QByteArray(40'000, 'x') + "\"}";
        QCOMPARE(m_rig->ask(post("/in/signed", body)).status, 401);
        QCOMPARE(m_rig->calls.rejected().constFirst().request.body, body.first(16 * 1024));
    }

    void saysWhereABodyCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<int>("at");
        QTest::newRow("truncated") << QByteArray(R"({"a":1,"b")") << u"json"_s << -1;
        QTest::newRow("empty") << QByteArray() << u"empty"_s << 0;
        QTest::newRow("10,000 levels")
            << QByteArray(10'000, '[') + QByteArray(10'000, ']') << u"depth"_s << 200;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}") << u"encoding"_s << 6;
        QTest::newRow("neither") << QByteArray("good morning") << u"form"_s << 0;
        QTest::newRow("bad XML") << QByteArray("<a><b></a>") << u"xml"_s << -1;
    }

    void saysWhereABodyCannotBeRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, problem);
        QFETCH(int, at);
        const HttpReply reply = m_rig->ask(post("/in/open", body));
        QCOMPARE(reply.status, 400);
        const QJsonObject answer = json(reply);
        QCOMPARE(answer.value("accepted"_L1), QJsonValue(false));
        QVERIFY(!answer.value("error"_L1).toString().isEmpty());
        QVERIFY(answer.value("at"_L1).isDouble());
        if (at >= 0)
            QCOMPARE(answer.value("at"_L1).toInt(), at);
        const CallRecord call = m_rig->calls.rejected().constFirst();
        QCOMPARE(call.events.constFirst().code, u"body"_s);
        QCOMPARE(call.events.constFirst().values.value("problem"_L1).toString(), problem);
        QCOMPARE(call.request.body, body.first(std::min<qsizetype>(body.size(), 16 * 1024)));
    }

    void keepsAGenuineCallOfAnotherShape()
    {
        const HttpReply reply = m_rig->ask(post("/in/open", R"({"strange":1})"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(m_rig->calls.appended().size(), 1);
        QVERIFY(m_rig->calls.rejected().isEmpty());
        QCOMPARE(m_rig->calls.appended().constFirst().events.constFirst().state, State::Received);
    }

    void countsUnknownKeys()
    {
        for (const QByteArray path : {"/in/nobody", "/in/", "/in/open/more"}) {
            const HttpReply reply = m_rig->ask(post(path, "{}"));
            QCOMPARE(reply.status, 404);
            QCOMPARE(reply.body, R"({"accepted":false})");
        }
        QCOMPARE(m_rig->calls.count(codes::countUnknownKey), 3);
        QVERIFY(m_rig->calls.appended().isEmpty());
        QCOMPARE(m_rig->ask(get("/elsewhere")).status, 404);
        QCOMPARE(m_rig->ask(post("/in/%6Fpen/", "{}")).status, 200);
    }

    void refusesOtherMethods()
    {
        for (const QByteArray method : {"DELETE", "OPTIONS", "PATCH", "BREW"}) {
            const HttpReply reply = m_rig->ask(post("/in/open", "{}", {}, method));
            QCOMPARE(reply.status, 405);
            QCOMPARE(reply.headers.value("allow"), "POST, PUT, GET, HEAD");
        }
        QVERIFY(m_rig->calls.appended().isEmpty());
    }

    void neverSays2xxWhenTheStoreFails()
    {
        m_rig->calls.setMode(FakeCallStore::Mode::Failing);
        const HttpReply reply = m_rig->ask(post("/in/open", "{}"));
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.body, R"({"accepted":false})");
        QCOMPARE(reply.headers.value("retry-after"), "30");
        QCOMPARE(m_rig->ask(post("/in/signed", "{}")).status, 401);
    }

    void keepsOnlyTheWantedFields()
    {
        AddressEntry entry = address(u"k"_s, std::make_shared<FakePlatform>(), {listener(u"a"_s)});
        entry.keep = QStringList{u"person.email"_s};
        m_rig->add(entry);
        QCOMPARE(m_rig
                     ->ask(post("/in/k?note=x",
                                R"({"topic":"closed","id":"7","person":{"email":"e","phone":"5"}})"))
                     .status,
                 200);
        const RawRequest stored = m_rig->calls.appended().constFirst().request;
        QCOMPARE(stored.body, R"({"id":"7","person":{"email":"e"},"topic":"closed"})");
        QVERIFY(stored.rawQuery.isEmpty());
    }

    void tellsThatEventsWereStoredOncePerBatch()
    {
        m_rig->calls.setMode(FakeCallStore::Mode::Late);
        const QSignalSpy stored(&m_rig->server, &IntakeServer::stored);
        RawClient client(m_rig->port);
        for (int i = 0; i < 20; ++i)
            client.send(post("/in/open", "{}"));
        QTRY_COMPARE(m_rig->calls.waiting(), 20);
        QCOMPARE(stored.count(), 0);
        m_rig->calls.release();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(client.reply().status, 200);
        QCOMPARE(stored.count(), 1);
        m_rig->calls.setMode(FakeCallStore::Mode::AtOnce);
        QCOMPARE(m_rig->ask(post("/in/signed", "{}")).status, 401);
        QCOMPARE(stored.count(), 1);
    }

    void followsAChangedAddressBook()
    {
        RawClient client(m_rig->port);
        QCOMPARE(client.ask(post("/in/late", "{}")).status, 404);
        m_rig->add(address(u"late"_s, std::make_shared<FakePlatform>(), {listener(u"a"_s)}));
        QCOMPARE(client.ask(post("/in/late", "{}")).status, 200);
        m_rig->book.bodyLimit = 10;
        m_rig->publish();
        QCOMPARE(client.ask(post("/in/late", "{}")).status, 200); // read with the old limit at the latest now
        QCOMPARE(client.ask(post("/in/late", R"({"a":"bcdefgh"})")).status, 413);
    }

private:
    std::unique_ptr<IntakeRig> m_rig;
};

} // namespace surveyhook::test

QTEST_GUILESS_MAIN(surveyhook::test::IntakeCallsTest)
#include "tst_intakecalls.moc"
