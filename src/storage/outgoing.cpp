// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outgoing.h"

#include "base/identifier.h"
#include "domain/codes.h"
#include "domain/story.h"
#include "storage/sqlconnection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QStringList> subscribersOf(SqlConnection &sql, QLatin1StringView type)
{
    Statement rows = sql.prepare(u"SELECT id FROM subscriber WHERE off_at IS NULL "
                                 "AND (events IS NULL OR events = '[]' OR instr(events, ?) > 0)");
    if (auto done = rows.exec(QString(u'"' + type + u'"')); !done)
        return done.error();
    QStringList ids;
    while (rows.next())
        ids += rows.text(0);
    if (auto done = rows.status(); !done)
        return done.error();
    return ids;
}

} // namespace

Result<void> tell(SqlConnection &sql, QLatin1StringView type, const QDateTime &at, const QJsonObject &content)
{
    const auto ids = subscribersOf(sql, type);
    if (!ids)
        return ids.error();
    for (const QString &id : *ids) {
        if (auto done =
                sql.prepare(
                       u"INSERT INTO outgoing (id, subscription, type, at, content, state, code, due_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                    .exec(newIdentifier("msg"_L1), id, type, at, content, stateCode(State::Waiting),
                          codes::waiting, at);
            !done)
            return done;
    }
    return {};
}

Result<void> putSubscriber(SqlConnection &sql, const QString &id, const QJsonObject &item)
{
    QJsonArray events = item.value("events"_L1).toArray();
    if (item.value("state"_L1).toString() == "off"_L1)
        events = {QString()}; // nothing
    const QString wanted = QString::fromUtf8(QJsonDocument(events).toJson(QJsonDocument::Compact));
    return sql
        .prepare(u"INSERT INTO subscriber (id, url, events) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                 "off_at = CASE WHEN url = excluded.url THEN off_at END, events = excluded.events, "
                 "url = excluded.url")
        .exec(id, item.value("url"_L1).toString(), wanted);
}

Result<void> removeSubscriber(SqlConnection &sql, const QString &id)
{
    return sql.prepare(u"DELETE FROM subscriber WHERE id = ?").exec(id);
}

} // namespace surveyhook
