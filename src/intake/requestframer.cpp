// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/requestframer.h"

namespace surveyhook {

namespace {

constexpr qsizetype mostBlankBytes = 1024;

/** Where the head ends (behind its empty line), looking from @p from on; -1 when it goes on. */
qsizetype endOfHead(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype at = bytes.indexOf('\n', from); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (at + 1 < bytes.size() && bytes[at + 1] == '\n')
            return at + 2;
        if (at + 2 < bytes.size() && bytes[at + 1] == '\r' && bytes[at + 2] == '\n')
            return at + 3;
    }
    return -1;
}

} // namespace

qsizetype RequestFramer::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    if (m_state == State::Idle) {
        // An empty line before a request is left over from sloppy clients (RFC 9112 §2.2).
        while (used < bytes.size() && (bytes[used] == '\r' || bytes[used] == '\n'))
            ++used;
        m_blankBytes += used;
        if (m_blankBytes > mostBlankBytes) {
            refuse(400);
        } else if (used < bytes.size()) {
            m_state = State::Head;
        }
    }
    if (m_state == State::Head)
        used += feedHead(bytes.sliced(used));
    if (m_state == State::Body)
        used += feedBody(bytes.sliced(used));
    return used;
}

qsizetype RequestFramer::feedHead(QByteArrayView bytes)
{
    const qsizetype before = m_partialHead.size();
    if (before == 0) {
        if (const qsizetype end = endOfHead(bytes, 0); end >= 0) {
            headDone(bytes.first(end));
            return end;
        }
    }
    m_partialHead.append(bytes);
    const qsizetype end = endOfHead(m_partialHead, std::max<qsizetype>(before - 2, 0));
    if (end < 0) {
        judgeBeginning();
        return bytes.size();
    }
    m_partialHead.truncate(end);
    headDone(m_partialHead);
    m_partialHead.clear();
    return end - before;
}

/** Not every head that is wrong ever ends, and QHttpServer hangs up on a wrong first line without a word. */
void RequestFramer::judgeBeginning()
{
    const auto first = static_cast<unsigned char>(m_partialHead.front());
    if (first <= ' ' || first >= 0x7f) {
        refuse(400);
    } else if (m_partialHead.size() > m_headLimit) {
        refuse(431);
    } else if (const qsizetype line = m_lineJudged ? -1 : m_partialHead.indexOf('\n'); line >= 0) {
        m_lineJudged = true;
        if (const int refusal = parseHead(QByteArrayView(m_partialHead).first(line + 1)).refusal;
            refusal != 0)
            refuse(refusal);
    }
}

void RequestFramer::headDone(QByteArrayView bytes)
{
    if (bytes.size() > m_headLimit) {
        refuse(431);
        return;
    }
    m_head = parseHead(bytes);
    if (m_head.refusal != 0) {
        m_state = State::Refused;
    } else if (m_head.contentLength > m_bodyLimit) {
        refuse(413);
    } else {
        m_state = m_head.chunked || m_head.contentLength > 0 ? State::Body : State::Complete;
    }
    m_chunks = ChunkScanner(m_bodyLimit);
}

qsizetype RequestFramer::feedBody(QByteArrayView bytes)
{
    if (!m_head.chunked) {
        const qint64 now = std::min<qint64>(bytes.size(), skippable());
        skip(now);
        return now;
    }
    const qsizetype used = m_chunks.feed(bytes);
    if (m_chunks.refusal() != 0) {
        refuse(m_chunks.refusal());
    } else if (m_chunks.isDone()) {
        m_state = State::Complete;
    }
    return used;
}

qint64 RequestFramer::skippable() const
{
    return m_state == State::Body && !m_head.chunked ? m_head.contentLength - m_counted : 0;
}

void RequestFramer::skip(qint64 bytes)
{
    m_counted += bytes;
    if (m_counted == m_head.contentLength)
        m_state = State::Complete;
}

RequestHead RequestFramer::take(qint64 bodyLimit)
{
    m_state = State::Idle;
    m_bodyLimit = bodyLimit;
    m_blankBytes = 0;
    m_counted = 0;
    m_lineJudged = false;
    return std::exchange(m_head, {});
}

void RequestFramer::refuse(int status)
{
    m_head.refusal = status;
    m_state = State::Refused;
}

} // namespace surveyhook
