// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the bytes of one connection and says where each request ends, or why it is refused, before
// QHttpServer sees them: that one has no limits and reads the framing loosely.
#pragma once

#include "intake/chunkscanner.h"
#include "intake/requesthead.h"

namespace surveyhook {

/** One request at a time: feed until complete, take it, go on. Does not keep the body. */
class RequestFramer
{
public:
    enum class State { Idle, Head, Body, Complete, Refused };

    RequestFramer(qsizetype headLimit, qint64 bodyLimit) : m_headLimit(headLimit), m_bodyLimit(bodyLimit) {}

    /** Gives how many of @p bytes belong to the current request; those behind it are of the next. */
    qsizetype feed(QByteArrayView bytes);

    /** Bytes of a body of known length that are still to come; they need not be fed but may be counted by
     * skip(). */
    [[nodiscard]] qint64 skippable() const;
    void skip(qint64 bytes);

    [[nodiscard]] State state() const { return m_state; }
    /** The status to refuse with, in State::Refused. */
    [[nodiscard]] int refusal() const { return m_head.refusal; }
    /** Read from State::Body on. */
    [[nodiscard]] const RequestHead &head() const { return m_head; }
    /** Of the body, without chunk framing, so far. */
    [[nodiscard]] qint64 bodyBytes() const { return m_head.chunked ? m_chunks.bodyBytes() : m_counted; }

    /** In State::Complete: the request without its body. Starts over; @p bodyLimit holds for the next one. */
    [[nodiscard]] RequestHead take(qint64 bodyLimit);

private:
    qsizetype feedHead(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    void judgeBeginning();
    void headDone(QByteArrayView bytes);
    void refuse(int status);

    qsizetype m_headLimit;
    qint64 m_bodyLimit;
    State m_state = State::Idle;
    QByteArray m_partialHead; // only when it comes in pieces
    bool m_lineJudged = false;
    qsizetype m_blankBytes = 0;
    RequestHead m_head;
    ChunkScanner m_chunks;
    qint64 m_counted = 0;
};

} // namespace surveyhook
