// SPDX-License-Identifier: GPL-3.0-or-later
// What customers answered about conversations: one row a conversation and kind of answer, without the person.
#pragma once

#include "base/result.h"
#include "domain/rating.h"
#include "storage/database.h"

#include <QList>

#include <memory>

namespace surveyhook {

class SqlConnection;
struct CallRecord;

/** Without what the practice office plays: nobody gave those answers. Belongs to the thread that calls it
 * first. */
class Ratings
{
public:
    explicit Ratings(Database database);
    Ratings(const Ratings &) = delete;
    Ratings &operator=(const Ratings &) = delete;
    ~Ratings();

    /** From @p from on, before @p to (UTC), oldest first. */
    [[nodiscard]] Result<QList<Rating>> between(const QDateTime &from, const QDateTime &to);
    [[nodiscard]] Result<bool> any();

private:
    Database m_database;
    std::unique_ptr<SqlConnection> m_reader;
};

/** Within the transaction that stores @p call, which has the number @p callId. An answer that is older than
 * what is there changes nothing. What a call tells of the team and the channel of its subject is filled in
 * where a rating lacks it, whichever came first. */
[[nodiscard]] Result<void> keepRatings(SqlConnection &sql, const CallRecord &call, qint64 callId);

} // namespace surveyhook
