// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messagebar.h"

#include "gui/paletteicon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_leave(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(paletteIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_leave->setSingleShot(true);
    m_leave->setInterval(12s);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_leave, &QTimer::timeout, this, &QWidget::hide);
    setAutoFillBackground(true);
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::showMessage(const Text &text, Tone tone)
{
    m_tone = tone;
    m_words = text;
    refresh();
    show();
    if (tone == Tone::Good)
        m_leave->start();
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
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    setAccessibleName(m_text->text());
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationPaletteChange)
        refresh();
}

} // namespace surveyhook
