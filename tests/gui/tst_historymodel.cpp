// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historymodel.h"
#include "gui/madefeed.h"
#include "wording/language.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // of "offscreen"
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }

    void showsNewestFirst();
    void readsOlderRowsWhenAskedFor();
    void takesNewRowsOnTop();
    void changesARowInItsPlace();
    void dropsARowThatNoLongerFits();
    void takesInARowThatBeginsToFit();
    void neverHoldsMoreThanItsCapacity();
    void readsAnewWhenTooMuchHasChanged();
    void asksAtMostFourTimesASecond();
    void filters();
    void dropsAnswersToOldQuestions();
    void speaksTheChosenLanguage();
    void missesNoRowWhileScrollingDown();
};

namespace {

QString cell(const HistoryModel &model, int row, HistoryModel::Column column)
{
    return model.index(row, column).data().toString();
}

QList<qint64> numbers(const HistoryModel &model)
{
    QList<qint64> list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.rowAt(row)->number;
    return list;
}

} // namespace

void TestHistoryModel::showsNewestFirst()
{
    MadeFeed feed;
    feed.fill(3);
    HistoryModel model(&feed);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&model, &HistoryModel::loaded);
    QVERIFY(loaded.wait());
    QCOMPARE(numbers(model), QList<qint64>({3, 2, 1}));
    model.setAutomationNames({{u"chat-nps"_s, u"Chat closed"_s}});
    QCOMPARE(cell(model, 0, HistoryModel::NumberColumn), u"#3"_s);
    QCOMPARE(cell(model, 0, HistoryModel::TimeColumn), u"10 minutes ago"_s);
    QCOMPARE(cell(model, 0, HistoryModel::AutomationColumn), u"Chat closed"_s);
    QCOMPARE(cell(model, 0, HistoryModel::PersonColumn), u"customer3@klient.example"_s);
    QCOMPARE(cell(model, 0, HistoryModel::TextColumn),
             u"The mail server smtp.biuro.example took the invitation for customer3@klient.example."_s);
    QCOMPARE(cell(model, 0, HistoryModel::StateColumn), u"Sent"_s);
    QVERIFY(!model.canFetchMore({}));
}

void TestHistoryModel::readsOlderRowsWhenAskedFor()
{
    MadeFeed feed;
    feed.fill(450);
    HistoryModel model(&feed);
    // No QAbstractItemModelTester here: it fetches more by itself.
    QTRY_COMPARE(model.rowCount(), 200);
    model.fetchMore({});
    model.fetchMore({}); // while the first is under way: nothing happens twice
    QTRY_COMPARE(model.rowCount(), 400);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 450);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.rowAt(449)->number, 1);
}

void TestHistoryModel::takesNewRowsOnTop()
{
    MadeFeed feed;
    feed.fill(2);
    HistoryModel model(&feed);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 2);
    QSignalSpy arrived(&model, &HistoryModel::arrivedOnTop);
    feed.putQuietly(MadeFeed::event(3, State::Received));
    feed.put(MadeFeed::event(4, State::Received));
    QTRY_COMPARE(arrived.count(), 1);
    QCOMPARE(arrived.at(0).at(0).toInt(), 2);
    QCOMPARE(numbers(model), QList<qint64>({4, 3, 2, 1}));
}

void TestHistoryModel::changesARowInItsPlace()
{
    MadeFeed feed;
    feed.fill(3);
    HistoryModel model(&feed);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 3);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    feed.put(MadeFeed::event(2, State::NeedsAttention));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(cell(model, 1, HistoryModel::StateColumn), u"Needs you"_s);
    QCOMPARE(numbers(model), QList<qint64>({3, 2, 1}));
}

void TestHistoryModel::dropsARowThatNoLongerFits()
{
    MadeFeed feed;
    feed.putQuietly(MadeFeed::event(1, State::Waiting));
    feed.putQuietly(MadeFeed::event(2, State::Waiting));
    HistoryModel model(&feed);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({.states = {State::Waiting}});
    QTRY_COMPARE(model.rowCount(), 2);
    feed.put(MadeFeed::event(1, State::Sent));
    QTRY_COMPARE(numbers(model), QList<qint64>({2}));
    feed.put(MadeFeed::event(2, State::Sent));
    QTRY_VERIFY(model.isKnownEmpty());
}

