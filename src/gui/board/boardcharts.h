// SPDX-License-Identifier: GPL-3.0-or-later
// The board as charts: how satisfaction and recommendation went, and how the answers are spread.
#pragma once

#include "gui/board/boardwords.h"

#include <QChartView>

class QChart;
class QGridLayout;
class QLabel;

namespace surveyhook {

/** Reached by Tab, and seen to be, so that a screen reader reads it and the page scrolls there. */
class ChartView final : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showFocus(bool has);
};

class BoardCharts final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardCharts(QWidget *parent = nullptr);

    void setBoard(const SatisfactionBoard &board);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        QLabel *title = nullptr;
        ChartView *view = nullptr;
    };

    Part addPart(int row, int column);
    void draw();
    void drawCourse(const Part &part, bool isNps);
    void drawSpread(const Part &part, bool isNps);
    void put(const Part &part, QChart *chart, const QString &title, const QString &words);
    [[nodiscard]] std::optional<double> value(const BoardRow &row, bool isNps) const;
    [[nodiscard]] QString described(const BoardRow &row, bool isNps) const;
    [[nodiscard]] QChart *newChart() const;

    Part m_csat;
    Part m_scores;
    Part m_nps;
    Part m_recommended;
    SatisfactionBoard m_board;
    BoardWords m_words;
};

} // namespace surveyhook
