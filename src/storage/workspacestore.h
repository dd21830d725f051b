// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace in the database: items as JSON, their secrets sealed apart, a revision for all.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "storage/database.h"
#include "storage/keyfile.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>

namespace surveyhook {

class WriteQueue;

/** One thing of the workspace, split from its secrets by the caller. */
struct WorkspaceItem
{
    QString kind; // "automation", "connection", "settings" …
    QString id; // may be empty where there is one of the kind
    QJsonObject json;
    QMap<QString, Secret> secrets = {}; // by JSON pointer into json
    QStringList unreadable = {}; // pointers of secrets sealed with another key; only in what is loaded
};

struct StoredWorkspace
{
    qint64 revision = 0; // 0: never saved
    QList<WorkspaceItem> items; // by kind, then by id
};

/** What to save: items in @p put replace those of the same kind and id, secrets and all. */
struct WorkspaceChange
{
    struct Key
    {
        QString kind;
        QString id;
    };
    /** An automation's new state, kept as its next version unless it is the same as the newest but for its
     * switch and its error notices. */
    struct Version
    {
        QString automation;
        QDateTime savedAt;
        QJsonObject json; // without secrets
    };
    QList<WorkspaceItem> put = {};
    QList<Key> remove = {};
    QList<Version> versions = {};
    QDateTime at = {}; // for those who are told of it
};

/** @p queue must live longer. load() and revision() belong to the thread that calls one of them first. */
class WorkspaceStore
{
public:
    WorkspaceStore(Database database, WriteQueue &queue, KeyFile key);
    WorkspaceStore(const WorkspaceStore &) = delete;
    WorkspaceStore &operator=(const WorkspaceStore &) = delete;
    ~WorkspaceStore();

    [[nodiscard]] Result<StoredWorkspace> load();
    /** Cheap; for noticing what another process has saved. */
    [[nodiscard]] Result<qint64> revision();
    /** All or nothing; gives the new revision. Conflict when the revision is no longer @p basedOn. Blocks;
     * any thread but the writer's. */
    [[nodiscard]] Result<qint64> save(const WorkspaceChange &change, std::optional<qint64> basedOn = {});

private:
    Database m_database;
    WriteQueue &m_queue;
    KeyFile m_key;
    std::unique_ptr<SqlConnection> m_reader;
};

} // namespace surveyhook
