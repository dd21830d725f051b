// SPDX-License-Identifier: GPL-3.0-or-later
// The satisfaction board in use: from its first empty look to figures that change while somebody watches.
#include "domain/workspace.h"
#include "gui/board/boardcharts.h"
#include "gui/board/boardmodel.h"
#include "gui/board/boardwindow.h"
#include "gui/madeanswers.h"
#include "gui/windowrig.h"
#include "wording/language.h"

#include <QChartView>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

class TestBoard : public WindowRig
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithWhatToDoFirst();
    void leadsToTheAutomationThatIsThere();
    void showsAnswersAsTheyCome();
    void comparesAndWarnsOfFewAnswers();
    void choosesTeamChannelAndPeriod();
    void keepsSelectionAndPlaceWhenAnswersCome();
    void sortsTheTable();
    void writesTablesThatSpreadsheetsRead();
    void writesAPicture();
    void speaksAnotherLanguageAtOnce();

private:
    BoardWindow *openBoard();
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        T *widget = m_board->findChild<T *>(QLatin1StringView(name));
        if (widget == nullptr)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] QString tile(const char *name, const char *line) const
    {
        return part<QWidget>(name)->findChild<QLabel *>(QLatin1StringView(line))->text();
    }
    [[nodiscard]] QStackedWidget *pages() const { return part<QStackedWidget>("pages"); }
    /** With the keyboard, as somebody who cannot use a mouse. */
    void choose(const char *box, const QString &text);
    void serve();
    void send(const MadeCall &call);
    /** Of one conversation. */
    void answer(const QString &conversation, const QJsonObject &what, int daysAgo = 0)
    {
        send(madeAnswer(++m_calls, conversation, what, daysAgo));
    }
    void rate(const QString &conversation, int score, const QString &remark, const QString &team = {},
              const QString &source = u"conversation"_s)
    {
        send(madeRating(++m_calls, conversation, score, remark, team, source));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return part<QTableView>("table")->model()->index(row, column).data().toString();
    }
    QList<QStringList> written(const char *action, const QString &name);
    void exportTo(const char *action, const QString &path);

    BoardWindow *m_board = nullptr;
    int m_calls = 0;
};

BoardWindow *TestBoard::openBoard()
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not become active");
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    m_board = openWindow<BoardWindow>();
    if (m_board == nullptr || !QTest::qWaitForWindowActive(m_board))
        qFatal("no board");
    return m_board;
}

void TestBoard::serve()
{
    import(exampleFile);
    startServer();
}

void TestBoard::send(const MadeCall &call)
{
    QNetworkAccessManager network;
    QUrl url = m_engine->server().url;
    url.setPath(call.path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, call.body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(20000));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
}

