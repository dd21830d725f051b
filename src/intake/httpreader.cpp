// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/httpreader.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>

namespace surveyhook {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
using Counterpart = QHttpServerResponder &; // gone when handleRequest() returns; the stream then reads on
constexpr bool qtAnswersExpect = true;

bool isFrom(const GuardedSocket &socket, const QHttpServerRequest &request, const QHttpServerResponder &)
{
    return request.remotePort() == socket.peerPort();
}
#else
using Counterpart = QTcpSocket *;
constexpr bool qtAnswersExpect = false;

bool isFrom(const GuardedSocket &socket, const QHttpServerRequest &, const QTcpSocket *counterpart)
{
    return &socket == counterpart;
}
#endif

class HttpReader final : public QAbstractHttpServer
{
public:
    HttpReader(std::unique_ptr<GuardedServer> server, RequestHandler handler)
        : m_server(server.get())
        , m_handler(std::move(handler))
    {
        m_server->setAnswersExpect(!qtAnswersExpect);
        bind(server.release());
    }

protected:
    bool handleRequest(const QHttpServerRequest &request, Counterpart counterpart) override
    {
        GuardedSocket *const socket = m_server->current();
        if (socket != nullptr && isFrom(*socket, request, counterpart))
            handle(*socket, request.body());
        return true;
    }

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override {}
#else
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#endif

private:
    void handle(GuardedSocket &socket, const QByteArray &body)
    {
        auto taken = socket.take(body.size());
        if (!taken)
            return;
        taken->raw.body = body;
        taken->raw.receivedAt = m_server->clock().nowUtc();
        m_handler(socket, *std::move(taken));
    }

    GuardedServer *m_server; // a child of this object
    RequestHandler m_handler;
};

} // namespace

std::unique_ptr<QObject> readRequests(std::unique_ptr<GuardedServer> server, RequestHandler handler)
{
    return std::make_unique<HttpReader>(std::move(server), std::move(handler));
}

} // namespace surveyhook
