// SPDX-License-Identifier: GPL-3.0-or-later
// The opt-out link's side of the database: whose token it is, and the do-not-contact list.
#pragma once

#include "domain/ports/callstore.h"

namespace surveyhook {

class WriteQueue;

/** @p queue must live longer. */
class SqlOptOuts final : public OptOuts
{
public:
    explicit SqlOptOuts(WriteQueue &queue) : m_queue(queue) {}

    void find(const QString &token, std::function<void(Result<Link>)> done) override;
    void optOut(const QString &token, const QDateTime &at, std::function<void(Result<Link>)> done) override;

private:
    WriteQueue &m_queue;
};

} // namespace surveyhook
