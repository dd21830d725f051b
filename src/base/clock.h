// SPDX-License-Identifier: GPL-3.0-or-later
// The only source of time. Tests hand in a ManualClock.
#pragma once

#include <QDateTime>

#include <atomic>
#include <chrono>

namespace surveyhook {

/** Any thread may ask. */
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock();
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
};

class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &start) : m_now(start.toMSecsSinceEpoch()) {}
    [[nodiscard]] QDateTime nowUtc() const override;
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now;
};

} // namespace surveyhook
