// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/sqlconnection.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

/** Of migrations that were released: they must never change again. */
const QMap<QString, QString> releasedChecksums{};

Migration made(int version, const QByteArray &sql)
{
    return {version, u"000%1_made.sql"_s.arg(version), sql};
}

QList<Migration> oldProgram()
{
    return {
        made(1,
             "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT)\n--;;\nINSERT INTO thing (name) VALUES "
             "('a;b')")};
}

QList<Migration> newProgram()
{
    return oldProgram() << made(2, "ALTER TABLE thing ADD COLUMN size INTEGER NOT NULL DEFAULT 7");
}

qint64 numberIn(const QString &file, const QString &sql)
{
    auto connection = Database(file).connect(Database::Access::Read);
    const Result<qint64> number =
        connection ? (*connection)->number(sql) : Result<qint64>(connection.error());
    return number ? *number : -1;
}

} // namespace

class TestStorageDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void makesANewDatabaseForItsOwnerOnly();
    void opensTheSameDatabaseAgain();
    void upgradesAfterABackup();
    void leavesTheDatabaseOfANewerProgramAlone();
    void undoesAnUpgradeThatFails();
    void saysThatAFileIsNoDatabase();
    void failsWithoutItsDirectory();
    void doesNotChangeReleasedMigrations();
    void refusesToWriteWhenOpenedForReading();
    void tellsStatementsApartByTheirText();
};

void TestStorageDatabase::makesANewDatabaseForItsOwnerOnly()
{
    const QTemporaryDir dir;
    const Database database(dir.filePath(u"surveyhook.db"_s));
    const OpenedDatabase opened = openDatabase(database);
    QCOMPARE(opened.outcome, OpenOutcome::Current);
    QVERIFY(opened.created);
    QCOMPARE(opened.version, shippedMigrations().last().version);
    QVERIFY(opened.backup.isEmpty());

    auto connection = database.connect(Database::Access::Write);
    QVERIFY(connection);
    QVERIFY(
        (*connection)->run(u"INSERT INTO person (address, first_seen, last_seen) VALUES ('a@b.pl', 1, 1)"));
    QCOMPARE(*(*connection)->number(u"PRAGMA auto_vacuum"), 2);
    QCOMPARE(*(*connection)->number(u"PRAGMA synchronous"), 2);
    QCOMPARE(*(*connection)->number(u"PRAGMA foreign_keys"), 1);
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY(QFile::exists(database.file() + suffix));
        QVERIFY2(!(QFileInfo(database.file() + suffix).permissions() & others), qPrintable(suffix));
    }
}

void TestStorageDatabase::opensTheSameDatabaseAgain()
{
    const QTemporaryDir dir;
    const Database database(dir.filePath(u"surveyhook.db"_s));
    QVERIFY(openDatabase(database).created);
    const OpenedDatabase again = openDatabase(database);
    QCOMPARE(again.outcome, OpenOutcome::Current);
    QVERIFY(!again.created);
}

void TestStorageDatabase::upgradesAfterABackup()
{
    const QTemporaryDir dir;
    const Database database(dir.filePath(u"surveyhook.db"_s));
    QCOMPARE(openDatabase(database, oldProgram()).outcome, OpenOutcome::Current);

    const OpenedDatabase upgraded = openDatabase(database, newProgram());
    QCOMPARE(upgraded.outcome, OpenOutcome::Upgraded);
    QCOMPARE(upgraded.version, 2);
    QCOMPARE(numberIn(database.file(), u"SELECT size FROM thing WHERE name = 'a;b'"_s), 7);
    QCOMPARE(numberIn(database.file(), u"SELECT count(*) FROM schema_version WHERE length(checksum) = 64"_s),
             2);

    QVERIFY(QFile::exists(upgraded.backup));
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(upgraded.backup).permissions() & others));
    QCOMPARE(numberIn(upgraded.backup, u"SELECT count(*) FROM thing"_s), 1);
    QCOMPARE(numberIn(upgraded.backup, u"SELECT max(version) FROM schema_version"_s), 1);
    QCOMPARE(openDatabase(database, newProgram()).outcome, OpenOutcome::Current);
}

