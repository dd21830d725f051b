// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/scheduler.h"

#include "base/logging.h"
#include "delivery/judgement.h"

#include <QMetaObject>
#include <QMutex>
#include <QRandomGenerator>

namespace surveyhook {

using namespace std::chrono_literals;

namespace {
// The clock of the machine may jump and the machine may sleep: never trust a timer for longer than this.
constexpr auto longestWait = 30s;
constexpr auto afterStorageFault = 5s;
} // namespace

struct Scheduler::Shared
{
    QMutex mutex;
    Scheduler *owner = nullptr; // null once the scheduler is gone
    int running = 0;

    void attemptEnded()
    {
        const QMutexLocker lock(&mutex);
        --running;
        if (owner != nullptr)
            QMetaObject::invokeMethod(
                owner, [scheduler = owner] { scheduler->ended(); }, Qt::QueuedConnection);
    }
};

Scheduler::Scheduler(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_shared(std::make_shared<Shared>())
    , m_timer(this)
{
    m_shared->owner = this;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { claim(); });
}

Scheduler::~Scheduler()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->owner = nullptr;
}

void Scheduler::start()
{
    m_active = true;
    wake();
}

void Scheduler::stop()
{
    m_active = false;
    m_timer.stop();
    if (running() == 0)
        Q_EMIT idle();
}

int Scheduler::running() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->running;
}

void Scheduler::wake()
{
    if (m_active && (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > 0ms))
        m_timer.start(0ms);
}

void Scheduler::claim()
{
    if (!m_active)
        return;
    const int room = m_parts.atOnce - running();
    if (room <= 0) {
        m_claimAgain = true;
        return;
    }
    const auto tasks = m_parts.store.claimDue(m_parts.clock.nowUtc(), room, m_parts.policies);
    if (!tasks) {
        qCWarning(lcDelivery) << "the queue cannot be read" << tasks.error().detail;
        Q_EMIT failed(tasks.error());
        m_timer.start(afterStorageFault);
        return;
    }
    m_claimAgain = tasks->size() == room;
    for (const DeliveryTask &task : *tasks)
        begin(task);
    if (!m_claimAgain)
        armTimer();
}

void Scheduler::begin(const DeliveryTask &task)
{
    {
        const QMutexLocker lock(&m_shared->mutex);
        ++m_shared->running;
    }
    DeliveryStore &store = m_parts.store;
    const auto mark = [&store, task] {
        const Result<bool> marked = store.mark(task.id, task.lease);
        return marked && *marked;
    };
    // The end is written down in the target's own thread: attempts that end together share one commit.
    const auto done = [&store, &clock = m_parts.clock, retries = m_parts.retries, task,
                       shared = m_shared](const DeliveryOutcome &outcome) {
        const double random = QRandomGenerator::global()->generateDouble();
        const Result<void> written = store.finish(judge(task, outcome, clock.nowUtc(), retries, random));
        if (!written) // It stays in "sending" and is resolved by its mark at the next start.
            qCWarning(lcDelivery) << "the end of an attempt was not written" << task.id
                                  << written.error().detail;
        shared->attemptEnded();
    };
    m_parts.target.deliver(task, mark, done);
}

void Scheduler::ended()
{
    Q_EMIT changed();
    if (!m_active) {
        if (running() == 0)
            Q_EMIT idle();
        return;
    }
    // Claim in batches: one commit for several, not one for each attempt that ends.
    if (m_claimAgain && running() <= m_parts.atOnce / 2)
        m_timer.start(0ms);
    else if (!m_claimAgain)
        armTimer();
}

void Scheduler::armTimer()
{
    if (!m_active)
        return;
    const auto next = m_parts.store.nextDue();
    if (!next) {
        Q_EMIT failed(next.error());
        m_timer.start(afterStorageFault);
        return;
    }
    std::chrono::milliseconds wait = longestWait;
    if (*next) {
        const std::chrono::milliseconds until(m_parts.clock.nowUtc().msecsTo(**next));
        wait = std::clamp<std::chrono::milliseconds>(until, 0ms, wait);
    }
    m_timer.start(wait);
}

} // namespace surveyhook
