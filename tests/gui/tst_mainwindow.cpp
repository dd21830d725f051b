// SPDX-License-Identifier: GPL-3.0-or-later
// The window with the real engine behind it: imports, receives, plays, switches languages.
#include "engine/engine.h"
#include "engine/setupdesk.h"
#include "gui/frame/editordoor.h"
#include "gui/frame/homenotices.h"
#include "gui/frame/homewords.h"
#include "gui/frame/mainwindow.h"
#include "gui/frame/messagebar.h"
#include "gui/frame/places.h"
#include "gui/frame/shortcutsdialog.h"
#include "gui/frame/sidebar.h"
#include "gui/frame/trayicon.h"
#include "gui/history/historymodel.h"
#include "gui/history/historyview.h"
#include "gui/looks.h"
#include "gui/practice/mailboxwindow.h"
#include "gui/transfer/exportdialog.h"
#include "gui/transfer/importdialog.h"
#include "wording/language.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {
const QString exampleFile = QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json");
} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatToDoFirst();
    void goesFromPageToPageByKeyboard();
    void importsAfterShowingWhatWouldChange();
    void explainsAFaultyFileByPlace();
    void receivesShowsAndTells();
    void anotherProgramReceives();
    void playsThePracticeOffice();
    void listsWhatKeepsInvitationsBack();
    void leadsToThePublicAddress();
    void showsTheEventsOfOneAutomation();
    void switchesAnAutomationOffAtOnce();
    void deletesAndBringsBack();
    void sendsNowWhatWaits();
    void listsPeople();
    void explainsClosingOnce();
    void cancelsAndRunsAgain();
    void reachesEverythingByTab();
    void switchesLanguageWhileRunning();
    void exportsWithAndWithoutSecrets();
    void remembersSizesAndLanguage();
    void looksRight_data();
    void looksRight();
    void dialogsLookRight_data();
    void dialogsLookRight();

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *widget = m_window->findChild<T *>(QLatin1StringView(name));
        if (widget == nullptr)
            qFatal("no %s", name);
        return widget;
    }
    template <typename T>
    [[nodiscard]] static T *openWindow()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *wanted = qobject_cast<T *>(widget); wanted != nullptr && wanted->isVisible())
                return wanted;
        }
        return nullptr;
    }
    /** Of a page or a bar, by its name. */
    template <typename T>
    [[nodiscard]] T *in(const char *place, const char *name) const
    {
        T *widget = find<QWidget>(place)->findChild<T *>(QLatin1StringView(name));
        if (widget == nullptr)
            qFatal("no %s in %s", name, place);
        return widget;
    }
    [[nodiscard]] QString serverText() const { return in<QLabel>("serverBar", "text")->text(); }
    /** By its number in the side bar, from 1, with the keyboard. */
    void goTo(int page);
    void goTo(const QString &page);
    void chooseAutomation(int row);
    /** As the database has it; Draft: there is no such automation. */
    [[nodiscard]] AutomationState storedState(const QString &name);
    [[nodiscard]] QListView *automations() const { return in<QListView>("AutomationsPage", "list"); }
    [[nodiscard]] QAction *action(const char *name) const { return find<QAction>(name); }
    void makeWindow();
    void press(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void press(const char *place, const char *button)
    {
        QTest::mouseClick(in<QPushButton>(place, button), Qt::LeftButton);
    }
    void import(const QString &file);
    void startServer();
    void playPractice();
    [[nodiscard]] QString stateOfRow(int row) const
    {
        return history()->model()->index(row, HistoryModel::StateColumn).data().toString();
    }
    [[nodiscard]] int rowInState(const QString &state) const;
    int post(const QString &path, const QByteArray &body);
    [[nodiscard]] QTableView *history() const { return in<HistoryView>("HistoryPage", "list"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // of "offscreen"
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    makeWindow();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_folder.reset();
}

void TestMainWindow::makeWindow()
{
    const Result<DataDir> dir = DataDir::open(m_folder->filePath(u"data"_s));
    QVERIFY(dir);
    const auto store = Store::open(*dir);
    QVERIFY(store);
    m_engine = std::make_unique<Engine>(*dir, *store, Engine::Options{.port = 0});
    m_window =
        std::make_unique<MainWindow>(m_engine.get(), WindowSettings(dir->settingsFile()), EditorDoor());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::goTo(int page)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_0 + page), Qt::ControlModifier);
    QCOMPARE(find<SideBar>("sideBar")->currentRow(), page - 1);
}

void TestMainWindow::goTo(const QString &page)
{
    const auto *bar = find<SideBar>("sideBar");
    for (int row = 0; row < bar->count(); ++row) {
        if (bar->item(row)->text() == page)
            return goTo(row + 1);
    }
    qFatal("no page %s", qPrintable(page));
}

