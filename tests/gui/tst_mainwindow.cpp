// SPDX-License-Identifier: GPL-3.0-or-later
// The window with the real engine behind it: first steps, receiving, languages, closing.
#include "gui/frame/editordoor.h"
#include "gui/frame/homenotices.h"
#include "gui/frame/homewords.h"
#include "gui/frame/mainwindow.h"
#include "gui/frame/places.h"
#include "gui/frame/shortcutsdialog.h"
#include "gui/frame/sidebar.h"
#include "gui/frame/trayicon.h"
#include "gui/looks.h"
#include "gui/practice/mailboxwindow.h"
#include "gui/windowrig.h"
#include "wording/language.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestMainWindow : public WindowRig
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoFirst();
    void leadsBackToWhatWasBegun();
    void goesFromPageToPageByKeyboard();
    void receivesShowsAndTells();
    void anotherProgramReceives();
    void playsThePracticeOffice();
    void listsWhatKeepsInvitationsBack();
    void namesWhatIsMeant();
    void leadsToThePublicAddress();
    void explainsClosingOnce();
    void switchesLanguageWhileRunning();
    void remembersSizesAndLanguage();
};

void TestMainWindow::saysWhatToDoFirst()
{
    QTRY_VERIFY(in<QPushButton>("HomePage", "importFile")->isVisible()); // the first page that is shown
    QVERIFY(in<QPushButton>("HomePage", "practice")->isVisible());
    goTo(u"Automations"_s);
    auto *advice = in<QLabel>("AutomationsPage", "empty");
    QTRY_VERIFY(advice->isVisible());
    QVERIFY(advice->text().contains(u"Make your first one"));
    QCOMPARE(serverText(), u"Stopped: no calls are received and nothing is sent."_s);
    QVERIFY(!action("runAgainAction")->isEnabled());
}

void TestMainWindow::leadsBackToWhatWasBegun()
{
    QStringList edited;
    m_editor = {.startNew = [](QWidget *) {},
                .edit =
                    [&edited](const QString &id, QWidget *) {
                        edited << id;
                    }};
    m_window.reset();
    makeWindow();
    m_editor = {};
    auto *begun = in<QLabel>("HomePage", "begun");
    QTRY_VERIFY(in<QPushButton>("HomePage", "card_intercom")->isVisible());
    QVERIFY(!begun->isVisible());
    QTest::mouseClick(in<QPushButton>("HomePage", "card_intercom"), Qt::LeftButton);
    QTRY_COMPARE(edited.size(), 1);
    QTRY_VERIFY(begun->isVisible());
    QVERIFY2(begun->text().startsWith(u"You began to set up an automation for Intercom."),
             qPrintable(begun->text()));
    begun->setFocus(Qt::TabFocusReason);
    QTest::keyClick(begun, Qt::Key_Tab); // to the link
    QTest::keyClick(begun, Qt::Key_Return);
    QTRY_COMPARE(edited.size(), 2);
    QCOMPARE(edited.last(), edited.first());
}

void TestMainWindow::goesFromPageToPageByKeyboard()
{
    auto *bar = find<SideBar>("sideBar");
    auto *pages = find<QStackedWidget>("pages");
    QVERIFY(bar->count() >= 3);
    for (int row = bar->count() - 1; row >= 0; --row) {
        goTo(row + 1);
        QCOMPARE(bar->currentRow(), row);
        QCOMPARE(pages->currentIndex(), row);
        QVERIFY(pages->currentWidget()->isVisible());
        QVERIFY(!bar->item(row)->text().isEmpty());
    }
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Down);
    QCOMPARE(pages->currentIndex(), 1);
    action("searchAction")->trigger();
    QVERIFY(in<QLineEdit>("HistoryPage", "search")->isVisible());
    QTRY_VERIFY(in<QLineEdit>("HistoryPage", "search")->hasFocus());
}

void TestMainWindow::receivesShowsAndTells()
{
    import(exampleFile);
    startServer();
    QVERIFY(serverText().startsWith(u"Receiving at http://127.0.0.1:"));
    QCOMPARE(find<QPushButton>("startStop")->text(), u"Stop receiving"_s);
    QCOMPARE(post(u"/in/k-intercom-1"_s, R"({"topic":"conversation.admin.closed","name":"Łucja"})"), 401);
    QTRY_COMPARE(history()->model()->rowCount(), 1);
    goTo(u"History"_s);
    const QModelIndex row = history()->model()->index(0, 0);
    QTest::mouseClick(history()->viewport(), Qt::LeftButton, {}, history()->visualRect(row).center());
    auto *story = find<QTextBrowser>("story");
    QTRY_VERIFY(story->toPlainText().contains(u"had no signature"));
    QVERIFY(story->toPlainText().contains(u"What you can do"));
    auto *tabs = find<QTabWidget>("tabs");
    tabs->setCurrentIndex(1);
    auto *data = find<QTreeView>("data");
    QVERIFY(data->isVisible());
    QVERIFY(data->model()->rowCount() >= 3);
    QVERIFY(!action("runAgainAction")->isEnabled()); // a refused call cannot run
    press("HistoryPage", "copy");
    QVERIFY(QApplication::clipboard()->text().contains(u"#1"));
    QVERIFY(!QApplication::clipboard()->text().contains(u"Łucja"));
    press("startStop");
    QTRY_COMPARE(m_engine->server().phase, ServerStatus::Phase::Stopped);
}

