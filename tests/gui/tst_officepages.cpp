// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages of the office look, in every language.
#include "gui/looks.h"
#include "gui/office/connectionspage.h"
#include "gui/office/itempane.h"
#include "gui/office/settingspage.h"
#include "gui/office/surveyspage.h"
#include "gui/officerig.h"
#include "wording/language.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestOfficePages : public OfficeRig
{
    Q_OBJECT

private Q_SLOTS:
    void looksRight_data();
    void looksRight();
};

void TestOfficePages::looksRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const QString &language : availableLanguages()) {
        for (const QString &page : {u"mail"_s, u"signin"_s, u"account"_s, u"incoming"_s, u"settings"_s,
                                    u"surveys"_s, u"paste"_s, u"messages"_s})
            QTest::addRow("%s, %s", qPrintable(language), qPrintable(page)) << language << page;
    }
}

void TestOfficePages::looksRight()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    if (page == u"settings")
        open<SettingsPage>();
    else if (page == u"mail" || page == u"signin" || page == u"account" || page == u"incoming")
        open<ConnectionsPage>();
    else
        open<SurveysPage>();
    QVERIFY(installLanguage(*qApp, language));
    if (page == u"mail") {
        choose(u"Office mail"_s);
        find<QCheckBox>(u"details"_s)->setChecked(true);
    } else if (page == u"signin") {
        choose(u"Office mail"_s);
        type(u"address"_s, u"biuro@outlook.com"_s);
    } else if (page == u"account") {
        choose(u"Webankieta"_s);
    } else if (page == u"incoming") {
        find<QTabWidget>(u"connectionTabs"_s)->setCurrentIndex(1);
        choose(u"Intercom"_s);
    } else if (page == u"messages") {
        find<QTabWidget>(u"surveyTabs"_s)->setCurrentIndex(1);
    } else if (page == u"surveys" || page == u"paste") {
        choose(u"NPS po czacie"_s);
        if (page == u"paste")
            QTest::mouseClick(find<ItemPane>(u"surveyPane"_s)->findChild<QToolButton *>(u"add"_s),
                              Qt::LeftButton);
    } else {
        QTRY_VERIFY(!find<QLineEdit>(u"domains"_s)->text().isEmpty());
    }
    // Beside the side bar at 1024 × 700, and on a screen of 1920 × 1080 at 200 %.
    m_page->resize(m_page->devicePixelRatioF() > 1.5 ? QSize(720, 420) : QSize(780, 560));
    if (const QString folder = qEnvironmentVariable("SURVEYHOOK_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(300);
        m_page->grab().save(
            u"%1/office-%2-%3-%4.png"_s.arg(folder, page, language).arg(m_page->devicePixelRatioF()));
    }
    QTRY_COMPARE(cutTexts(m_page.get()).join(u" | "_s), QString());
    QCOMPARE(unnamedWidgets(m_page.get()).join(u" | "_s), QString());
    QCOMPARE(missingBuddies(m_page.get()).join(u" | "_s), QString());
    QCOMPARE(doubleMnemonics(m_page.get()).join(u" | "_s), QString());
}

QTEST_MAIN(TestOfficePages)
#include "tst_officepages.moc"
