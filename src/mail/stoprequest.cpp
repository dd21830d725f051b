// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/stoprequest.h"

namespace surveyhook {

using namespace std::chrono_literals;

void StopRequest::request()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    m_since.store(std::max<qint64>(1, std::chrono::duration_cast<std::chrono::milliseconds>(now).count()));
}

std::chrono::milliseconds StopRequest::age() const
{
    const qint64 since = m_since.load();
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return since == 0 ? 0ms
                      : std::chrono::duration_cast<std::chrono::milliseconds>(now)
                            - std::chrono::milliseconds(since);
}

} // namespace surveyhook