void TestMainWindow::import(const QString &file)
{
    m_window->importFile(file);
    auto *dialog = openWindow<ImportDialog>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->findChild<QTextBrowser *>(u"report"_s)->toPlainText().contains(u"This would change"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(openWindow<ImportDialog>() == nullptr);
}

void TestMainWindow::startServer()
{
    press("startStop");
    QTRY_COMPARE(m_engine->server().phase, ServerStatus::Phase::Receiving);
}

int TestMainWindow::post(const QString &path, const QByteArray &body)
{
    QNetworkAccessManager network;
    QUrl url = m_engine->server().url;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return finished.wait() ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

void TestMainWindow::saysWhatToDoFirst()
{
    QTRY_VERIFY(in<QPushButton>("HomePage", "importFile")->isVisible()); // the first page that is shown
    QVERIFY(in<QPushButton>("HomePage", "practice")->isVisible());
    goTo(u"Automations"_s);
    auto *advice = in<QLabel>("AutomationsPage", "empty");
    QTRY_VERIFY(advice->isVisible());
    QVERIFY(advice->text().contains(u"Import a workspace file"));
    QCOMPARE(serverText(), u"Stopped: no calls are received and nothing is sent."_s);
    QVERIFY(!action("runAgainAction")->isEnabled());
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

void TestMainWindow::importsAfterShowingWhatWouldChange()
{
    m_window->importFile(exampleFile);
    auto *dialog = openWindow<ImportDialog>();
    auto *report = dialog->findChild<QTextBrowser *>(u"report"_s);
    QTRY_VERIFY2(report->toPlainText().contains(
                     u"4 new automations, 3 new surveys, 1 new message, 7 new connections"),
                 qPrintable(report->toPlainText()));
    QTest::keyClick(dialog, Qt::Key_Escape); // nothing was applied
    QTRY_VERIFY(openWindow<ImportDialog>() == nullptr);
    auto *list = automations();
    QCOMPARE(list->model()->rowCount(), 0);

    import(exampleFile);
    goTo(u"Automations"_s);
    QTRY_COMPARE(list->model()->rowCount(), 4);
    QVERIFY(list->isVisible());
    QVERIFY(find<MessageBar>("messageBar")->text().contains(u"4 new automations"));
    m_window->importFile(exampleFile);
    QTRY_VERIFY(openWindow<ImportDialog>()
                    ->findChild<QTextBrowser *>(u"report"_s)
                    ->toPlainText()
                    .contains(u"Everything in the file is in the program already."));
    openWindow<ImportDialog>()->close();
}

void TestMainWindow::explainsAFaultyFileByPlace()
{
    QFile example(exampleFile);
    QVERIFY(example.open(QIODevice::ReadOnly));
    QFile faulty(m_folder->filePath(u"faulty.json"_s));
    QVERIFY(faulty.open(QIODevice::WriteOnly));
    faulty.write(example.readAll().replace("\"survey\": \"wa-nps\"", "\"survey\": \"wa-npsx\""));
    faulty.close();
    m_window->importFile(faulty.fileName());
    auto *dialog = openWindow<ImportDialog>();
    auto *report = dialog->findChild<QTextBrowser *>(u"report"_s);
    QTRY_VERIFY(report->toPlainText().contains(u"automation 2 › survey: There is no survey “wa-npsx”"));
    for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"&Import")
            QVERIFY(!button->isEnabled());
    }
    dialog->close();
    m_window->importFile(m_folder->filePath(u"absent.json"_s));
    QTRY_VERIFY(openWindow<ImportDialog>()
                    ->findChild<QTextBrowser *>(u"report"_s)
                    ->toPlainText()
                    .contains(u"absent.json"));
    openWindow<ImportDialog>()->close();
}

void TestMainWindow::receivesShowsAndTells()
{
    import(exampleFile);
    startServer();
    QVERIFY(serverText().startsWith(u"Receiving at http://127.0.0.1:"));
    QCOMPARE(find<QPushButton>("startStop")->text(), u"Stop"_s);
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

void TestMainWindow::playPractice()
{
    action("practiceAction")->trigger();
    auto *box = openWindow<QMessageBox>();
    QVERIFY(box != nullptr);
    QVERIFY(box->text().contains(u"made-up customers"));
    QTest::mouseClick(box->defaultButton(), Qt::LeftButton);
    QSignalSpy ended(m_engine.get(), &Engine::practiceEnded);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60000);
    QCOMPARE(ended.at(0).at(0).value<Error>().detail, QString());
    QTRY_VERIFY(history()->model()->rowCount() >= 10);
}

int TestMainWindow::rowInState(const QString &state) const
{
    for (int row = 0; row < history()->model()->rowCount(); ++row) {
        if (stateOfRow(row) == state)
            return row;
    }
    return -1;
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
    QVERIFY(mails->model()->index(0, 1).data().toString().contains(u'@'));
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
    overview.automations.first().state = AutomationState::Off;
    overview.counts.clear();
    QVERIFY(homeNotices(overview).isEmpty());
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

void TestMainWindow::showsTheEventsOfOneAutomation()
{
    import(exampleFile);
    startServer();
    QCOMPARE(post(u"/in/k-intercom-1"_s, "{}"), 401);
    QCOMPARE(post(u"/in/k-ia-1"_s, "{}"), 401);
    QTRY_COMPARE(history()->model()->rowCount(), 2);
    goTo(u"Automations"_s);
    auto *list = automations();
    QTRY_COMPARE(list->model()->rowCount(), 4);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString().startsWith(u"Intercom"))
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(list->model()->index(row, 0)).center());
    }
    press("showEvents");
    QVERIFY(history()->isVisible());
    QTRY_COMPARE(history()->model()->rowCount(), 1);
    QVERIFY(find<QLabel>("filterText")->text().contains(u"Intercom"));
    press("showAll");
    QTRY_COMPARE(history()->model()->rowCount(), 2);
}