void TestBoard::choose(const char *name, const QString &text)
{
    auto *box = part<QComboBox>(name);
    box->setFocus();
    for (int step = 0; step < box->count() && box->currentText() != text; ++step)
        QTest::keyClick(box, step == 0 ? Qt::Key_Home : Qt::Key_Down);
    if (box->currentText() != text)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

void TestBoard::startsWithWhatToDoFirst()
{
    QString begun;
    m_editor = {.startNew = [](QWidget *) {},
                .edit =
                    [&begun](const QString &automation, QWidget *) {
                        begun = automation;
                    }};
    makeWindow();
    openBoard();
    QTRY_COMPARE(pages()->currentWidget()->objectName(), u"startPage"_s);
    const QString text = part<QLabel>("startText")->text();
    QVERIFY(text.contains("Intercom"_L1) && text.contains("iAdvize"_L1));
    QVERIFY(text.contains("conversation.rating.added"_L1) && text.contains("satisfaction.answered"_L1));
    QTest::mouseClick(part<QPushButton>("start_iadvize"), Qt::LeftButton);
    QTRY_VERIFY(!begun.isEmpty()); // a draft of an automation that begins with it
    QTest::keyClick(m_board, Qt::Key_Escape);
    QTRY_VERIFY(!m_board->isVisible());
}

void TestBoard::leadsToTheAutomationThatIsThere()
{
    QString opened;
    m_editor = {.startNew = [](QWidget *) {},
                .edit =
                    [&opened](const QString &automation, QWidget *) {
                        opened = automation;
                    }};
    makeWindow();
    import(exampleFile);
    openBoard();
    QTRY_COMPARE(pages()->currentWidget()->objectName(), u"startPage"_s);
    QVERIFY(part<QWidget>("startPage")->findChild<QPushButton *>(u"start_intercom"_s) == nullptr);
    QTRY_VERIFY(part<QPushButton>("open_chat-nps")->isVisible());
    QTest::mouseClick(part<QPushButton>("open_chat-nps"), Qt::LeftButton);
    QCOMPARE(opened, u"chat-nps"_s);
}

void TestBoard::showsAnswersAsTheyCome()
{
    serve();
    openBoard();
    QTRY_COMPARE(pages()->currentWidget()->objectName(), u"startPage"_s);
    answer(u"c-1"_s, {{u"customerSatisfaction"_s, 5}});
    QTRY_COMPARE(pages()->currentWidget()->objectName(), u"boardPage"_s);
    QTRY_COMPARE(tile("csatTile", "figure"), u"100%"_s);
    QCOMPARE(tile("npsTile", "figure"), u"–"_s);
    QVERIFY(!part<QChartView>("npsCourse")->isVisible());
    answer(u"c-1"_s, {{u"netPromoterScore"_s, 3}});
    answer(u"c-1"_s, {{u"satisfactionComment"_s, u"<b>Vite</b> & bien"_s}});
    rate(u"77"_s, 1, u"Za długo"_s);
    QTRY_COMPARE(tile("csatTile", "figure"), u"50%"_s);
    QCOMPARE(tile("csatTile", "detail"), u"2 answers, on average 3.0 of 5"_s);
    QCOMPARE(tile("npsTile", "figure"), u"−100"_s);
    QCOMPARE(tile("npsTile", "detail"), u"1 answer: 0 would recommend you, 1 would not"_s);
    QTRY_VERIFY(part<QChartView>("npsCourse")->isVisible());
    QVERIFY(part<QChartView>("csatCourse")->accessibleDescription().contains("50%"_L1));
    QVERIFY(part<QChartView>("csatSpread")->accessibleDescription().contains("5: 1 answer"_L1));
    QCOMPARE(part<QTabWidget>("tabs")->tabText(2), u"Comments (2)"_s);
    const QAbstractItemModel *comments = part<QTableView>("comments")->model();
    QStringList words;
    for (int row = 0; row < comments->rowCount(); ++row)
        words += comments->index(row, CommentModel::ScoreColumn).data().toString() + u'|'
                 + comments->index(row, CommentModel::CommentColumn).data().toString();
    words.sort();
    QCOMPARE(words, (QStringList{u"1 of 5|Za długo"_s, u"5 of 5, NPS 3 of 10|<b>Vite</b> & bien"_s}));
}

void TestBoard::comparesAndWarnsOfFewAnswers()
{
    serve();
    answer(u"old"_s, {{u"customerSatisfaction"_s, 1}}, 40);
    for (int i = 0; i < 4; ++i)
        answer(u"c-%1"_s.arg(i), {{u"customerSatisfaction"_s, i == 0 ? 3 : 4}});
    openBoard();
    QTRY_COMPARE(tile("csatTile", "figure"), u"75%"_s);
    QVERIFY(tile("csatTile", "change").contains("75 points more than before"_L1));
    QVERIFY(tile("csatTile", "change").startsWith(u'▲'));
    QVERIFY(!tile("csatTile", "warning").isEmpty()); // four answers
    answer(u"c-5"_s, {{u"customerSatisfaction"_s, 1}});
    QTRY_COMPARE(tile("csatTile", "figure"), u"60%"_s);
    QVERIFY(tile("csatTile", "warning").isEmpty()); // five
}

void TestBoard::choosesTeamChannelAndPeriod()
{
    serve();
    answer(u"c-1"_s, {{u"customerSatisfaction"_s, 1}}, 20);
    rate(u"1"_s, 5, {}, u"814"_s);
    rate(u"2"_s, 4, {}, u"814"_s, u"email"_s);
    rate(u"3"_s, 1, {}, u"99"_s, u"email"_s);
    openBoard();
    QTRY_COMPARE(tile("csatTile", "figure"), u"50%"_s);
    choose("team", u"Intercom: Team 814"_s);
    QTRY_COMPARE(tile("csatTile", "figure"), u"100%"_s);
    choose("team", u"All"_s);
    choose("channel", u"E-mail"_s);
    QTRY_COMPARE(tile("csatTile", "detail"), u"2 answers, on average 2.5 of 5"_s);
    choose("channel", u"All"_s);
    choose("period", u"Last 7 days"_s);
    QTRY_COMPARE(tile("csatTile", "figure"), u"67%"_s);
    choose("group", u"Team"_s);
    QTRY_COMPARE(part<QTableView>("table")->model()->rowCount(), 2);
    QCOMPARE(cell(0, BoardModel::NameColumn), u"Intercom: Team 814"_s);
    choose("period", u"From … to …"_s);
    QTRY_VERIFY(part<QDateEdit>("from")->isVisible());
    const QDate day = QDate::currentDate().addDays(-20);
    part<QDateEdit>("from")->setDate(day.addDays(-1));
    part<QDateEdit>("to")->setDate(day.addDays(1));
    QTRY_COMPARE(tile("csatTile", "figure"), u"0%"_s);
    choose("team", u"iAdvize: Project 4821"_s);
    part<QDateEdit>("from")->setDate(day.addDays(-9));
    part<QDateEdit>("to")->setDate(day.addDays(-8));
    QTRY_VERIFY(part<QLabel>("none")->isVisible());
    QCOMPARE(part<QComboBox>("team")->currentText(), u"iAdvize: Project 4821"_s); // what is chosen stays
}

void TestBoard::keepsSelectionAndPlaceWhenAnswersCome()
{
    serve();
    for (int i = 0; i < 40; ++i)
        rate(u"%1"_s.arg(i), 5, u"comment number %1"_s.arg(i));
    openBoard();
    auto *tabs = part<QTabWidget>("tabs");
    QTRY_COMPARE(tabs->tabText(2), u"Comments (40)"_s);
    tabs->setCurrentIndex(2);
    auto *comments = part<QTableView>("comments");
    QVERIFY(comments->verticalScrollBar()->maximum() > 0);
    comments->selectRow(20);
    comments->scrollTo(comments->currentIndex(), QAbstractItemView::PositionAtTop);
    const auto seenAtTop = [comments] {
        return comments->model()->index(comments->rowAt(0), CommentModel::CommentColumn).data().toString();
    };
    const auto selected = [comments] {
        return comments->currentIndex().siblingAtColumn(CommentModel::CommentColumn).data().toString();
    };
    const QString top = seenAtTop();
    const QString chosen = selected();
    QVERIFY(!chosen.isEmpty());
    rate(u"new"_s, 1, u"the newest"_s);
    QTRY_COMPARE(tabs->tabText(2), u"Comments (41)"_s);
    QCOMPARE(selected(), chosen);
    QCOMPARE(seenAtTop(), top);
    answer(u"late"_s, {{u"satisfactionComment"_s, u"told late"_s}}, 2);
    rate(u"3"_s, 1, u"another opinion"_s); // in the place of comment number 3
    const auto holds = [comments](const QString &words) {
        const QModelIndex first = comments->model()->index(0, CommentModel::CommentColumn);
        return !comments->model()->match(first, Qt::DisplayRole, words).isEmpty();
    };
    QTRY_VERIFY(holds(u"another opinion"_s) && holds(u"told late"_s));
    QCOMPARE(tabs->tabText(2), u"Comments (42)"_s);
    QCOMPARE(selected(), chosen);
    QCOMPARE(seenAtTop(), top);

    tabs->setCurrentIndex(1);
    auto *table = part<QTableView>("table");
    table->selectRow(25);
    table->scrollToBottom();
    const int place = table->verticalScrollBar()->value();
    rate(u"newer"_s, 1, {});
    QTRY_COMPARE(tile("csatTile", "detail").section(u',', 0, 0), u"42 answers"_s);
    QCOMPARE(table->currentIndex().row(), 25);
    QCOMPARE(table->verticalScrollBar()->value(), place);
}

void TestBoard::sortsTheTable()
{
    serve();
    rate(u"1"_s, 5, {}, u"1"_s);
    rate(u"2"_s, 1, {}, u"2"_s);
    rate(u"3"_s, 5, {}, u"2"_s);
    openBoard();
    choose("group", u"Team"_s);
    part<QTabWidget>("tabs")->setCurrentIndex(1);
    QTRY_COMPARE(cell(0, BoardModel::NameColumn), u"Intercom: Team 1"_s);
    auto *header = part<QTableView>("table")->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(BoardModel::CsatColumn) + 5, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(cell(0, BoardModel::CsatColumn), u"50%"_s);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(cell(0, BoardModel::CsatColumn), u"100%"_s);
}

void TestBoard::exportTo(const char *action, const QString &path)
{
    QFile::remove(path);
    QAction *entry = part<QAction>(action);
    auto *menu = part<QPushButton>("exportButton")->menu();
    menu->popup(m_board->mapToGlobal(QPoint(10, 10)));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = openWindow<QFileDialog>()) != nullptr);
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(OfficeSettings().timeZone);
    QVERIFY(dialog->selectedFiles().constFirst().contains(now.date().toString(Qt::ISODate)));
    auto *name = dialog->findChild<QLineEdit *>();
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
}

