// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/itemdelegate.h"

#include "gui/widgets/statestyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace surveyhook {

namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading;

/** An address is one long word: it may be broken behind a dot or an at sign. */
QString breakable(const QString &text, const QFontMetrics &metrics, int width)
{
    constexpr QChar zeroWidthSpace(0x200b);
    QString broken;
    for (const QString &word : text.split(u' ')) {
        if (!broken.isEmpty())
            broken += u' ';
        if (metrics.horizontalAdvance(word) <= width) {
            broken += word;
            continue;
        }
        for (const QChar letter : word) {
            broken += letter;
            if (letter == u'.' || letter == u'@')
                broken += zeroWidthSpace;
        }
    }
    return broken;
}

/** Where icon, name and note stand in a row of the given width that begins at the origin. */
struct Places
{
    QRect icon;
    QRect name;
    QRect note;
    QString nameText;
    int height = 0;
};

Places placesOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    Places places;
    const QFontMetrics metrics = option.fontMetrics;
    const int margin = metrics.height() / 4;
    int left = margin;
    if (!index.data(Qt::DecorationRole).value<QIcon>().isNull()) {
        places.icon = QRect(margin, margin, metrics.height(), metrics.height());
        left = places.icon.right() + 1 + margin;
    }
    const QRect room(left, margin, std::max(1, width - left - margin), 10000);
    places.nameText = breakable(index.data(ItemDelegate::nameRole).toString(), metrics, room.width());
    places.name = metrics.boundingRect(room, wrapped, places.nameText);
    places.name.setRight(room.right());
    int bottom = places.name.bottom();
    const QString note = index.data(ItemDelegate::noteRole).toString();
    if (!note.isEmpty()) {
        QRect below = room;
        below.moveTop(bottom + 1);
        places.note = metrics.boundingRect(below, wrapped, note);
        places.note.setRight(room.right());
        bottom = places.note.bottom();
    }
    places.height = bottom + 1 + margin;
    return places;
}

} // namespace

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() - 2 * view->property("spacing").toInt()
                                      : option.rect.width();
    return {width, placesOf(option, index, width).height};
}

void ItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.icon = {};
    const QStyle *style = row.widget != nullptr ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    Places places = placesOf(row, index, row.rect.width());
    const bool chosen = row.state.testFlag(QStyle::State_Selected);
    const auto group = row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = row.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->translate(row.rect.topLeft());
    if (!places.icon.isNull()) {
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, places.icon, Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
    }
    painter->setPen(text);
    painter->drawText(places.name, wrapped, places.nameText);
    if (!chosen)
        painter->setPen(toneColor(Tone::Quiet, row.palette));
    painter->drawText(places.note, wrapped, index.data(noteRole).toString());
    painter->restore();
}

} // namespace surveyhook
