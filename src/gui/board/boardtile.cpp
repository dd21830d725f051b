// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/board/boardtile.h"

#include "gui/widgets/statestyle.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

BoardTile::BoardTile(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_figure(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_change(new QLabel(this))
    , m_warning(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_figure, 0, 0, 4, 1, Qt::AlignVCenter);
    int row = 0;
    for (QLabel *label : {m_title, m_detail, m_change, m_warning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        grid->addWidget(label, row++, 1);
    }
    m_title->setObjectName(u"title"_s);
    m_figure->setObjectName(u"figure"_s);
    m_detail->setObjectName(u"detail"_s);
    m_change->setObjectName(u"change"_s);
    m_warning->setObjectName(u"warning"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2.4);
    large.setBold(true);
    m_figure->setFont(large);
    m_figure->setTextFormat(Qt::PlainText);
    m_figure->setMinimumWidth(QFontMetrics(large).horizontalAdvance(u"100%"_s));
    m_figure->setAlignment(Qt::AlignCenter);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    paint();
}

void BoardTile::setTexts(const Texts &texts)
{
    m_title->setText(texts.title);
    m_figure->setText(texts.figure);
    m_detail->setText(texts.detail);
    m_change->setText(texts.change);
    m_change->setVisible(!texts.change.isEmpty());
    m_warning->setText(texts.warning);
    m_warning->setVisible(!texts.warning.isEmpty());
    m_figure->setAccessibleName(texts.title + u": "_s + texts.figure);
}

void BoardTile::paint()
{
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, toneColor(Tone::Warning, palette()));
    m_warning->setPalette(warning);
}

void BoardTile::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paint();
}

} // namespace surveyhook
