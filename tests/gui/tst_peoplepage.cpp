// SPDX-License-Identifier: GPL-3.0-or-later
// The people in the window: found, chosen, with their lists, labels and number; changed by clicking,
// imported.
#include "gui/office.h"
#include "gui/people/peopleimportdialog.h"
#include "gui/people/peoplepage.h"
#include "gui/widgets/copyfield.h"
#include "wording/language.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestPeoplePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsListsLabelsAndNumber();
    void showsTheMailingListOfASurvey();
    void findsByNamePhoneAndLabel();
    void addsAPersonToTheListThatIsShown();
    void refusesWhatIsNoAddress();
    void putsOnAListChangesLabelsAndTakesOff();
    void keepsNameAndPhone();
    void asksBeforeSomebodyIsRemoved();
    void importsATableAfterShowingWhatItChanges();
    void importsAnOldFile();

private:
    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *widget = m_page->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    [[nodiscard]] QStringList addresses() const
    {
        QStringList found;
        const QAbstractItemModel *model = find<QTableView>(u"list"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            found += model->index(row, 0).data().toString();
        found.sort();
        return found;
    }
    template <typename T = QDialog>
    [[nodiscard]] T *opened() const
    {
        T *dialog = nullptr;
        [[maybe_unused]] const bool there = QTest::qWaitFor([this, &dialog] {
            for (T *one : m_page->findChildren<T *>()) {
                if (one->isVisible())
                    dialog = one;
            }
            return dialog != nullptr;
        });
        if (dialog == nullptr)
            qFatal("no dialog");
        return dialog;
    }
    static void press(const QWidget *in, const QString &button)
    {
        auto *found = in->findChild<QAbstractButton *>(button);
        if (found == nullptr)
            qFatal("no %s", qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    static void typeInto(const QWidget *in, const QString &field, const QString &text)
    {
        auto *edit = in->findChild<QLineEdit *>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] PersonRow stored(const QString &address)
    {
        const auto rows = m_office->ask([address](Desk &desk) { return desk.people({.search = address}); });
        return rows && !rows->isEmpty() ? rows->first() : PersonRow();
    }
    void showList(const QString &survey) const;
    void choose(const QString &address) const;
    void type(const QString &field, const QString &text) const;

    std::unique_ptr<Office> m_office;
    std::unique_ptr<PeoplePage> m_page;
    QString m_told;
    std::function<void()> m_undo;
};

namespace {
const QString anna = u"anna.nowak@klient.example"_s;
const QString piet = u"piet@klant.example"_s;
} // namespace

void TestPeoplePage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_office = std::make_unique<Office>();
    QFile example(QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    QByteArray json = example.readAll();
    json.replace("\"people\": [", R"("people": [ {"email": "piet@klant.example", "firstName": "Piet",
        "lastName": "Jansen", "phone": "+31612345678"}, )");
    const auto report = m_office->ask([json](Desk &desk) { return desk.importWorkspace(json, false); });
    QVERIFY(report && report->faults.isEmpty());
    m_page = std::make_unique<PeoplePage>(PageTools{.engine = m_office->engine()}, nullptr);
    m_told.clear();
    m_undo = {};
    connect(m_page.get(), &Page::message, this,
            [this](const std::function<QString()> &text) { m_told = text(); });
    connect(m_page.get(), &Page::undoable, this,
            [this](const std::function<QString()> &text, const std::function<void()> &undo) {
                m_told = text();
                m_undo = undo;
            });
    m_page->resize(780, 560);
    m_page->setVisible(true);
    m_page->refresh({});
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_COMPARE(addresses(), (QStringList{anna, piet}));
}

void TestPeoplePage::cleanup()
{
    m_page.reset();
    m_office.reset();
}

void TestPeoplePage::choose(const QString &address) const
{
    auto *list = find<QTableView>(u"list"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == address)
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(list->model()->index(row, 0)).center());
    }
}

