// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of a list of things: its name, and below it in fewer words what is to be known of it. Both wrap; a
// row is as high as its words.
#pragma once

#include <QStyledItemDelegate>

namespace surveyhook {

class ItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int noteRole = Qt::UserRole + 1; // the text of the second paragraph; may be empty
    static constexpr int nameRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace surveyhook
