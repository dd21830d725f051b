// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/versionstore.h"

#include "storage/sqlconnection.h"

namespace surveyhook {

VersionStore::VersionStore(Database database) : m_database(std::move(database)) {}

VersionStore::~VersionStore() = default;

Result<QList<StoredVersion>> VersionStore::versions(const QString &automation)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    Statement rows = (*sql)->prepare(u"SELECT version, saved_at, json FROM automation_version "
                                     "WHERE automation = ? ORDER BY version DESC");
    if (auto done = rows.exec(automation); !done)
        return done.error();
    QList<StoredVersion> versions;
    while (rows.next())
        versions += StoredVersion{.version = rows.number(0), .savedAt = rows.time(1), .json = rows.json(2)};
    if (auto done = rows.status(); !done)
        return done.error();
    return versions;
}

Result<qint64> VersionStore::newest(const QString &automation)
{
    const auto sql = openOnce(m_reader, m_database);
    if (!sql)
        return sql.error();
    Statement row = (*sql)->prepare(u"SELECT max(version) FROM automation_version WHERE automation = ?");
    if (auto done = row.exec(automation); !done)
        return done.error();
    const qint64 version = row.next() ? row.number(0) : 0;
    if (auto done = row.status(); !done)
        return done.error();
    return version;
}

} // namespace surveyhook
