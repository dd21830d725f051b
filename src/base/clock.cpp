// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace surveyhook {

Clock::~Clock() = default;

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime ManualClock::nowUtc() const
{
    return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC);
}

} // namespace surveyhook
