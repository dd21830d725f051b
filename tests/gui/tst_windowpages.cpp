// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the window's pages: automations, what waits, people, files.
#include "engine/setupdesk.h"
#include "gui/frame/messagebar.h"
#include "gui/message/sentmessagedialog.h"
#include "gui/people/peoplemodel.h"
#include "gui/transfer/exportdialog.h"
#include "gui/transfer/importdialog.h"
#include "gui/widgets/fieldpicker.h"
#include "gui/widgets/notebar.h"
#include "gui/windowrig.h"
#include "wording/formats.h"
#include "wording/names.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestWindowPages : public WindowRig
{
    Q_OBJECT

private Q_SLOTS:
    void importsAfterShowingWhatWouldChange();
    void explainsAFaultyFileByPlace();
    void showsTheEventsOfOneAutomation();
    void switchesAnAutomationOffAtOnce();
    void deletesAndBringsBack();
    void sendsNowWhatWaits();
    void listsPeople();
    void leavesInPeaceWhoWasAsked();
    void showsTheMessageOfAnEvent();
    void cancelsAndRunsAgain();
    void showsWhereTheAddressIs();
    void exportsWithAndWithoutSecrets();
};

void TestWindowPages::importsAfterShowingWhatWouldChange()
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

void TestWindowPages::explainsAFaultyFileByPlace()
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

void TestWindowPages::showsTheEventsOfOneAutomation()
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

void TestWindowPages::switchesAnAutomationOffAtOnce()
{
    import(exampleFile);
    goTo(u"Automations"_s);
    QTRY_COMPARE(automations()->model()->rowCount(), 4);
    QTRY_COMPARE(automations()->currentIndex().row(), 0); // chosen for who has just come
    QVERIFY(find<QPushButton>("showEvents")->isEnabled());
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

void TestWindowPages::deletesAndBringsBack()
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

void TestWindowPages::sendsNowWhatWaits()
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
    press("WaitingPage", "stopAll");
    auto *note = in<NoteBar>("WaitingPage", "stoppedNote");
    QTRY_VERIFY(note->isVisible());
    QVERIFY(!in<QPushButton>("WaitingPage", "stopAll")->isVisible());
    QTRY_VERIFY(!in<QPushButton>("WaitingPage", "sendNow")->isEnabled());
    QTRY_VERIFY(in<QLabel>("WaitingPage", "why")->text().contains(u"all sending is stopped"));
    QTest::mouseClick(note->button(), Qt::LeftButton);
    QTRY_VERIFY(!note->isVisible());
    QTRY_VERIFY(in<QPushButton>("WaitingPage", "sendNow")->isEnabled());
    press("WaitingPage", "sendNow");
    QTRY_VERIFY(list->model()->rowCount() < before);
}

void TestWindowPages::listsPeople()
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

void TestWindowPages::leavesInPeaceWhoWasAsked()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Workspace workspace;
    workspace.settings.testAddresses = {u"test@biuro.example"_s};
    workspace.automations.insert(u"a"_s, {.id = u"a"_s, .state = AutomationState::On, .rest = {.days = 30}});
    workspace.automations.insert(u"b"_s, {.id = u"b"_s, .state = AutomationState::On, .rest = {.days = 14}});
    QCOMPARE(RestRule::of(workspace).days, 14); // the first that may ask again counts
    PeopleModel model;
    model.setRows({{.address = u"asked@klient.example"_s, .lastAsked = now.addDays(-1)},
                   {.address = u"long-ago@klient.example"_s, .lastAsked = now.addDays(-15)},
                   {.address = u"test@biuro.example"_s, .lastAsked = now.addDays(-1)},
                   {.address = u"out@klient.example"_s, .optedOut = now}},
                  RestRule::of(workspace));
    const auto state = [&model](int row) {
        return model.index(row, PeopleModel::StateColumn).data().toString();
    };
    QCOMPARE(state(0), u"asked recently; again from "_s + dateText(now.addDays(13)));
    QCOMPARE(state(1), u"may be asked"_s);
    QCOMPARE(state(2), u"may be asked"_s);
    QCOMPARE(state(3), u"no mails since "_s + dateText(now));
    workspace.automations[u"b"_s].rest.scope = RestPeriod::Scope::Automation; // asks whom others have asked
    QCOMPARE(RestRule::of(workspace).days, 0);
}

