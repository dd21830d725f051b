// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/steprail.h"

#include "gui/widgets/paletteicon.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

class StepRail::Button final : public QAbstractButton
{
public:
    explicit Button(QWidget *parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    }

    void setStep(const RailStep &step)
    {
        m_step = step;
        setObjectName(u"step_"_s + step.id);
        setText(step.title);
        setEnabled(step.enabled || step.current);
        setToolTip(step.toolTip);
        setAccessibleName(step.word.isEmpty() ? step.title : step.title + u": "_s + step.word);
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = std::max(QFontMetrics(titleFont(true)).horizontalAdvance(m_step.title),
                                   wordMetrics().horizontalAdvance(m_step.word));
        return {gap() * 3 + iconSize() + words + 2, textHeight() + gap()};
    }
    /** In a low window the air goes first: no step may force it past the screen. */
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), textHeight()}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const QColor highlight = palette().color(QPalette::Highlight);
        if (m_step.current)
            painter.fillRect(rect(), tint(highlight, palette(), 0.2));
        else if (underMouse() && isEnabled())
            painter.fillRect(rect(), tint(highlight, palette(), 0.08));
        if (m_step.current)
            painter.fillRect(QRect(0, 0, 3, height()), highlight);
        const QColor tone = toneColor(m_step.tone, palette());
        const int air = std::clamp((height() - textHeight()) / 2, 0, gap() / 2);
        painter.drawPixmap(gap() + 2, air, iconPixmap(m_step.icon, iconSize(), tone, devicePixelRatioF()));
        QRect room = rect().adjusted(gap() * 2 + iconSize() + 2, air, -gap(), -air);
        painter.setFont(titleFont(m_step.current));
        painter.setPen(
            palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
        painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignTop), m_step.title);
        painter.setFont(wordFont());
        painter.setPen(tone);
        painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), m_step.word);
        if (hasFocus()) {
            QStyleOptionFocusRect option;
            option.initFrom(this);
            option.rect = rect().adjusted(1, 1, -1, -1);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
        }
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
            update();
        return QAbstractButton::event(event);
    }

private:
    [[nodiscard]] QFont titleFont(bool bold) const
    {
        QFont font = this->font();
        font.setBold(bold);
        return font;
    }
    [[nodiscard]] QFont wordFont() const
    {
        QFont font = this->font();
        font.setPointSizeF(font.pointSizeF() * 0.9);
        return font;
    }
    [[nodiscard]] QFontMetrics wordMetrics() const { return QFontMetrics(wordFont()); }
    [[nodiscard]] int textHeight() const
    {
        return QFontMetrics(titleFont(true)).height() + wordMetrics().height();
    }
    [[nodiscard]] int gap() const { return fontMetrics().height() / 2; }
    [[nodiscard]] int iconSize() const { return fontMetrics().height(); }

    RailStep m_step;
};

StepRail::StepRail(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(1);
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StepRail::setSteps(const QList<RailStep> &steps)
{
    m_steps = steps;
    while (m_buttons.size() > steps.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < steps.size()) {
        auto *button = new Button(this);
        const auto index = static_cast<int>(m_buttons.size());
        m_layout->insertWidget(index, button);
        connect(button, &QAbstractButton::clicked, this,
                [this, index] { Q_EMIT stepChosen(m_steps.at(index).id); });
        m_buttons.append(button);
    }
    for (int i = 0; i < steps.size(); ++i)
        m_buttons.at(i)->setStep(steps.at(i));
}

} // namespace surveyhook
