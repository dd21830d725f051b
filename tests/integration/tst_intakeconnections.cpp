// SPDX-License-Identifier: GPL-3.0-or-later
// Slow, impatient and vanishing clients; answers in order; stopping. Over real sockets.
#include "domain/ports/incomingstyle.h"
#include "support/intakerig.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QThread>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook::test {

namespace {

/** Takes whatever comes as an order. */
class PlayedSystem final : public IncomingStyle
{
public:
    [[nodiscard]] QString id() const override { return u"played"_s; }
    [[nodiscard]] DoorDescription door() const override { return {.id = id()}; }
    [[nodiscard]] bool owns(QByteArrayView path) const override { return path == "/played"; }
    [[nodiscard]] StyleDecision decide(const RawRequest &, const AddressBook &) const override
    {
        CallRecord record;
        record.events = {NewEvent()};
        return StyleOrder{.record = record};
    }
    [[nodiscard]] StyleAnswer answerTo(const StoredCall &, const QByteArray &) const override
    {
        return {.body = "done"};
    }
    [[nodiscard]] StyleAnswer unavailable() const override { return {.status = 503, .body = "later"}; }
};

} // namespace

class IntakeConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        start({.lingering = 50ms});
    }

    void answersSlowClientsWith408()
    {
        start({.head = 100ms, .body = 100ms, .lingering = 50ms});
        expectRefusal(m_rig->port, "POST /in/open HT", 408);
        expectRefusal(m_rig->port, "POST /in/open HTTP/1.1\r\nHost: x\r\n", 408);
        expectRefusal(m_rig->port, "POST /in/open HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{\"a\"",
                      408);
        expectRefusal(m_rig->port, chunkedHead() + "5\r\n{\"a", 408);
        QCOMPARE(m_rig->calls.count(codes::countRefused), 4);
    }

    void isNotHeldUpByDripping()
    {
        start({.head = 100ms, .lingering = 50ms});
        RawClient client(m_rig->port);
        client.send("POST /in/open HTTP/1.1\r\n");
        QTimer drip;
        connect(&drip, &QTimer::timeout, this, [&client] { client.send("X-A: b\r\n"); });
        drip.start(5ms);
        QCOMPARE(client.reply().status, 408);
    }

    void closesIdleConnectionsWithoutAWord()
    {
        start({.head = 100ms, .idle = 100ms});
        RawClient silent(m_rig->port);
        RawClient kept(m_rig->port);
        QCOMPARE(kept.ask(get("/health")).status, 200);
        QVERIFY(kept.waitClosed());
        QVERIFY(kept.received().isEmpty());
        QVERIFY(silent.waitClosed());
        QVERIFY(silent.received().isEmpty());
        QCOMPARE(m_rig->calls.count(codes::countRefused), 0);
    }

    void answersGoodClientsBesideSlowOnes()
    {
        start({.head = 400ms, .body = 400ms, .lingering = 50ms});
        const Clients slow = connected(m_rig->port, 256);
        for (size_t i = 0; i < slow.size(); ++i)
            slow[i]->send(i % 2 == 0 ? QByteArray("POST /in/open HTTP/1.1\r\nX-Slow: ")
                                     : chunkedHead() + "400\r\n{");
        for (int i = 0; i < 20; ++i)
            QCOMPARE(m_rig->ask(post("/in/open", "{}")).status, 200);
        for (const auto &client : slow)
            QCOMPARE(client->reply().status, 408);
    }

    void answersPipelinedRequestsInOrder()
    {
        m_rig->calls.setMode(FakeCallStore::Mode::Late);
        RawClient client(m_rig->port);
        QByteArray requests;
        for (int i = 0; i < 50; ++i)
            requests += post("/in/open", "{\"n\":" + QByteArray::number(i) + '}');
        client.send(requests + get("/health"));
        QTRY_COMPARE(m_rig->calls.waiting(), 50);
        QVERIFY(client.received().isEmpty()); // /health has its answer, and waits its turn
        m_rig->calls.release(true);
        for (int i = 1; i <= 50; ++i)
            QCOMPARE(client.reply().body,
                     "{\"accepted\":true,\"event\":\"ev_" + QByteArray::number(i) + "\"}");
        QCOMPARE(client.reply().body, R"({"status":"ok"})");
    }

    void answersWhatIsOwedBeforeARefusal()
    {
        m_rig->calls.setMode(FakeCallStore::Mode::Late);
        RawClient client(m_rig->port);
        client.send(post("/in/open", "{}") + "nonsense\r\n\r\n" + post("/in/open", "{}"));
        QTRY_COMPARE(m_rig->calls.count(codes::countRefused), 1);
        QVERIFY(client.received().isEmpty());
        m_rig->calls.release();
        QCOMPARE(client.reply().status, 200);
        QCOMPARE(client.reply().status, 400);
        QVERIFY(client.waitClosed());
        QVERIFY(client.received().isEmpty());
        QCOMPARE(m_rig->calls.appended().size(), 1);
    }

    void limitsWhatOneConnectionIsOwed()
    {
        start({.pipelined = 4});
        m_rig->calls.setMode(FakeCallStore::Mode::Late);
        RawClient client(m_rig->port);
        client.send(post("/in/open", "{}").repeated(6));
        QTRY_COMPARE(m_rig->calls.count(codes::countRefused), 1);
        m_rig->calls.release();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(client.reply().status, 200);
        QCOMPARE(client.reply().status, 503);
        QCOMPARE(m_rig->calls.appended().size(), 4);
    }

    void limitsWhatWaitsForTheStore()
    {
        start({.waitingBytes = 100});
        m_rig->calls.setMode(FakeCallStore::Mode::Late);
        RawClient first(m_rig->port);
        first.send(post("/in/open", "{\"a\":\"" + QByteArray(80, 'x') + "\"}"));
        QTRY_COMPARE(m_rig->calls.waiting(), 1);
        const HttpReply refused = m_rig->ask(post("/in/open", R"({"a":"0123456789"})"));
        QCOMPARE(refused.status, 503);
        QVERIFY(refused.headers.contains("retry-after"));
        m_rig->calls.release();
        QCOMPARE(first.reply().status, 200);
        m_rig->calls.setMode(FakeCallStore::Mode::AtOnce);
        QCOMPARE(m_rig->ask(post("/in/open", R"({"a":"0123456789"})")).status, 200);
    }

    void limitsWhatWaitsOfASystemThatIsPlayedToo()
    {
        start({.waitingBytes = 100});
        m_rig->server.setStyles({std::make_shared<PlayedSystem>()});
        m_rig->calls.setMode(FakeCallStore::Mode::Late);
        RawClient first(m_rig->port);
        first.send(post("/played", QByteArray(80, 'x')));
        QTRY_COMPARE(m_rig->calls.waiting(), 1);
        const HttpReply refused = m_rig->ask(post("/played", QByteArray(30, 'x')));
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.body, "later");
        QVERIFY(refused.headers.contains("retry-after"));
        QCOMPARE(m_rig->ask(post("/in/open", R"({"a":"0123456789012"})")).status, 503);
        m_rig->calls.release();
        QCOMPARE(first.reply().body, "done");
        m_rig->calls.setMode(FakeCallStore::Mode::AtOnce);
        QCOMPARE(m_rig->ask(post("/played", QByteArray(30, 'x'))).body, "done");
    }

    void cutsOffClientsThatDoNotTakeTheirAnswers()
    {
        start({.unreadBytes = 10'000, .lingering = 50ms});
        QTcpSocket client;
        client.setReadBufferSize(1);
        client.connectToHost(QHostAddress::LocalHost, m_rig->port);
        const QByteArray requests = get("/in/open").repeated(100);
        const auto isCutOff = [&] {
            if (client.state() == QAbstractSocket::ConnectedState && client.bytesToWrite() < 100'000)
                client.write(requests);
            return client.state() == QAbstractSocket::UnconnectedState;
        };
        QVERIFY(QTest::qWaitFor(isCutOff, 60'000));
        QCOMPARE(m_rig->ask(get("/health")).status, 200);
    }

    void answersExpect100Continue()
    {
        RawClient client(m_rig->port);
        client.send("POST /in/open HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QCOMPARE(client.reply().status, 100);
        QVERIFY(client.received().isEmpty());
        client.send("{}");
        QCOMPARE(client.reply().status, 200);
        QCOMPARE(m_rig->calls.appended().constFirst().request.body, "{}");
    }

    void readsRequestsThatComeByteByByte()
    {
        RawClient client(m_rig->port);
        const QByteArray request = post("/in/open?a=%7E|b", R"({"a":1})", "X-Tall: yes\r\n");
        for (const char byte : request.repeated(2)) {
            client.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QCOMPARE(client.reply().status, 200);
        QCOMPARE(client.reply().status, 200);
        for (const CallRecord &call : m_rig->calls.appended()) {
            QCOMPARE(call.request.rawQuery, "a=%7E|b");
            QCOMPARE(call.request.header("x-tall"), "yes");
            QCOMPARE(call.request.body, R"({"a":1})");
        }
    }

    void closesWhenAskedTo()
    {
        RawClient client(m_rig->port);
        const HttpReply reply = client.ask(post("/in/open", "{}", "Connection: close\r\n"));
        QCOMPARE(reply.headers.value("connection"), "close");
        QVERIFY(client.waitClosed());
        RawClient old(m_rig->port);
        QCOMPARE(old.ask("GET /health HTTP/1.0\r\n\r\n").headers.value("connection"), "close");
        QVERIFY(old.waitClosed());
        RawClient oldKept(m_rig->port);
        const QByteArray kept = "GET /health HTTP/1.0\r\nConnection: keep-alive\r\n\r\n";
        QCOMPARE(oldKept.ask(kept).headers.value("connection"), "keep-alive");
        QCOMPARE(oldKept.ask(kept).status, 200);
    }

    void outlivesClientsThatLeaveBeforeTheAnswer()
    {
        m_rig->calls.setMode(FakeCallStore::Mode::Late);
        for (int round = 0; round < 5; ++round) {
            Clients clients = connected(m_rig->port, 64);
            for (const auto &client : clients)
                client->send(post("/in/open", "{}"));
            QTRY_COMPARE(m_rig->calls.waiting(), 64);
            for (size_t i = 0; i < clients.size(); i += 2)
                clients[i]->socket().abort();
            // The answers come in the store's thread while the connections go in ours.
            const std::unique_ptr<QThread> store(QThread::create([this] { m_rig->calls.release(); }));
            store->start();
            for (size_t i = 1; i < clients.size(); i += 2)
                QCOMPARE(clients[i]->reply().status, 200);
            QVERIFY(store->wait(QDeadlineTimer(10s)));
        }
        QCOMPARE(m_rig->calls.appended().size(), 5 * 64);
    }

    void outlivesAStoreThatAnswersAfterItsEnd()
    {
        FakeCallStore &calls = m_rig->calls;
        calls.setMode(FakeCallStore::Mode::Late);
        FakeOptOuts optOuts;
        auto server = std::make_unique<IntakeServer>(calls, optOuts, m_rig->clock);
        server->setAddressBook(std::make_shared<AddressBook>(m_rig->book));
        const Result<quint16> port = server->listen(QHostAddress::LocalHost, 0);
        QVERIFY(port);
        RawClient client(*port);
        client.send(post("/in/open", "{}"));
        QTRY_COMPARE(calls.waiting(), 1);
        server.reset();
        calls.release();
        QVERIFY(client.waitClosed());
    }

    void saysThatThePortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        FakeOptOuts optOuts;
        IntakeServer server(m_rig->calls, optOuts, m_rig->clock);
        const Result<quint16> taken = server.listen(QHostAddress::LocalHost, other.serverPort());
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::InUse);
        QCOMPARE(taken.error().values.value("port"_L1).toInt(), other.serverPort());
        other.close();
        QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    }

    void answersWhatItAcceptedWhenItStops()
    {
        m_rig->calls.setMode(FakeCallStore::Mode::Late);
        RawClient owed(m_rig->port);
        RawClient half(m_rig->port);
        RawClient idle(m_rig->port);
        QCOMPARE(idle.ask(get("/health")).status, 200);
        owed.send(post("/in/open", "{}"));
        half.send("POST /in/open HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{");
        QTRY_COMPARE(m_rig->calls.waiting(), 1);
        const QSignalSpy stopped(&m_rig->server, &IntakeServer::stopped);
        m_rig->server.stop();
        QVERIFY(idle.waitClosed());
        QCOMPARE(stopped.count(), 0);
        half.send("}");
        QTRY_COMPARE(m_rig->calls.waiting(), 2);
        m_rig->calls.release();
        for (RawClient *client : {&owed, &half}) {
            const HttpReply reply = client->reply();
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.headers.value("connection"), "close");
        }
        QTRY_COMPARE(stopped.count(), 1);
        RawClient late(m_rig->port);
        QTRY_COMPARE(late.socket().error(), QAbstractSocket::ConnectionRefusedError);
        QVERIFY(m_rig->server.listen(QHostAddress::LocalHost, m_rig->port));
        QCOMPARE(m_rig->ask(get("/health")).status, 200);
    }

    void doesNotWaitForeverWhenItStops()
    {
        start({.stopping = 200ms});
        m_rig->calls.setMode(FakeCallStore::Mode::Late);
        RawClient never(m_rig->port);
        RawClient half(m_rig->port);
        never.send(post("/in/open", "{}"));
        half.send("POST /in/open HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{");
        QTRY_COMPARE(m_rig->calls.waiting(), 1);
        const QSignalSpy stopped(&m_rig->server, &IntakeServer::stopped);
        m_rig->server.stop();
        QTRY_COMPARE(stopped.count(), 1);
        m_rig->calls.release();
        QVERIFY(never.waitClosed());
        QVERIFY(half.waitClosed());
    }

    void stopsAtOnceWhenNothingIsOwed()
    {
        const QSignalSpy stopped(&m_rig->server, &IntakeServer::stopped);
        m_rig->server.stop();
        QTRY_COMPARE(stopped.count(), 1);
        m_rig->server.stop();
        QTRY_COMPARE(stopped.count(), 2);
    }

private:
    void start(const IntakeLimits &limits)
    {
        m_rig = std::make_unique<IntakeRig>(limits);
        QVERIFY(m_rig->port != 0);
        m_rig->add(address(u"open"_s, std::make_shared<FakePlatform>(), {listener(u"a1"_s)}));
    }

    std::unique_ptr<IntakeRig> m_rig;
};

} // namespace surveyhook::test

QTEST_GUILESS_MAIN(surveyhook::test::IntakeConnectionsTest)
#include "tst_intakeconnections.moc"
