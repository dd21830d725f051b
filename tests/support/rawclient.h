// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP client that sends just the bytes it is told to, from the thread of the server under test.
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

namespace surveyhook::test {

struct HttpReply
{
    int status = 0; // 0: none came
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
};

/** Takes one answer from the front of @p bytes when it is there whole. */
inline std::optional<HttpReply> takeReply(QByteArray &bytes, bool toHead = false)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = bytes.first(end).split('\n');
    HttpReply reply;
    reply.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = toHead ? 0 : reply.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    reply.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return reply;
}

class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        QObject::connect(&m_socket, &QIODevice::readyRead, &m_socket,
                         [this] { m_bytes += m_socket.readAll(); });
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_socket.waitForConnected(); // the kernel answers for the server: its deadlines have not begun
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    /** Waits for an answer; status 0 when the connection closed or nothing came within @p wait. */
    HttpReply reply(bool toHead = false, std::chrono::milliseconds wait = std::chrono::seconds(10))
    {
        std::optional<HttpReply> taken;
        const auto there = [&] {
            taken = takeReply(m_bytes, toHead);
            return taken || (isClosed() && m_bytes.isEmpty());
        };
        const bool came = QTest::qWaitFor(there, static_cast<int>(wait.count()));
        return came && taken ? *taken : HttpReply();
    }

    HttpReply ask(const QByteArray &bytes)
    {
        send(bytes);
        return reply(bytes.startsWith("HEAD "));
    }

    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] bool waitClosed()
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; },
                               10'000);
    }
    [[nodiscard]] bool hasReply()
    {
        QByteArray copy = m_bytes;
        return takeReply(copy).has_value();
    }
    [[nodiscard]] const QByteArray &received() const { return m_bytes; }
    QTcpSocket &socket() { return m_socket; }

private:
    QByteArray m_bytes;
    QTcpSocket m_socket;
};

/** A POST with its length, further header lines each with CRLF. */
inline QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {},
                       const QByteArray &method = "POST")
{
    return method + ' ' + path
           + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

inline QByteArray get(const QByteArray &path, const QByteArray &headers = {},
                      const QByteArray &method = "GET")
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

/** The head of a POST whose body comes in chunks. */
inline QByteArray chunkedHead()
{
    return "POST /in/open HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
}

using Clients = std::vector<std::unique_ptr<RawClient>>;

inline Clients connected(quint16 port, int count)
{
    Clients clients;
    for (int i = 0; i < count; ++i)
        clients.push_back(std::make_unique<RawClient>(port));
    return clients;
}

/** Verifies that the bytes are refused with @p status and nothing else, and that the connection is closed. */
inline void expectRefusal(quint16 port, const QByteArray &bytes, int status)
{
    RawClient client(port);
    const HttpReply reply = client.ask(bytes);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.headers.value("connection"), "close");
    QVERIFY(client.waitClosed());
    QVERIFY(client.received().isEmpty());
}

} // namespace surveyhook::test
