// SPDX-License-Identifier: GPL-3.0-or-later
// Charts in the colours of the palette, without what distracts. What a colour says, a form or a word says
// too.
#pragma once

#include "gui/widgets/statestyle.h"

#include <QFont>
#include <QStringList>

#include <optional>

class QChart;

namespace surveyhook {

struct ChartPoint
{
    QString label; // on the axis
    std::optional<double> value = {}; // none: a gap
    bool few = false; // drawn hollow
    QString words = {}; // tool tip
};

struct ChartScale
{
    double least = 0;
    double most = 100;
    QString format; // printf, of the numbers on the axis
    QString few; // what hollow points mean
    QString enough;
};

/** Values next to each other that mean the same, both included. */
struct SpreadGroup
{
    QString name;
    int first = 0;
    int last = 0;
    Tone tone = Tone::Quiet;
};

[[nodiscard]] QChart *plainChart(const QPalette &palette, const QFont &font);
/** Along the time. */
void addLine(QChart *chart, const QList<ChartPoint> &points, const ChartScale &scale,
             const QPalette &palette);
/** Beside each other: teams, channels. */
void addColumns(QChart *chart, const QList<ChartPoint> &points, const ChartScale &scale,
                const QPalette &palette);
/** How often each answer was given, the number over each bar. */
void addSpread(QChart *chart, const QList<int> &counts, const QStringList &labels,
               const QList<SpreadGroup> &groups, const QPalette &palette);

} // namespace surveyhook
