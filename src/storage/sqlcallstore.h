// SPDX-License-Identifier: GPL-3.0-or-later
// Calls, events and address notes, written through the queue.
#pragma once

#include "domain/ports/callstore.h"

namespace surveyhook {

class SqlConnection;
class WriteQueue;

/** @p queue must live longer. A repeat gets its own event (state and code duplicate, values {"of": number}).
 */
class SqlCallStore final : public CallStore
{
public:
    explicit SqlCallStore(WriteQueue &queue) : m_queue(queue) {}

    void append(CallRecord call, Done done) override;
    void appendRejected(CallRecord call, Done done) override;
    void note(const QString &address, const QString &code, const QDateTime &at) override;

    static constexpr int keptRejected = 100; // newest, an address

private:
    WriteQueue &m_queue;
};

} // namespace surveyhook
