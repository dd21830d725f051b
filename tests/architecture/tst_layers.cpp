// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the code to the table in layerrules.cpp, whatever folders there are yet.
#include "layerrules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace surveyhook::architecture;
using namespace Qt::Literals::StringLiterals;

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyFolderHasItsRow();
    void includesFollowTheTable();
    void librariesFollowTheTable();
    void platformsAreNamedInTheirFoldersOnly();
    void seesForbiddenIncludes_data();
    void seesForbiddenIncludes();
    void seesForbiddenLibraries();
    void seesNamesOfPlatforms_data();
    void seesNamesOfPlatforms();

private:
    QList<Source> m_sources;
    QList<Source> m_lists;
    QStringList m_platforms;
    QString m_qtHeaders = QLibraryInfo::path(QLibraryInfo::HeadersPath);
};

void TestLayers::initTestCase()
{
    const QString root = QStringLiteral(SURVEYHOOK_SOURCE_DIR "/src");
    for (QDirIterator it(root, {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString path = file.fileName().mid(root.size() + 1);
        if (!path.contains(u'/'))
            continue; // src/CMakeLists.txt puts the folders in their order
        (path.endsWith(".txt"_L1) ? m_lists : m_sources).append({path, QString::fromUtf8(file.readAll())});
    }
    QVERIFY(m_sources.size() > 40);
    QVERIFY(m_lists.size() >= 2);

    m_platforms = {u"intercom"_s,   u"salesmanago"_s, u"iadvize"_s, u"surveylab"_s,
                   u"webankieta"_s, u"enalyzer"_s,    u"zendesk"_s, u"livechat"_s,
                   u"hubspot"_s,    u"pipedrive"_s,   u"shopify"_s, u"woocommerce"_s};
    m_platforms += QDir(root + u"/platforms"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    m_platforms.removeDuplicates();
}

void TestLayers::everyFolderHasItsRow()
{
    for (const Source &source : m_sources + m_lists)
        QVERIFY2(knownModules().contains(source.module()), qPrintable(source.path));
}

void TestLayers::includesFollowTheTable()
{
    QStringList faults;
    for (const Source &source : m_sources)
        faults += includeFaults(source, m_platforms, m_qtHeaders);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayers::librariesFollowTheTable()
{
    QStringList faults;
    for (const Source &list : m_lists)
        faults += linkFaults(list);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayers::platformsAreNamedInTheirFoldersOnly()
{
    QStringList names = m_platforms;
    names.removeAll(u"generic"_s); // a word like any other
    QStringList faults;
    for (const Source &source : m_sources)
        faults += nameFaults(source, names);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayers::seesForbiddenIncludes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const QString &path, const QString &line, bool allowed) {
        QTest::newRow(qPrintable(QString(path + u' ' + line))) << path << line << allowed;
    };
    row(u"domain/a.h"_s, u"#include \"base/result.h\""_s, true);
    row(u"domain/a.h"_s, u"#include \"domain/ports/platform.h\""_s, true);
    row(u"domain/a.h"_s, u"#include \"storage/store.h\""_s, false);
    row(u"base/a.h"_s, u"#include \"domain/story.h\""_s, false);
    row(u"storage/a.cpp"_s, u"#include \"intake/server.h\""_s, false);
    row(u"delivery/a.cpp"_s, u"  #  include   \"mail/sender.h\""_s, false);
    row(u"intake/a.cpp"_s, u"#include \"workspace/file.h\""_s, false);
    row(u"wording/a.cpp"_s, u"#include \"engine/desk.h\""_s, false);
    row(u"engine/a.cpp"_s, u"#include \"mail/sender.h\""_s, true);
    row(u"engine/a.cpp"_s, u"#include \"gui/window.h\""_s, false);
    row(u"engine/a.cpp"_s, u"#include \"platforms/builtin.h\""_s, true);
    row(u"engine/a.cpp"_s, u"#include \"platforms/intercom/intercom.h\""_s, false);
    row(u"platforms/builtin.cpp"_s, u"#include \"platforms/intercom/intercom.h\""_s, true);
    row(u"gui/a.cpp"_s, u"#include \"storage/store.h\""_s, false);
    row(u"gui/a.cpp"_s, u"#include \"engine/desk.h\""_s, true);
    row(u"gui/editor/a.cpp"_s, u"#include \"gui/office/b.h\""_s, false);
    row(u"gui/office/a.cpp"_s, u"#include \"gui/editor/b.h\""_s, false);
    row(u"gui/office/a.cpp"_s, u"#include \"gui/office/b.h\""_s, true);
    row(u"gui/office/a.cpp"_s, u"#include \"gui/message/b.h\""_s, true);
    row(u"gui/message/a.cpp"_s, u"#include \"gui/office/b.h\""_s, false);
    row(u"gui/widgets/a.cpp"_s, u"#include \"gui/message/b.h\""_s, false);
    row(u"gui/frame/a.cpp"_s, u"#include \"gui/office/b.h\""_s, true);
    row(u"cli/a.cpp"_s, u"#include \"gui/window.h\""_s, false);
    row(u"app/a.cpp"_s, u"#include \"cli/commands.h\""_s, true);
    row(u"app/a.cpp"_s, u"#include \"storage/store.h\""_s, false);
    row(u"mail/a.cpp"_s, u"#include \"../delivery/target.h\""_s, false);
    row(u"gui/a.cpp"_s, u"#include <QPushButton>"_s, true);
    row(u"engine/a.cpp"_s, u"#include <QString>"_s, true);
    row(u"engine/a.cpp"_s, u"#include <vector>"_s, true);
    row(u"engine/a.cpp"_s, u"#include <QtCore/QString>"_s, true);
    if (QFile::exists(m_qtHeaders + u"/QtGui/QImage"_s)) {
        row(u"engine/a.cpp"_s, u"#include <QImage>"_s, false);
        row(u"engine/a.cpp"_s, u"#include <QDesktopServices>"_s, false);
    }
    row(u"engine/a.cpp"_s, u"#include <QtGui/QImage>"_s, false);
    row(u"cli/a.cpp"_s, u"#include <QtWidgets>"_s, false);
}

void TestLayers::seesForbiddenIncludes()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, allowed);
    const Source source{path, QString(u"#pragma once\n"_s + line + u"\nint a;\n"_s)};
    QCOMPARE(includeFaults(source, {u"intercom"_s}, m_qtHeaders).isEmpty(), allowed);
}

void TestLayers::seesForbiddenLibraries()
{
    QVERIFY(
        linkFaults({u"storage/CMakeLists.txt"_s, u"DEPENDS Surveyhook::Domain PRIVATE_DEPENDS Qt6::Sql)"_s})
            .isEmpty());
    QCOMPARE(linkFaults({u"storage/CMakeLists.txt"_s, u"DEPENDS Surveyhook::Intake)"_s}).size(), 1);
    QCOMPARE(linkFaults({u"engine/CMakeLists.txt"_s, u"DEPENDS Surveyhook::Storage Qt6::Gui)"_s}).size(), 1);
    QVERIFY(linkFaults({u"gui/CMakeLists.txt"_s, u"DEPENDS Surveyhook::Engine Qt6::Widgets)"_s}).isEmpty());
}

void TestLayers::seesNamesOfPlatforms_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QString &path, const QString &code, bool allowed) {
        QTest::newRow(name) << path << code << allowed;
    };
    row("literal", u"gui/a.cpp"_s, u"x = tr(\"Open Intercom\");"_s, false);
    row("UTF-16 literal", u"engine/a.cpp"_s, u"if (id == u\"INTERCOM\"_s)"_s, false);
    row("raw literal", u"storage/a.cpp"_s, u"R\"sql(select 'intercom')sql\";"_s, false);
    row("after an escaped quote", u"mail/a.cpp"_s, u"\"a\\\"intercom\";"_s, false);
    row("after a quote character", u"mail/a.cpp"_s, u"c == '\"'; x = \"intercom\";"_s, false);
    row("after a parted number", u"mail/a.cpp"_s, u"1'000; \"intercom\";"_s, false);
    row("after a UTF-16 character", u"mail/a.cpp"_s, u"c == u'\"' || d == u'a'; \"intercom\";"_s, false);
    row("comment", u"gui/a.cpp"_s, u"// \"intercom\"\nint a; /* \"intercom\" */"_s, true);
    row("slashes in a literal", u"gui/a.cpp"_s, u"\"http://\" \"intercom\""_s, false);
    row("identifier", u"domain/a.cpp"_s, u"int intercom;"_s, true);
    row("include", u"engine/a.cpp"_s, u"#include \"platforms/intercom.h\"\n"_s, true);
    row("its own folder", u"platforms/intercom/a.cpp"_s, u"u\"intercom\"_s"_s, true);
    row("word of the file", u"workspace/a.cpp"_s, u"u\"surveylab.turnOnCollector\"_s"_s, true);
    row("word of the file elsewhere", u"engine/a.cpp"_s, u"u\"surveylab.turnOnCollector\"_s"_s, false);
    row("no word of the file", u"workspace/a.cpp"_s, u"u\"intercom\"_s"_s, false);
}

void TestLayers::seesNamesOfPlatforms()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(bool, allowed);
    QCOMPARE(nameFaults({path, code}, {u"intercom"_s, u"surveylab"_s}).isEmpty(), allowed);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