void TestWindowPages::showsTheMessageOfAnEvent()
{
    playPractice();
    goTo(u"History"_s);
    QTRY_VERIFY(rowInState(u"Sent"_s) >= 0);
    history()->selectRow(rowInState(u"Sent"_s));
    QTRY_VERIFY(in<QPushButton>("HistoryPage", "showMessage")->isEnabled());
    press("HistoryPage", "showMessage");
    QTRY_VERIFY(openWindow<SentMessageDialog>() != nullptr);
    auto *dialog = openWindow<SentMessageDialog>();
    const QString person =
        history()->model()->index(rowInState(u"Sent"_s), HistoryModel::PersonColumn).data().toString();
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->text() + u'\n';
    QVERIFY2(words.contains(person), qPrintable(words));
    QVERIFY2(words.contains(u"Sent "), qPrintable(words));
    QVERIFY(!dialog->findChild<QTextBrowser *>()->toPlainText().isEmpty());
    QVERIFY(!dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"{{"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(openWindow<SentMessageDialog>() == nullptr);
    QVERIFY(rowInState(stateName(State::Filtered)) >= 0);
    history()->selectRow(rowInState(stateName(State::Filtered)));
    QTRY_VERIFY(!in<QPushButton>("HistoryPage", "showMessage")->isEnabled());
}

void TestWindowPages::cancelsAndRunsAgain()
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

namespace {

/** The example office, which proves nothing, keeps little and sends into the practice mailbox. */
QByteArray trustingOffice()
{
    QFile example(exampleFile);
    if (!example.open(QIODevice::ReadOnly))
        qFatal("no example");
    QJsonObject office = QJsonDocument::fromJson(example.readAll()).object();
    QJsonArray automations = office[u"automations"].toArray();
    QJsonObject chat = automations.first().toObject();
    QJsonObject trigger = chat[u"trigger"].toObject();
    trigger.remove(u"secret"_s);
    chat[u"trigger"_s] = trigger;
    chat[u"keep"_s] = QJsonArray{u"data.item.id"_s};
    chat.remove(u"filter"_s);
    automations[0] = chat;
    office[u"automations"_s] = automations;
    QJsonArray connections = office[u"connections"].toArray();
    connections[0] =
        QJsonObject{{u"id"_s, u"office-mail"_s}, {u"type"_s, u"practice"_s}, {u"name"_s, u"Practice"_s}};
    office[u"connections"_s] = connections;
    return QJsonDocument(office).toJson();
}

} // namespace

void TestWindowPages::showsWhereTheAddressIs()
{
    QFile file(m_folder->filePath(u"office.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(trustingOffice());
    file.close();
    import(file.fileName());
    startServer();
    goTo(u"History"_s);
    const QByteArray strange =
        R"({"visit":{"mail":"Ewa@klient.example","agent":"ola@biuro.example","shop":"kontakt@sklep.example","notes":"secret"}})";
    QCOMPARE(post(u"/in/k-intercom-1"_s, strange), 200);
    QCOMPARE(post(u"/in/k-intercom-1"_s, R"({"phone":"600 100 200"})"), 200);
    QTRY_COMPARE(stateOfRow(0), u"Held"_s);
    QTRY_COMPARE(stateOfRow(1), u"Held"_s);

    // Of a shape without any address nothing can be shown.
    history()->selectRow(0);
    QTRY_VERIFY(in<QPushButton>("HistoryPage", "showAddress")->isVisible());
    press("HistoryPage", "showAddress");
    QTRY_VERIFY(find<MessageBar>("messageBar")->text().startsWith(u"No field of this event holds an e-mail"));
    QVERIFY(openWindow<FieldPicker>() == nullptr);

    history()->selectRow(1);
    QTRY_VERIFY(find<QTextBrowser>("story")->toPlainText().contains(u"#1"));
    QVERIFY(find<QTextBrowser>("story")->toPlainText().contains(u"Show where the e-mail is"));
    press("HistoryPage", "showAddress");
    QTRY_VERIFY(openWindow<FieldPicker>() != nullptr);
    auto *picker = openWindow<FieldPicker>();
    auto *fields = picker->findChild<QTreeView *>(u"fields"_s);
    QCOMPARE(fields->model()->rowCount(), 2); // addresses only, and none of the office
    QVERIFY(!picker->findChild<QDialogButtonBox *>(u"buttons"_s)->button(QDialogButtonBox::Ok)->isEnabled());
    auto *search = picker->findChild<QLineEdit *>(u"search"_s);
    QTest::keyClicks(search, u"klient"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(find<MessageBar>("messageBar")->text(),
                 u"1 event of this shape is worked on now, and later ones will be."_s);
    QTRY_COMPARE(stateOfRow(1), u"Sent"_s);
    QCOMPARE(history()->model()->index(1, HistoryModel::PersonColumn).data().toString(),
             u"ewa@klient.example"_s);
    QTRY_VERIFY(!in<QPushButton>("HistoryPage", "showAddress")->isVisible());
    QCOMPARE(stateOfRow(0), u"Held"_s); // still a riddle, and stored whole

    // Later ones need nobody, and only what is kept is stored of all.
    QCOMPARE(post(u"/in/k-intercom-1"_s, R"({"visit":{"mail":"jan@klient.example","notes":"secret"}})"), 200);
    QTRY_COMPARE(stateOfRow(0), u"Sent"_s);
    bool read = false;
    m_engine->ask(
        m_window.get(),
        [](Desk &desk) {
            QStringList bodies;
            for (const QString &event : {u"#1"_s, u"#2"_s, u"#3"_s})
                bodies += QString::fromUtf8(desk.story(event)->request.body);
            return bodies;
        },
        [&read](const QStringList &bodies) {
            read = true;
            QCOMPARE(bodies, (QStringList{u"{\"visit\":{\"mail\":\"Ewa@klient.example\"}}"_s,
                                          u"{\"phone\":\"600 100 200\"}"_s,
                                          u"{\"visit\":{\"mail\":\"jan@klient.example\"}}"_s}));
        });
    QTRY_VERIFY(read);
}

void TestWindowPages::exportsWithAndWithoutSecrets()
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

QTEST_MAIN(TestWindowPages)
#include "tst_windowpages.moc"
