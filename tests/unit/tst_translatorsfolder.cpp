// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/language.h"
#include "wording/names.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

/** A translator puts a catalogue into the program's folder and sees it at the next start. */
class TestTranslatorsFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_data.setPath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                       + u"/surveyhook"_s);
        QVERIFY(m_data.mkpath(u"translations"_s));
        // Dutch as the "new Polish": what is shown tells where it came from.
        QVERIFY(
            QFile::copy(u":/i18n/surveyhook_nl.qm"_s, m_data.filePath(u"translations/surveyhook_pl.qm"_s)));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void comesBeforeOurOwn()
    {
        QVERIFY(installLanguage(*QCoreApplication::instance(), u"nl"_s));
        const QString dutch = stateName(State::Waiting);
        const QString english = [] {
            const LanguageScope scope(u"en"_s);
            return stateName(State::Waiting);
        }();
        QVERIFY(dutch != english);
        const LanguageScope scope(u"pl"_s);
        QCOMPARE(stateName(State::Waiting), dutch);
    }

    void cleanupTestCase() { QVERIFY(m_data.removeRecursively()); }

private:
    QDir m_data;
};

QTEST_GUILESS_MAIN(TestTranslatorsFolder)
#include "tst_translatorsfolder.moc"
