// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a desk tell the worker of the same process that there is something to do; of other processes' changes
// the worker learns by looking.
#pragma once

#include <QMutex>

#include <functional>

namespace surveyhook {

/** Any thread. */
class Doorbell
{
public:
    /** @p answer is called in the ringing thread and must return at once; none: nobody answers. */
    void answerWith(std::function<void()> answer)
    {
        const QMutexLocker lock(&m_mutex);
        m_answer = std::move(answer);
    }
    void ring() const
    {
        const QMutexLocker lock(&m_mutex);
        if (m_answer)
            m_answer();
    }

private:
    mutable QMutex m_mutex;
    std::function<void()> m_answer;
};

} // namespace surveyhook
