// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace surveyhook {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    const QStyle *style = parent != nullptr ? parent->style() : nullptr;
    const int gap =
        style != nullptr ? style->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, parent) : -1;
    setSpacing(gap > 0 ? gap : 6);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->sizeHint());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const bool mirrored = parentWidget() != nullptr && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = inner.x();
    int y = inner.y();
    int height = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > inner.x() && x + size.width() > inner.right() + 1) {
            x = inner.x();
            y += height + spacing();
            height = 0;
        }
        if (move) {
            const QRect place({x, y}, size);
            item->setGeometry(mirrored ? QStyle::visualRect(Qt::RightToLeft, inner, place) : place);
        }
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    return y + height - rect.y() + contentsMargins().bottom();
}

} // namespace surveyhook