QList<QStringList> TestBoard::written(const char *action, const QString &name)
{
    const QString path = m_folder->filePath(name);
    exportTo(action, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(bytes.mid(3)).split(u"\r\n"_s, Qt::SkipEmptyParts))
        rows += line.split(currentLanguage() == u"en" ? u',' : u';');
    return rows;
}

void TestBoard::writesTablesThatSpreadsheetsRead()
{
    serve();
    QVERIFY(installLanguage(*qApp, u"pl"_s));
    rate(u"1"_s, 5, u"=HYPERLINK(\"http://zly.example\")"_s, u"1"_s);
    rate(u"2"_s, 2, u"- tak; \"nie\""_s, u"2"_s);
    answer(u"c"_s, {{u"netPromoterScore"_s, 2}});
    openBoard();
    part<QComboBox>("group")->setCurrentIndex(4); // by team
    QTRY_COMPARE(part<QTableView>("table")->model()->rowCount(), 3);
    const QList<QStringList> table = written("exportTable", u"satisfaction.csv"_s);
    QCOMPARE(table.size(), 5); // header, three teams, all of them
    QCOMPARE(table.at(0).size(), 15);
    QCOMPARE(table.at(1).mid(0, 5), (QStringList{u"iAdvize: Projekt 4821"_s, u"0"_s, u"0"_s, {}, {}}));
    QCOMPARE(table.at(1).at(13), u"-100,0"_s); // a number, no formula
    QCOMPARE(table.at(4).mid(1, 4), (QStringList{u"2"_s, u"1"_s, u"50,0"_s, u"3,5"_s}));

    exportTo("exportComments", m_folder->filePath(u"comments.csv"_s));
    QFile file(m_folder->filePath(u"comments.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(";\"'=HYPERLINK(\"\"http://zly.example\"\")\";"_L1));
    QVERIFY(text.contains(";\"'- tak; \"\"nie\"\"\";"_L1));
    QVERIFY(installLanguage(*qApp, u"en"_s));
}