void TestMainWindow::anotherProgramReceives()
{
    const Result<DataDir> opened = DataDir::open(m_folder->filePath(u"data"_s));
    QVERIFY(opened);
    DataDir other = *opened;
    QVERIFY(other.lock());
    press("startStop");
    QTRY_VERIFY(serverText().startsWith(u"Another program receives"));
    import(exampleFile); // reading and editing works all the same
    other.unlock();
    startServer();
}

void TestMainWindow::playsThePracticeOffice()
{
    playPractice();
    action("mailboxAction")->trigger();
    auto *mailbox = openWindow<MailboxWindow>();
    QVERIFY(mailbox != nullptr);
    auto *mails = mailbox->findChild<QTreeView *>(u"list"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mails->model()->rowCount() > 0, 15000);
    QVERIFY(!mailbox->findChild<QTextBrowser *>(u"html"_s)->toPlainText().isEmpty());
    QVERIFY(mailbox->findChild<QLabel *>(u"head"_s)->text().contains(u"To: "));
    const QString recipient = mails->model()->index(0, 0).data().toString();
    QVERIFY(recipient.contains(u'@'));
    QCOMPARE(mailbox->windowTitle(), u"Practice mailbox: mail to "_s + recipient);
    QTest::keyClick(mails, Qt::Key_Escape);
    QTRY_VERIFY(!mailbox->isVisible());
}

void TestMainWindow::listsWhatKeepsInvitationsBack()
{
    Overview overview;
    QVERIFY(homeNotices(overview).isEmpty());
    overview.automations = {{.id = u"a"_s,
                             .name = u"Chat"_s,
                             .platformName = u"Intercom"_s,
                             .state = AutomationState::On,
                             .practice = true}};
    overview.counts.insert(State::Held, 2);
    QList<HomeNotice> notices = homeNotices(overview);
    QCOMPARE(notices.size(), 3);
    QCOMPARE(notices.at(0).text, u"Intercom cannot reach this computer yet: no public address is set."_s);
    QVERIFY(notices.at(1).text.contains(u"practice mailbox"));
    QCOMPARE(notices.at(2).text, u"2 events are held: nothing is sent for them."_s);
    const QString needs = HomeWords::needs(
        {.overview = overview, .server = {.phase = ServerStatus::Phase::Receiving}, .queue = {}, .sent = {}});
    for (const HomeNotice &notice : notices)
        QVERIFY(needs.contains(u"<a href=\"%1\">%2</a>"_s.arg(notice.link, notice.linkText)));
    overview.settings.publicUrl = u"https://biuro.example"_s;
    overview.settings.formerUrl = u"https://old.example"_s;
    QVERIFY(homeNotices(overview).first().text.startsWith(u"Intercom may call in vain"));
    overview.automations.first().state = AutomationState::Off;
    overview.counts.clear();
    QVERIFY(homeNotices(overview).isEmpty());
    overview.lowPools = {{.id = u"p"_s, .name = u"Spring"_s, .free = 2, .warnBelow = 5}};
    QCOMPARE(homeNotices(overview), (QList<HomeNotice>{{u"Only 2 promo codes left in “Spring”."_s,
                                                        u"place:promo:p"_s, u"Add promo codes"_s}}));
}

