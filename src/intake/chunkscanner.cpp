// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/chunkscanner.h"

#include <algorithm>

namespace surveyhook {

namespace {

constexpr int mostDigits = 15;
// Sizes, extensions and line ends: a body of one-byte chunks would otherwise cost many times its limit.
constexpr qint64 framingLimit = 64 * 1024;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

qsizetype ChunkScanner::feed(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && m_state != State::Done && m_refusal == 0) {
        if (m_state == State::Data) {
            const qint64 now = std::min<qint64>(m_size, bytes.size() - at);
            at += now;
            m_size -= now;
            m_bodyBytes += now;
            if (m_size == 0)
                m_state = State::DataCr;
            continue;
        }
        take(bytes[at++]);
        if (++m_framingBytes > framingLimit && m_refusal == 0)
            m_refusal = 413;
    }
    return at;
}

void ChunkScanner::take(char c)
{
    const auto expect = [this, c](char wanted, State next) {
        m_state = next;
        if (c != wanted)
            m_refusal = 400;
    };
    switch (m_state) {
    case State::Size:
        takeSize(c);
        break;
    case State::Padding:
    case State::Extension:
        if (c == ';') {
            m_state = State::Extension;
        } else if (c == '\r') {
            m_state = State::SizeLf;
        } else if (m_state == State::Padding ? c != ' ' && c != '\t'
                                             : static_cast<unsigned char>(c) < ' ' && c != '\t') {
            m_refusal = 400;
        }
        break;
    case State::SizeLf:
        expect('\n', m_size == 0 ? State::LastCr : State::Data);
        m_digits = 0;
        break;
    case State::DataCr:
        expect('\r', State::DataLf);
        break;
    case State::DataLf:
        expect('\n', State::Size);
        break;
    case State::LastCr:
        expect('\r', State::LastLf);
        break;
    case State::LastLf:
        expect('\n', State::Done);
        break;
    case State::Data:
    case State::Done:
        break;
    }
}

void ChunkScanner::takeSize(char c)
{
    if (const int digit = hexDigit(c); digit >= 0) {
        if (++m_digits > mostDigits) {
            m_refusal = 413;
        } else {
            m_size = m_size * 16 + digit;
        }
        return;
    }
    if (m_digits == 0) {
        m_refusal = 400;
        return;
    }
    if (m_size > m_limit - m_bodyBytes)
        m_refusal = 413;
    m_state = State::Padding;
    take(c);
}

} // namespace surveyhook
