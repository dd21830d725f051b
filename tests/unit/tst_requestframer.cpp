// SPDX-License-Identifier: GPL-3.0-or-later
// Where requests end, whatever pieces they come in.
#include "intake/requestframer.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook::test {

namespace {

using State = RequestFramer::State;

struct Framed
{
    QByteArrayList requests; // "METHOD path?query bodyBytes"
    int refusal = 0;
};

Framed frame(const QByteArray &stream, qsizetype piece)
{
    RequestFramer framer(1000, 100);
    Framed framed;
    QByteArray waiting;
    for (qsizetype at = 0; at < stream.size() || !waiting.isEmpty();) {
        waiting += stream.mid(at, piece);
        at += piece;
        waiting.remove(0, framer.feed(waiting));
        if (framer.state() == State::Refused) {
            framed.refusal = framer.refusal();
            break;
        }
        if (framer.state() == State::Complete) {
            const qint64 bytes = framer.bodyBytes();
            const RequestHead head = framer.take(100);
            framed.requests.append(head.request.method + ' ' + head.request.path + '?' + head.request.rawQuery
                                   + ' ' + QByteArray::number(bytes));
        }
    }
    return framed;
}

} // namespace

class RequestFramerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void findsTheSameEndsInAnyPieces()
    {
        const QByteArray stream = "\r\nPOST /a?x=%7E HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello"
                                  "GET /b HTTP/1.1\n\n"
                                  "POST /c HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                                  "3;ext=1\r\nabc\r\nA \r\n0123456789\r\n00\r\n\r\n"
                                  "PUT /d HTTP/1.1\r\nContent-Length: 0\r\n\r\n"
                                  "GET * HTTP/1.0\r\n\r\n";
        const QByteArrayList expected = {"POST /a?x=%7E 5", "GET /b? 0", "POST /c? 13", "PUT /d? 0",
                                         "GET *? 0"};
        for (qsizetype piece = 1; piece <= stream.size(); ++piece) {
            const Framed framed = frame(stream, piece);
            QCOMPARE(framed.refusal, 0);
            QCOMPARE(framed.requests, expected);
        }
    }

    void refusesAlikeInAnyPieces_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<int>("status");
        QTest::newRow("large head") << "GET /a HTTP/1.1\r\nX: " + QByteArray(2000, 'x') + "\r\n\r\n" << 431;
        QTest::newRow("large body") << QByteArray("POST /a HTTP/1.1\r\nContent-Length: 101\r\n\r\n") << 413;
        QTest::newRow("large chunk") << QByteArray(
            "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n")
                                     << 413;
        QTest::newRow("large sum") << "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n"
                                          + QByteArray(64, 'x') + "\r\n40\r\n"
                                   << 413;
        QTest::newRow("first line") << QByteArray("hello\r\n") << 400;
        QTest::newRow("first byte") << QByteArray("\x80") << 400;
        QTest::newRow("empty lines only") << QByteArray("\r\n").repeated(600) << 400;
    }

    void refusesAlikeInAnyPieces()
    {
        QFETCH(QByteArray, stream);
        QFETCH(int, status);
        for (qsizetype piece = 1; piece <= stream.size(); ++piece)
            QCOMPARE(frame(stream, piece).refusal, status);
    }

    void readsWhatTheConnectionWants_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("connection");
        QTest::addColumn<bool>("keepAlive");
        QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << true;
        QTest::newRow("1.1 close") << QByteArray("1.1") << QByteArray("TE, Close") << false;
        QTest::newRow("1.0") << QByteArray("1.0") << QByteArray() << false;
        QTest::newRow("1.0 keep-alive") << QByteArray("1.0") << QByteArray("Keep-Alive") << true;
    }

    void readsWhatTheConnectionWants()
    {
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, connection);
        QFETCH(bool, keepAlive);
        const RequestHead head =
            parseHead(QByteArray("GET / HTTP/" + version + "\r\nConnection: " + connection + "\r\n\r\n"));
        QCOMPARE(head.refusal, 0);
        QCOMPARE(head.keepAlive, keepAlive);
    }

    void takesTheHostOfAnAbsoluteTarget()
    {
        const RequestHead bare = parseHead("GET HTTP://hook.example?a=1 HTTP/1.1\r\nHost: other\r\n\r\n");
        QCOMPARE(bare.refusal, 0);
        QCOMPARE(bare.request.header("host"), "hook.example");
        QCOMPARE(bare.request.path, "/");
        QCOMPARE(bare.request.rawQuery, "a=1");
        const RequestHead good =
            parseHead("GET http://hook.example:80/p?a=1 HTTP/1.1\r\nHost: other\r\n\r\n");
        QCOMPARE(good.refusal, 0);
        QCOMPARE(good.request.header("host"), "hook.example:80");
        QCOMPARE(good.request.path, "/p");
        QCOMPARE(good.request.rawQuery, "a=1");
    }
};

} // namespace surveyhook::test

QTEST_GUILESS_MAIN(surveyhook::test::RequestFramerTest)
#include "tst_requestframer.moc"
