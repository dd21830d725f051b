// SPDX-License-Identifier: GPL-3.0-or-later
// One run of the load generator (wrk) and what it measured.
#pragma once

#include <QString>

namespace bench {

struct LoadResult
{
    double perSecond = 0;
    double p50 = 0; // milliseconds
    double p99 = 0;
    qint64 requests = 0;
    qint64 notAnswered = 0; // socket errors
    qint64 not2xx = 0;
};

[[nodiscard]] LoadResult runLoad(const QString &url, const QString &script, int connections, int seconds);

} // namespace bench
