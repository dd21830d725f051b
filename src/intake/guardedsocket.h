// SPDX-License-Identifier: GPL-3.0-or-later
// One connection: watches what arrives before QAbstractHttpServer does, refuses it, and writes the answers in
// the order of the requests.
#pragma once

#include "intake/httpanswer.h"
#include "intake/requestframer.h"

#include <QPointer>
#include <QTcpSocket>

#include <chrono>
#include <deque>
#include <optional>

namespace surveyhook {

class GuardedServer;

/** Lives in the intake thread. Made by GuardedServer only; deleted by QAbstractHttpServer after it
 * disconnected. */
class GuardedSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    using Instant = std::chrono::steady_clock::time_point;

    /** Connects to readyRead at once, so that it looks first; @p server outlives it or calls leaveServer().
     */
    explicit GuardedSocket(GuardedServer *server);
    ~GuardedSocket() override;

    struct Request
    {
        RawRequest raw; // without its body
        quint64 slot = 0; // for answer()
    };

    /** The request that the HTTP server has just read, whose body has @p bodyBytes; none (and refused) when
     * that is not what was watched. Every request taken must be answered once. */
    [[nodiscard]] std::optional<Request> take(qint64 bodyBytes);

    /** Writes the answer, or keeps it until the ones before it are written. */
    void answer(quint64 slot, const HttpAnswer &answer);

    /** Reads nothing more; answers after what is owed, then closes. */
    void refuse(int status);

    /** Acts on a deadline that has passed. */
    void checkDeadline(Instant now);
    /** Nothing is owed and nothing has begun. */
    [[nodiscard]] bool isIdle() const;

private:
    struct Slot
    {
        AnswerShape shape;
        QByteArray bytes;
        bool ready = false;
    };

    void look();
    qint64 watch(qint64 available);
    void afterWatching(RequestFramer::State before);
    void drain();
    quint64 openSlot(const AnswerShape &shape);
    void writeReady();
    void finish();
    void setDeadlineIn(std::chrono::milliseconds time);

    QPointer<GuardedServer> m_server; // QAbstractHttpServer may keep us a little longer
    RequestFramer m_framer;
    std::deque<Slot> m_slots;
    quint64 m_firstSlot = 0;
    Instant m_deadline;
    Instant m_lingerUntil;
    qint64 m_behind = 0; // bytes that arrived behind the request just watched
    qint64 m_drained = 0;
    bool m_expired = false; // the deadline had passed at the last sweep
    bool m_closing = false; // after what is owed
    bool m_refused = false; // the client may still be sending
};

} // namespace surveyhook
