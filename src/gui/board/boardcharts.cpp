// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/board/boardcharts.h"

#include "gui/board/chartparts.h"

#include <QChart>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

ChartView::ChartView(QWidget *parent) : QChartView(parent)
{
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setBackgroundRole(QPalette::Window);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::TabFocus);
    showFocus(false);
}

void ChartView::showFocus(bool has)
{
    QPalette frame;
    frame.setColor(QPalette::WindowText, frame.color(has ? QPalette::Highlight : QPalette::Window));
    setPalette(frame);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    showFocus(true);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    showFocus(false);
}

BoardCharts::BoardCharts(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    m_csat = addPart(0, 0);
    m_scores = addPart(0, 1);
    m_nps = addPart(2, 0);
    m_recommended = addPart(2, 1);
    m_csat.view->setObjectName(u"csatCourse"_s);
    m_scores.view->setObjectName(u"csatSpread"_s);
    m_nps.view->setObjectName(u"npsCourse"_s);
    m_recommended.view->setObjectName(u"npsSpread"_s);
}

BoardCharts::Part BoardCharts::addPart(int row, int column)
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    const Part part{new QLabel(this), new ChartView(this)};
    QFont bold = font();
    bold.setBold(true);
    part.title->setFont(bold);
    part.title->setWordWrap(true);
    part.title->setTextFormat(Qt::PlainText);
    part.title->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    part.view->setMinimumHeight(fontMetrics().height() * 11);
    part.view->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    grid->addWidget(part.title, row, column);
    grid->addWidget(part.view, row + 1, column);
    grid->setRowStretch(row + 1, 1);
    return part;
}

void BoardCharts::setBoard(const SatisfactionBoard &board)
{
    m_board = board;
    draw();
}

void BoardCharts::draw()
{
    const bool anyCsat = m_board.total.answers() > 0;
    const bool anyNps = m_board.total.recommendations() > 0;
    for (const Part &part : {m_csat, m_scores}) {
        part.title->setVisible(anyCsat);
        part.view->setVisible(anyCsat);
    }
    for (const Part &part : {m_nps, m_recommended}) {
        part.title->setVisible(anyNps);
        part.view->setVisible(anyNps);
    }
    if (anyCsat) {
        drawCourse(m_csat, false);
        drawSpread(m_scores, false);
    }
    if (anyNps) {
        drawCourse(m_nps, true);
        drawSpread(m_recommended, true);
    }
}

std::optional<double> BoardCharts::value(const BoardRow &row, bool isNps) const
{
    return isNps ? row.figures.nps() : row.figures.csat();
}

QString BoardCharts::described(const BoardRow &row, bool isNps) const
{
    const QString figure =
        isNps ? BoardWords::nps(row.figures.nps()) : BoardWords::percent(row.figures.csat());
    const int answers = isNps ? row.figures.recommendations() : row.figures.answers();
    //: %1 a period, team or channel; %2 a figure such as 78% or +25; %3 such as "4 answers"
    return tr("%1: %2, %3")
        .arg(m_words.row(row, m_board.group), figure, tr("%n answer(s)", nullptr, answers));
}

QChart *BoardCharts::newChart() const
{
    return plainChart(palette(), font());
}

void BoardCharts::drawCourse(const Part &part, bool isNps)
{
    QList<ChartPoint> points;
    QStringList words;
    for (qsizetype i = 0; i < m_board.rows.size(); ++i) {
        const BoardRow &row = m_board.rows.at(i);
        const auto height = value(row, isNps);
        const int answers = isNps ? row.figures.recommendations() : row.figures.answers();
        points += ChartPoint{.label = m_words.tick(row, m_board.group),
                             .value = height,
                             .few = answers < fewAnswers,
                             .words = described(row, isNps)};
        if (height)
            words += points.constLast().words;
    }
    QChart *chart = newChart();
    const ChartScale scale{.least = isNps ? -100.0 : 0.0,
                           .most = 100.0,
                           .format = isNps ? u"%d"_s : u"%d%%"_s,
                           //: in the legend of a chart: a point made of few answers
                           .few = tr("fewer than %1 answers").arg(fewAnswers),
                           //: in the legend of a chart
                           .enough = tr("%1 answers or more").arg(fewAnswers)};
    if (isCourse(m_board.group))
        addLine(chart, points, scale, palette());
    else
        addColumns(chart, points, scale, palette());
    put(part, chart,
        isNps ? tr("Would they recommend you? (NPS, −100 to 100)") : tr("Satisfied customers, in percent"),
        words.join(u"\n"_s));
}

void BoardCharts::drawSpread(const Part &part, bool isNps)
{
    QList<int> counts;
    QStringList labels;
    QStringList words;
    if (isNps)
        counts = QList<int>(m_board.total.recommended.begin(), m_board.total.recommended.end());
    else
        counts = QList<int>(m_board.total.scores.begin(), m_board.total.scores.end());
    for (qsizetype i = 0; i < counts.size(); ++i) {
        labels += QString::number(isNps ? i : i + 1);
        //: %1 a score, %2 such as "4 answers"
        words += tr("%1: %2").arg(labels.constLast(), tr("%n answer(s)", nullptr, counts.at(i)));
    }
    QList<SpreadGroup> groups;
    if (isNps)
        //: in the legend of a chart: people who would not recommend the company (0 to 6), who might, who
        //: would
        groups = {{tr("would not"), 0, 6, Tone::Bad},
                  {tr("undecided"), 7, 8, Tone::Quiet},
                  {tr("would"), 9, 10, Tone::Good}};
    else
        //: in the legend of a chart: customers who gave 1 or 2, 3, 4 or 5
        groups = {{tr("dissatisfied"), 0, 1, Tone::Bad},
                  {tr("neither"), 2, 2, Tone::Quiet},
                  {tr("satisfied"), 3, 4, Tone::Good}};
    QChart *chart = newChart();
    addSpread(chart, counts, labels, groups, palette());
    put(part, chart, isNps ? tr("Answers from 0 to 10") : tr("Answers from 1 to 5"), words.join(u"\n"_s));
}

void BoardCharts::put(const Part &part, QChart *chart, const QString &title, const QString &words)
{
    part.title->setText(title);
    part.view->setAccessibleName(title);
    part.view->setAccessibleDescription(words);
    QChart *before = part.view->chart();
    part.view->setChart(chart);
    delete before; // the view gives it back
}

void BoardCharts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_words = BoardWords();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace surveyhook
