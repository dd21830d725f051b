// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacestore.h"
#include "support/storeindir.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::test;

namespace {

const QByteArray password = "kT7-correct-horse-Battery";

struct Desk
{
    Desk() : key(KeyFile::openOrCreate(keyPath())) {}

    [[nodiscard]] QString keyPath() const { return store.dir.filePath(u"secret.key"_s); }
    [[nodiscard]] bool ready() const { return store.ready() && bool(key); }

    StoreInDir store;
    Result<KeyFile> key;
};

WorkspaceItem connectionItem()
{
    return {.kind = u"connection"_s,
            .id = u"office-mail"_s,
            .json = {{u"type"_s, u"smtp"_s}, {u"user"_s, u"ewa"_s}},
            .secrets = {{u"/password"_s, Secret(password)}, {u"/token"_s, Secret(u"zażółć"_s)}}};
}

WorkspaceItem automationItem(const QString &id, const QString &name)
{
    return {.kind = u"automation"_s, .id = id, .json = {{u"id"_s, id}, {u"name"_s, name}}};
}

} // namespace

class TestStorageWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void keepsItemsAndSecrets();
    void replacesAndRemovesItems();
    void refusesToOverwriteSomeoneElsesChange();
    void writesNoSecretIntoAnyFile();
    void saysWhichSecretsAnotherKeySealed();
    void tiesASecretToItsPlace();
    void makesAKeyForItsOwnerOnly();
    void saysWhenOthersMayReadTheKey();
    void refusesADamagedKey();
};

void TestStorageWorkspace::keepsItemsAndSecrets()
{
    Desk desk;
    QVERIFY(desk.ready());
    WorkspaceStore store(desk.store.database, desk.store.queue, *desk.key);
    QCOMPARE(store.load()->revision, 0);
    QVERIFY(store.load()->items.isEmpty());
    QCOMPARE(*store.save({.put = {connectionItem(), automationItem(u"chats"_s, u"Czaty"_s)}}, 0), 1);

    const Result<KeyFile> sameKey = KeyFile::openOrCreate(desk.keyPath());
    QVERIFY(sameKey);
    WorkspaceStore other(desk.store.database, desk.store.queue, *sameKey);
    const Result<StoredWorkspace> loaded = other.load();
    QVERIFY(loaded);
    QCOMPARE(loaded->revision, 1);
    QCOMPARE(*other.revision(), 1);
    QCOMPARE(loaded->items.size(), 2);
    QCOMPARE(loaded->items.at(0).kind, u"automation"_s);
    QCOMPARE(loaded->items.at(0).json.value("name"_L1).toString(), u"Czaty"_s);
    const WorkspaceItem &connection = loaded->items.at(1);
    QCOMPARE(connection.json, connectionItem().json);
    QCOMPARE(connection.secrets.size(), 2);
    QCOMPARE(connection.secrets.value(u"/password"_s).reveal().toByteArray(), password);
    QCOMPARE(connection.secrets.value(u"/token"_s).revealText(), u"zażółć"_s);
    QVERIFY(connection.unreadable.isEmpty());
}

void TestStorageWorkspace::replacesAndRemovesItems()
{
    Desk desk;
    QVERIFY(desk.ready());
    WorkspaceStore store(desk.store.database, desk.store.queue, *desk.key);
    QVERIFY(store.save(
        {.put = {connectionItem(), automationItem(u"a"_s, u"A"_s), automationItem(u"b"_s, u"B"_s)}}));
    WorkspaceItem changed = connectionItem();
    changed.secrets.remove(u"/token"_s);
    QCOMPARE(*store.save({.put = {changed}, .remove = {{u"automation"_s, u"a"_s}}}), 2);
    const Result<StoredWorkspace> loaded = store.load();
    QVERIFY(loaded);
    QCOMPARE(loaded->items.size(), 2);
    QCOMPARE(loaded->items.at(0).id, u"b"_s);
    QCOMPARE(loaded->items.at(1).secrets.keys(), QStringList{u"/password"_s});
    QCOMPARE(*store.save({.remove = {{u"connection"_s, u"office-mail"_s}}}), 3);
    QCOMPARE(desk.store.count(u"SELECT count(*) FROM item_secret"_s), 0);
}

