// SPDX-License-Identifier: GPL-3.0-or-later
// Calls, events and address notes, written through the queue.
#pragma once

#include "domain/ports/callstore.h"

#include <memory>

namespace surveyhook {

class WriteQueue;

/** @p queue must live longer. A repeat gets its own event: state and code duplicate, values {"of": number}.
 */
class SqlCallStore final : public CallStore
{
public:
    explicit SqlCallStore(WriteQueue &queue);
    ~SqlCallStore() override;

    void append(CallRecord call, Done done) override;
    void appendRejected(CallRecord call, Done done) override;
    /** Unknown keys are counted together, under the empty address: callers make them up. */
    void note(const QString &address, const QString &code, const QDateTime &at) override;

    static constexpr int keptRejected = 100; // newest, an address; older ones are counted: "count.rejected"
    static constexpr qsizetype rejectedBody = 16 * 1024; // bytes

private:
    class Notes;

    WriteQueue &m_queue;
    std::shared_ptr<Notes> m_notes;
};

} // namespace surveyhook
