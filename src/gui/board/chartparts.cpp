// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/board/chartparts.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPen>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int mostLabels = 7; // along the time
constexpr int mostUpright = 5; // beside each other

QColor accent(const QPalette &palette)
{
    return toneColor(Tone::Active, palette);
}

void style(QAbstractAxis *axis, const QPalette &palette, const QFont &font, bool grid)
{
    axis->setLabelsFont(font);
    axis->setLabelsBrush(palette.color(QPalette::WindowText));
    axis->setLinePen(QPen(tint(palette.color(QPalette::WindowText), palette, 0.5)));
    axis->setGridLineVisible(grid);
    axis->setGridLinePen(QPen(tint(palette.color(QPalette::WindowText), palette, 0.2)));
}

QValueAxis *valueAxis(QChart *chart, const ChartScale &scale, const QPalette &palette)
{
    auto *axis = new QValueAxis(chart);
    const double air = (scale.most - scale.least) * 0.07; // points at the ends are seen whole
    axis->setRange(scale.least - air, scale.most + air);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval((scale.most - scale.least) / 4);
    axis->setLabelFormat(scale.format);
    style(axis, palette, chart->legend()->font(), true);
    chart->addAxis(axis, Qt::AlignLeft);
    return axis;
}

void showWords(QXYSeries *series, const QList<ChartPoint> &points)
{
    QObject::connect(series, &QXYSeries::hovered, series, [points](const QPointF &at, bool on) {
        const ChartPoint &point = points.at(std::clamp<qsizetype>(qRound(at.x()), 0, points.size() - 1));
        QToolTip::showText(QCursor::pos(), on ? point.words.toHtmlEscaped() : QString());
    });
}

QScatterSeries *dots(QChart *chart, const QString &name, const QColor &fill, const QColor &edge)
{
    auto *series = new QScatterSeries(chart);
    series->setName(name);
    series->setMarkerSize(9);
    series->setColor(fill);
    series->setBorderColor(edge);
    return series;
}

void attach(QChart *chart, QAbstractSeries *series, QAbstractAxis *x, QAbstractAxis *y)
{
    chart->addSeries(series);
    series->attachAxis(x);
    series->attachAxis(y);
}

} // namespace

QChart *plainChart(const QPalette &palette, const QFont &font)
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({2, 2, 2, 2});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setFont(font);
    chart->legend()->setLabelColor(palette.color(QPalette::WindowText));
    chart->legend()->setAlignment(Qt::AlignBottom);
    return chart;
}

void addLine(QChart *chart, const QList<ChartPoint> &points, const ChartScale &scale, const QPalette &palette)
{
    if (points.isEmpty())
        return;
    auto *x = new QCategoryAxis(chart);
    x->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    x->setStartValue(-0.5);
    x->setRange(-0.5, static_cast<double>(points.size()) - 0.5);
    const qsizetype step = std::max<qsizetype>(1, (points.size() + mostLabels - 1) / mostLabels);
    for (qsizetype i = 0; i < points.size(); i += step)
        x->append(points.at(i).label, static_cast<double>(i));
    style(x, palette, chart->legend()->font(), false);
    chart->addAxis(x, Qt::AlignBottom);
    QValueAxis *y = valueAxis(chart, scale, palette);

    auto *enough = dots(chart, scale.enough, accent(palette), accent(palette));
    auto *few = dots(chart, scale.few, palette.color(QPalette::Window), accent(palette));
    auto *line = new QLineSeries(chart);
    line->setPen(QPen(accent(palette), 2));
    for (qsizetype i = 0; i < points.size(); ++i) {
        const ChartPoint &point = points.at(i);
        if (!point.value)
            continue; // a Sunday without answers is no end
        const QPointF place(static_cast<double>(i), *point.value);
        line->append(place);
        (point.few ? few : enough)->append(place);
    }
    attach(chart, line, x, y);
    for (QLegendMarker *marker : chart->legend()->markers(line))
        marker->setVisible(false);
    for (QScatterSeries *series : {enough, few}) {
        attach(chart, series, x, y);
        showWords(series, points);
    }
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart->legend()->setVisible(few->count() > 0);
    for (QLegendMarker *marker : chart->legend()->markers(enough))
        marker->setVisible(enough->count() > 0);
}

void addColumns(QChart *chart, const QList<ChartPoint> &points, const ChartScale &scale,
                const QPalette &palette)
{
    auto *enough = new QBarSet(scale.enough, chart);
    auto *few = new QBarSet(scale.few, chart);
    QStringList labels;
    bool anyFew = false;
    for (const ChartPoint &point : points) {
        labels << point.label;
        *enough << (point.few ? 0 : point.value.value_or(0));
        *few << (point.few ? point.value.value_or(0) : 0);
        anyFew |= point.few && point.value;
    }
    enough->setBrush(accent(palette));
    enough->setPen(QPen(accent(palette)));
    few->setBrush(QBrush(accent(palette), Qt::BDiagPattern));
    few->setPen(QPen(accent(palette)));
    auto *bars = new QStackedBarSeries(chart);
    bars->append(enough);
    bars->append(few);
    bars->setBarWidth(0.5);
    QObject::connect(bars, &QAbstractBarSeries::hovered, bars, [points](bool on, int index) {
        QToolTip::showText(QCursor::pos(), on ? points.value(index).words.toHtmlEscaped() : QString());
    });
    auto *x = new QBarCategoryAxis(chart);
    x->append(labels);
    if (labels.size() > mostUpright)
        x->setLabelsAngle(-60);
    style(x, palette, chart->legend()->font(), false);
    chart->addAxis(x, Qt::AlignBottom);
    attach(chart, bars, x, valueAxis(chart, scale, palette));
    chart->legend()->setVisible(anyFew);
}

void addSpread(QChart *chart, const QList<int> &counts, const QStringList &labels,
               const QList<SpreadGroup> &groups, const QPalette &palette)
{
    auto *bars = new QStackedBarSeries(chart);
    const int most = *std::max_element(counts.begin(), counts.end());
    for (const SpreadGroup &group : groups) {
        auto *set = new QBarSet(group.name, chart);
        const QColor color = toneColor(group.tone, palette);
        set->setBrush(color);
        set->setPen(QPen(color));
        for (int i = 0; i < counts.size(); ++i)
            *set << (i >= group.first && i <= group.last ? counts.at(i) : 0);
        bars->append(set);
    }
    bars->setBarWidth(0.7);
    auto *x = new QBarCategoryAxis(chart);
    x->append(labels);
    style(x, palette, chart->legend()->font(), false);
    chart->addAxis(x, Qt::AlignBottom);
    auto *y = new QValueAxis(chart);
    const int step = most / 4 + 1; // the highest bar ends below the top
    y->setRange(0, step * 4);
    y->setTickCount(5);
    y->setLabelFormat(u"%d"_s);
    style(y, palette, chart->legend()->font(), true);
    chart->addAxis(y, Qt::AlignLeft);
    attach(chart, bars, x, y);
    QObject::connect(bars, &QAbstractBarSeries::hovered, bars, [counts, labels](bool on, int index) {
        QToolTip::showText(QCursor::pos(),
                           on ? u"%1: %2"_s.arg(labels.value(index)).arg(counts.value(index)) : QString());
    });
}

} // namespace surveyhook
