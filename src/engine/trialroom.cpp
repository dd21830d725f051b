// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trialroom.h"

namespace surveyhook {

namespace {
constexpr int threads = 8; // one that was told to stop may still say good-bye while the next trial begins
}

TrialRoom::TrialRoom(const DataDir &dir, const Clock &clock) : m_dir(dir), m_clock(clock), m_pool(this)
{
    m_pool.setMaxThreadCount(threads);
}

TrialRoom::~TrialRoom()
{
    for (const auto &each : std::as_const(m_stops)) {
        if (const auto stop = each.lock())
            stop->request();
    }
    m_pool.waitForDone();
}

std::shared_ptr<StopRequest> TrialRoom::run(QObject *context, Errand errand)
{
    m_stops.removeIf([](const std::weak_ptr<StopRequest> &each) { return each.expired(); });
    auto stop = std::make_shared<StopRequest>();
    m_stops.append(stop);
    const Report report = [this, context = QPointer<QObject>(context)](std::function<void()> call) {
        QMetaObject::invokeMethod(
            this,
            [context, call = std::move(call)] {
                if (context)
                    call();
            },
            Qt::QueuedConnection);
    };
    m_pool.start([stop, report, errand = std::move(errand)] {
        if (!stop->isRequested())
            errand(*stop, report);
    });
    return stop;
}

} // namespace surveyhook
