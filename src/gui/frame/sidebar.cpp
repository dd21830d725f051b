// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/sidebar.h"

#include "gui/frame/page.h"
#include "gui/widgets/paletteicon.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

enum Role { CountRole = Qt::UserRole + 1, ToneRole, WordsRole };

/** An entry with its count in a pill at the right. */
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int count = index.data(CountRole).toInt();
        if (count == 0)
            return;
        const QString text = countText(count);
        const int height = option.fontMetrics.height();
        const int width = qMax(height * 5 / 4, option.fontMetrics.horizontalAdvance(text) + height * 2 / 3);
        const QRect pill(option.rect.right() - width - height / 3,
                         option.rect.center().y() - (height - 1) / 2, width, height);
        const QColor color = toneColor(static_cast<Tone>(index.data(ToneRole).toInt()), option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(option.palette.color(QPalette::Base));
        painter->setFont(option.font);
        painter->drawText(pill, Qt::AlignCenter, text);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int height = option.fontMetrics.height();
        // Room for a count of three digits, so that nothing moves when it comes.
        return {size.width() + option.fontMetrics.horizontalAdvance(u"000"_s) + height * 3 / 2, height * 2};
    }

private:
    static QString countText(int count) { return count > 999 ? u"999+"_s : QString::number(count); }
};

} // namespace

SideBar::SideBar(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    const int icon = fontMetrics().height() * 5 / 4;
    setIconSize({icon, icon});
}

void SideBar::setPages(const QList<Page *> &pages)
{
    m_pages = pages;
    clear();
    for (const Page *page : pages)
        addItem(new QListWidgetItem(paletteIcon(page->icon()), {}));
    refreshTexts();
}

void SideBar::setBadge(int row, const Badge &badge)
{
    QListWidgetItem *entry = item(row);
    entry->setData(CountRole, badge.count);
    entry->setData(ToneRole, static_cast<int>(badge.tone));
    entry->setData(WordsRole, badge.words);
    const QString title = m_pages.at(row)->title();
    const QString whole = badge.count == 0 || badge.words.isEmpty() ? title : title + u", "_s + badge.words;
    entry->setToolTip(badge.count == 0 ? QString() : badge.words);
    entry->setData(Qt::AccessibleTextRole, whole);
}

void SideBar::refreshTexts()
{
    setAccessibleName(tr("Pages"));
    for (int row = 0; row < count(); ++row) {
        item(row)->setText(m_pages.at(row)->title());
        item(row)->setData(Qt::AccessibleTextRole, m_pages.at(row)->title());
    }
    updateGeometry();
}

QSize SideBar::sizeHint() const
{
    return {sizeHintForColumn(0) + verticalScrollBar()->sizeHint().width() + 2 * frameWidth(),
            sizeHintForRow(0) * count()};
}

QSize SideBar::minimumSizeHint() const
{
    return {sizeHint().width(), sizeHintForRow(0) * qMin(4, count())};
}

void SideBar::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

} // namespace surveyhook