void TestMainWindow::chooseAutomation(int row)
{
    const QModelIndex index = automations()->model()->index(row, 0);
    QTest::mouseClick(automations()->viewport(), Qt::LeftButton, {},
                      automations()->visualRect(index).center());
    QCOMPARE(automations()->currentIndex(), index);
}

AutomationState TestMainWindow::storedState(const QString &name)
{
    std::optional<AutomationState> state;
    m_engine->ask(
        m_window.get(), [](Desk &desk) { return desk.overview(); },
        [&](const Result<Overview> &overview) {
            state = AutomationState::Draft;
            for (const AutomationSummary &automation : overview->automations) {
                if (automation.name == name)
                    state = automation.state;
            }
        });
    [&state] {
        QTRY_VERIFY(state.has_value());
    }();
    return state.value_or(AutomationState::Draft);
}

void TestMainWindow::switchesAnAutomationOffAtOnce()
{
    import(exampleFile);
    goTo(u"Automations"_s);
    QTRY_COMPARE(automations()->model()->rowCount(), 4);
    QVERIFY(!find<QPushButton>("onOff")->isEnabled()); // nothing is chosen
    int row = 0;
    while (!automations()->model()->index(row, 0).data().toString().startsWith(u"Intercom"))
        ++row;
    const QString name = automations()->model()->index(row, 0).data().toString();
    QCOMPARE(storedState(name), AutomationState::On);
    chooseAutomation(row);
    press("onOff");
    QTRY_VERIFY(find<MessageBar>("messageBar")->text().contains(u"is off"));
    QCOMPARE(storedState(name), AutomationState::Off);
    QTRY_COMPARE(find<QPushButton>("onOff")->text(), u"Switch &on"_s);
    QVERIFY(find<QPushButton>("undo")->isVisible());
    press("undo");
    QTRY_COMPARE(find<QPushButton>("onOff")->text(), u"S&witch off"_s);
    QCOMPARE(storedState(name), AutomationState::On);
    QCOMPARE(find<MessageBar>("messageBar")->text(), QString());
}

void TestMainWindow::deletesAndBringsBack()
{
    import(exampleFile);
    goTo(u"Automations"_s);
    QTRY_COMPARE(automations()->model()->rowCount(), 4);
    chooseAutomation(0);
    const QString name = automations()->currentIndex().data().toString();
    press("remove");
    QTRY_COMPARE(automations()->model()->rowCount(), 3);
    QVERIFY(find<MessageBar>("messageBar")->text().contains(name));
    QCOMPARE(storedState(name), AutomationState::Draft); // is not there
    press("undo");
    QTRY_COMPARE(automations()->model()->rowCount(), 4);
    QVERIFY(storedState(name) != AutomationState::Draft);
}

