// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/callcut.h"

#include "storage/callrows.h"
#include "storage/sqlconnection.h"
#include "storage/writequeue.h"

namespace surveyhook {

namespace {

struct Cut
{
    qint64 id = 0;
    RawRequest request;
};

Result<QList<Cut>> cutRequests(SqlConnection &sql, const QString &address, const QDateTime &before,
                               const CallCut &cut)
{
    Statement rows = sql.prepare(u"SELECT id, method, path, query, headers, body, received_at FROM call "
                                 "WHERE id > (SELECT coalesce(max(id), 0) FROM call) - 20000 AND address = ? "
                                 "AND received_at < ? "
                                 "AND id NOT IN (SELECT call FROM rejected WHERE address = ?)");
    if (auto done = rows.exec(address, before, address); !done)
        return done.error();
    QList<Cut> changed;
    while (rows.next()) {
        Cut call{.id = rows.number(0),
                 .request = {.method = rows.bytes(1),
                             .path = rows.bytes(2),
                             .rawQuery = rows.bytes(3),
                             .headers = headersFromText(rows.bytes(4)),
                             .body = rows.bytes(5),
                             .receivedAt = rows.time(6)}};
        if (cut(call.request))
            changed.append(call);
    }
    if (auto done = rows.status(); !done)
        return done.error();
    return changed;
}

} // namespace

Result<int> cutCalls(WriteQueue &queue, const QString &address, const QDateTime &before, const CallCut &cut)
{
    return queue.compute<int>([&](SqlConnection &sql) -> Result<int> {
        const Result<QList<Cut>> calls = cutRequests(sql, address, before, cut);
        if (!calls)
            return calls.error();
        for (const Cut &call : *calls) {
            if (auto done = sql.prepare(u"UPDATE call SET query = ?, body = ? WHERE id = ?")
                                .exec(call.request.rawQuery, call.request.body, call.id);
                !done)
                return done.error();
        }
        return static_cast<int>(calls->size());
    });
}

} // namespace surveyhook
