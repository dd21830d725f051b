// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ratings.h"

#include "domain/ports/callstore.h"
#include "storage/sqlconnection.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longestComment = 4000; // characters
constexpr qsizetype longestName = 200;

Result<void> keep(SqlConnection &sql, const CallRecord &call, qint64 callId, const Rating &rating)
{
    const QDateTime &came = call.request.receivedAt;
    // A clock that is ahead would hide the rating behind the end of every period.
    const QDateTime at = rating.at.isValid() && rating.at < came ? rating.at : came;
    return sql
        .prepare(u"INSERT INTO rating (platform, subject, kind, address, call, at, score, comment, team, "
                 "channel) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                 "ON CONFLICT (platform, subject, kind) DO UPDATE SET address = excluded.address, "
                 "call = excluded.call, at = excluded.at, score = excluded.score, "
                 "comment = excluded.comment, "
                 "team = CASE WHEN excluded.team <> '' THEN excluded.team ELSE rating.team END, "
                 "channel = CASE WHEN excluded.channel <> '' THEN excluded.channel ELSE rating.channel END "
                 "WHERE excluded.at >= rating.at")
        .exec(call.platform, call.subject, ratingKindCode(rating.kind), call.address, callId, at,
              rating.score, rating.comment.left(longestComment), rating.team.left(longestName),
              rating.channel.left(longestName));
}

/** What this call and earlier ones of the subject left. */
Result<QJsonObject> knownOf(SqlConnection &sql, const CallRecord &call)
{
    if (call.ratings.isEmpty())
        return call.remember;
    Statement row = sql.prepare(u"SELECT json FROM call_memory WHERE address = ? AND subject = ?");
    if (auto done = row.exec(call.address, call.subject); !done)
        return done.error();
    const QJsonObject known = row.next() ? row.json(0) : QJsonObject();
    if (auto done = row.status(); !done)
        return done.error();
    return known;
}

} // namespace

Ratings::Ratings(Database database) : m_database(std::move(database)) {}

Ratings::~Ratings() = default;

Result<QList<Rating>> Ratings::between(const QDateTime &from, const QDateTime &to)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    Statement rows = (*sql)->prepare(u"SELECT kind, score, comment, team, channel, at, platform, subject "
                                     "FROM rating WHERE at >= ? AND at < ? AND address NOT LIKE 'practice-%' "
                                     "ORDER BY at, number");
    if (auto done = rows.exec(from, to); !done)
        return done.error();
    QList<Rating> ratings;
    while (rows.next()) {
        const auto kind = ratingKindFromCode(rows.text(0));
        if (!kind)
            continue;
        ratings += Rating{.kind = *kind,
                          .score = static_cast<int>(rows.number(1)),
                          .comment = rows.text(2),
                          .team = rows.text(3),
                          .channel = rows.text(4),
                          .at = rows.time(5),
                          .platform = rows.text(6),
                          .subject = rows.text(7)};
    }
    if (auto done = rows.status(); !done)
        return done.error();
    return ratings;
}

Result<bool> Ratings::any()
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    const auto found =
        (*sql)->number(u"SELECT EXISTS (SELECT 1 FROM rating WHERE address NOT LIKE 'practice-%')");
    if (!found)
        return found.error();
    return *found != 0;
}

Result<void> keepRatings(SqlConnection &sql, const CallRecord &call, qint64 callId)
{
    if (call.subject.isEmpty())
        return {};
    for (const Rating &rating : call.ratings) {
        if (auto done = keep(sql, call, callId, rating); !done)
            return done;
    }
    const Result<QJsonObject> known = knownOf(sql, call);
    if (!known)
        return known.error();
    const QString team = known->value("team"_L1).toString().left(longestName);
    const QString channel = known->value("channel"_L1).toString().toLower().left(longestName);
    if (team.isEmpty() && channel.isEmpty())
        return {};
    return sql
        .prepare(u"UPDATE rating SET team = CASE WHEN team = '' THEN ? ELSE team END, "
                 "channel = CASE WHEN channel = '' THEN ? ELSE channel END "
                 "WHERE platform = ? AND subject = ? AND (team = '' OR channel = '')")
        .exec(team, channel, call.platform, call.subject);
}

} // namespace surveyhook
