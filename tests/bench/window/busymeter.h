// SPDX-License-Identifier: GPL-3.0-or-later
// Measures for how long at a time the event loop of its thread does not turn.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace surveyhook::bench {

class BusyMeter : public QObject
{
    Q_OBJECT

public:
    BusyMeter();

    /** The longest time in milliseconds that one thing kept the loop from turning: @p action itself, or
     * anything that follows from it until the loop has been quiet for 600 ms (2 s at most). */
    double measure(const std::function<void()> &action);

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
    double m_lastBusy = 0; // of m_clock
    QElapsedTimer m_clock;
};

} // namespace surveyhook::bench
