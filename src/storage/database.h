// SPDX-License-Identifier: GPL-3.0-or-later
// Where the database lies, and bringing it to the schema of this program.
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <memory>

namespace surveyhook {

class SqlConnection;

/** A value; any thread. */
class Database
{
public:
    explicit Database(QString file) : m_file(std::move(file)) {}
    [[nodiscard]] const QString &file() const { return m_file; }
    enum class Access { Write, Read };
    /** The connection belongs to the calling thread. The file must exist. */
    [[nodiscard]] Result<std::unique_ptr<SqlConnection>> connect(Access access) const;

private:
    QString m_file;
};

/** A numbered file of statements, separated by lines "--;;". Never edited once released. */
struct Migration
{
    int version = 0;
    QString name; // "0001_start.sql"
    QByteArray sql;
};

/** Those in the program's resources, lowest first. */
[[nodiscard]] QList<Migration> shippedMigrations();
/** SHA-256, hexadecimal. */
[[nodiscard]] QString migrationChecksum(const Migration &migration);

enum class OpenOutcome {
    Current, // of this program's schema, or made just now
    Upgraded, // after a backup
    Newer, // of a newer program: untouched
    Failed,
};

struct OpenedDatabase
{
    OpenOutcome outcome = OpenOutcome::Failed;
    int version = 0;
    bool created = false;
    QString backup = {}; // the copy made before the upgrade
    Error error = {}; // when failed; values {"problem": full|busy|io|corrupt|missing|…}
};

/** Creates the file (only its owner may read it) or upgrades it, each migration in one transaction. Safe when
 * several processes do it at once. The directory must exist. Blocks. */
[[nodiscard]] OpenedDatabase openDatabase(const Database &database,
                                          const QList<Migration> &migrations = shippedMigrations());

/** Reads the whole file (SQLite's quick_check): false when it is damaged. Blocks. */
[[nodiscard]] bool isSound(const Database &database);

} // namespace surveyhook
