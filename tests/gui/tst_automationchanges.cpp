// SPDX-License-Identifier: GPL-3.0-or-later
// An automation that runs, changed in its window: applied, discarded, brought back, switched.
#include "domain/codes.h"
#include "gui/automationrig.h"
#include "gui/editor/versionsdialog.h"

#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestAutomationChanges : public AutomationRig
{
    Q_OBJECT

private Q_SLOTS:
    void editsWhatRunsUntilItIsApplied();
    void discardsChanges();
    void asksAboutEventsThatCameMeanwhile();
    void bringsBackAnEarlierVersion();
    void switchesAtOnce();
};

void TestAutomationChanges::editsWhatRunsUntilItIsApplied()
{
    importExample();
    const QString id = intercomAutomation();
    openDraft(id);
    QVERIFY(!m_window->isWizard());
    QVERIFY(find<QWidget>(u"foot"_s)->isHidden());
    QVERIFY(find<QWidget>(u"changesBar"_s)->isHidden());
    m_window->session()->change(u"Rest"_s, [](Draft &draft) { draft.automation.rest.days = 77; });
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isVisible());
    QVERIFY(find<QLabel>(u"changesText"_s)->text().startsWith(u"1 change not applied yet"));
    const auto running = [this, id] {
        const auto workspace = m_office->ask([](Desk &desk) { return desk.workspace(); });
        return (*workspace)->automations.value(id).rest.days;
    };
    QVERIFY(running() != 77);
    click(u"showChanges"_s);
    QVERIFY(find<QLabel>(u"changesList"_s)->text().contains(u"timing"));
    QVERIFY(find<QLabel>(u"changesList"_s)->text().contains(u"→ 77 days"));
    click(u"apply"_s);
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isHidden());
    QTRY_COMPARE(running(), 77);
    QVERIFY(m_window->isVisible());
}

void TestAutomationChanges::discardsChanges()
{
    importExample();
    openDraft(intercomAutomation());
    const int before = m_window->session()->automation().rest.days;
    m_window->session()->change(u"Rest"_s, [](Draft &draft) { draft.automation.rest.days = 77; });
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isVisible());
    click(u"discard"_s);
    QTRY_COMPARE(m_window->session()->automation().rest.days, before);
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isHidden());
    QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->session()->automation().rest.days, 77);
}

void TestAutomationChanges::asksAboutEventsThatCameMeanwhile()
{
    importExample();
    receive();
    const QString id = m_office->ask([](Desk &desk) {
        const auto workspace = desk.workspace();
        for (const Automation &automation : (*workspace)->automations) {
            if (!automation.trigger.credentials.user.isEmpty()) {
                const auto draft = desk.setup().copyDraft(automation.id, u"The second one"_s);
                return draft ? draft->automation.id : QString();
            }
        }
        return QString();
    });
    QVERIFY(!id.isEmpty());
    openDraft(id);
    QVERIFY(m_window->isWizard());
    const Trigger trigger = m_window->session()->automation().trigger;
    const QByteArray login =
        (trigger.credentials.user + u':' + trigger.credentials.password.revealText()).toUtf8().toBase64();
    QFile call(QStringLiteral(SURVEYHOOK_FIXTURES "/salesmanago/rule_executed.json"));
    QVERIFY(call.open(QIODevice::ReadOnly));
    QCOMPARE(m_office->post(u"/in/"_s + trigger.key, call.readAll(), {{"Authorization", "Basic " + login}}),
             200);
    QTRY_COMPARE(m_window->session()->recent().size(), 1);
    const auto heldFor = [this] {
        const auto events = m_office->ask([](Desk &desk) { return desk.events({}); });
        return events->constFirst().code;
    };
    QTRY_COMPARE(heldFor(), codes::draft);
    QSignalSpy finished(m_window, &AutomationWindow::finished);
    m_window->session()->apply();
    QTRY_VERIFY(m_window->findChild<QMessageBox *>(u"automationapplying"_s) != nullptr);
    const auto *box = find<QMessageBox>(u"automationapplying"_s);
    QTRY_VERIFY(box->isVisible());
    QCOMPARE(box->text(),
             u"1 event arrived before the automation was switched on. Send an invitation for it too?"_s);
    QVERIFY(box->informativeText().contains(u'@')); // whom it concerns
    QCOMPARE(heldFor(), codes::draft);
    click(u"processHeld"_s);
    QCOMPARE(finished.count(), 1);
    QTRY_VERIFY(m_window.isNull());
    QTRY_VERIFY(heldFor() != codes::draft); // planned
}

