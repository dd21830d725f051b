// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/sentenceview.h"

#include "gui/widgets/statestyle.h"

#include <QEvent>
#include <QScrollBar>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

SentenceView::SentenceView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { Q_EMIT stepChosen(url.path()); });
}

QVariant SentenceView::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {}; // the base class would read files that a name may point to
}

void SentenceView::setParts(const QList<SentencePart> &parts)
{
    m_parts = parts;
    QString html;
    for (const SentencePart &part : parts) {
        const QString text = part.text.toHtmlEscaped();
        if (part.step.isEmpty()) {
            html += text;
            continue;
        }
        const QColor color = part.missing    ? toneColor(Tone::Warning, palette())
                             : part.proposed ? toneColor(Tone::Quiet, palette())
                                             : palette().color(QPalette::Link);
        const bool plain = part.missing || part.proposed;
        html += u"<a href=\"step:%1\" style=\"color:%2;text-decoration:underline;%4\">%3</a>"_s.arg(
            part.step, color.name(), text, plain ? QString() : u"font-weight:600"_s);
    }
    html.replace(u'\n', u"<br>"_s);
    const int place = verticalScrollBar()->value();
    setHtml(u"<p style=\"line-height:130%\">"_s + html + u"</p>"_s);
    verticalScrollBar()->setValue(place);
}

void SentenceView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setParts(m_parts);
}

} // namespace surveyhook