void TestHistoryModel::takesInARowThatBeginsToFit()
{
    MadeFeed feed;
    feed.putQuietly(MadeFeed::event(1, State::NeedsAttention));
    feed.putQuietly(MadeFeed::event(2, State::Sending));
    feed.putQuietly(MadeFeed::event(3, State::NeedsAttention));
    HistoryModel model(&feed);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({.states = {State::NeedsAttention}});
    QTRY_COMPARE(numbers(model), QList<qint64>({3, 1}));
    feed.put(MadeFeed::event(2, State::NeedsAttention));
    QTRY_COMPARE(numbers(model), QList<qint64>({3, 2, 1}));
}

void TestHistoryModel::neverHoldsMoreThanItsCapacity()
{
    MadeFeed feed;
    feed.fill(10);
    HistoryModel model(&feed, 10);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 10);
    int most = 0;
    connect(&model, &QAbstractItemModel::rowsInserted, this, [&] { most = qMax(most, model.rowCount()); });
    for (int number = 11; number <= 14; ++number)
        feed.putQuietly(MadeFeed::event(number));
    feed.tell();
    QTRY_COMPARE(model.rowAt(0)->number, 14);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(most, 10); // removes before it inserts
    QCOMPARE(model.rowAt(9)->number, 5);
    QVERIFY(!model.canFetchMore({}));
}

void TestHistoryModel::readsAnewWhenTooMuchHasChanged()
{
    MadeFeed feed;
    feed.fill(10);
    HistoryModel model(&feed);
    QTRY_COMPARE(model.rowCount(), 10);
    for (int number = 11; number <= 1200; ++number)
        feed.putQuietly(MadeFeed::event(number));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    feed.tell();
    QTRY_COMPARE(reset.count(), 1);
    QCOMPARE(model.rowAt(0)->number, 1200);
    QCOMPARE(model.rowCount(), 200);
}

void TestHistoryModel::asksAtMostFourTimesASecond()
{
    MadeFeed feed;
    feed.fill(1);
    HistoryModel model(&feed);
    QTRY_COMPARE(model.rowCount(), 1);
    QElapsedTimer timer;
    timer.start();
    for (int number = 2; number <= 500; ++number) {
        feed.put(MadeFeed::event(number));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(model.rowAt(0)->number, 500);
    const qint64 allowed = 2 + timer.elapsed() / 250;
    QVERIFY2(feed.changesAsked() <= allowed, qPrintable(QString::number(feed.changesAsked())));
    QCOMPARE(numbers(model).size(), 500);
}

void TestHistoryModel::filters()
{
    MadeFeed feed;
    feed.fill(30);
    HistoryModel model(&feed);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 30);
    model.setFilter({.search = u"customer7@"_s});
    QTRY_COMPARE(numbers(model), QList<qint64>({7}));
    model.setFilter({.search = u"nobody"_s});
    QTRY_VERIFY(model.isKnownEmpty());
    const int asked = feed.pagesAsked();
    model.setFilter({.search = u"nobody"_s}); // the same: no need to read again
    QCOMPARE(feed.pagesAsked(), asked);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 30);
}

void TestHistoryModel::dropsAnswersToOldQuestions()
{
    MadeFeed feed;
    feed.fill(30);
    HistoryModel model(&feed);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setFilter({.search = u"customer7@"_s}); // before the first page has come
    model.setFilter({.search = u"customer8@"_s});
    QTRY_COMPARE(numbers(model), QList<qint64>({8}));
    QCOMPARE(reset.count(), 1);
}

void TestHistoryModel::speaksTheChosenLanguage()
{
    MadeFeed feed;
    feed.fill(1);
    HistoryModel model(&feed);
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(installLanguage(*qApp, u"pl"_s));
    QCOMPARE(cell(model, 0, HistoryModel::StateColumn), u"Wysłano"_s);
    QCOMPARE(cell(model, 0, HistoryModel::TimeColumn), u"10 minut temu"_s);
    QCOMPARE(model.headerData(HistoryModel::StateColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Stan"_s);
    QVERIFY(installLanguage(*qApp, u"nl"_s));
    QCOMPARE(cell(model, 0, HistoryModel::StateColumn), u"Verstuurd"_s);
}

void TestHistoryModel::missesNoRowWhileScrollingDown()
{
    MadeFeed feed;
    feed.fill(3000);
    HistoryModel model(&feed);
    QTRY_COMPARE(model.rowCount(), 200);
    while (model.canFetchMore({})) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before);
    }
    QCOMPARE(model.rowCount(), 3000);
    for (int row = 0; row + 1 < model.rowCount(); ++row)
        QCOMPARE(model.rowAt(row)->number, model.rowAt(row + 1)->number + 1);
}

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
