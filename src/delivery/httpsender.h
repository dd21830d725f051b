// SPDX-License-Identifier: GPL-3.0-or-later
// Sends one request exactly once and brings the answer back. Not QNetworkAccessManager: that sends a request
// again by itself when the connection breaks before the answer, and would invite somebody twice.
#pragma once

#include "domain/httpmessage.h"

#include <atomic>
#include <chrono>

namespace surveyhook {

struct HttpTimeouts
{
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds whole{30'000};
};

class HttpSender
{
public:
    explicit HttpSender(HttpTimeouts timeouts = {}) : m_timeouts(timeouts) {}

    /** Blocks; any thread. Redirects are not followed; answers over 1 MiB count as dropped. Without an answer
     * networkError says name, refused, tls: nothing was sent; timeout, dropped: it may have arrived. */
    [[nodiscard]] OutgoingAnswer send(const OutgoingRequest &request) const;
    /** Those under way end soon, as dropped. */
    void stop() { m_stopped = true; }

private:
    HttpTimeouts m_timeouts;
    std::atomic<bool> m_stopped{false};
};

} // namespace surveyhook
