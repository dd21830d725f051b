// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/board/boardfile.h"

#include "gui/board/boardcharts.h"
#include "gui/board/boardmodel.h"
#include "gui/board/boardtiles.h"
#include "wording/csvtable.h"
#include "wording/formats.h"
#include "wording/language.h"

#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr QSize pictureSize(1200, 800);
constexpr int sharpness = 2;

QString number(std::optional<double> value)
{
    return value ? textLocale().toString(*value, 'f', 1) : QString();
}

QStringList figures(const SatisfactionFigures &figures)
{
    QStringList cells{QString::number(figures.answers()), QString::number(figures.satisfied()),
                      number(figures.csat()), number(figures.mean())};
    for (const int count : figures.scores)
        cells += QString::number(count);
    cells +=
        {QString::number(figures.recommendations()), QString::number(figures.promoters()),
         QString::number(figures.detractors()), number(figures.nps()), QString::number(figures.comments)};
    return cells;
}

QPalette paper()
{
    QPalette white(QColor(0xef, 0xef, 0xef), Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        white.setColor(role, QColor(0x20, 0x20, 0x20));
    white.setColor(QPalette::Base, Qt::white);
    return white;
}

} // namespace

QByteArray BoardFile::table(const SatisfactionBoard &board)
{
    const bool course = isCourse(board.group);
    QStringList header =
        course ? QStringList{tr("From"), tr("To")} : QStringList{BoardWords::groupTitle(board.group)};
    header += {tr("Answers (CSAT)"), tr("Satisfied"), tr("Satisfied, %"), tr("Average")};
    for (int score = 1; score <= 5; ++score)
        //: header of a column: %1 a score from 1 to 5; how many gave it
        header += tr("Gave %1").arg(score);
    //: promoters: people who gave 9 or 10 when asked whether they would recommend the company; detractors: 0
    //: to 6
    header += {tr("Answers (NPS)"), tr("Promoters"), tr("Detractors"), u"NPS"_s, tr("Comments")};
    QList<QStringList> rows{header};
    const BoardWords words;
    const auto period = [](const DayRange &days) {
        return QStringList{days.from.toString(Qt::ISODate), days.to.toString(Qt::ISODate)};
    };
    for (const BoardRow &row : board.rows)
        rows += (course ? period(row.days) : QStringList(words.row(row, board.group))) + figures(row.figures);
    rows += (course ? period(board.days) : QStringList(tr("All"))) + figures(board.total);
    return csvTable(rows, textLocale());
}

QByteArray BoardFile::comments(const SatisfactionBoard &board)
{
    QList<QStringList> rows{{tr("When"), tr("CSAT (1 to 5)"), tr("NPS (0 to 10)"), tr("Comment"),
                             tr("Channel"), tr("Team"), tr("System")}};
    const BoardWords words;
    const auto score = [](std::optional<int> value) {
        return value ? QString::number(*value) : QString();
    };
    for (const BoardComment &comment : board.comments) {
        const Rating &rating = comment.rating;
        rows += {dateTimeText(rating.at),
                 score(comment.csat),
                 score(comment.nps),
                 rating.comment,
                 BoardWords::channel(rating.channel),
                 words.team(teamKey(rating)),
                 platformName(rating.platform)};
    }
    return csvTable(rows, textLocale());
}

QByteArray BoardFile::picture(const SatisfactionBoard &board, const QString &filters)
{
    QWidget sheet;
    sheet.setPalette(paper());
    sheet.setAutoFillBackground(true);
    auto *column = new QVBoxLayout(&sheet);
    auto *title = new QLabel(&sheet);
    QFont large = sheet.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    //: title of a picture: %1 a span of days
    title->setText(tr("Satisfaction, %1").arg(BoardWords::days(board.days))
                   + (filters.isEmpty() ? QString() : u" · "_s + filters));
    auto *tiles = new BoardTiles(&sheet);
    auto *charts = new BoardCharts(&sheet);
    column->addWidget(title);
    column->addWidget(tiles);
    column->addWidget(charts, 1);
    tiles->setBoard(board);
    charts->setBoard(board);
    sheet.resize(pictureSize);
    QPixmap pixmap(pictureSize * sharpness);
    pixmap.setDevicePixelRatio(sharpness);
    pixmap.fill(Qt::white);
    sheet.ensurePolished();
    [[maybe_unused]] const QPixmap settled = sheet.grab(); // lays everything out
    sheet.render(&pixmap);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return pixmap.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

} // namespace surveyhook
