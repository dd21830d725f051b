// SPDX-License-Identifier: GPL-3.0-or-later
#include "busymeter.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

namespace surveyhook::bench {

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

BusyMeter::BusyMeter()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, &BusyMeter::tick);
}

void BusyMeter::tick()
{
    const double busy = milliseconds(m_since);
    if (busy > 5)
        m_lastBusy = milliseconds(m_clock);
    m_longest = std::max(m_longest, busy);
    m_since.restart();
}

double BusyMeter::measure(const std::function<void()> &action)
{
    m_longest = 0;
    m_lastBusy = 0;
    m_clock.start();
    m_since.start();
    m_timer.start();
    action();
    tick();
    while (milliseconds(m_clock) < 2000 && milliseconds(m_clock) - m_lastBusy < 600)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_timer.stop();
    return m_longest;
}

} // namespace surveyhook::bench
