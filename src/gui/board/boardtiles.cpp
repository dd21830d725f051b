// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/board/boardtiles.h"

#include "gui/board/boardtile.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

BoardTiles::BoardTiles(QWidget *parent)
    : QWidget(parent)
    , m_csat(new BoardTile(this))
    , m_nps(new BoardTile(this))
{
    m_csat->setObjectName(u"csatTile"_s);
    m_nps->setObjectName(u"npsTile"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_csat, 1);
    row->addWidget(m_nps, 1);
}

void BoardTiles::setBoard(const SatisfactionBoard &board)
{
    m_board = board;
    render();
}

void BoardTiles::render()
{
    const SatisfactionFigures &now = m_board.total;
    m_csat->setTexts({.title = tr("Satisfied customers (CSAT)"),
                      .figure = BoardWords::percent(now.csat()),
                      .detail = BoardWords::csatDetail(now),
                      .change = BoardWords::csatChange(m_board),
                      .warning = BoardWords::few(now.answers())});
    m_nps->setTexts({.title = tr("Would they recommend you? (NPS)"),
                     .figure = BoardWords::nps(now.nps()),
                     .detail = BoardWords::npsDetail(now),
                     .change = BoardWords::npsChange(m_board),
                     .warning = BoardWords::few(now.recommendations())});
}

void BoardTiles::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

} // namespace surveyhook
