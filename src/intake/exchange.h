// SPDX-License-Identifier: GPL-3.0-or-later
// The right to answer one request, whatever became of its connection meanwhile.
#pragma once

#include "intake/guardedsocket.h"

#include <QPointer>

namespace surveyhook {

/** May be copied and kept in any thread; used in the intake thread. */
class Exchange
{
public:
    Exchange() = default;
    Exchange(GuardedSocket &socket, quint64 slot) : m_socket(&socket), m_slot(slot) {}

    /** Does nothing when the client has gone. */
    void answer(const HttpAnswer &answer) const
    {
        if (m_socket != nullptr)
            m_socket->answer(m_slot, answer);
    }

private:
    QPointer<GuardedSocket> m_socket;
    quint64 m_slot = 0;
};

} // namespace surveyhook
