// SPDX-License-Identifier: GPL-3.0-or-later
// Hands answers from the store's thread to the intake's, many at a time: one wake-up for all that are
// waiting.
#pragma once

#include "intake/exchange.h"

#include <QMutex>

#include <memory>
#include <vector>

namespace surveyhook {

struct LateAnswer
{
    Exchange exchange;
    HttpAnswer answer;
    qint64 waitedBytes = 0; // of the body that waited for the store
    bool stored = false; // an event that nobody has seen yet
};

/** Shared by the intake and by every call that waits, so it may outlive the intake. */
class LateAnswers final : public std::enable_shared_from_this<LateAnswers>
{
public:
    using Deliver = std::function<void(std::vector<LateAnswer>)>;

    /** @p deliver runs in the thread of @p receiver, which calls close() before it goes. */
    [[nodiscard]] static std::shared_ptr<LateAnswers> make(QObject *receiver, Deliver deliver);

    /** Any thread. */
    void push(LateAnswer answer);
    /** What comes later is dropped. In the receiver's thread. */
    void close();

private:
    LateAnswers(QObject *receiver, Deliver deliver) : m_receiver(receiver), m_deliver(std::move(deliver)) {}
    void drain();

    QMutex m_mutex;
    std::vector<LateAnswer> m_waiting; // guarded by m_mutex
    QObject *m_receiver; // guarded by m_mutex
    Deliver m_deliver;
};

} // namespace surveyhook