void TestBoard::writesAPicture()
{
    serve();
    rate(u"1"_s, 5, {});
    answer(u"c"_s, {{u"netPromoterScore"_s, 9}});
    openBoard();
    QTRY_COMPARE(tile("npsTile", "figure"), u"+100"_s);
    const QString path = m_folder->filePath(u"satisfaction.png"_s);
    exportTo("exportPicture", path);
    const QImage image(path);
    QCOMPARE(image.size(), QSize(2400, 1600));
    // It shows something: text, bars and lines in several colours on white.
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 5) {
        for (int x = 0; x < image.width(); x += 5)
            colors << image.pixel(x, y);
    }
    QVERIFY(colors.size() > 20);
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    if (const QString folder = qEnvironmentVariable("SURVEYHOOK_PICTURES"); !folder.isEmpty())
        QVERIFY(image.save(folder + u"/board-export.png"_s));
    const QString denied = m_folder->filePath(u"no/such/folder.png"_s);
    m_board->writePicture(denied);
    QTRY_VERIFY(part<QWidget>("note")->findChild<QLabel *>(u"text"_s) == nullptr
                || part<QWidget>("note")->isVisible());
}

void TestBoard::speaksAnotherLanguageAtOnce()
{
    serve();
    rate(u"1"_s, 5, {}, u"814"_s);
    openBoard();
    QTRY_COMPARE(tile("csatTile", "figure"), u"100%"_s);
    QVERIFY(installLanguage(*qApp, u"nl"_s));
    QTRY_COMPARE(m_board->windowTitle(), u"Tevredenheid"_s);
    QCOMPARE(part<QComboBox>("team")->itemText(1), u"Intercom: Team 814"_s);
    QVERIFY(tile("csatTile", "detail").contains("1 antwoord"_L1));
    QVERIFY(installLanguage(*qApp, u"en"_s));
}

} // namespace surveyhook

QTEST_MAIN(surveyhook::TestBoard)
#include "tst_board.moc"
