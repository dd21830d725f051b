// SPDX-License-Identifier: GPL-3.0-or-later
// When to try again. Pure: the same arguments give the same answer.
#pragma once

#include <chrono>
#include <optional>
#include <vector>

namespace surveyhook {

struct RetryPolicy
{
    /** Waits between attempts: 1 min, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h (field.md D7). */
    std::vector<std::chrono::seconds> schedule = defaultSchedule();
    double jitter = 0.1; // share of the wait, both ways

    [[nodiscard]] static std::vector<std::chrono::seconds> defaultSchedule();

    /** The wait before the attempt after @p failedAttempts failures (1: the first failed); none when there is
     * no further one. @p retryAfter is what the other side asked for: it wins, up to 24 hours.
     *  @p random in [0, 1). */
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitAfter(
        std::size_t failedAttempts, std::optional<std::chrono::seconds> retryAfter, double random) const;
};

} // namespace surveyhook
