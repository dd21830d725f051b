// SPDX-License-Identifier: GPL-3.0-or-later
// The window of an automation with the real engine behind it, used as a person uses it: from step to step,
// closed and opened again.
#include "gui/automationrig.h"
#include "gui/widgets/cardbutton.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestAutomationWindow : public AutomationRig
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsMissingInsteadOfAGreyButton();
    void continuesWhereItWasClosed();
    void opensInTheSizeItWasClosed();
    void undoesOnEveryPage();
    void opensOneWindowForEachAutomation();
    void savesTheTypedSurveyOnNext();
    void leadsToWhatIsWrong();
    void closesByKeyAndSaysThatAllIsKept();
    void marksWhatNobodyHasLookedAt();
};

void TestAutomationWindow::saysWhatIsMissingInsteadOfAGreyButton()
{
    openNew();
    auto *next = find<QPushButton>(u"next"_s);
    QVERIFY(next->isEnabled());
    QCOMPARE(find<QLabel>(u"missing"_s)->text(), u"Choose the system in which it starts."_s);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(m_window->currentStep(), u"start"_s);
    m_window->activateWindow();
    QTRY_VERIFY(qobject_cast<CardButton *>(m_window->focusWidget()) != nullptr);
    choose(u"intercom"_s);
    QTRY_VERIFY(find<QLabel>(u"missing"_s)->isHidden());
    QTest::keyClick(m_window, Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(m_window->currentStep() != u"start"_s);
    QTest::keyClick(m_window, Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(m_window->currentStep(), u"start"_s);
}

void TestAutomationWindow::continuesWhereItWasClosed()
{
    openNew();
    choose(u"intercom"_s);
    click(u"next"_s);
    click(u"next"_s);
    const QString id = m_window->session()->automation().id;
    const QString step = m_window->currentStep();
    QVERIFY(step != u"start"_s);
    QSignalSpy told(m_window, &AutomationWindow::told);
    m_window->close();
    QCOMPARE(told.count(), 1);
    QTRY_VERIFY(m_window.isNull());
    QTRY_COMPARE(stored(id).progress.step, step);
    m_office->restart();
    openDraft(id);
    QVERIFY(m_window->isWizard());
    QCOMPARE(m_window->currentStep(), step);
}

void TestAutomationWindow::opensInTheSizeItWasClosed()
{
    const QTemporaryDir folder;
    AutomationWindow::rememberSizeIn(WindowSettings(folder.filePath(u"window.ini"_s)));
    openNew();
    const QSize size(731, 517);
    QVERIFY(m_window->size() != size);
    m_window->resize(size);
    m_window->close();
    QTRY_VERIFY(m_window.isNull());
    openNew();
    QCOMPARE(m_window->size(), size);
}

void TestAutomationWindow::undoesOnEveryPage()
{
    openNew();
    choose(u"intercom"_s);
    const QStringList topics = m_window->session()->automation().trigger.topics;
    auto *box = find<QCheckBox>(u"topic_ticket.closed"_s);
    QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    QVERIFY(m_window->session()->automation().trigger.topics.contains(u"ticket.closed"_s));
    click(u"next"_s);
    QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
    if (m_window->session()->automation().trigger.topics != topics) // the page had a step of its own
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_window->session()->automation().trigger.topics, topics);
    QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->session()->automation().trigger.topics.contains(u"ticket.closed"_s));
}

void TestAutomationWindow::opensOneWindowForEachAutomation()
{
    openNew();
    QCOMPARE(AutomationWindow::startNew(m_office->engine(), nullptr), m_window.data());
    choose(u"generic"_s);
    const QString id = m_window->session()->automation().id;
    bool another = false;
    AutomationWindow::continueDraft(m_office->engine(), id, nullptr,
                                    [&another](AutomationWindow *) { another = true; });
    QCoreApplication::processEvents();
    QVERIFY(!another);
    AutomationWindow *second = AutomationWindow::startNew(m_office->engine(), nullptr);
    QVERIFY(second != m_window);
    delete second;
}

void TestAutomationWindow::savesTheTypedSurveyOnNext()
{
    openNew();
    choose(u"intercom"_s);
    m_window->session()->change(u"none"_s, [](Draft &draft) {
        draft.automation.survey.clear();
        draft.automation.actions.clear();
    });
    click(u"next"_s);
    QCOMPARE(m_window->currentStep(), u"survey"_s);
    click(u"addSurvey"_s);
    auto *page = find<QWidget>(u"page_survey"_s);
    page->findChild<QLineEdit *>(u"link"_s)->setText(u"https://survey.example/csat"_s);
    auto *name = page->findChild<QLineEdit *>(u"name"_s);
    name->setText(u"NPS"_s); // another survey's
    click(u"next"_s);
    QCOMPARE(m_window->currentStep(), u"survey"_s);
    QVERIFY(find<QLabel>(u"missing"_s)->text().contains(u"of this name already"));
    name->setText(u"CSAT"_s);
    QTRY_COMPARE(find<QLabel>(u"missing"_s)->text(), u"“Next” saves this survey."_s);
    click(u"next"_s);
    QTRY_COMPARE(m_window->currentStep(), u"fields"_s);
    QTRY_VERIFY(m_window->session()->survey().has_value());
    QCOMPARE(m_window->session()->survey()->name, u"CSAT"_s);
}

void TestAutomationWindow::leadsToWhatIsWrong()
{
    openNew();
    choose(u"generic"_s);
    m_window->session()->apply(); // as "Finish" does
    QTRY_VERIFY(find<QWidget>(u"faultPanel"_s)->isVisible());
    QVERIFY(find<QLabel>(u"faultList"_s)->text().contains(u"<li>"));
    QVERIFY(m_window->session()->draft().isNew);
}

void TestAutomationWindow::closesByKeyAndSaysThatAllIsKept()
{
    importExample();
    openDraft(intercomAutomation());
    QVERIFY(find<QLabel>(u"keptText"_s)->isVisible());
    m_window->session()->change(u"Rest"_s, [](Draft &draft) { draft.automation.rest.days = 77; });
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isVisible());
    QSignalSpy told(m_window, &AutomationWindow::told);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_VERIFY(m_window.isNull());
    QCOMPARE(told.count(), 1);
    QTRY_COMPARE(stored(intercomAutomation()).automation.rest.days, 77);
    openNew();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::keyClick(m_window, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(m_window.isNull());
}

void TestAutomationWindow::marksWhatNobodyHasLookedAt()
{
    openNew();
    choose(u"generic"_s);
    EditorSession *session = m_window->session();
    session->change(u"Delay"_s, [](Draft &draft) {
        draft.automation.delay = {.amount = 2, .unit = Duration::Unit::Hours};
    });
    const auto *sentence = find<QWidget>(u"side"_s)->findChild<QTextBrowser *>(u"sentence"_s);
    QVERIFY(sentence != nullptr);
    QTRY_VERIFY(sentence->toPlainText().contains(u"2 hours (proposed)"));
    session->note([](WizardProgress &progress) { progress.visited << u"timing"_s; });
    QTRY_VERIFY(sentence->toPlainText().contains(u"2 hours,"));
}

QTEST_MAIN(TestAutomationWindow)
#include "tst_automationwindow.moc"