void TestPeoplePage::type(const QString &field, const QString &text) const
{
    auto *edit = find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestPeoplePage::showsListsLabelsAndNumber()
{
    QVERIFY(find(u"nobody"_s)->isVisible());
    choose(anna);
    QTRY_VERIFY(find(u"personPage"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"title"_s)->text(), u"Anna"_s);
    QCOMPARE(find<QLineEdit>(u"address"_s)->text(), anna);
    QCOMPARE(find<QLabel>(u"phone"_s)->text(), u"not known"_s);
    QCOMPARE(find<QLabel>(u"state"_s)->text(), u"may be asked"_s);
    QCOMPARE(find<QLabel>(u"survey"_s)->text(), u"NPS po czacie"_s);
    QCOMPARE(find<QLabel>(u"labels"_s)->text(), u"l4: Standard"_s);
    QCOMPARE(find<CopyField>(u"number"_s)->value(), u"12345"_s);
    QTest::mouseClick(find<QPushButton>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"12345"_s);
    choose(piet);
    QTRY_COMPARE(find<QLabel>(u"title"_s)->text(), u"Piet Jansen"_s);
    QCOMPARE(find<QLabel>(u"phone"_s)->text(), u"+31612345678"_s);
    QVERIFY(find(u"noLists"_s)->isVisible());
    QVERIFY(m_page->findChild<QWidget *>(u"labels"_s) == nullptr);
}

void TestPeoplePage::showsTheMailingListOfASurvey()
{
    auto *lists = find<QComboBox>(u"mailingList"_s);
    QCOMPARE(lists->itemText(0), u"All people (2)"_s);
    QCOMPARE(lists->findText(u"NPS po czacie (1)"_s), 3);
    lists->setFocus();
    QTest::keyClick(lists, Qt::Key_End);
    QTRY_COMPARE(addresses(), QStringList{anna});
    QTest::keyClick(lists, Qt::Key_Up);
    QTRY_VERIFY(find<QLabel>(u"empty"_s)->isVisible());
    QVERIFY(find<QLabel>(u"empty"_s)->text().startsWith(u"Nobody is on this mailing list yet."_s));
    QTest::keyClick(lists, Qt::Key_Home);
    QTRY_COMPARE(addresses(), (QStringList{anna, piet}));
}

void TestPeoplePage::findsByNamePhoneAndLabel()
{
    type(u"search"_s, u"jansen"_s);
    QTRY_COMPARE(addresses(), QStringList{piet});
    type(u"search"_s, u"standard"_s);
    QTRY_COMPARE(addresses(), QStringList{anna});
    type(u"search"_s, u"6123456"_s);
    QTRY_COMPARE(addresses(), QStringList{piet});
    type(u"search"_s, u"nobody"_s);
    QTRY_VERIFY(find(u"empty"_s)->isVisible());
    QVERIFY(find<QLabel>(u"empty"_s)->text().startsWith(u"Nobody is found by that."_s));
    type(u"search"_s, {});
    QTRY_COMPARE(addresses().size(), 2);
}

void TestPeoplePage::showList(const QString &survey) const
{
    auto *lists = find<QComboBox>(u"mailingList"_s);
    lists->setFocus();
    QTest::keyClick(lists, Qt::Key_Home);
    for (int i = 0; i < lists->findData(survey); ++i)
        QTest::keyClick(lists, Qt::Key_Down);
    QCOMPARE(lists->currentData().toString(), survey);
}

void TestPeoplePage::addsAPersonToTheListThatIsShown()
{
    showList(u"nps-chat"_s);
    QTRY_COMPARE(addresses(), QStringList{anna});
    press(m_page.get(), u"add"_s);
    const auto *dialog = opened();
    QCOMPARE(dialog->findChild<QComboBox *>(u"list"_s)->currentData().toString(), u"nps-chat"_s);
    typeInto(dialog, u"email"_s, u" Ewa@Klient.example"_s);
    typeInto(dialog, u"firstName"_s, u"Ewa"_s);
    press(dialog, u"ok"_s);
    QTRY_COMPARE(addresses(), (QStringList{anna, u"ewa@klient.example"_s}));
    QTRY_COMPARE(find<QLabel>(u"title"_s)->text(), u"Ewa"_s); // who was added is shown
    QCOMPARE(m_told, u"ewa@klient.example was added."_s);
    QVERIFY(stored(u"ewa@"_s).lists.contains(u"nps-chat"_s));
    m_undo();
    QTRY_COMPARE(addresses(), QStringList{anna});
    press(m_page.get(), u"add"_s);
    typeInto(opened(), u"email"_s, anna);
    press(opened(), u"ok"_s);
    QTRY_COMPARE(m_told, anna + u" was known already. Nothing was changed."_s);
}

void TestPeoplePage::refusesWhatIsNoAddress()
{
    press(m_page.get(), u"add"_s);
    const auto *dialog = opened();
    const auto *problem = dialog->findChild<QLabel *>(u"problem"_s);
    QVERIFY(!problem->isVisible());
    press(dialog, u"ok"_s);
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"Write an e-mail address or a phone number."_s);
    typeInto(dialog, u"email"_s, u"ewa@"_s);
    QVERIFY(problem->text().startsWith(u"This is no e-mail address."_s));
    typeInto(dialog, u"email"_s, u"ewa@klient.example"_s);
    QVERIFY(!problem->isVisible());
    typeInto(dialog, u"phone"_s, u"12"_s);
    QVERIFY(problem->text().startsWith(u"This is no phone number."_s));
    press(dialog, u"ok"_s);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(opened(), Qt::Key_Escape);
    QCOMPARE(stored(u"ewa"_s).address, QString());
}