void TestMainWindow::sendsNowWhatWaits()
{
    playPractice();
    goTo(u"Waiting"_s);
    auto *list = in<QTableView>("WaitingPage", "list");
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 0);
    const int before = list->model()->rowCount();
    QVERIFY(!in<QPushButton>("WaitingPage", "sendNow")->isEnabled());
    for (int row = before - 1; row >= 0; --row) {
        if (list->model()->index(row, 3).data().toString() == u"Waiting")
            list->selectRow(row);
    }
    QVERIFY(in<QPushButton>("WaitingPage", "sendNow")->isEnabled());
    QVERIFY(!in<QLabel>("WaitingPage", "why")->text().isEmpty());
    // While its automation is off it cannot leave, and the page says so.
    const int row = list->currentIndex().row();
    const QString name = list->model()->index(row, 2).data().toString();
    const auto switchTo = [this, name](AutomationState state) {
        m_engine->ask(
            m_window.get(),
            [name, state](Desk &desk) {
                const auto workspace = desk.workspace();
                for (const Automation &automation : (*workspace)->automations) {
                    if (automation.name == name)
                        return bool(desk.setup().setState(automation.id, state));
                }
                return false;
            },
            [](bool done) { QVERIFY(done); });
    };
    switchTo(AutomationState::Off);
    QTRY_VERIFY(!in<QPushButton>("WaitingPage", "sendNow")->isEnabled());
    QTRY_COMPARE(list->model()->index(row, 3).data().toString(), u"Held"_s);
    QTRY_VERIFY(in<QLabel>("WaitingPage", "why")->text().contains(u"is off."));
    QVERIFY(!in<QLabel>("WaitingPage", "why")->text().contains(u"Run again"));
    switchTo(AutomationState::On);
    QTRY_VERIFY(in<QPushButton>("WaitingPage", "sendNow")->isEnabled());
    QTRY_COMPARE(list->model()->index(row, 3).data().toString(), u"Waiting"_s);
    QTRY_VERIFY(!in<QLabel>("WaitingPage", "why")->text().contains(u"off"));
    press("WaitingPage", "sendNow");
    QTRY_VERIFY(list->model()->rowCount() < before);
}

void TestMainWindow::listsPeople()
{
    playPractice();
    goTo(u"People"_s);
    auto *list = in<QTableView>("PeoplePage", "list");
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 1);
    const QString address = list->model()->index(1, 0).data().toString();
    QVERIFY(address.contains(u'@'));
    in<QLineEdit>("PeoplePage", "search")->setText(address.toUpper());
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), address);
    in<QLineEdit>("PeoplePage", "search")->setText(u"%"_s); // a letter like others
    QTRY_VERIFY(in<QLabel>("PeoplePage", "empty")->isVisible());
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

void TestMainWindow::cancelsAndRunsAgain()
{
    playPractice();
    goTo(u"History"_s);
    QTRY_VERIFY(rowInState(u"Waiting"_s) >= 0);
    const int row = rowInState(u"Waiting"_s);
    history()->selectRow(row);
    QTRY_VERIFY(action("cancelAction")->isEnabled());
    QVERIFY(!action("tryAgainAction")->isEnabled());
    press("HistoryPage", "cancel");
    QTRY_COMPARE(stateOfRow(row), u"Cancelled"_s);
    QTRY_VERIFY(!action("cancelAction")->isEnabled());
    QTRY_VERIFY(find<QTextBrowser>("story")->toPlainText().contains(u"Cancelled. Nothing is sent."));
    press("HistoryPage", "runAgain");
    QTRY_COMPARE(find<MessageBar>("messageBar")->text(), u"The event runs again."_s);
    QTRY_COMPARE(stateOfRow(row), u"Waiting"_s);
}

void TestMainWindow::reachesEverythingByTab()
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

void TestMainWindow::exportsWithAndWithoutSecrets()
{
    import(exampleFile);
    action("exportAction")->trigger();
    auto *dialog = openWindow<ExportDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->passphrase().isEmpty());
    auto *save = dialog->findChild<QDialogButtonBox *>(u"buttons"_s)->button(QDialogButtonBox::Save);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(dialog->findChild<QRadioButton *>(u"with"_s), Qt::LeftButton);
    QVERIFY(!save->isEnabled());
    auto *first = dialog->findChild<QLineEdit *>(u"first"_s);
    QTRY_VERIFY(first->hasFocus());
    QTest::keyClicks(first, u"correct horse battery"_s);
    QTest::keyClick(first, Qt::Key_Tab);
    auto *second = dialog->findChild<QLineEdit *>(u"second"_s);
    QVERIFY(second->hasFocus());
    QTest::keyClicks(second, u"correct horse batter"_s);
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(second, u"y"_s);
    QVERIFY(save->isEnabled());
    QCOMPARE(dialog->passphrase().revealText(), u"correct horse battery"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    auto *chooser = openWindow<QFileDialog>();
    QVERIFY(chooser != nullptr);
    const QString path = m_folder->filePath(u"export.json"_s);
    chooser->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QTest::keyClick(chooser->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(find<MessageBar>("messageBar")->text().contains(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY(content.contains("surveyhook-workspace"));
    QVERIFY(!content.contains("intercom_test_client_secret_7f3a"));
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

void TestMainWindow::looksRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("empty");
    for (const QString &language : availableLanguages()) {
        QTest::addRow("%s, nothing yet", qPrintable(language)) << language << true;
        QTest::addRow("%s, with events", qPrintable(language)) << language << false;
    }
}

void TestMainWindow::looksRight()
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

void TestMainWindow::dialogsLookRight_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestMainWindow::dialogsLookRight()
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

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
