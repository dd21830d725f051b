// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "base/logging.h"
#include "storage/dialect.h"
#include "storage/sqlconnection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** Nobody else may read what SQLite will write; its other files take over these permissions. */
Result<bool> createFile(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return file.size() == 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        if (file.exists()) // another process was faster
            return false;
        return Error{ErrorCode::StorageFailed, file.errorString(), {{u"problem"_s, u"io"_s}}};
    }
    return true;
}

Result<int> versionOf(SqlConnection &connection)
{
    const Result<qint64> table = connection.number(
        u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'");
    if (!table)
        return table.error();
    if (*table == 0)
        return 0;
    const Result<qint64> version = connection.number(u"SELECT max(version) FROM schema_version");
    if (!version)
        return version.error();
    return static_cast<int>(*version);
}

Result<QString> backup(SqlConnection &connection, const QString &file, int version)
{
    QString copy = u"%1.v%2.backup"_s.arg(file).arg(version);
    for (int i = 2; QFile::exists(copy); ++i)
        copy = u"%1.v%2-%3.backup"_s.arg(file).arg(version).arg(i);
    // VACUUM INTO takes an empty file, whose permissions are then ours.
    if (auto made = createFile(copy); !made)
        return made.error();
    if (auto done = connection.prepareOnce(u"VACUUM INTO ?"_s).exec(copy); !done) {
        QFile::remove(copy);
        return done.error();
    }
    return copy;
}

Result<void> applyStatements(SqlConnection &connection, const Migration &migration)
{
    const QStringList statements = QString::fromUtf8(migration.sql).split(u"\n--;;\n"_s);
    for (const QString &statement : statements) {
        if (auto done = connection.run(statement); !done)
            return done;
    }
    Statement note = connection.prepareOnce(
        u"INSERT INTO schema_version (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)"_s);
    return note.exec(migration.version, migration.name, migrationChecksum(migration),
                     QDateTime::currentDateTimeUtc());
}

Result<void> apply(SqlConnection &connection, const Migration &migration)
{
    if (auto begun = connection.begin(); !begun)
        return begun;
    const Result<int> version = versionOf(connection);
    if (version && *version >= migration.version) { // another process was faster
        connection.rollback();
        return {};
    }
    Result<void> done = version ? applyStatements(connection, migration) : Result<void>(version.error());
    if (done)
        done = connection.commit();
    if (!done) {
        connection.rollback();
        return Error{done.error().code, migration.name + u": "_s + done.error().detail, done.error().values};
    }
    qCInfo(lcStorage) << "schema is now at" << migration.version;
    return {};
}

Result<void> prepareNew(const QString &file)
{
    // The vacuum mode must be set before the journal mode makes the first page.
    const QString name = u"surveyhook-create-"_s + file;
    Result<void> done;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        if (!database.open())
            done = dialect::errorFrom(database.lastError());
        QSqlQuery query(database);
        for (const QStringView setting : dialect::creationSettings()) {
            if (done && !query.exec(setting.toString()))
                done = dialect::errorFrom(query.lastError());
        }
        if (done
            && !query.exec(u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, "
                           "name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at INTEGER NOT NULL)"_s))
            done = dialect::errorFrom(query.lastError());
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

Result<OpenedDatabase> bringUp(const Database &database, const QList<Migration> &migrations)
{
    if (migrations.isEmpty())
        return Error{ErrorCode::Internal, u"no migrations in this build"_s};
    OpenedDatabase opened;
    const Result<bool> created = createFile(database.file());
    if (!created)
        return created.error();
    opened.created = *created;
    if (opened.created) {
        if (auto done = prepareNew(database.file()); !done)
            return done.error();
    }
    auto connection = database.connect(Database::Access::Write);
    if (!connection)
        return connection.error();
    SqlConnection &sql = **connection;
    const Result<int> before = versionOf(sql);
    if (!before)
        return before.error();
    opened.version = *before;
    opened.outcome = OpenOutcome::Current;
    const int newest = migrations.last().version;
    if (*before > newest) {
        opened.outcome = OpenOutcome::Newer;
        return opened;
    }
    if (*before == newest)
        return opened;
    if (*before > 0) {
        const Result<QString> copy = backup(sql, database.file(), *before);
        if (!copy)
            return copy.error();
        opened.backup = *copy;
        opened.outcome = OpenOutcome::Upgraded;
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *before)
            continue;
        if (auto done = apply(sql, migration); !done)
            return done.error();
    }
    opened.version = newest;
    return opened;
}

} // namespace

Result<std::unique_ptr<SqlConnection>> Database::connect(Access access) const
{
    return SqlConnection::open(m_file, access);
}

QList<Migration> shippedMigrations()
{
    QList<Migration> migrations;
    const QDir dir(u":/surveyhook/sql/sqlite"_s);
    const QStringList names = dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qCCritical(lcStorage) << "cannot read the migration" << name;
            return {};
        }
        migrations += Migration{QStringView(name).left(4).toInt(), name, file.readAll()};
    }
    return migrations;
}

QString migrationChecksum(const Migration &migration)
{
    return QString::fromLatin1(QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256).toHex());
}

OpenedDatabase openDatabase(const Database &database, const QList<Migration> &migrations)
{
    Result<OpenedDatabase> opened = bringUp(database, migrations);
    if (opened)
        return *std::move(opened);
    OpenedDatabase failed;
    failed.error = opened.error();
    return failed;
}

bool isSound(const Database &database)
{
    const auto sql = SqlConnection::open(database.file(), Database::Access::Read);
    if (!sql)
        return false;
    Statement check = (*sql)->prepare(u"PRAGMA quick_check(1)");
    return check.exec() && check.next() && check.text(0) == u"ok";
}

} // namespace surveyhook
