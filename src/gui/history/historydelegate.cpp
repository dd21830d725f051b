// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historydelegate.h"

#include "gui/history/historymodel.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"

#include <QApplication>
#include <QPainter>

namespace surveyhook {

namespace {

State stateOf(const QModelIndex &index)
{
    return static_cast<State>(index.data(HistoryModel::StateRole).toInt());
}

int barWidth(const QStyleOptionViewItem &option)
{
    return qMax(3, option.fontMetrics.height() / 4);
}

QPalette::ColorGroup colorGroup(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

} // namespace

void HistoryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (index.column() == 0)
        option->rect.setLeft(option->rect.left() + barWidth(*option) + barWidth(*option) / 2);
    if (index.column() != HistoryModel::StateColumn)
        return;
    const State state = stateOf(index);
    const int size = option->fontMetrics.height();
    const QColor color = isSelected(*option) ? option->palette.color(QPalette::HighlightedText)
                                             : stateColor(state, option->palette);
    const qreal ratio = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1.0;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = QIcon(iconPixmap(stateIcon(state), size, color, ratio));
    option->decorationSize = {size, size};
    option->palette.setColor(QPalette::Text, color);
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (index.column() == 0 && isSelected(option)) // what lies under and beside the bar
        painter->fillRect(option.rect, option.palette.brush(colorGroup(option), QPalette::Highlight));
    QStyledItemDelegate::paint(painter, option, index);
    const int line = 1;
    painter->save();
    painter->setPen(tint(option.palette.color(QPalette::Text), option.palette, 0.12));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == 0) {
        const QRect bar(option.rect.left(), option.rect.top(), barWidth(option), option.rect.height() - line);
        painter->fillRect(bar, stateColor(stateOf(index), option.palette));
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() * 17 / 10);
    return size;
}

} // namespace surveyhook
