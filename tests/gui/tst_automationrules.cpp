// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of fields, conditions and timing in the window of an automation.
#include "gui/automationrig.h"
#include "gui/editor/conditionrow.h"
#include "gui/widgets/unfold.h"
#include "wording/language.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestAutomationRules : public AutomationRig
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAConditionMeans();
    void keepsOnlyWhatIsTicked();
    void showsTheUsualFieldsFirst();
    void offersConditionsThatFit();
    void countsInGoodPolish();
    void proposesTheNameOfTheTimeOnScreen();
};

void TestAutomationRules::showsWhatAConditionMeans()
{
    receive();
    openNew();
    choose(u"generic"_s);
    const QByteArray key = secret();
    QCOMPARE(post(R"({"email":"a@example.com","channel":"CHAT"})", key), 200);
    QCOMPARE(post(R"({"email":"b@example.com","channel":"SMS"})", key), 200);
    QTRY_COMPARE(m_window->session()->recent().size(), 2);
    const QString newest = m_window->session()->recent().constFirst().id;
    m_window->session()->change(u"Use it"_s, [&newest](Draft &draft) {
        draft.progress.sample = {.source = SampleChoice::Source::Event, .reference = newest};
    });
    QTRY_COMPARE(m_window->session()->sample().id, newest);
    m_window->openStep(u"filters"_s);
    QTest::mouseClick(current()->findChild<QAbstractButton *>(u"add"_s), Qt::LeftButton);
    auto *row = find<ConditionRow>(u"condition_0_-1"_s);
    auto *field = row->findChild<QComboBox *>(u"field"_s);
    field->setCurrentIndex(field->findData(u"channel"_s));
    Q_EMIT field->activated(field->currentIndex());
    auto *value = row->findChild<QComboBox *>(u"value"_s);
    QCOMPARE(value->count(), 2); // both channels were seen
    value->setFocus();
    QTest::keyClicks(value, u"chat"_s);
    QTRY_VERIFY(texts(row).contains(u"not met: it is SMS"_s));
    QTRY_COMPARE(find<Unfold>(u"count"_s)->findChild<QToolButton *>(u"line"_s)->text(),
                 u"1 of the last 2 events would pass"_s);
    QTest::keyClick(value, Qt::Key_Z, Qt::ControlModifier); // all that was typed
    QCOMPARE(value->currentText(), QString());
    const qsizetype before = m_window->session()->automation().filter.items.size();
    QTest::mouseClick(row->findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_COMPARE(m_window->session()->automation().filter.items.size(), before - 1);
}

void TestAutomationRules::keepsOnlyWhatIsTicked()
{
    openNew();
    choose(u"intercom"_s);
    m_window->openStep(u"fields"_s);
    QTRY_VERIFY(m_window->session()->automation().keep.has_value());
    const QStringList usual = *m_window->session()->automation().keep;
    QVERIFY(usual.contains(u"data.item.source.author.email"_s));
    auto *tree = find<QTreeWidget>(u"tree"_s);
    QTreeWidgetItem *item = nullptr;
    for (QTreeWidgetItemIterator it(tree); *it != nullptr; ++it) {
        if ((*it)->text(3) == u"data.item.source.author.email")
            item = *it;
    }
    QVERIFY(item != nullptr);
    QCOMPARE(item->checkState(0), Qt::Checked);
    item->setCheckState(0, Qt::Unchecked);
    QVERIFY(!m_window->session()->automation().keep->contains(u"data.item.source.author.email"_s));
    QCOMPARE(m_window->session()->automation().keep->size(), usual.size() - 1);
    QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(*m_window->session()->automation().keep, usual);
    QCOMPARE(item->checkState(0), Qt::Checked);
    QTest::keyClicks(find<QLineEdit>(u"search"_s), u"author.email"_s);
    QVERIFY(!item->isHidden());
    QVERIFY(tree->topLevelItem(1)->isHidden());
}

void TestAutomationRules::showsTheUsualFieldsFirst()
{
    openNew();
    choose(u"intercom"_s);
    m_window->openStep(u"fields"_s);
    auto *tree = find<QTreeWidget>(u"tree"_s);
    QTRY_VERIFY(tree->topLevelItemCount() > 3);
    QCOMPARE(tree->topLevelItem(0)->text(3), u"data.item.source.author.email"_s);
    QVERIFY(tree->isColumnHidden(3)); // paths are for the search and the tip
    QVERIFY(tree->topLevelItem(0)->toolTip(0).contains(u"data.item.source.author.email"));
    QTreeWidgetItem *others = tree->topLevelItem(tree->topLevelItemCount() - 1);
    QVERIFY(others->text(0).startsWith(u"All other fields ("));
    QVERIFY(others->childCount() > 0);
    QVERIFY(!others->isExpanded());
    const auto created = tree->findItems(u"data.item.created_at"_s, Qt::MatchExactly | Qt::MatchRecursive, 3);
    QCOMPARE(created.size(), 1);
    QVERIFY2(created.constFirst()->text(1).contains(u"May 2026"), qPrintable(created.constFirst()->text(1)));
    const auto topic = tree->findItems(u"topic"_s, Qt::MatchExactly | Qt::MatchRecursive, 3);
    QCOMPARE(topic.constFirst()->text(1), u"A conversation was closed"_s);
    const auto state = tree->findItems(u"data.item.state"_s, Qt::MatchExactly | Qt::MatchRecursive, 3);
    QVERIFY(state.constFirst()->parent() == nullptr);
    // What is found in the folded part is seen, and it is folded again afterwards.
    auto *search = find<QWidget>(u"page_fields"_s)->findChild<QLineEdit *>(u"search"_s);
    search->setText(u"delivered_as"_s);
    QVERIFY(others->isExpanded());
    QVERIFY(tree->topLevelItem(0)->isHidden());
    search->clear();
    QVERIFY(!others->isExpanded());
    // One of the folded ones is ticked, the others stay as they are.
    const QStringList usual = *m_window->session()->automation().keep;
    const auto delivered =
        tree->findItems(u"data.item.source.delivered_as"_s, Qt::MatchExactly | Qt::MatchRecursive, 3);
    QCOMPARE(delivered.size(), 1);
    delivered.constFirst()->setCheckState(0, Qt::Checked);
    QCOMPARE(m_window->session()->automation().keep->size(), usual.size() + 1);
}

void TestAutomationRules::offersConditionsThatFit()
{
    openNew();
    choose(u"intercom"_s);
    m_window->openStep(u"filters"_s);
    const auto offered = [this] {
        QStringList texts;
        for (const QPushButton *button : find<QWidget>(u"ready"_s)->findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts << button->text().simplified(); // long ones are broken into lines
        }
        return texts;
    };
    const QString state = u"Add: only when “State of the conversation” is “closed”"_s;
    const QString who = u"Add: only when “Who began the conversation” is “a customer” or “a visitor”"_s;
    QTRY_COMPARE(offered(), (QStringList{state, who}));
    click(u"ready_1"_s);
    auto *row = find<ConditionRow>(u"condition_0_-1"_s);
    QCOMPARE(row->condition().expected.toArray(), (QJsonArray{u"user"_s, u"lead"_s}));
    auto *value = row->findChild<QComboBox *>(u"value"_s);
    QCOMPARE(value->currentText(), u"a customer, a visitor"_s);
    value->setEditText(u"a customer, A bot"_s);
    QCOMPARE(row->condition().expected.toArray(), (QJsonArray{u"user"_s, u"bot"_s}));
    const auto *sentence = find<QWidget>(u"side"_s)->findChild<QTextBrowser *>(u"sentence"_s);
    QTRY_VERIFY(sentence->toPlainText().contains(u"is “a customer” or “a bot”"));
    m_window->session()->change(u"tickets"_s, [](Draft &draft) {
        draft.automation.trigger.topics = {u"ticket.resolved"_s};
        draft.automation.filter.items.clear();
    });
    QTRY_COMPARE(offered(), QStringList{u"Add: only when “State of the ticket” is “resolved”"_s});
    QVERIFY(current()->why().contains(u"filter"));
}

void TestAutomationRules::countsInGoodPolish()
{
    QVERIFY(installLanguage(*qApp, u"pl"_s));
    receive();
    openNew();
    choose(u"generic"_s);
    m_window->openStep(u"filters"_s);
    const auto line = [this] {
        return find<Unfold>(u"count"_s)->findChild<QToolButton *>(u"line"_s)->text();
    };
    QCOMPARE(post(R"({"email":"a@example.com"})", secret()), 200);
    QTRY_COMPARE(line(), u"Przeszłoby 1 z 1 ostatniego zdarzenia"_s);
    QCOMPARE(post(R"({"email":"b@example.com"})", secret()), 200);
    QTRY_COMPARE(line(), u"Przeszłyby 2 z 2 ostatnich zdarzeń"_s);
}

void TestAutomationRules::proposesTheNameOfTheTimeOnScreen()
{
    openNew();
    choose(u"generic"_s);
    EditorSession *session = m_window->session();
    session->change(u"Delay"_s, [](Draft &draft) {
        draft.automation.delay = {.amount = 2, .unit = Duration::Unit::Hours};
    });
    auto *page = find<EditorPage>(u"page_timing"_s);
    page->opened();
    QVERIFY(session->automation().name.endsWith(u", 2 hours"));
    page->findChild<QSpinBox *>(u"amount"_s)->setValue(1);
    QVERIFY(session->automation().name.endsWith(u", 1 hour"));
    session->undoStack()->undo(); // one step
    QVERIFY(session->automation().name.endsWith(u", 2 hours"));
    session->change(u"Name"_s, [](Draft &draft) { draft.automation.name = u"Mine"_s; });
    page->findChild<QSpinBox *>(u"amount"_s)->setValue(3);
    QCOMPARE(session->automation().name, u"Mine"_s);
}

QTEST_MAIN(TestAutomationRules)
#include "tst_automationrules.moc"
