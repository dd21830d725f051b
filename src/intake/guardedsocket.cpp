// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/guardedsocket.h"

#include "base/logging.h"
#include "intake/guardedserver.h"

namespace surveyhook {

namespace {

constexpr qint64 windowBytes = 64 * 1024; // looked at in one go
constexpr qint64 drainBytes = 256 * 1024; // thrown away for a client that is being refused
constexpr std::chrono::milliseconds quiet(150); // such a client has had its say
constexpr qint64 bufferSlack = 64 * 1024; // chunk framing, and the start of a pipelined request

} // namespace

GuardedSocket::GuardedSocket(GuardedServer *server)
    : m_server(server)
    , m_framer(server->limits().headBytes, server->bodyLimit())
{
    // QHttpServer keeps a whole request in the socket's buffer until it is complete.
    setReadBufferSize(server->bodyLimit() + server->limits().headBytes + bufferSlack);
    setDeadlineIn(server->limits().head);
    connect(this, &QIODevice::readyRead, this, &GuardedSocket::look);
    connect(this, &QAbstractSocket::disconnected, this, [this] {
        if (m_server != nullptr)
            m_server->forget(this);
    });
}

GuardedSocket::~GuardedSocket()
{
    disconnect(this, &QAbstractSocket::disconnected, this, nullptr); // comes when we are half gone
    if (m_server != nullptr)
        m_server->forget(this);
}

void GuardedSocket::look()
{
    if (m_server == nullptr)
        return;
    m_server->setCurrent(this);
    if (m_closing) {
        drain();
        return;
    }
    const RequestFramer::State before = m_framer.state();
    const qint64 available = bytesAvailable();
    m_behind = available - watch(available);
    if (m_framer.state() == RequestFramer::State::Refused) {
        refuse(m_framer.refusal());
    } else {
        afterWatching(before);
    }
}

/** QHttpServer reads in a transaction, so peeking gives just the bytes that neither of us has seen. */
qint64 GuardedSocket::watch(qint64 available)
{
    qint64 seen = 0;
    QByteArray &window = m_server->window();
    while (seen < available && m_framer.state() < RequestFramer::State::Complete) {
        if (const qint64 skippable = std::min(m_framer.skippable(), available - seen); skippable > 0) {
            m_framer.skip(skippable);
            seen += skippable;
            continue;
        }
        window.resize(std::min(available, seen + windowBytes));
        if (peek(window.data(), window.size()) != window.size())
            break;
        seen += m_framer.feed(QByteArrayView(window).sliced(seen));
    }
    return seen;
}

void GuardedSocket::afterWatching(RequestFramer::State before)
{
    using State = RequestFramer::State;
    const State now = m_framer.state();
    if (now == before || now == State::Idle)
        return;
    if (now == State::Head) {
        setDeadlineIn(m_server->limits().head);
    } else if (before != State::Body) {
        setDeadlineIn(m_server->limits().body);
    }
    if (now != State::Body || !m_framer.head().expectsContinue || m_framer.bodyBytes() > 0 || m_behind > 0)
        return;
    if (m_server->answersExpect()) {
        m_slots.push_back({{}, QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"), true});
        writeReady();
    }
}

std::optional<GuardedSocket::Request> GuardedSocket::take(qint64 bodyBytes)
{
    if (m_closing || m_server == nullptr)
        return std::nullopt;
    if (m_framer.state() != RequestFramer::State::Complete || m_framer.bodyBytes() != bodyBytes
        || bytesAvailable() != m_behind) {
        qCWarning(lcIntake) << "a request was read in two ways and is refused";
        refuse(400);
        return std::nullopt;
    }
    if (qsizetype(m_slots.size()) >= m_server->limits().pipelined) {
        refuse(503);
        return std::nullopt;
    }
    RequestHead head = m_framer.take(m_server->bodyLimit());
    const qint64 buffer = m_server->bodyLimit() + m_server->limits().headBytes + bufferSlack;
    // Another size, if only by one byte: makes a socket whose buffer was full read on.
    setReadBufferSize(readBufferSize() == buffer ? buffer + 1 : buffer);
    m_deadline = Instant::max(); // the store decides how long an answer takes
    m_expired = false;
    m_closing = !head.keepAlive;
    const quint64 slot = openSlot(
        {.headOnly = head.request.method == "HEAD", .keepAlive = head.keepAlive, .http10 = head.http10});
    return Request{std::move(head.request), slot};
}

quint64 GuardedSocket::openSlot(const AnswerShape &shape)
{
    m_slots.push_back({shape, {}, false});
    return m_firstSlot + m_slots.size() - 1;
}

void GuardedSocket::answer(quint64 slot, const HttpAnswer &answer)
{
    if (m_server == nullptr || slot < m_firstSlot || slot - m_firstSlot >= m_slots.size())
        return;
    Slot &owed = m_slots[slot - m_firstSlot];
    const bool last = slot - m_firstSlot + 1 == m_slots.size();
    if (m_server->isStopping() && last && m_framer.state() == RequestFramer::State::Idle)
        m_closing = true;
    owed.shape.keepAlive = !(m_closing && last);
    owed.shape.date = m_server->date();
    owed.bytes = toBytes(answer, owed.shape);
    owed.ready = true;
    writeReady();
}

void GuardedSocket::refuse(int status)
{
    if (m_refused)
        return;
    m_refused = true;
    m_closing = true;
    m_server->noteRefusal(status);
    drain();
    HttpAnswer refusal = plainAnswer(status);
    if (status == 503)
        refusal.headers = QByteArrayLiteral("Retry-After: 5\r\n");
    m_deadline = Instant::max();
    answer(openSlot({.keepAlive = false}), refusal);
}

void GuardedSocket::writeReady()
{
    while (!m_slots.empty() && m_slots.front().ready) {
        write(m_slots.front().bytes);
        m_slots.pop_front();
        ++m_firstSlot;
    }
    flush();
    if (bytesToWrite() > m_server->limits().unreadBytes) {
        m_closing = true;
        m_deadline = Instant::min(); // not here: QHttpServer may be about to read
        return;
    }
    if (!m_slots.empty())
        return;
    if (m_closing) {
        finish();
    } else if (m_framer.state() == RequestFramer::State::Idle) {
        setDeadlineIn(m_server->limits().idle);
    }
}

/** Closing with unread bytes in the kernel would reset the connection and could take the answer with it. */
void GuardedSocket::finish()
{
    const std::chrono::milliseconds lingering = m_server->limits().lingering;
    m_lingerUntil = std::chrono::steady_clock::now() + lingering;
    setDeadlineIn(m_refused ? std::min(quiet, lingering) : lingering);
    if (!m_refused)
        disconnectFromHost();
}

/** What is thrown away here QHttpServer never sees: its slot comes after ours and finds nothing. */
void GuardedSocket::drain()
{
    if (m_drained > drainBytes)
        return; // the buffer of one byte fills, and the client is held up until the deadline
    if (isTransactionStarted())
        commitTransaction();
    m_drained += readAll().size();
    if (m_refused && m_slots.empty()) {
        setDeadlineIn(quiet);
        m_deadline = std::min(m_deadline, m_lingerUntil);
    }
    if (m_drained > drainBytes)
        setReadBufferSize(1);
}

bool GuardedSocket::isIdle() const
{
    return m_slots.empty() && bytesToWrite() == 0
           && (m_closing || m_framer.state() == RequestFramer::State::Idle);
}

void GuardedSocket::checkDeadline(Instant now)
{
    if (now < m_deadline)
        return;
    if (m_closing) {
        abort();
        return;
    }
    // Not before the next sweep: perhaps it is us who were held up, and the bytes have long been there.
    if (!std::exchange(m_expired, true))
        return;
    if (m_framer.state() == RequestFramer::State::Idle) {
        abort();
    } else {
        refuse(408);
    }
}

void GuardedSocket::setDeadlineIn(std::chrono::milliseconds time)
{
    m_deadline = std::chrono::steady_clock::now() + time;
    m_expired = false;
}

} // namespace surveyhook
