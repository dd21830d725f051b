// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/messagebar.h"

#include "gui/widgets/paletteicon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_leave(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(paletteIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setIcon(paletteIcon(u"undo"_s));
    m_undo->hide();
    m_leave->setSingleShot(true);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto undo = std::exchange(m_undoing, {}))
            undo();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_leave, &QTimer::timeout, this, &QWidget::hide);
    setAutoFillBackground(true);
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::floatOver(QWidget *area)
{
    m_area = area;
    const QList<QBoxLayout *> layouts = parentWidget()->findChildren<QBoxLayout *>();
    for (QBoxLayout *layout : layouts) {
        if (const int index = layout->indexOf(this); index >= 0) {
            m_layout = layout;
            m_index = index;
        }
    }
    area->installEventFilter(this);
}

void MessageBar::setFloating(bool floating)
{
    if (m_layout == nullptr || floating == m_floating)
        return;
    m_floating = floating;
    if (floating)
        m_layout->removeWidget(this);
    else
        m_layout->insertWidget(m_index, this);
}

void MessageBar::place()
{
    if (!m_floating)
        return;
    const QPoint corner = m_area->mapTo(parentWidget(), QPoint());
    const int height = std::max(layout()->totalHeightForWidth(m_area->width()), sizeHint().height());
    setGeometry(corner.x(), corner.y() + m_area->height() - height, m_area->width(), height);
    raise();
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QWidget::eventFilter(watched, event);
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_floating)
        return;
    QPainter painter(this);
    painter.setPen(toneColor(m_tone, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void MessageBar::showMessage(const Text &text, Tone tone)
{
    m_undoing = {};
    begin(text, tone, 12s);
}

void MessageBar::showUndoable(const Text &text, const std::function<void()> &undo)
{
    m_undoing = undo;
    begin(text, Tone::Good, 24s);
}

void MessageBar::begin(const Text &text, Tone tone, std::chrono::seconds leave)
{
    m_tone = tone;
    m_words = text;
    m_undo->setVisible(bool(m_undoing));
    refresh();
    setFloating(tone == Tone::Good);
    show();
    place();
    if (tone == Tone::Good)
        m_leave->start(leave);
    else
        m_leave->stop();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::refresh()
{
    if (m_words)
        m_text->setText(m_words());
    const QColor color = toneColor(m_tone, palette());
    QPalette own = parentWidget() != nullptr ? parentWidget()->palette() : palette();
    own.setColor(QPalette::Window, tint(color, own, 0.16));
    if (own != palette())
        setPalette(own);
    const QString icon = m_tone == Tone::Good     ? u"done"_s
                         : m_tone == Tone::Active ? u"about"_s
                                                  : u"needs_attention"_s;
    m_icon->setPixmap(iconPixmap(icon, fontMetrics().height() * 5 / 4, color, devicePixelRatioF()));
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Make it as it was before"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    setAccessibleName(m_text->text());
    if (!isHidden())
        place();
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationPaletteChange)
        refresh();
}

} // namespace surveyhook
