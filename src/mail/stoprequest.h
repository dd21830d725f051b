// SPDX-License-Identifier: GPL-3.0-or-later
// A request to stop that many senders look at.
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>

namespace surveyhook {

/** Any thread. */
class StopRequest
{
public:
    void request();
    [[nodiscard]] bool isRequested() const { return m_since.load() != 0; }
    /** Zero when not requested. */
    [[nodiscard]] std::chrono::milliseconds age() const;

private:
    std::atomic<qint64> m_since{0}; // milliseconds of the steady clock
};

} // namespace surveyhook
