// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacestore.h"

#include "base/logging.h"
#include "storage/collectorrows.h"
#include "storage/outgoing.h"
#include "storage/peoplerows.h"
#include "storage/sqlconnection.h"
#include "storage/writequeue.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qint64 versionsKept = 20;

/** A sealed secret cannot be read from another row than its own. */
QByteArray placeOf(const QString &kind, const QString &id, const QString &pointer)
{
    return kind.toUtf8() + '\0' + id.toUtf8() + '\0' + pointer.toUtf8();
}

struct SealedSecret
{
    QString pointer;
    QByteArray sealed;
};

/** Sealed before the writer gets to it: sealing takes time and the secret leaves this thread in no other
 * form. */
struct SealedItem
{
    QString kind;
    QString id;
    QJsonObject json;
    QList<SealedSecret> secrets;
};

Result<void> putItem(SqlConnection &sql, const SealedItem &item, qint64 revision)
{
    if (auto done = sql.prepare(u"INSERT INTO item (kind, id, json, revision) VALUES (?, ?, ?, ?) "
                                "ON CONFLICT (kind, id) DO UPDATE SET json = excluded.json, "
                                "revision = excluded.revision")
                        .exec(item.kind, item.id, item.json, revision);
        !done)
        return done;
    if (auto done =
            sql.prepare(u"DELETE FROM item_secret WHERE kind = ? AND id = ?").exec(item.kind, item.id);
        !done)
        return done;
    for (const SealedSecret &secret : item.secrets) {
        if (auto done =
                sql.prepare(u"INSERT INTO item_secret (kind, id, pointer, sealed) VALUES (?, ?, ?, ?)")
                    .exec(item.kind, item.id, secret.pointer, secret.sealed);
            !done)
            return done;
    }
    return {};
}

/** "on" or another state; empty: there is no such automation. */
Result<QString> stateOf(SqlConnection &sql, const QString &automation)
{
    Statement row = sql.prepare(u"SELECT json FROM item WHERE kind = 'automation' AND id = ?");
    if (auto done = row.exec(automation); !done)
        return done.error();
    QString state;
    if (row.next())
        state = row.json(0).value("state"_L1).toString();
    if (auto done = row.status(); !done)
        return done.error();
    return state;
}

/** What subscribers hear of a saved item, and what is known of them. */
Result<void> follow(SqlConnection &sql, const SealedItem &item, const QString &stateBefore,
                    const QDateTime &at)
{
    if (item.kind == "subscription"_L1)
        return putSubscriber(sql, item.id, item.json);
    if (item.kind != "automation"_L1 || stateBefore.isEmpty())
        return {};
    const bool wasOn = stateBefore == "on"_L1;
    const bool isOn = item.json.value("state"_L1).toString() == "on"_L1;
    if (wasOn == isOn)
        return {};
    return tell(sql, isOn ? outgoing::automationEnabled : outgoing::automationDisabled, at,
                {{u"automation"_s, item.id}});
}

Result<qint64> revisionOf(SqlConnection &sql)
{
    Statement row = sql.prepare(u"SELECT revision FROM workspace");
    if (auto done = row.exec(); !done)
        return done.error();
    const qint64 revision = row.next() ? row.number(0) : 0;
    if (auto done = row.status(); !done)
        return done.error();
    return revision;
}

/** What can be brought back: the switch and who hears about errors are set at once and stay as they are. */
QJsonObject essence(QJsonObject automation)
{
    automation.remove(u"state"_s);
    automation.remove(u"errors"_s);
    return automation;
}

Result<void> keepVersion(SqlConnection &sql, const WorkspaceChange::Version &version)
{
    qint64 newest = 0;
    {
        Statement row = sql.prepare(u"SELECT version, json FROM automation_version WHERE automation = ? "
                                    "ORDER BY version DESC LIMIT 1");
        if (auto done = row.exec(version.automation); !done)
            return done;
        if (row.next()) {
            if (essence(row.json(1)) == essence(version.json))
                return {};
            newest = row.number(0);
        }
        if (auto done = row.status(); !done)
            return done;
    }
    if (auto done = sql.prepare(u"INSERT INTO automation_version (automation, version, saved_at, json) "
                                "VALUES (?, ?, ?, ?)")
                        .exec(version.automation, newest + 1, version.savedAt, version.json);
        !done)
        return done;
    return sql.prepare(u"DELETE FROM automation_version WHERE automation = ? AND version <= ?")
        .exec(version.automation, newest + 1 - versionsKept);
}

/** People stand in tables of their own: callers of our addresses change them without saving a workspace. */
Result<void> putOne(SqlConnection &sql, const SealedItem &item, qint64 revision, const QDateTime &at)
{
    if (item.kind == "person"_L1)
        return putPerson(sql, item.id, item.json, at);
    if (auto done = putItem(sql, item, revision); !done)
        return done;
    return item.kind == "survey"_L1 ? followCollectors(sql, item.json, at) : Result<void>();
}

