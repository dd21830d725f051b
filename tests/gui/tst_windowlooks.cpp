// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog of the window as it is seen and reached by keys, in each language.
#include "gui/frame/shortcutsdialog.h"
#include "gui/frame/sidebar.h"
#include "gui/looks.h"
#include "gui/practice/mailboxwindow.h"
#include "gui/transfer/exportdialog.h"
#include "gui/transfer/importdialog.h"
#include "gui/windowrig.h"
#include "wording/language.h"

#include <QApplication>
#include <QMessageBox>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestWindowLooks : public WindowRig
{
    Q_OBJECT

private Q_SLOTS:
    void reachesEverythingByTab();
    void looksRight_data();
    void looksRight();
    void dialogsLookRight_data();
    void dialogsLookRight();
};

void TestWindowLooks::reachesEverythingByTab()
{
    import(exampleFile);
    startServer();
    QCOMPARE(post(u"/in/k-intercom-1"_s, "{}"), 401);
    QTRY_COMPARE(history()->model()->rowCount(), 1);
    goTo(u"History"_s);
    history()->selectRow(0);
    QTRY_VERIFY(find<QTextBrowser>("story")->isVisible());
    m_window->activateWindow();
    history()->setFocus();
    QTRY_VERIFY(history()->hasFocus());
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList missed;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool wants = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (wants && widget->isVisible() && widget->isEnabled() && !reached.contains(widget))
            missed << widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className());
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
}

void TestWindowLooks::looksRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("empty");
    for (const QString &language : availableLanguages()) {
        QTest::addRow("%s, nothing yet", qPrintable(language)) << language << true;
        QTest::addRow("%s, with events", qPrintable(language)) << language << false;
    }
}

void TestWindowLooks::looksRight()
{
    QFETCH(QString, language);
    QFETCH(bool, empty);
    QVERIFY(installLanguage(*qApp, language));
    if (!empty) {
        const QString english = u"en"_s;
        QVERIFY(installLanguage(*qApp, english));
        import(exampleFile);
        startServer();
        QCOMPARE(post(u"/in/k-intercom-1"_s, "{}"), 401);
        QTRY_COMPARE(history()->model()->rowCount(), 1);
        goTo(u"History"_s);
        history()->selectRow(0);
        QTRY_VERIFY(find<QTextBrowser>("story")->isVisible());
        QVERIFY(installLanguage(*qApp, language));
    }
    // The screens of offices: 1280 × 800, and 1920 × 1080 at 200 %.
    const QSize screen = m_window->devicePixelRatioF() > 1.5 ? QSize(960, 540) : QSize(1280, 800);
    m_window->resize(screen);
    QTRY_COMPARE(m_window->size(), screen);
    QCoreApplication::processEvents(); // the change of language is posted
    for (int page = 1; page <= find<SideBar>("sideBar")->count(); ++page) {
        goTo(page);
        const QString place = find<SideBar>("sideBar")->item(page - 1)->text() + u": "_s;
        const auto clean = [&place](const QStringList &faults) -> QString {
            return place + faults.join(u" | "_s);
        };
        QTRY_COMPARE(clean(cutTexts(m_window.get())), place);
        QCOMPARE(clean(unnamedWidgets(m_window.get())), place);
        QCOMPARE(clean(missingBuddies(m_window.get())), place);
        QCOMPARE(clean(doubleMnemonics(m_window.get())), place);
    }
    QCOMPARE(m_window->size(), screen); // no page has made the window grow
}

void TestWindowLooks::dialogsLookRight_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestWindowLooks::dialogsLookRight()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    const auto check = [](QWidget *window) {
        QTRY_COMPARE(cutTexts(window).join(u" | "_s), QString());
        QCOMPARE(unnamedWidgets(window).join(u" | "_s), QString());
        QCOMPARE(missingBuddies(window).join(u" | "_s), QString());
        QCOMPARE(doubleMnemonics(window).join(u" | "_s), QString());
        window->close();
    };
    m_window->importFile(exampleFile);
    check(openWindow<ImportDialog>());
    action("exportAction")->trigger();
    check(openWindow<ExportDialog>());
    action("practiceAction")->trigger();
    check(openWindow<QMessageBox>());
    action("shortcutsAction")->trigger();
    QVERIFY(openWindow<ShortcutsDialog>()->findChild<QTextBrowser *>()->toPlainText().contains(u"F1"));
    check(openWindow<ShortcutsDialog>());
    action("aboutAction")->trigger();
    QTRY_VERIFY(openWindow<QMessageBox>() != nullptr);
    check(openWindow<QMessageBox>());
    action("mailboxAction")->trigger();
    check(openWindow<MailboxWindow>());
}

QTEST_MAIN(TestWindowLooks)
#include "tst_windowlooks.moc"
