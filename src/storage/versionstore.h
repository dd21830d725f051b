// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier states of automations, read on a connection of their own. They are written by
// WorkspaceStore::save().
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <memory>

namespace surveyhook {

struct StoredVersion
{
    qint64 version = 0; // 1 is the first
    QDateTime savedAt; // UTC
    QJsonObject json; // without secrets
};

/** Belongs to the thread that calls it first. */
class VersionStore
{
public:
    explicit VersionStore(Database database);
    VersionStore(const VersionStore &) = delete;
    VersionStore &operator=(const VersionStore &) = delete;
    ~VersionStore();

    /** Newest first. */
    [[nodiscard]] Result<QList<StoredVersion>> versions(const QString &automation);
    /** 0: none. */
    [[nodiscard]] Result<qint64> newest(const QString &automation);

private:
    Database m_database;
    std::unique_ptr<SqlConnection> m_reader;
};

} // namespace surveyhook
