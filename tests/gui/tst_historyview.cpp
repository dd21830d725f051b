// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historymodel.h"
#include "gui/history/historypane.h"
#include "gui/history/historyview.h"
#include "gui/madefeed.h"
#include "wording/language.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestHistoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void followsWhileTheFirstRowIsVisible();
    void staysStillFurtherDownAndSaysHowManyAreNew();
    void choosesByKeyboard();
    void keepsTheSelectionWhenRowsArrive();
    void searchesByTyping();
    void filtersByState();
    void saysWhenNothingFits();
    void scrollsToTheEndOfAllRows();

private:
    [[nodiscard]] HistoryView *view() const { return m_pane->view(); }
    [[nodiscard]] QString firstRow() const
    {
        return view()->model()->index(view()->rowAt(1), HistoryModel::NumberColumn).data().toString();
    }
    [[nodiscard]] QPushButton *pill() const { return m_pane->findChild<QPushButton *>(u"newEventsButton"_s); }
    void arrive(int count)
    {
        for (int i = 0; i < count; ++i)
            m_feed->putQuietly(MadeFeed::event(m_feed->newest() + 1));
        m_feed->tell();
    }

    std::unique_ptr<MadeFeed> m_feed;
    std::unique_ptr<HistoryPane> m_pane;
};

void TestHistoryView::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // of "offscreen"
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_feed = std::make_unique<MadeFeed>();
    m_feed->fill(500);
    m_pane = std::make_unique<HistoryPane>();
    m_pane->setFeed(m_feed.get());
    m_pane->resize(1000, 500);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QTRY_COMPARE(view()->model()->rowCount(), 200);
}

void TestHistoryView::followsWhileTheFirstRowIsVisible()
{
    QCOMPARE(firstRow(), u"#500"_s);
    arrive(3);
    QTRY_COMPARE(firstRow(), u"#503"_s);
    QVERIFY(!pill()->isVisible());
}

void TestHistoryView::staysStillFurtherDownAndSaysHowManyAreNew()
{
    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->singleStep() * 20);
    const QString before = firstRow();
    QVERIFY(before != u"#500");
    const int offset = view()->rowViewportPosition(view()->rowAt(1));
    arrive(12);
    QTRY_VERIFY(pill()->isVisible());
    QCOMPARE(pill()->text(), u"12 new"_s);
    QCOMPARE(firstRow(), before);
    QCOMPARE(view()->rowViewportPosition(view()->rowAt(1)), offset);
    arrive(1);
    QTRY_COMPARE(pill()->text(), u"13 new"_s);
    QTest::mouseClick(pill(), Qt::LeftButton);
    QTRY_COMPARE(firstRow(), u"#513"_s);
    QVERIFY(!pill()->isVisible());
    QVERIFY(view()->hasFocus());
}

void TestHistoryView::choosesByKeyboard()
{
    QSignalSpy selected(m_pane.get(), &HistoryPane::eventSelected);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Down);
    QTRY_VERIFY(!selected.isEmpty());
    QCOMPARE(selected.constLast().at(0).toString(), MadeFeed::event(499).id);
    QTest::keyClick(view(), Qt::Key_Tab); // leaves the table
    QVERIFY(!view()->hasFocus());
}

void TestHistoryView::keepsTheSelectionWhenRowsArrive()
{
    view()->selectRow(4);
    const QString id = m_pane->selectedEvent();
    QCOMPARE(id, MadeFeed::event(496).id);
    arrive(5);
    QTRY_COMPARE(firstRow(), u"#505"_s);
    QCOMPARE(m_pane->selectedEvent(), id);
    QCOMPARE(view()->selectionModel()->selectedRows().constFirst().row(), 9);
}

void TestHistoryView::searchesByTyping()
{
    m_pane->focusSearch();
    auto *search = m_pane->findChild<QLineEdit *>(u"search"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"customer42@"_s);
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(firstRow(), u"#42"_s);
    QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(search, Qt::Key_Delete);
    QTRY_COMPARE(view()->model()->rowCount(), 200);
}

void TestHistoryView::filtersByState()
{
    m_feed->put(MadeFeed::event(3, State::NeedsAttention));
    auto *state = m_pane->findChild<QComboBox *>(u"state"_s);
    state->setFocus();
    while (state->currentText() != u"Needs you")
        QTest::keyClick(state, Qt::Key_Down);
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(firstRow(), u"#3"_s);
    m_pane->showState(State::Rejected);
    QTRY_COMPARE(view()->model()->rowCount(), 0);
    QCOMPARE(state->currentText(), u"Rejected at the door"_s);
}

void TestHistoryView::saysWhenNothingFits()
{
    auto *search = m_pane->findChild<QLineEdit *>(u"search"_s);
    QTest::keyClicks(search, u"nobody"_s);
    QTest::keyClick(search, Qt::Key_Return);
    const auto *label = m_pane->findChild<QLabel *>(u"empty"_s);
    QTRY_VERIFY(label->isVisible());
    QCOMPARE(label->text(), u"No event fits the search."_s);
}

void TestHistoryView::scrollsToTheEndOfAllRows()
{
    view()->setFocus();
    QScrollBar *bar = view()->verticalScrollBar();
    // Each time the end comes in sight the next page is read.
    while (view()->model()->rowCount() < 500) {
        const int before = view()->model()->rowCount();
        bar->setValue(bar->maximum());
        QTRY_VERIFY(view()->model()->rowCount() > before);
    }
    bar->setValue(bar->maximum());
    QCOMPARE(view()->model()->index(499, HistoryModel::NumberColumn).data().toString(), u"#1"_s);
}

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