void TestStorageWorkspace::refusesToOverwriteSomeoneElsesChange()
{
    Desk desk;
    QVERIFY(desk.ready());
    WorkspaceStore store(desk.store.database, desk.store.queue, *desk.key);
    QCOMPARE(*store.save({.put = {automationItem(u"a"_s, u"A"_s)}}, 0), 1);
    const Result<qint64> late = store.save({.put = {automationItem(u"a"_s, u"late"_s)}}, 0);
    QVERIFY(!late);
    QVERIFY(failedWith(late, ErrorCode::Conflict));
    QCOMPARE(store.load()->items.first().json.value("name"_L1).toString(), u"A"_s);
    QCOMPARE(*store.revision(), 1);
}

void TestStorageWorkspace::writesNoSecretIntoAnyFile()
{
    Desk desk;
    QVERIFY(desk.ready());
    WorkspaceStore store(desk.store.database, desk.store.queue, *desk.key);
    QVERIFY(store.save({.put = {connectionItem()}}));
    desk.store.queue.stop();
    int looked = 0;
    const QFileInfoList files = QDir(desk.store.dir.path()).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        looked += bytes.contains("office-mail") ? 1 : 0;
        QVERIFY2(!bytes.contains(password), qPrintable(info.fileName()));
        QVERIFY2(!bytes.contains(password.toBase64()), qPrintable(info.fileName()));
    }
    QVERIFY(looked > 0); // the item itself can be found
}

void TestStorageWorkspace::saysWhichSecretsAnotherKeySealed()
{
    Desk desk;
    QVERIFY(desk.ready());
    WorkspaceStore store(desk.store.database, desk.store.queue, *desk.key);
    QVERIFY(store.save({.put = {connectionItem()}}));
    const Result<KeyFile> otherKey = KeyFile::openOrCreate(desk.store.dir.filePath(u"other.key"_s));
    QVERIFY(otherKey);
    WorkspaceStore other(desk.store.database, desk.store.queue, *otherKey);
    const Result<StoredWorkspace> loaded = other.load();
    QVERIFY(loaded);
    QVERIFY(loaded->items.first().secrets.isEmpty());
    QCOMPARE(loaded->items.first().unreadable, QStringList({u"/password"_s, u"/token"_s}));
}

void TestStorageWorkspace::tiesASecretToItsPlace()
{
    Desk desk;
    QVERIFY(desk.ready());
    const QByteArray sealed = desk.key->seal(Secret(password), "here");
    QVERIFY(desk.key->unseal(sealed, "here"));
    QCOMPARE(desk.key->unseal(sealed, "here")->reveal().toByteArray(), password);
    QVERIFY(!desk.key->unseal(sealed, "there"));
    QByteArray changed = sealed;
    changed[changed.size() - 1] = static_cast<char>(changed.back() ^ 1);
    QVERIFY(!desk.key->unseal(changed, "here"));
    QVERIFY(!desk.key->unseal(sealed.left(10), "here"));
    QVERIFY(desk.key->seal(Secret(password), "here") != sealed);
}

void TestStorageWorkspace::makesAKeyForItsOwnerOnly()
{
    Desk desk;
    QVERIFY(desk.ready());
    QVERIFY(!desk.key->readableByOthers());
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(desk.keyPath()).permissions() & others));
    QCOMPARE(QFileInfo(desk.keyPath()).size(), 32);
    QVERIFY(!QFile::exists(desk.keyPath() + u".lock"_s));
}

void TestStorageWorkspace::saysWhenOthersMayReadTheKey()
{
    Desk desk;
    QVERIFY(desk.ready());
    QVERIFY(QFile::setPermissions(desk.keyPath(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup));
    const Result<KeyFile> key = KeyFile::openOrCreate(desk.keyPath());
    QVERIFY(key);
    QVERIFY(key->readableByOthers());
}

void TestStorageWorkspace::refusesADamagedKey()
{
    Desk desk;
    QVERIFY(desk.ready());
    QFile file(desk.keyPath());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("short");
    file.close();
    const Result<KeyFile> key = KeyFile::openOrCreate(desk.keyPath());
    QVERIFY(!key);
    QCOMPARE(key.error().values.value("problem"_L1).toString(), u"key"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("short")); // secrets may still need it
}

QTEST_GUILESS_MAIN(TestStorageWorkspace)
#include "tst_storageworkspace.moc"
