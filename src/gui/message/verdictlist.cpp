// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message/verdictlist.h"

#include "gui/widgets/paletteicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"done"_s;
    case Tone::Bad:
        return u"failed"_s;
    case Tone::Warning:
        return u"needs_attention"_s;
    default:
        return u"about"_s;
    }
}

} // namespace

VerdictList::VerdictList(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
}

void VerdictList::setLines(const QList<VerdictLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (m_rows.size() < m_lines.size()) {
        Row row{.box = new QWidget(this), .icon = new QLabel, .text = new QLabel};
        auto *line = new QHBoxLayout(row.box);
        line->setContentsMargins({});
        line->addWidget(row.icon, 0, Qt::AlignTop);
        line->addWidget(row.text, 1);
        row.text->setWordWrap(true);
        row.text->setTextFormat(Qt::PlainText);
        row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout()->addWidget(row.box);
        m_rows.append(row);
    }
    refresh();
}

void VerdictList::refresh()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        row.box->setVisible(i < m_lines.size());
        if (i >= m_lines.size())
            continue;
        const VerdictLine &line = m_lines.at(i);
        row.icon->setPixmap(iconPixmap(iconOf(line.tone), fontMetrics().height(),
                                       toneColor(line.tone, palette()), devicePixelRatioF()));
        row.text->setText(line.text);
    }
    setVisible(!m_lines.isEmpty());
}

void VerdictList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace surveyhook
