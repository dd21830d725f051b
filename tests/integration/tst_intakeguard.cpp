// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile or broken client is told, whatever bytes it sends. Over real sockets.
#include "support/intakerig.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook::test {

namespace {

QByteArray chunked(const QList<QByteArray> &chunks)
{
    QByteArray body;
    for (const QByteArray &chunk : chunks)
        body += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    return body + "0\r\n\r\n";
}

} // namespace

class IntakeGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        start({.lingering = 50ms});
    }

    void takesABurstOfConnections()
    {
        const Clients clients = connected(m_rig->port, 300);
        for (const auto &client : clients)
            client->send(post("/in/open", "{}"));
        for (const auto &client : clients)
            QCOMPARE(client->reply().status, 200);
    }

    void turnsAwayConnectionsBeyondTheLimit()
    {
        start({.connections = 10});
        Clients clients = connected(m_rig->port, 10);
        for (const auto &client : clients)
            QCOMPARE(client->ask(get("/health")).status, 200);
        RawClient excess(m_rig->port);
        const HttpReply refused = excess.ask(get("/health"));
        QCOMPARE(refused.status, 503);
        QVERIFY(refused.headers.contains("retry-after"));
        QVERIFY(excess.waitClosed());
        QCOMPARE(clients.front()->ask(get("/health")).status, 200);
        clients.pop_back();
        QTRY_COMPARE(m_rig->ask(get("/health")).status, 200);
    }

    void refusesLargeHeads_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("one long header") << "X-Long: " + QByteArray(9'000, 'x') + "\r\n\r\n";
        QTest::newRow("many headers") << QByteArray("X-Many: x\r\n").repeated(101) + "\r\n";
        QTest::newRow("much of both")
            << QByteArray("X-Long: " + QByteArray(8'000, 'x') + "\r\n").repeated(9) + "\r\n";
        QTest::newRow("without an end") << QByteArray(70'000, 'x');
    }

    void refusesLargeHeads()
    {
        QFETCH(QByteArray, head);
        expectRefusal(m_rig->port, "POST /in/open HTTP/1.1\r\n" + head, 431);
        QCOMPARE(m_rig->calls.count(codes::countRefused), 1);
    }

    void refusesALargeBodyBeforeItComes()
    {
        expectRefusal(m_rig->port, "POST /in/open HTTP/1.1\r\nHost: x\r\nContent-Length: 200000000\r\n\r\n{",
                      413);
        expectRefusal(m_rig->port,
                      "POST /in/open HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n{",
                      413);
        expectRefusal(
            m_rig->port,
            "POST /in/open HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 200000000\r\n\r\n",
            413);
        QCOMPARE(m_rig->calls.count(codes::countTooLarge), 3);
        QVERIFY(m_rig->calls.appended().isEmpty());
    }

    void takesABodyOfExactlyTheLimit()
    {
        const QByteArray around = R"({"a":""})";
        const QByteArray filling(m_rig->book.bodyLimit - around.size(), 'x');
        const QByteArray body = "{\"a\":\"" + filling + "\"}";
        QCOMPARE(m_rig->ask(post("/in/open", body)).status, 200);
        QCOMPARE(m_rig->calls.appended().constFirst().request.body, body);
        QCOMPARE(m_rig->ask(post("/in/open", body + ' ')).status, 413);
    }

    void doesNotReadOnForAClientThatIsRefused()
    {
        RawClient client(m_rig->port);
        client.send("POST /in/open HTTP/1.1\r\nHost: x\r\nContent-Length: 200000000\r\n\r\n");
        QCOMPARE(client.reply().status, 413);
        qint64 taken = 0;
        connect(&client.socket(), &QIODevice::bytesWritten, this, [&taken](qint64 bytes) { taken += bytes; });
        client.send(QByteArray(40'000'000, 'x'));
        QVERIFY(client.waitClosed());
        QVERIFY2(taken < 30'000'000, qPrintable(QString::number(taken)));
    }

    void readsChunkedBodies()
    {
        QCOMPARE(m_rig->ask(chunkedHead() + chunked({"{\"a\":", "1", "}"})).status, 200);
        QCOMPARE(m_rig->calls.appended().constLast().request.body, R"({"a":1})");
        QCOMPARE(m_rig->ask(chunkedHead() + "7;name=value\r\n{\"a\":2}\r\n0\r\n\r\n").status, 200);
        QCOMPARE(m_rig->calls.appended().constLast().request.body, R"({"a":2})");
        RawClient client(m_rig->port);
        const QByteArray twice = QByteArray(chunkedHead() + chunked({"{\"b\":", "[1,2,3]}"})).repeated(2);
        for (const char byte : twice) {
            client.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QCOMPARE(client.reply().status, 200);
        QCOMPARE(client.reply().status, 200);
        QCOMPARE(m_rig->calls.appended().constLast().request.body, R"({"b":[1,2,3]})");
    }

    void refusesBadChunkedBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("no size") << QByteArray("zz\r\n{}\r\n0\r\n\r\n") << 400;
        QTest::newRow("negative size") << QByteArray("-5\r\n{}\r\n0\r\n\r\n") << 400;
        QTest::newRow("too short a size") << QByteArray("1\r\n{}\r\n0\r\n\r\n") << 400;
        QTest::newRow("trailer") << QByteArray("2\r\n{}\r\n0\r\nX-Sum: 1\r\n\r\n") << 400;
        QTest::newRow("overflow") << QByteArray("ffffffffffffffffffff\r\n{}") << 413;
        QTest::newRow("declared beyond the limit") << QByteArray("fffffff\r\n{}") << 413;
        QTest::newRow("adds up beyond the limit")
            << QByteArray("80000\r\n" + QByteArray(0x80000, 'x') + "\r\n").repeated(3) << 413;
        QTest::newRow("a flood of tiny chunks") << QByteArray("1\r\nx\r\n").repeated(20'000) << 413;
    }

    void refusesBadChunkedBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        expectRefusal(m_rig->port, chunkedHead() + body, status);
        QVERIFY(m_rig->calls.appended().isEmpty());
    }

    void refusesWhatTwoReadersCouldTakeDifferently_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray line = "POST /in/open HTTP/1.1\r\nHost: x\r\n";
        QTest::newRow("both lengths")
            << line + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
            << 400;
        QTest::newRow("two lengths") << line + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} " << 400;
        QTest::newRow("list of lengths") << line + "Content-Length: 2, 2\r\n\r\n{}" << 400;
        QTest::newRow("signed length") << line + "Content-Length: +2\r\n\r\n{}" << 400;
        QTest::newRow("negative length") << line + "Content-Length: -2\r\n\r\n{}" << 400;
        QTest::newRow("chunked twice")
            << line + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"
            << 400;
        QTest::newRow("another coding") << line + "Transfer-Encoding: gzip, chunked\r\n\r\n" << 501;
        QTest::newRow("chunked 1.0") << QByteArray(
            "POST /in/open HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n")
                                     << 400;
        QTest::newRow("folded line") << line + "X-A: 1\r\n 2\r\n\r\n" << 400;
        QTest::newRow("space before colon") << line + "Content-Length : 2\r\n\r\n{}" << 400;
        QTest::newRow("NUL in a header") << line + QByteArray("X-A: a\0b\r\n\r\n", 12) << 400;
        QTest::newRow("bare CR") << line + "X-A: a\rContent-Length: 2\r\n\r\n{}" << 400;
        QTest::newRow("no colon") << line + "what\r\n\r\n" << 400;
        QTest::newRow("two hosts") << line + "Host: y\r\n\r\n" << 400;
        QTest::newRow("no version") << QByteArray("GET /health\r\n\r\n") << 400;
        QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
        QTest::newRow("HTTP/9.9") << QByteArray("GET / HTTP/9.9\r\n\r\n") << 505;
        QTest::newRow("relative target") << QByteArray("GET health HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("space in the target") << QByteArray("GET /a b HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("fragment") << QByteArray("GET /a#b HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("method") << QByteArray("G(T /a HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("leading space") << QByteArray(" GET /a HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) << 400;
        QTest::newRow("web socket") << QByteArray(
            "GET /health HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
                                    << 400;
        QTest::newRow("expectation") << line + "Expect: miracles\r\nContent-Length: 2\r\n\r\n{}" << 417;
    }

    void refusesWhatTwoReadersCouldTakeDifferently()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        expectRefusal(m_rig->port, request, status);
        QCOMPARE(m_rig->calls.count(codes::countRefused), 1);
        QVERIFY(m_rig->calls.appended().isEmpty());
    }

    void forgivesHarmlessOddities_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("bare LF") << QByteArray("POST /in/open HTTP/1.1\nHost: x\nContent-Length: 2\n\n{}");
        QTest::newRow("empty lines before") << QByteArray("\r\n\r\n") + post("/in/open", "{}");
        QTest::newRow("the same length twice") << post("/in/open", "{}", "Content-Length: 2\r\n");
        QTest::newRow("no host") << QByteArray("POST /in/open HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}");
        QTest::newRow("strange host")
            << QByteArray("POST /in/open HTTP/1.1\r\nHost: evil\r\nContent-Length: 2\r\n\r\n{}");
        QTest::newRow("absolute target") << QByteArray(
            "POST http://hook.example/in/open HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}");
        QTest::newRow("upgrade to HTTP/2")
            << post("/in/open", "{}", "Connection: Upgrade\r\nUpgrade: h2c\r\n");
        QTest::newRow("UTF-8 in the query") << post("/in/open?a=\xc5\x82", "{}");
    }

    void forgivesHarmlessOddities()
    {
        QFETCH(QByteArray, request);
        RawClient client(m_rig->port);
        QCOMPARE(client.ask(request).status, 200);
        QCOMPARE(client.ask(request).status, 200);
        QCOMPARE(m_rig->calls.appended().size(), 2);
    }

    void survivesRandomBytes()
    {
        start({.head = 60ms, .body = 60ms, .lingering = 20ms});
        QRandomGenerator random(20260316);
        for (int round = 0; round < 10; ++round) {
            const Clients clients = connected(m_rig->port, 100);
            for (const auto &client : clients) {
                QByteArray bytes(random.bounded(1, 2000), Qt::Uninitialized);
                random.generate(bytes.begin(), bytes.end());
                if (random.bounded(3) == 0)
                    bytes.prepend("POST /in/open HTTP/1.1\r\n");
                else if (random.bounded(3) == 0)
                    bytes.prepend(chunkedHead());
                client->send(bytes);
            }
            for (const auto &client : clients) {
                const int status = client->reply().status;
                QVERIFY2(status == 400 || status == 408 || status == 413 || status == 431,
                         qPrintable(QString::number(status)));
            }
            QCOMPARE(m_rig->ask(get("/health")).status, 200);
        }
        QVERIFY(m_rig->calls.appended().isEmpty());
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

QTEST_GUILESS_MAIN(surveyhook::test::IntakeGuardTest)
#include "tst_intakeguard.moc"
