// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what callers sent waits for the store, all addresses together. Belongs to the intake's thread.
#pragma once

#include <QtGlobal>

namespace surveyhook {

class WaitingBytes
{
public:
    explicit WaitingBytes(qint64 limit) : m_limit(limit) {}

    [[nodiscard]] bool hasRoomFor(qint64 bytes) const { return m_waiting + bytes <= m_limit; }
    void add(qint64 bytes) { m_waiting += bytes; }
    /** It was answered. */
    void release(qint64 bytes) { m_waiting -= bytes; }

private:
    qint64 m_limit;
    qint64 m_waiting = 0;
};

} // namespace surveyhook
