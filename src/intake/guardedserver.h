// SPDX-License-Identifier: GPL-3.0-or-later
// A TCP server whose connections are counted, watched and timed: QHttpServer 6.4 has no limit of any kind.
#pragma once

#include "base/clock.h"
#include "intake/guardedsocket.h"
#include "intake/intakelimits.h"

#include <QSet>
#include <QTcpServer>
#include <QTimer>

#include <atomic>

namespace surveyhook {

/** Lives in the intake thread. */
class GuardedServer final : public QTcpServer
{
    Q_OBJECT

public:
    /** @p bodyLimit (bytes) may change from any thread; it holds from each connection's next request on. */
    GuardedServer(const IntakeLimits &limits, const std::atomic<qint64> &bodyLimit, const Clock &clock);

    /** Stops accepting; connections go as soon as nothing is owed to them, all of them after
     * limits().stopping. Then drained(). */
    void stop();

    /** Whose bytes are being read right now: look() runs right before QHttpServer's slot for the same signal.
     */
    [[nodiscard]] GuardedSocket *current() const { return m_current; }
    /** Whether we have to answer Expect: 100-continue, or Qt does. */
    void setAnswersExpect(bool answers) { m_answersExpect = answers; }

    [[nodiscard]] const IntakeLimits &limits() const { return m_limits; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    // For GuardedSocket.
    [[nodiscard]] qint64 bodyLimit() const { return m_bodyLimit.load(std::memory_order_relaxed); }
    [[nodiscard]] bool isStopping() const { return m_stopping; }
    [[nodiscard]] bool answersExpect() const { return m_answersExpect; }
    [[nodiscard]] QByteArray &window() { return m_window; }
    [[nodiscard]] QByteArrayView date();
    void setCurrent(GuardedSocket *socket) { m_current = socket; }
    void noteRefusal(int status) { Q_EMIT refused(status); }
    void forget(GuardedSocket *socket);

Q_SIGNALS:
    /** Before any handler saw the request: 400, 408, 413, 417, 431, 501, 503, 505. */
    void refused(int status);
    /** After stop(): the last connection is gone. */
    void drained();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void turnAway(std::unique_ptr<GuardedSocket> socket);
    void sweep();

    IntakeLimits m_limits;
    const std::atomic<qint64> &m_bodyLimit;
    const Clock &m_clock;
    QSet<GuardedSocket *> m_sockets;
    QSet<GuardedSocket *> m_turnedAway; // beyond the limit; QHttpServer never hears of them
    QTimer m_sweeper;
    GuardedSocket *m_current = nullptr;
    GuardedSocket::Instant m_stopBy;
    QByteArray m_window;
    QByteArray m_date;
    qint64 m_dateSecond = -1;
    bool m_answersExpect = true;
    bool m_stopping = false;
};

} // namespace surveyhook
