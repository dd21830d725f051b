// SPDX-License-Identifier: GPL-3.0-or-later
// Where a delivery goes: a mail server, a platform. Only the target knows what an answer means.
#pragma once

#include "domain/delivery.h"

#include <functional>

namespace surveyhook {

class Target
{
public:
    Target() = default;
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;
    virtual ~Target();

    /** Durably notes that from now on it may have happened. False: stop, do not send. Blocks; any thread. */
    using Mark = std::function<bool()>;
    using Done = std::function<void(DeliveryOutcome)>;

    /** One attempt. Called in the worker thread and returns soon; @p done is called once, from any thread. @p
     * mark must have been called, and have given true, before the other side can have acted. */
    virtual void deliver(const DeliveryTask &task, Mark mark, Done done) = 0;
};

} // namespace surveyhook