void TestPeoplePage::putsOnAListChangesLabelsAndTakesOff()
{
    choose(piet);
    QTRY_COMPARE(find<QLabel>(u"title"_s)->text(), u"Piet Jansen"_s);
    QTimer::singleShot(0, this, [this] { // the menu runs its own loop
        auto *menu = find<QToolButton>(u"putOn"_s)->menu();
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions().size(), 3);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    press(m_page.get(), u"putOn"_s);
    QTRY_COMPARE(m_told, u"Piet Jansen is on the mailing list of “NPS (Webankieta)” now."_s);
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"labels"_s) != nullptr);
    press(m_page.get(), u"editLabels"_s);
    auto *table = opened()->findChild<QTableWidget *>(u"labels"_s);
    const auto write = [table](int row, int column, const QString &text) {
        table->setCurrentCell(row, column);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
        QWidget *cell = QApplication::focusWidget();
        QTest::keyClicks(cell, text);
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_VERIFY(QApplication::focusWidget() == table);
    };
    QVERIFY(QTest::qWaitForWindowActive(opened()));
    QCOMPARE(table->rowCount(), 11);
    QCOMPARE(table->item(9, 0)->text(), u"l10"_s);
    write(1, 1, u"Gold"_s);
    write(10, 0, u"region"_s);
    write(10, 1, u"Utrecht"_s);
    QCOMPARE(table->rowCount(), 12);
    press(opened(), u"ok"_s);
    QTRY_COMPARE(find<QLabel>(u"labels"_s)->text(), u"l2: Gold\nregion: Utrecht"_s);
    press(m_page.get(), u"leaveList"_s);
    QTRY_VERIFY(find(u"noLists"_s)->isVisible());
    QVERIFY(stored(piet).lists.isEmpty());
    m_undo();
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"labels"_s) != nullptr);
    QCOMPARE(find<QLabel>(u"labels"_s)->text(), u"l2: Gold\nregion: Utrecht"_s);
}

void TestPeoplePage::keepsNameAndPhone()
{
    choose(anna);
    QTRY_COMPARE(find<QLabel>(u"title"_s)->text(), u"Anna"_s);
    press(m_page.get(), u"edit"_s);
    const auto *dialog = opened();
    QVERIFY(dialog->findChild<QLineEdit *>(u"email"_s)->isReadOnly());
    typeInto(dialog, u"lastName"_s, u"Nowak"_s);
    typeInto(dialog, u"phone"_s, u"+48 600-100-200"_s);
    press(dialog, u"ok"_s);
    QTRY_COMPARE(find<QLabel>(u"title"_s)->text(), u"Anna Nowak"_s);
    QCOMPARE(find<QLabel>(u"phone"_s)->text(), u"+48600100200"_s);
    QCOMPARE(stored(anna).lists.value(u"nps-chat"_s).toObject().value(u"l4"_s).toString(), u"Standard"_s);
    m_undo();
    QTRY_COMPARE(find<QLabel>(u"title"_s)->text(), u"Anna"_s);
}

