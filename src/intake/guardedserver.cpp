// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/guardedserver.h"

#include "base/logging.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int mostTurnedAway = 128;
constexpr int backlog = 512; // a burst of connections waits in the kernel instead of retrying a second later

std::chrono::milliseconds sweepEvery(const IntakeLimits &limits)
{
    const auto shortest = std::min({limits.head, limits.body, limits.idle, limits.lingering});
    return std::clamp(shortest / 4, std::chrono::milliseconds(10), std::chrono::milliseconds(100));
}

} // namespace

GuardedServer::GuardedServer(const IntakeLimits &limits, const std::atomic<qint64> &bodyLimit,
                             const Clock &clock)
    : m_limits(limits)
    , m_bodyLimit(bodyLimit)
    , m_clock(clock)
{
    setListenBacklogSize(backlog);
    // QHttpServer takes each connection at once; a burst must not make QTcpServer pause accepting.
    setMaxPendingConnections(limits.connections + 1);
    m_sweeper.setInterval(sweepEvery(limits));
    connect(&m_sweeper, &QTimer::timeout, this, &GuardedServer::sweep);
    connect(this, &QTcpServer::acceptError, this,
            [](QAbstractSocket::SocketError error) { qCWarning(lcIntake) << "accepting failed" << error; });
}

void GuardedServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<GuardedSocket>(this);
    if (!socket->setSocketDescriptor(descriptor))
        return;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_sweeper.start();
    if (m_sockets.size() >= m_limits.connections) {
        turnAway(std::move(socket));
        return;
    }
    socket->setParent(this);
    m_sockets.insert(socket.get());
    addPendingConnection(socket.release());
}

void GuardedServer::turnAway(std::unique_ptr<GuardedSocket> socket)
{
    if (m_turnedAway.size() >= mostTurnedAway) {
        noteRefusal(503);
        return;
    }
    GuardedSocket *const excess = socket.release();
    excess->setParent(this);
    m_turnedAway.insert(excess);
    connect(excess, &QAbstractSocket::disconnected, excess, &QObject::deleteLater);
    excess->refuse(503);
}

void GuardedServer::forget(GuardedSocket *socket)
{
    if (m_current == socket)
        m_current = nullptr;
    const bool known = m_turnedAway.remove(socket) || m_sockets.remove(socket);
    if (!known || !m_sockets.isEmpty() || !m_turnedAway.isEmpty())
        return;
    if (m_stopping) {
        Q_EMIT drained();
    } else {
        m_sweeper.stop();
    }
}

void GuardedServer::sweep()
{
    const auto now = std::chrono::steady_clock::now();
    const QSet<GuardedSocket *> all = m_sockets + m_turnedAway; // one that is closed here leaves its set
    for (GuardedSocket *socket : all) {
        if (m_stopping && (now >= m_stopBy || socket->isIdle())) {
            socket->abort();
        } else {
            socket->checkDeadline(now);
        }
    }
}

void GuardedServer::stop()
{
    close();
    m_stopping = true;
    m_stopBy = std::chrono::steady_clock::now() + m_limits.stopping;
    // Idle connections go at the next sweep, so that a request which is just arriving is still seen.
    m_sweeper.start(std::min(m_sweeper.intervalAsDuration(), std::chrono::milliseconds(50)));
    if (m_sockets.isEmpty() && m_turnedAway.isEmpty())
        Q_EMIT drained();
}

QByteArrayView GuardedServer::date()
{
    const QDateTime now = m_clock.nowUtc();
    const qint64 second = now.toMSecsSinceEpoch() / 1000;
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    }
    return m_date;
}

} // namespace surveyhook