void TestAutomationChanges::bringsBackAnEarlierVersion()
{
    importExample();
    openDraft(intercomAutomation());
    const int before = m_window->session()->automation().rest.days;
    m_window->session()->change(u"Rest"_s, [](Draft &draft) { draft.automation.rest.days = 77; });
    QSignalSpy applied(m_window->session(), &EditorSession::applied);
    m_window->session()->apply();
    QTRY_COMPARE(applied.count(), 1);
    click(u"versions"_s);
    auto *dialog = m_window->findChild<VersionsDialog *>();
    QVERIFY(dialog != nullptr);
    auto *list = dialog->findChild<QTreeWidget *>(u"versions"_s);
    QTRY_VERIFY(list->topLevelItemCount() >= 2);
    list->setCurrentItem(list->topLevelItem(1));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(m_window->session()->automation().rest.days, before);
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isVisible());
}

void TestAutomationChanges::switchesAtOnce()
{
    importExample();
    const QString id = intercomAutomation();
    openDraft(id);
    const auto running = [this, id] {
        const auto workspace = m_office->ask([](Desk &desk) { return desk.workspace(); });
        return (*workspace)->automations.value(id).state;
    };
    QTRY_VERIFY(!m_window->session()->workspace()->automations.isEmpty());
    QCOMPARE(find<QLabel>(u"stateText"_s)->text(), u"This automation is on"_s);
    m_window->session()->change(u"Rest"_s, [](Draft &draft) { draft.automation.rest.days = 77; });
    m_window->openStep(u"finish"_s);
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isVisible());
    const QRect pages = find<QWidget>(u"pages"_s)->geometry();
    QTest::mouseClick(find<QRadioButton>(u"off"_s), Qt::LeftButton, {}, {8, 8});
    QTRY_COMPARE(running(), AutomationState::Off);
    QTRY_COMPARE(find<QLabel>(u"stateText"_s)->text(), u"This automation is off"_s);
    auto *bar = find<QWidget>(u"messageBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(find<QWidget>(u"pages"_s)->geometry(), pages); // nothing moved
    QVERIFY(find<QLabel>(u"changesText"_s)->text().startsWith(u"1 change")); // not the switch
    m_window->session()->undoStack()->undo(); // the rest period, not the switch
    QCOMPARE(m_window->session()->automation().state, AutomationState::Off);
    QTRY_VERIFY(find<QWidget>(u"changesBar"_s)->isHidden());
    const auto drafts = [this] {
        m_window->session()->saveNow();
        return m_office->ask([](Desk &desk) { return desk.setup().drafts(); })->size();
    };
    QTRY_COMPARE(drafts(), 0);
    click(u"onOff"_s);
    QTRY_COMPARE(running(), AutomationState::On);
    QTRY_COMPARE(find<QRadioButton>(u"on"_s)->isChecked(), true);
    const auto off = m_office->ask( // from the list
        [id](Desk &desk) { return desk.setup().setState(id, AutomationState::Off); });
    QVERIFY(off);
    m_window->session()->reloadWorkspace();
    QTRY_COMPARE(find<QLabel>(u"stateText"_s)->text(), u"This automation is off"_s);
}

QTEST_MAIN(TestAutomationChanges)
#include "tst_automationchanges.moc"
