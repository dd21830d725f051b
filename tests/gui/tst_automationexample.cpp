// SPDX-License-Identifier: GPL-3.0-or-later
// The steps in which an automation is connected and gets its example, with calls that really come.
#include "gui/automationrig.h"
#include "gui/editor/publicaddressdialog.h"
#include "gui/widgets/copyfield.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/unfold.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestAutomationExample : public AutomationRig
{
    Q_OBJECT

private Q_SLOTS:
    void seesARealCall();
    void explainsWhatIsNoEvent();
    void goesOnWithoutATestOnlyWhenTold();
    void keepsTheExampleThatWasChosen();
    void offersAnAddressThatIsThereAlready();
};

void TestAutomationExample::seesARealCall()
{
    receive();
    openNew();
    choose(u"generic"_s);
    m_window->openStep(u"connect"_s);
    QVERIFY(find<QLabel>(u"headline"_s)->text().startsWith(u"Waiting for the first event"));
    QVERIFY(
        find<CopyField>(u"copy_address"_s)->value().startsWith(m_office->engine()->server().url.toString()));
    QCOMPARE(find<CopyField>(u"copy_secret"_s)->value().toUtf8(), secret());
    QCOMPARE(post(R"({"email":"jan@example.com","name":"Jan"})", secret()), 200);
    QTRY_VERIFY(m_window->session()->sample().number > 0); // by itself
    QVERIFY(find<QPushButton>(u"useThis"_s)->isHidden());
    QVERIFY(find<QLabel>(u"details"_s)->text().contains(u"About: jan@example.com"));
    QVERIFY(current()->missing().sentence.isEmpty());
    // It came from this computer; whether the system reaches us is another question.
    QTRY_COMPARE(find<QLabel>(u"headline"_s)->text(), u"Event #1 has arrived and is your example now."_s);
    QVERIFY(find<QLabel>(u"details"_s)->text().contains(u"It does not show"));
    auto *note = find<NoteBar>(u"publicNote"_s);
    QVERIFY(note->isVisible());
    QTest::mouseClick(note->button(), Qt::LeftButton);
    auto *dialog = find<PublicAddressDialog>(u"PublicAddressDialog"_s);
    auto *address = dialog->findChild<QLineEdit *>(u"publicUrl"_s);
    QTest::keyClicks(address, u"nonsense"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY(!address->accessibleDescription().isEmpty()); // what is wrong, below it
    address->selectAll();
    QTest::keyClicks(address, u"https://biuro.example/"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY(note->isHidden());
    QVERIFY(find<CopyField>(u"copy_address"_s)->value().startsWith(u"https://biuro.example/in/"));
    // Setting up may go on from it: nothing of it was dropped, and what it lacks is not forgotten.
    m_window->session()->change(u"keep"_s, [](Draft &draft) {
        draft.automation.keep = QStringList{u"email"_s, u"person.phone"_s};
    });
    m_window->openStep(u"fields"_s);
    auto *tree = find<QTreeWidget>(u"tree"_s);
    QTRY_COMPARE(tree->findItems(u"name"_s, Qt::MatchExactly | Qt::MatchRecursive, 3).size(), 1);
    const auto absent = tree->findItems(u"person.phone"_s, Qt::MatchExactly | Qt::MatchRecursive, 3);
    QCOMPARE(absent.size(), 1);
    QCOMPARE(absent.constFirst()->text(1), u"was not in the real event"_s);
    QCOMPARE(absent.constFirst()->checkState(0), Qt::Checked);
    const auto *fields = find<QWidget>(u"page_fields"_s);
    fields->findChild<QLineEdit *>(u"search"_s)->setText(u"zzz"_s);
    QTRY_VERIFY(fields->findChild<QLabel *>(u"nothingFound"_s)->isVisible());
    QTRY_VERIFY(stored(m_window->session()->automation().id).progress.tested);
}

void TestAutomationExample::explainsWhatIsNoEvent()
{
    receive();
    openNew();
    choose(u"generic"_s);
    m_window->openStep(u"connect"_s);
    QVERIFY(find<Unfold>(u"touches"_s)->isHidden());
    QCOMPARE(post(R"({"email":"jan@example.com"})", "wrong"), 401);
    QTRY_VERIFY(find<Unfold>(u"touches"_s)->isVisible());
    find<Unfold>(u"touches"_s)->setOpen(true);
    QVERIFY(!find<Unfold>(u"touches"_s)->findChild<QLabel *>(u"explanation"_s)->text().isEmpty());
    QVERIFY(find<QLabel>(u"headline"_s)->text().startsWith(u"Waiting"));
}

void TestAutomationExample::goesOnWithoutATestOnlyWhenTold()
{
    openNew();
    choose(u"generic"_s);
    m_window->openStep(u"connect"_s);
    QVERIFY(find<QWidget>(u"serverBox"_s)->isVisible()); // a test event would be lost
    click(u"next"_s);
    QCOMPARE(m_window->currentStep(), u"connect"_s);
    m_window->activateWindow();
    QTRY_COMPARE(m_window->focusWidget(), find<QWidget>(u"without"_s));
    click(u"startServer"_s);
    QTRY_VERIFY(find<QWidget>(u"serverBox"_s)->isHidden());
    click(u"without"_s);
    click(u"next"_s);
    QTRY_VERIFY(m_window->currentStep() != u"connect"_s);
}

void TestAutomationExample::keepsTheExampleThatWasChosen()
{
    receive();
    openNew();
    choose(u"generic"_s);
    m_window->openStep(u"connect"_s);
    const SampleChoice pasted{.source = SampleChoice::Source::Pasted,
                              .pasted = R"({"email":"mine@example.com"})"};
    m_window->session()->change(u"paste"_s, [&pasted](Draft &draft) { draft.progress.sample = pasted; });
    QCOMPARE(post(R"({"email":"jan@example.com"})", secret()), 200);
    QTRY_COMPARE(find<QLabel>(u"headline"_s)->text(), u"An event has arrived."_s);
    QCOMPARE(m_window->session()->draft().progress.sample, pasted);
    QVERIFY(current()->missing().sentence.isEmpty()); // it works all the same
    click(u"useThis"_s);
    QTRY_VERIFY(m_window->session()->sample().number > 0);
}

void TestAutomationExample::offersAnAddressThatIsThereAlready()
{
    importExample();
    openNew();
    choose(u"intercom"_s);
    QTRY_VERIFY(find<QWidget>(u"addressBox"_s)->isVisible());
    const QString own = m_window->session()->automation().trigger.key;
    QTest::mouseClick(find<QAbstractButton>(u"address_0"_s), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(m_window->session()->automation().trigger.key, u"k-intercom-1"_s);
    QVERIFY(!m_window->session()->automation().trigger.credentials.secret.isEmpty());
    m_window->session()->undoStack()->undo();
    QCOMPARE(m_window->session()->automation().trigger.key, own);
}

QTEST_MAIN(TestAutomationExample)
#include "tst_automationexample.moc"
