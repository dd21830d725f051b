// SPDX-License-Identifier: GPL-3.0-or-later
// Paints an automation as a small card: name, platform and survey, state, how much today, and a mark when it
// needs somebody.
#pragma once

#include <QStyledItemDelegate>

namespace surveyhook {

class AutomationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace surveyhook
