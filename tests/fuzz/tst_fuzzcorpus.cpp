// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>

namespace surveyhook::fuzz {

void bodies(const QByteArray &bytes);
void requests(const QByteArray &bytes);
void masks(const QByteArray &bytes);
void platforms(const QByteArray &bytes);
void workspaces(const QByteArray &bytes);
void messages(const QByteArray &bytes);
void mails(const QByteArray &bytes);
void tables(const QByteArray &bytes);
void links(const QByteArray &bytes);

} // namespace surveyhook::fuzz

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;
using Target = void (*)(const QByteArray &);

/** What the fuzzer begins with, and what it has found before, goes through the same functions in each build.
 * A broken promise ends the program. */
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsSurvived_data();
    void everyFileIsSurvived();
    void corporaStaySmall();
};

void TestFuzzCorpus::everyFileIsSurvived_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Target>("target");
    QTest::newRow("bodies") << u"bodies"_s << &fuzz::bodies;
    QTest::newRow("requests") << u"requests"_s << &fuzz::requests;
    QTest::newRow("masks") << u"masks"_s << &fuzz::masks;
    QTest::newRow("platforms") << u"platforms"_s << &fuzz::platforms;
    QTest::newRow("workspaces") << u"workspaces"_s << &fuzz::workspaces;
    QTest::newRow("messages") << u"messages"_s << &fuzz::messages;
    QTest::newRow("mails") << u"mails"_s << &fuzz::mails;
    QTest::newRow("tables") << u"tables"_s << &fuzz::tables;
    QTest::newRow("links") << u"links"_s << &fuzz::links;
}

void TestFuzzCorpus::everyFileIsSurvived()
{
    QFETCH(QString, name);
    QFETCH(Target, target);
    const QDir folder(QStringLiteral(SURVEYHOOK_CORPUS "/") + name);
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    target({});
    for (const QString &each : files) {
        QFile file(folder.filePath(each));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        target(bytes);
        // Cut short, as a connection that breaks leaves it.
        for (qsizetype size = 1; size < bytes.size(); size += 1 + bytes.size() / 20)
            target(bytes.left(size));
    }
    qInfo("%d files", int(files.size()));
}

void TestFuzzCorpus::corporaStaySmall()
{
    const QFileInfoList folders =
        QDir(QStringLiteral(SURVEYHOOK_CORPUS)).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        qint64 bytes = 0;
        for (const QFileInfo &file : QDir(folder.filePath()).entryInfoList(QDir::Files))
            bytes += file.size();
        QVERIFY2(bytes <= 64 * 1024, qPrintable(folder.fileName()));
    }
}

Q_DECLARE_METATYPE(Target)

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
