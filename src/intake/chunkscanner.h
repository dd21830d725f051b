// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the end of a chunked body and its size without keeping it (RFC 9112 §7.1).
#pragma once

#include <QByteArrayView>

namespace surveyhook {

/** Trailer fields are refused: QHttpServer would take them for the next request. */
class ChunkScanner
{
public:
    /** @p limit: of the body, in bytes. */
    explicit ChunkScanner(qint64 limit = 0) : m_limit(limit) {}

    /** Gives how many of @p bytes belong to the body; all of them while it goes on. */
    [[nodiscard]] qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] bool isDone() const { return m_state == State::Done; }
    /** 0, 400 for a broken one, 413 beyond the limit. Nothing more may be fed then. */
    [[nodiscard]] int refusal() const { return m_refusal; }
    /** Of the body without its framing, so far. */
    [[nodiscard]] qint64 bodyBytes() const { return m_bodyBytes; }

private:
    enum class State { Size, Padding, Extension, SizeLf, Data, DataCr, DataLf, LastCr, LastLf, Done };

    void take(char c);
    void takeSize(char c);

    qint64 m_limit = 0;
    qint64 m_bodyBytes = 0;
    qint64 m_framingBytes = 0;
    qint64 m_size = 0; // of the current chunk; in State::Data what is left of it
    int m_digits = 0;
    int m_refusal = 0;
    State m_state = State::Size;
};

} // namespace surveyhook
