// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/lateanswers.h"

namespace surveyhook {

std::shared_ptr<LateAnswers> LateAnswers::make(QObject *receiver, Deliver deliver)
{
    return std::shared_ptr<LateAnswers>(new LateAnswers(receiver, std::move(deliver)));
}

void LateAnswers::push(LateAnswer answer)
{
    const QMutexLocker lock(&m_mutex);
    if (m_receiver == nullptr)
        return;
    m_waiting.push_back(std::move(answer));
    if (m_waiting.size() == 1) {
        QMetaObject::invokeMethod(
            m_receiver, [self = shared_from_this()] { self->drain(); }, Qt::QueuedConnection);
    }
}

void LateAnswers::drain()
{
    std::vector<LateAnswer> answers;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_receiver == nullptr)
            return;
        answers.swap(m_waiting);
    }
    m_deliver(std::move(answers));
}

void LateAnswers::close()
{
    const QMutexLocker lock(&m_mutex);
    m_receiver = nullptr;
    m_waiting.clear();
}

} // namespace surveyhook
