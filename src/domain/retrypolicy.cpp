// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retrypolicy.h"

#include <algorithm>

namespace surveyhook {

using namespace std::chrono_literals;

std::vector<std::chrono::seconds> RetryPolicy::defaultSchedule()
{
    return {1min, 5min, 30min, 2h, 5h, 10h, 10h};
}

std::optional<std::chrono::milliseconds> RetryPolicy::waitAfter(
    std::size_t failedAttempts, std::optional<std::chrono::seconds> retryAfter, double random) const
{
    if (failedAttempts == 0)
        return 0ms;
    if (failedAttempts > schedule.size())
        return std::nullopt;
    const std::chrono::duration<double> planned = schedule[failedAttempts - 1];
    const double share = 1.0 + jitter * (2.0 * std::clamp(random, 0.0, 1.0) - 1.0);
    auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(planned * std::max(share, 0.0));
    if (retryAfter && *retryAfter > 0s)
        wait = std::min<std::chrono::seconds>(*retryAfter, 24h);
    return wait;
}

} // namespace surveyhook
