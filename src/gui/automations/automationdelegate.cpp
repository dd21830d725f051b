// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automations/automationdelegate.h"

#include "gui/automations/automationmodel.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"
#include "wording/names.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** Lines of text under one another inside the card. */
class Card
{
public:
    Card(QPainter *painter, const QStyleOptionViewItem &option) : m_painter(painter), m_option(option)
    {
        const int margin = option.fontMetrics.height() / 2;
        m_area = option.rect.adjusted(margin, margin, -margin, -margin);
        m_selected = option.state.testFlag(QStyle::State_Selected);
        const bool active = option.state.testFlag(QStyle::State_Active);
        m_group = active ? QPalette::Active : QPalette::Inactive;
    }

    void line(const QString &text, const QFont &font, const QColor &color, int indent = 0, int reserved = 0)
    {
        const QFontMetrics metrics(font);
        m_painter->setFont(font);
        m_painter->setPen(m_selected ? m_option.palette.color(m_group, QPalette::HighlightedText) : color);
        const QRect place(m_area.left() + indent, m_area.top(), m_area.width() - indent - reserved,
                          metrics.height());
        m_painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                            metrics.elidedText(text, Qt::ElideRight, place.width()));
        m_area.setTop(m_area.top() + metrics.lineSpacing() * 11 / 10);
    }

    /** An icon and its words; @p after stands right of it in the text's own colour. */
    void marked(const QString &icon, const QString &text, const QColor &color, const QString &after = {})
    {
        const int size = m_option.fontMetrics.height();
        const QColor shown = m_selected ? m_option.palette.color(m_group, QPalette::HighlightedText) : color;
        m_painter->drawPixmap(m_area.topLeft(),
                              iconPixmap(icon, size, shown, m_painter->device()->devicePixelRatioF()));
        int reserved = 0;
        if (!after.isEmpty()) {
            reserved = m_option.fontMetrics.horizontalAdvance(after) + size / 2;
            m_painter->setFont(m_option.font);
            m_painter->setPen(m_selected ? shown : m_option.palette.color(QPalette::Text));
            m_painter->drawText(QRect(m_area.left(), m_area.top(), m_area.width(), size),
                                Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, after);
        }
        line(text, m_option.font, color, size * 5 / 4, reserved);
    }

private:
    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_area;
    QPalette::ColorGroup m_group = QPalette::Active;
    bool m_selected = false;
};

const AutomationCard &cardOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const AutomationModel *>(index.model());
    Q_ASSERT(model != nullptr);
    return model->cards().at(index.row());
}

} // namespace

void AutomationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const AutomationCard &shown = cardOf(index);
    const AutomationState state = shown.summary.state;
    item.text.clear();
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    painter->setPen(tint(item.palette.color(QPalette::Text), item.palette, 0.15));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    Card card(painter, item);
    QFont bold = item.font;
    bold.setBold(true);
    const QPalette &palette = item.palette;
    card.line(AutomationModel::name(shown), bold, palette.color(QPalette::Text));
    card.line(AutomationModel::subtitle(shown), item.font, toneColor(Tone::Quiet, palette));
    card.marked(automationStateIcon(state), automationStateName(state), automationStateColor(state, palette),
                AutomationModel::todayText(shown));
    const QString progress = AutomationModel::progressText(shown, QDateTime::currentDateTimeUtc());
    if (!progress.isEmpty())
        card.line(progress, item.font, toneColor(Tone::Quiet, palette));
    if (shown.practises())
        card.marked(u"mailbox"_s, AutomationModel::practiceText(), toneColor(Tone::Active, palette));
    if (shown.hasProblem()) {
        const State kind = shown.summary.needAttention > 0 ? State::NeedsAttention : State::Held;
        card.marked(stateIcon(kind), AutomationModel::problemText(shown), stateColor(kind, palette));
    }
    painter->restore();
}

QSize AutomationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    const AutomationCard &card = cardOf(index);
    const bool progress = card.draft || card.summary.lastEvent.isValid() || card.nextSend.isValid();
    const int lines = 3 + (progress ? 1 : 0) + (card.practises() ? 1 : 0) + (card.hasProblem() ? 1 : 0);
    return {metrics.averageCharWidth() * 20, metrics.height() + lines * (metrics.lineSpacing() * 11 / 10)};
}

} // namespace surveyhook