void TestStorageDatabase::leavesTheDatabaseOfANewerProgramAlone()
{
    const QTemporaryDir dir;
    const Database database(dir.filePath(u"surveyhook.db"_s));
    QCOMPARE(openDatabase(database, newProgram()).version, 2);
    const OpenedDatabase older = openDatabase(database, oldProgram());
    QCOMPARE(older.outcome, OpenOutcome::Newer);
    QCOMPARE(older.version, 2);
    QVERIFY(older.backup.isEmpty());
    QCOMPARE(numberIn(database.file(), u"SELECT max(version) FROM schema_version"_s), 2);
}

void TestStorageDatabase::undoesAnUpgradeThatFails()
{
    const QTemporaryDir dir;
    const Database database(dir.filePath(u"surveyhook.db"_s));
    QCOMPARE(openDatabase(database, oldProgram()).version, 1);
    const QList<Migration> broken =
        oldProgram() << made(2, "CREATE TABLE other (id INTEGER)\n--;;\nINSERT INTO nowhere VALUES (1)");
    const OpenedDatabase failed = openDatabase(database, broken);
    QCOMPARE(failed.outcome, OpenOutcome::Failed);
    QVERIFY2(failed.error.detail.contains(u"0002_made.sql"_s), qPrintable(failed.error.detail));
    QCOMPARE(numberIn(database.file(), u"SELECT count(*) FROM sqlite_master WHERE name = 'other'"_s), 0);
    QCOMPARE(openDatabase(database, oldProgram()).outcome, OpenOutcome::Current);
}

void TestStorageDatabase::saysThatAFileIsNoDatabase()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"surveyhook.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const OpenedDatabase opened = openDatabase(Database(file.fileName()));
    QCOMPARE(opened.outcome, OpenOutcome::Failed);
    QCOMPARE(opened.error.values.value("problem"_L1).toString(), u"corrupt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(8192, 'x'));
}

void TestStorageDatabase::failsWithoutItsDirectory()
{
    const QTemporaryDir dir;
    const OpenedDatabase opened = openDatabase(Database(dir.filePath(u"missing/surveyhook.db"_s)));
    QCOMPARE(opened.outcome, OpenOutcome::Failed);
    QCOMPARE(opened.error.code, ErrorCode::StorageFailed);
}

void TestStorageDatabase::doesNotChangeReleasedMigrations()
{
    const QList<Migration> shipped = shippedMigrations();
    QVERIFY(!shipped.isEmpty());
    QMap<QString, QString> checksums;
    int version = 0;
    for (const Migration &migration : shipped) {
        QCOMPARE(migration.version, ++version);
        checksums.insert(migration.name, migrationChecksum(migration));
    }
    for (auto released = releasedChecksums.cbegin(); released != releasedChecksums.cend(); ++released)
        QCOMPARE(checksums.value(released.key()), released.value());
}

void TestStorageDatabase::tellsStatementsApartByTheirText()
{
    const QTemporaryDir dir;
    const Database database(dir.filePath(u"surveyhook.db"_s));
    QVERIFY(openDatabase(database).created);
    const auto connection = database.connect(Database::Access::Read);
    QVERIFY(connection);
    std::array<char16_t, 8> text{u'S', u'E', u'L', u'E', u'C', u'T', u' ', u'1'}; // both at the same place
    const QStringView sql(text.data(), text.size());
    Statement one = (*connection)->prepare(sql);
    QVERIFY(one.exec());
    text.back() = u'2';
    Statement two = (*connection)->prepare(sql);
    QVERIFY(two.exec());
    QVERIFY(one.next());
    QCOMPARE(one.number(0), 1);
    QVERIFY(two.next());
    QCOMPARE(two.number(0), 2);
}

void TestStorageDatabase::refusesToWriteWhenOpenedForReading()
{
    const QTemporaryDir dir;
    const Database database(dir.filePath(u"surveyhook.db"_s));
    QVERIFY(openDatabase(database).created);
    auto connection = database.connect(Database::Access::Read);
    QVERIFY(connection);
    QVERIFY(!(*connection)->run(u"DELETE FROM person"));
}

QTEST_GUILESS_MAIN(TestStorageDatabase)
#include "tst_storagedatabase.moc"