Result<qint64> saveAll(SqlConnection &sql, const QList<SealedItem> &put, const WorkspaceChange &change,
                       std::optional<qint64> basedOn)
{
    const Result<qint64> current = revisionOf(sql);
    if (!current)
        return current;
    if (basedOn && *basedOn != *current)
        return Error{ErrorCode::Conflict,
                     u"the workspace was changed meanwhile"_s,
                     {{u"revision"_s, *current}}};
    const qint64 revision = *current + 1;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const WorkspaceChange::Key &key : change.remove) {
        if (auto done = sql.prepare(u"DELETE FROM item WHERE kind = ? AND id = ?").exec(key.kind, key.id);
            !done)
            return done.error();
        if (key.kind == "subscription"_L1) {
            if (auto done = removeSubscriber(sql, key.id); !done)
                return done.error();
        }
        if (key.kind == "person"_L1) {
            if (auto done = removePerson(sql, key.id); !done)
                return done.error();
        }
    }
    for (const SealedItem &item : put) {
        const Result<QString> before =
            item.kind == "automation"_L1 ? stateOf(sql, item.id) : Result<QString>(QString());
        if (!before)
            return before.error();
        if (auto done = putOne(sql, item, revision, now); !done)
            return done.error();
        if (auto done = follow(sql, item, *before, change.at); !done)
            return done.error();
    }
    if (auto done = finishRemoving(sql); !done)
        return done.error();
    for (const WorkspaceChange::Version &version : change.versions) {
        if (auto done = keepVersion(sql, version); !done)
            return done.error();
    }
    if (auto done = sql.prepare(u"UPDATE workspace SET revision = ?").exec(revision); !done)
        return done.error();
    return revision;
}

/** Into @p items, which are in the same order. */
Result<void> readSecrets(SqlConnection &sql, const KeyFile &key, QList<WorkspaceItem> *items)
{
    Statement rows =
        sql.prepare(u"SELECT kind, id, pointer, sealed FROM item_secret ORDER BY kind, id, pointer");
    if (auto done = rows.exec(); !done)
        return done;
    auto item = items->begin();
    while (rows.next()) {
        const QString kind = rows.text(0);
        const QString id = rows.text(1);
        const QString pointer = rows.text(2);
        while (item != items->end() && (item->kind != kind || item->id != id))
            ++item;
        if (item == items->end())
            break;
        if (auto secret = key.unseal(rows.bytes(3), placeOf(kind, id, pointer)))
            item->secrets.insert(pointer, *secret);
        else
            item->unreadable += pointer;
    }
    return rows.status();
}

Result<StoredWorkspace> loadAll(SqlConnection &sql, const KeyFile &key)
{
    StoredWorkspace workspace;
    const Result<qint64> revision = revisionOf(sql);
    if (!revision)
        return revision.error();
    workspace.revision = *revision;
    {
        Statement rows = sql.prepare(u"SELECT kind, id, json FROM item ORDER BY kind, id");
        if (auto done = rows.exec(); !done)
            return done.error();
        while (rows.next())
            workspace.items += WorkspaceItem{.kind = rows.text(0), .id = rows.text(1), .json = rows.json(2)};
        if (auto done = rows.status(); !done)
            return done.error();
    }
    if (auto done = readSecrets(sql, key, &workspace.items); !done)
        return done.error();
    const auto people = listedPeople(sql);
    if (!people)
        return people.error();
    for (const ListedPerson &person : *people)
        workspace.items += WorkspaceItem{.kind = u"person"_s, .id = person.address, .json = person.item};
    return workspace;
}

} // namespace

WorkspaceStore::WorkspaceStore(Database database, WriteQueue &queue, KeyFile key)
    : m_database(std::move(database))
    , m_queue(queue)
    , m_key(std::move(key))
{}

WorkspaceStore::~WorkspaceStore() = default;

Result<StoredWorkspace> WorkspaceStore::load()
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    // One snapshot, so that items, secrets and revision belong together.
    if (auto begun = (*sql)->run(u"BEGIN"); !begun)
        return begun.error();
    Result<StoredWorkspace> workspace = loadAll(**sql, m_key);
    (*sql)->rollback();
    return workspace;
}

Result<qint64> WorkspaceStore::revision()
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    return revisionOf(**sql);
}

Result<qint64> WorkspaceStore::save(const WorkspaceChange &change, std::optional<qint64> basedOn)
{
    QList<SealedItem> put;
    for (const WorkspaceItem &item : change.put) {
        SealedItem sealed{item.kind, item.id, item.json, {}};
        for (auto secret = item.secrets.cbegin(); secret != item.secrets.cend(); ++secret)
            sealed.secrets +=
                SealedSecret{secret.key(),
                             m_key.seal(secret.value(), placeOf(item.kind, item.id, secret.key()))};
        put += sealed;
    }
    return m_queue.compute<qint64>([&](SqlConnection &sql) { return saveAll(sql, put, change, basedOn); });
}

} // namespace surveyhook
