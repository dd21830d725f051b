// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/cardbutton.h"

#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace surveyhook {

CardButton::CardButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardButton::setSymbol(const QString &name)
{
    m_symbol = name;
    updateGeometry();
    update();
}

void CardButton::setTexts(const QString &title, const QString &description)
{
    setText(title);
    m_description = description;
    setAccessibleName(title);
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

QFont CardButton::titleFont() const
{
    QFont font = this->font();
    font.setBold(true);
    return font;
}

int CardButton::padding() const
{
    return fontMetrics().height() * 2 / 3;
}

int CardButton::symbolRoom() const
{
    return m_symbol.isEmpty() ? 0 : fontMetrics().height() * 7 / 4 + padding();
}

QSize CardButton::sizeHint() const
{
    const int title = QFontMetrics(titleFont()).horizontalAdvance(text());
    const int width = std::max(title, fontMetrics().averageCharWidth() * 24) + 2 * padding() + symbolRoom();
    return {width, heightForWidth(width)};
}

int CardButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * padding() - symbolRoom(), 10000);
    const int description = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_description).height();
    return 2 * padding() + QFontMetrics(titleFont()).height() + fontMetrics().height() / 4
           + std::max(description, fontMetrics().height());
}

void CardButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor active = palette().color(QPalette::Highlight);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath path;
    path.addRoundedRect(frame, 6, 6);
    const bool hovered = underMouse() && isEnabled();
    painter.fillPath(path, isChecked()           ? tint(active, palette(), 0.16)
                           : isDown() || hovered ? tint(active, palette(), 0.08)
                                                 : palette().color(QPalette::Base));
    painter.setPen(QPen(isChecked() || hasFocus() ? active : palette().color(QPalette::Mid),
                        isChecked() || hasFocus() ? 2 : 1));
    painter.drawPath(path);

    QRect room = rect().adjusted(padding(), padding(), -padding(), -padding());
    const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    if (const int taken = symbolRoom(); taken > 0) {
        painter.drawPixmap(room.topLeft(), iconPixmap(m_symbol, taken - padding(), ink, devicePixelRatioF()));
        room.setLeft(room.left() + taken);
    }
    painter.setPen(ink);
    painter.setFont(titleFont());
    painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignTop), text());
    room.setTop(room.top() + QFontMetrics(titleFont()).height() + fontMetrics().height() / 4);
    painter.setFont(font());
    painter.setPen(toneColor(Tone::Quiet, palette()));
    painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_description);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(4, 4, -4, -4);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void CardButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

bool CardButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace surveyhook
