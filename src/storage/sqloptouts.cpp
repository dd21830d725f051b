// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqloptouts.h"

#include "domain/codes.h"
#include "storage/eventrecords.h"
#include "storage/sqlconnection.h"
#include "storage/writequeue.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

struct Found
{
    OptOuts::Link link;
    qint64 event = 0;
};

Result<Found> findLink(SqlConnection &sql, const QString &token)
{
    Statement row = sql.prepare(u"SELECT d.person, d.content, d.event, s.at FROM delivery d "
                                "LEFT JOIN suppression s ON s.address = d.person WHERE d.token = ?");
    if (auto done = row.exec(token); !done)
        return done.error();
    if (!row.next())
        return Error{ErrorCode::NotFound, u"no such opt-out link"_s};
    return Found{{.address = row.text(0),
                  .language = row.json(1).value("language"_L1).toString(),
                  .optedOut = !row.isNull(3)},
                 row.number(2)};
}

void postFor(WriteQueue &queue, std::function<Result<OptOuts::Link>(SqlConnection &)> work,
             std::function<void(Result<OptOuts::Link>)> done)
{
    const auto found = std::make_shared<OptOuts::Link>();
    queue.post(
        WriteQueue::Priority::Background,
        [work = std::move(work), found](SqlConnection &sql) -> Result<void> {
            Result<OptOuts::Link> link = work(sql);
            if (!link)
                return link.error();
            *found = *std::move(link);
            return {};
        },
        [done = std::move(done), found](const Result<void> &result) {
            done(result ? Result<OptOuts::Link>(*found) : Result<OptOuts::Link>(result.error()));
        });
}

Result<OptOuts::Link> optOutNow(SqlConnection &sql, const QString &token, const QDateTime &at)
{
    Result<Found> found = findLink(sql, token);
    if (!found)
        return found.error();
    OptOuts::Link link = found->link;
    if (link.optedOut)
        return link;
    if (auto done = suppress(sql, link.address, at, u"link"_s, token); !done)
        return done.error();
    if (auto done = addLine(sql, found->event, at, codes::optedOut,
                            {{u"address"_s, link.address}, {u"at"_s, at.toString(Qt::ISODate)}});
        !done)
        return done.error();
    link.optedOut = true;
    return link;
}

} // namespace

void SqlOptOuts::find(const QString &token, std::function<void(Result<Link>)> done)
{
    postFor(
        m_queue,
        [token](SqlConnection &sql) -> Result<Link> {
            Result<Found> found = findLink(sql, token);
            if (!found)
                return found.error();
            return found->link;
        },
        std::move(done));
}

void SqlOptOuts::optOut(const QString &token, const QDateTime &at, std::function<void(Result<Link>)> done)
{
    postFor(
        m_queue, [token, at](SqlConnection &sql) { return optOutNow(sql, token, at); }, std::move(done));
}

} // namespace surveyhook
