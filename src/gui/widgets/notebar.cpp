// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/notebar.h"

#include "gui/widgets/paletteicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

NoteBar::NoteBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    layout->setContentsMargins(gap * 2, gap, gap * 2, gap);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    m_text->setObjectName(u"note"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(u"noteButton"_s);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &NoteBar::pressed);
    hide();
}

void NoteBar::setNote(const QString &text, const QString &button, Tone tone)
{
    m_tone = tone;
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setVisible(!text.isEmpty());
    paint();
}

QString NoteBar::note() const
{
    return m_text->text();
}

void NoteBar::paint()
{
    const QPalette around = parentWidget() != nullptr ? parentWidget()->palette() : palette();
    const QColor color = toneColor(m_tone, around);
    QPalette own = around;
    own.setColor(QPalette::Window, tint(color, own, 0.12));
    if (own != palette())
        setPalette(own);
    const QString icon = m_tone == Tone::Good                              ? u"passed"_s
                         : m_tone == Tone::Active || m_tone == Tone::Quiet ? u"about"_s
                                                                           : u"needs_attention"_s;
    m_icon->setPixmap(iconPixmap(icon, fontMetrics().height(), color, devicePixelRatioF()));
}

void NoteBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        paint();
}

} // namespace surveyhook