void TestMainWindow::namesWhatIsMeant()
{
    import(QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json"));
    goTo(1);
    auto *needs = in<QLabel>("HomePage", "needs");
    QTRY_VERIFY(needs->text().contains(u"Enalyzer"));
    QVERIFY2(!needs->text().contains(u"enalyzer"), qPrintable(needs->text())); // no ids
    startServer();
    QCOMPARE(in<QPushButton>("serverBar", "startStop")->text(), u"Stop receiving"_s);
    openPlace(find<QWidget>("HomePage"), places::connections);
    QTRY_COMPARE(find<SideBar>("sideBar")->currentItem()->text(), u"Connections"_s);
    const QString keys = ShortcutsDialog::list(m_window->findChild<QMenuBar *>());
    QVERIFY2(keys.contains(u"Ctrl + Home"), qPrintable(keys));
    QVERIFY2(keys.contains(u">Automations<"), qPrintable(keys)); // without the number of its shortcut
    action("aboutAction")->trigger();
    auto *about = openWindow<QMessageBox>();
    QVERIFY(about != nullptr);
    QVERIFY(about->width() > about->fontMetrics().averageCharWidth() * 64);
    about->close();
}

void TestMainWindow::leadsToThePublicAddress()
{
    goTo(1);
    QVERIFY(find<QPushButton>("notices")->isHidden());
    import(QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json"));
    auto *field = find<QLineEdit>("publicUrl");
    openPlace(find<QWidget>("HomePage"), places::publicAddress);
    QTRY_VERIFY(field->hasFocus());
    QVERIFY(field->isVisible());
    openPlace(m_window.get(), places::mailbox);
    QTRY_VERIFY(openWindow<MailboxWindow>() != nullptr);
    openWindow<MailboxWindow>()->close();
}

void TestMainWindow::explainsClosingOnce()
{
    /** A desktop that shows icons. */
    class ThereTray final : public TrayIcon
    {
    public:
        [[nodiscard]] bool isThere() const override { return true; }
        void setActions(const QList<QAction *> & /*actions*/) override {}
        void showState(TrayState /*state*/, const QString & /*text*/) override {}
        void notify(const QString & /*title*/, const QString & /*text*/) override {}
    };
    const WindowSettings settings(DataDir::open(m_folder->filePath(u"data"_s))->settingsFile());
    m_window =
        std::make_unique<MainWindow>(m_engine.get(), settings, EditorDoor(), std::make_unique<ThereTray>());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->close();
    auto *box = openWindow<QMessageBox>();
    QVERIFY(box != nullptr);
    QTest::mouseClick(box->defaultButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    m_window->raiseFromElsewhere();
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(openWindow<QMessageBox>() == nullptr);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QVERIFY(openWindow<QMessageBox>() == nullptr);
    QCOMPARE(closed.count(), 0);
    m_window->quit();
    QCOMPARE(closed.count(), 1);
}

void TestMainWindow::switchesLanguageWhileRunning()
{
    import(exampleFile);
    startServer();
    QCOMPARE(post(u"/in/k-intercom-1"_s, "{}"), 401);
    QTRY_COMPARE(history()->model()->rowCount(), 1);
    goTo(u"History"_s);
    history()->selectRow(0);
    auto *story = find<QTextBrowser>("story");
    QTRY_VERIFY(!story->toPlainText().isEmpty());
    action("mailboxAction")->trigger();
    const QStringList english = visibleTexts(m_window.get());
    QMap<QString, QStringList> others;
    for (QAction *language : find<QMenu>("languageMenu")->actions()) {
        language->trigger();
        QCoreApplication::processEvents();
        others.insert(currentLanguage(), visibleTexts(m_window.get()));
        QVERIFY(language->isChecked());
        // The same in every language: names, addresses, numbers.
        if (currentLanguage() != u"en") {
            QStringList left;
            for (const QString &text : others[currentLanguage()]) {
                static const QRegularExpression same(u"^(&?(English|Polski|Nederlands)|#.*|.*http.*)$"_s);
                if (english.contains(text) && !same.match(text).hasMatch())
                    left << text;
            }
            // Words that are the same in both languages.
            for (const QString &word : {u"&Help"_s, u"Status"_s})
                left.removeAll(word);
            QVERIFY2(left.isEmpty(), qPrintable(currentLanguage() + u": "_s + left.join(u" | "_s)));
        }
    }
    QCOMPARE(currentLanguage(), u"nl"_s);
    QTRY_VERIFY(story->toPlainText().contains(u"Wat er is gebeurd"));
    QCOMPARE(openWindow<MailboxWindow>()->windowTitle(), u"Oefenpostvak"_s);
    QVERIFY(serverText().startsWith(u"Ontvangt op http://127.0.0.1:"));
}

void TestMainWindow::remembersSizesAndLanguage()
{
    // Within the screen: from Qt 6.8 on a remembered size is cut to it.
    const QSize size = m_window->screen()->availableSize() - QSize(7, 77);
    m_window->resize(size);
    QCOMPARE(m_window->size(), size);
    goTo(2);
    find<QMenu>("languageMenu")->actions().at(1)->trigger();
    QCOMPARE(currentLanguage(), u"pl"_s);
    m_window->close();
    m_window.reset();
    m_engine.reset();
    const WindowSettings settings(DataDir::open(m_folder->filePath(u"data"_s))->settingsFile());
    QCOMPARE(settings.language(), u"pl"_s);
    makeWindow();
    QCOMPARE(m_window->size(), size);
    QCOMPARE(find<SideBar>("sideBar")->currentRow(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
