// SPDX-License-Identifier: GPL-3.0-or-later
// Pools of codes that are given away, each code once. A delivery takes its code in the transaction that
// begins its first attempt, and keeps it over retries and crashes.
#pragma once

#include "base/result.h"
#include "domain/promopool.h"
#include "storage/database.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <optional>

namespace surveyhook {

class SqlConnection;
class WriteQueue;

/** @p queue must live longer. pools() and mark() belong to the thread that calls them first; the others
 * block, any thread but the writer's. */
class PromoCodes
{
public:
    PromoCodes(Database database, WriteQueue &queue);
    PromoCodes(const PromoCodes &) = delete;
    PromoCodes &operator=(const PromoCodes &) = delete;
    ~PromoCodes();

    [[nodiscard]] Result<QList<PromoPool>> pools(); // by name
    /** Differs when a pool was made, changed, filled or removed; what deliveries take shows in the history.
     */
    [[nodiscard]] Result<QString> mark();
    /** Makes the pool, or gives it another name and warning. */
    Result<void> put(const QString &id, const QString &name, int warnBelow);
    /** NotFound when there is no such pool. */
    Result<PromoImport> add(const QString &pool, const QStringList &codes, const QDateTime &now);
    /** Conflict when codes of it have been given: they must stay known. */
    Result<void> remove(const QString &id);

private:
    Database m_database;
    WriteQueue &m_queue;
    std::unique_ptr<SqlConnection> m_reader;
};

// Within the caller's transaction; @p delivery: its number.

/** The delivery's own code, else a free one that is its own from now on; none when the pool is empty. */
[[nodiscard]] Result<std::optional<QString>> takeCode(SqlConnection &sql, const QString &pool,
                                                      qint64 delivery, const QDateTime &now);
/** The delivery's code may leave now. */
[[nodiscard]] Result<void> showCode(SqlConnection &sql, const QString &deliveryId);
/** The delivery ended: its code is free again, unless it may have left. */
[[nodiscard]] Result<void> giveCodeBack(SqlConnection &sql, qint64 delivery);

} // namespace surveyhook
