// SPDX-License-Identifier: GPL-3.0-or-later
// The two figures of the board beside each other.
#pragma once

#include "gui/board/boardwords.h"

#include <QWidget>

namespace surveyhook {

class BoardTile;

class BoardTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardTiles(QWidget *parent = nullptr);

    void setBoard(const SatisfactionBoard &board);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    BoardTile *m_csat;
    BoardTile *m_nps;
    SatisfactionBoard m_board;
};

} // namespace surveyhook