void TestPeoplePage::asksBeforeSomebodyIsRemoved()
{
    choose(anna);
    QTRY_VERIFY(find(u"remove"_s)->isVisible());
    press(m_page.get(), u"remove"_s);
    auto *box = opened<QMessageBox>();
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
    QCOMPARE(stored(anna).address, anna);
    press(m_page.get(), u"remove"_s);
    for (QAbstractButton *button : opened<QMessageBox>()->buttons()) {
        if (opened<QMessageBox>()->buttonRole(button) == QMessageBox::AcceptRole) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QTRY_COMPARE(addresses(), QStringList{piet});
    QCOMPARE(m_told, u"Anna was removed."_s);
    QTRY_VERIFY(find(u"nobody"_s)->isVisible());
    m_undo();
    QTRY_COMPARE(addresses(), (QStringList{anna, piet}));
    QCOMPARE(stored(anna).id, 12345);
}

void TestPeoplePage::importsATableAfterShowingWhatItChanges()
{
    showList(u"wa-nps"_s);
    press(m_page.get(), u"importPeople"_s);
    auto *dialog = opened();
    auto *table = dialog->findChild<QPlainTextEdit *>(u"table"_s);
    auto *next = dialog->findChild<QPushButton *>(u"next"_s);
    QVERIFY(!next->isEnabled());
    table->setFocus();
    for (const QString &line : {u"e-mail,first name,l1,town"_s, u"piet@klant.example,Piet,Gold,Utrecht"_s,
                                u"wrong@,Jan,,"_s, u"ewa@klient.example,Ewa,Silver,"_s}) {
        QTest::keyClicks(table, line);
        QTest::keyClick(table, Qt::Key_Return);
    }
    QTest::mouseClick(next, Qt::LeftButton);
    const auto *summary = dialog->findChild<QLabel *>(u"summary"_s);
    QTRY_VERIFY(summary->isVisible());
    QCOMPARE(summary->text(),
             u"1 new person. 1 known person will be changed. 1 row with a fault is left out. "
             "Nothing is sent to them now."_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"notes"_s)->text(), u"Columns that are left out: town."_s);
    const auto *preview = dialog->findChild<QTableWidget *>(u"preview"_s);
    QCOMPARE(preview->rowCount(), 3);
    QCOMPARE(preview->item(0, 0)->text(), u"3"_s); // what is wrong comes first
    QCOMPARE(preview->item(0, 1)->text(), u"not an e-mail address"_s);
    QCOMPARE(preview->item(2, 1)->text(), u"new"_s);
    QCOMPARE(stored(u"ewa@"_s).address, QString()); // nothing is written yet
    press(dialog, u"back"_s);
    QTRY_VERIFY(table->isVisible());
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE(next->text(), u"&Import 2 people"_s);
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE(addresses(), (QStringList{u"ewa@klient.example"_s, piet}));
    QCOMPARE(m_told, u"2 people were imported."_s);
    QCOMPARE(stored(piet).lists.value(u"wa-nps"_s).toObject().value(u"l1"_s).toString(), u"Gold"_s);
    QCOMPARE(stored(piet).lastName, u"Jansen"_s); // what the table does not tell stays
    m_undo();
    QTRY_VERIFY(find<QLabel>(u"empty"_s)->isVisible());
    QCOMPARE(stored(u"ewa@"_s).address, QString());
}

void TestPeoplePage::importsAnOldFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"osoby.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Adres e-mail;Imi\xEA;Nazwisko\r\nz@klient.example;\xA3ukasz;\xAF\xF3\xB3\xE6\r\n");
    file.close();
    press(m_page.get(), u"importPeople"_s);
    auto *dialog = opened<PeopleImportDialog>();
    dialog->openFile(file.fileName());
    auto *next = dialog->findChild<QPushButton *>(u"next"_s);
    QTRY_COMPARE(next->text(), u"&Import 1 person"_s);
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE(addresses().size(), 3);
    QCOMPARE(stored(u"łukasz"_s).lastName, u"Żółć"_s);
}

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
