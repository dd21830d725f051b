// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/promocodes.h"

#include "domain/codes.h"
#include "storage/deliveryrows.h"
#include "storage/sqlconnection.h"
#include "storage/writequeue.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

Result<bool> hasPool(SqlConnection &sql, const QString &pool)
{
    Statement row = sql.prepare(u"SELECT 1 FROM promo_pool WHERE id = ?");
    if (auto done = row.exec(pool); !done)
        return done.error();
    const bool found = row.next();
    if (auto done = row.status(); !done)
        return done.error();
    return found;
}

/** Whatever was held for want of a code of @p pool waits for its due time again. */
Result<int> letGoOn(SqlConnection &sql, const QString &pool, const QDateTime &now)
{
    const auto held = deliveriesIn(sql, State::Held);
    if (!held)
        return held.error();
    int count = 0;
    for (const StoredDelivery &delivery : *held) {
        if (delivery.code != codes::promoEmpty || delivery.pool != pool)
            continue;
        const QJsonObject values{{u"due"_s, delivery.due.toString(Qt::ISODate)},
                                 {u"person"_s, delivery.person},
                                 {u"action"_s, delivery.actionType}};
        if (auto done = changeDelivery(sql, delivery, State::Waiting, now, codes::waiting, values); !done)
            return done.error();
        ++count;
    }
    return count;
}

Result<PromoImport> addCodes(SqlConnection &sql, const QString &pool, const QStringList &codes,
                             const QDateTime &now)
{
    const Result<bool> found = hasPool(sql, pool);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no pool "_s + pool};
    PromoImport import;
    for (const QString &code : codes) {
        Statement insert =
            sql.prepare(u"INSERT INTO promo_code (pool, code) VALUES (?, ?) ON CONFLICT (code) DO NOTHING");
        if (auto done = insert.exec(pool, code); !done)
            return done.error();
        ++(insert.changed() > 0 ? import.added : import.known);
    }
    if (import.added > 0) {
        const Result<int> count = letGoOn(sql, pool, now);
        if (!count)
            return count.error();
        import.goOn = *count;
    }
    return import;
}

Result<std::optional<QString>> ownCode(SqlConnection &sql, qint64 delivery)
{
    Statement row = sql.prepare(u"SELECT code FROM promo_code WHERE delivery = ?");
    if (auto done = row.exec(delivery); !done)
        return done.error();
    std::optional<QString> code;
    if (row.next())
        code = row.text(0);
    if (auto done = row.status(); !done)
        return done.error();
    return code;
}

Result<void> removePool(SqlConnection &sql, const QString &id)
{
    {
        Statement row =
            sql.prepare(u"SELECT 1 FROM promo_code WHERE pool = ? AND delivery IS NOT NULL LIMIT 1");
        if (auto done = row.exec(id); !done)
            return done;
        if (row.next())
            return Error{ErrorCode::Conflict, u"codes of the pool have been given"_s};
        if (auto done = row.status(); !done)
            return done;
    }
    if (auto done = sql.prepare(u"DELETE FROM promo_code WHERE pool = ?").exec(id); !done)
        return done;
    return sql.prepare(u"DELETE FROM promo_pool WHERE id = ?").exec(id);
}

} // namespace

PromoCodes::PromoCodes(Database database, WriteQueue &queue) : m_database(std::move(database)), m_queue(queue)
{}

PromoCodes::~PromoCodes() = default;

Result<QList<PromoPool>> PromoCodes::pools()
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    Statement rows = (*sql)->prepare(
        u"SELECT p.id, p.name, p.warn_below, "
        "(SELECT count(*) FROM promo_code c WHERE c.pool = p.id AND c.delivery IS NULL), "
        "(SELECT count(*) FROM promo_code c WHERE c.pool = p.id AND c.delivery IS NOT NULL), "
        "(SELECT count(*) FROM delivery d WHERE d.state IN ('held', 'sending', 'needs_attention') "
        "AND d.state = 'held' AND d.code = ? AND json_extract(d.content, '$.pool') = p.id), "
        "(SELECT c.code FROM promo_code c WHERE c.pool = p.id AND c.delivery IS NULL ORDER BY c.number LIMIT "
        "1) "
        "FROM promo_pool p ORDER BY p.name, p.id");
    if (auto done = rows.exec(codes::promoEmpty); !done)
        return done.error();
    QList<PromoPool> pools;
    while (rows.next())
        pools += PromoPool{.id = rows.text(0),
                           .name = rows.text(1),
                           .free = rows.number(3),
                           .given = rows.number(4),
                           .warnBelow = rows.integer(2),
                           .waiting = rows.number(5),
                           .next = rows.text(6)};
    if (auto done = rows.status(); !done)
        return done.error();
    return pools;
}

Result<QString> PromoCodes::mark()
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    Statement row = (*sql)->prepare(
        u"SELECT coalesce((SELECT max(number) FROM promo_code), 0) || '/' || coalesce((SELECT "
        "group_concat(id || '=' || warn_below || name, '/') FROM promo_pool), '')");
    if (auto done = row.exec(); !done)
        return done.error();
    const QString mark = row.next() ? row.text(0) : QString();
    if (auto done = row.status(); !done)
        return done.error();
    return mark;
}

Result<void> PromoCodes::put(const QString &id, const QString &name, int warnBelow)
{
    return m_queue.run([&](SqlConnection &sql) {
        return sql
            .prepare(u"INSERT INTO promo_pool (id, name, warn_below) VALUES (?, ?, ?) ON CONFLICT (id) DO "
                     "UPDATE SET name = excluded.name, warn_below = excluded.warn_below")
            .exec(id, name, warnBelow);
    });
}

Result<PromoImport> PromoCodes::add(const QString &pool, const QStringList &codes, const QDateTime &now)
{
    return m_queue.compute<PromoImport>([&](SqlConnection &sql) { return addCodes(sql, pool, codes, now); });
}

Result<void> PromoCodes::remove(const QString &id)
{
    return m_queue.run([&](SqlConnection &sql) { return removePool(sql, id); });
}

Result<std::optional<QString>> takeCode(SqlConnection &sql, const QString &pool, qint64 delivery,
                                        const QDateTime &now)
{
    const auto own = ownCode(sql, delivery);
    if (!own || *own)
        return own;
    Statement take = sql.prepare(
        u"UPDATE promo_code SET delivery = ?, given_at = ? WHERE number = (SELECT number FROM promo_code "
        "WHERE pool = ? AND delivery IS NULL ORDER BY number LIMIT 1)");
    if (auto done = take.exec(delivery, now, pool); !done)
        return done.error();
    if (take.changed() == 0)
        return std::optional<QString>();
    return ownCode(sql, delivery);
}

Result<void> showCode(SqlConnection &sql, const QString &deliveryId)
{
    return sql
        .prepare(u"UPDATE promo_code SET shown = 1 "
                 "WHERE delivery = (SELECT number FROM delivery WHERE id = ?)")
        .exec(deliveryId);
}

Result<void> giveCodeBack(SqlConnection &sql, qint64 delivery)
{
    return sql
        .prepare(u"UPDATE promo_code SET delivery = NULL, given_at = NULL WHERE delivery = ? AND shown = 0")
        .exec(delivery);
}

} // namespace surveyhook
