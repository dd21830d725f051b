// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a row of the history: a bar in the state's colour at the left edge; the state as icon and word.
#pragma once

#include <QStyledItemDelegate>

namespace surveyhook {

class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace surveyhook
