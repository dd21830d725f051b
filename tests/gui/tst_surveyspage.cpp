// SPDX-License-Identifier: GPL-3.0-or-later
// Surveys and messages with the real engine behind them: added, saved, deleted, sent to oneself.
#include "engine/setupdesk.h"
#include "gui/message/placeholderedit.h"
#include "gui/office/itempane.h"
#include "gui/office/surveyspage.h"
#include "gui/officerig.h"
#include "gui/widgets/trialview.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestSurveysPage : public OfficeRig
{
    Q_OBJECT

private Q_SLOTS:
    void savesASurveyAndItsLink();
    void addsDuplicatesAndDeletesMessages();
    void refusesToDeleteASurveyInUse();
    void sendsTheMessageToOneself();
};

void TestSurveysPage::savesASurveyAndItsLink()
{
    open<SurveysPage>();
    choose(u"NPS po czacie"_s);
    QTRY_COMPARE(find<PlaceholderEdit>(u"link"_s)->templateText(),
                 u"https://ankiety.biuro.example/s/nps?osoba={{ID_RESPONDENT}}&imie={{FirstName}}"_s);
    auto *name = m_page->findChild<QWidget *>(u"SurveyForm"_s)->findChild<QLineEdit *>(u"name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClicks(name, u" 2"_s);
    QTRY_COMPARE(stored()->surveys[u"nps-chat"_s].name, u"NPS po czacie 2"_s);
    auto *link = find<PlaceholderEdit>(u"link"_s);
    link->setFocus();
    link->moveCursor(QTextCursor::End);
    QTest::keyClicks(link, u"&r={{Conversation}}"_s);
    QTRY_VERIFY(stored()->surveys[u"nps-chat"_s].link.endsWith(u"&r={{Conversation}}"_s));
    // An unknown name is told at the link and not saved.
    QTest::keyClicks(link, u"{{Nobody}}"_s);
    QTRY_VERIFY(m_told.startsWith(u"Not saved yet"));
    QVERIFY(!stored()->surveys[u"nps-chat"_s].link.contains(u"Nobody"));
    m_undo();
    QTRY_COMPARE(name->text(), u"NPS po czacie"_s);
    QVERIFY(stored()->surveys[u"nps-chat"_s].link.endsWith(u"{{FirstName}}"_s));
}

void TestSurveysPage::addsDuplicatesAndDeletesMessages()
{
    open<SurveysPage>();
    find<QTabWidget>(u"surveyTabs"_s)->setCurrentIndex(1);
    auto *pane = find<ItemPane>(u"messagePane"_s);
    QTRY_COMPARE(pane->list()->count(), 1);
    const auto press = [pane](const QString &button) {
        QTest::mouseClick(pane->findChild<QToolButton *>(button), Qt::LeftButton);
    };
    press(u"add"_s);
    QTRY_COMPARE(pane->list()->count(), 2);
    QTRY_VERIFY(pane->list()->currentItem()->text().startsWith(u"New message"));
    QVERIFY(stored()->messages[pane->current()].texts[u"pl"_s].body.contains(
        u"[Otwórz ankietę]({{SurveyLink}})"));
    QTRY_VERIFY(!m_page->findChild<QWidget *>(u"MessageForm"_s)
                     ->findChild<PlaceholderEdit *>(u"subject"_s)
                     ->templateText()
                     .isEmpty());
    press(u"duplicate"_s);
    QTRY_COMPARE(pane->list()->count(), 3);
    QTRY_VERIFY(pane->list()->currentItem()->text().startsWith(u"New message (copy)"));
    press(u"delete"_s);
    QTRY_COMPARE(pane->list()->count(), 2);
    m_undo();
    QTRY_COMPARE(pane->list()->count(), 3);
}

void TestSurveysPage::refusesToDeleteASurveyInUse()
{
    open<SurveysPage>();
    choose(u"NPS po czacie"_s);
    QTest::mouseClick(find<ItemPane>(u"surveyPane"_s)->findChild<QToolButton *>(u"delete"_s), Qt::LeftButton);
    QTRY_VERIFY(m_told.contains(u"is still used by"));
    QVERIFY(stored()->surveys.contains(u"nps-chat"_s));
}

void TestSurveysPage::sendsTheMessageToOneself()
{
    const auto practice = ask([](Desk &desk) {
        Connection account = (*desk.workspace())->connections[u"office-mail"_s];
        account.type = u"practice"_s;
        account.options.insert(u"type"_s, u"practice"_s);
        return desk.setup().saveConnection(account);
    });
    QVERIFY(practice && practice->faults.isEmpty());
    open<SurveysPage>();
    find<QTabWidget>(u"surveyTabs"_s)->setCurrentIndex(1);
    auto *form = m_page->findChild<QWidget *>(u"MessageForm"_s);
    QTRY_COMPARE(form->findChild<QLineEdit *>(u"to"_s)->text(), u"proba@biuro.example"_s);
    QTest::mouseClick(form->findChild<QPushButton *>(u"send"_s), Qt::LeftButton);
    QTRY_VERIFY(form->findChild<TrialView *>()->hasPassed());
    const auto mails = ask([](Desk &desk) { return desk.practiceMails(); });
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.constFirst().mail.to, u"proba@biuro.example"_s);
}

QTEST_MAIN(TestSurveysPage)
#include "tst_surveyspage.moc"
