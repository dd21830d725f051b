// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/storyview.h"

#include "gui/widgets/paletteicon.h"

#include <QColor>
#include <QTextOption>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

StoryView::StoryView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // addresses and ids are long words
    document()->setDocumentMargin(fontMetrics().height() * 0.7);
}

QVariant StoryView::loadResource(int type, const QUrl &name)
{
    // Not the base class: it would read files and follow addresses that a sender may have put into a value.
    if (type != QTextDocument::ImageResource || name.scheme() != u"icon")
        return {};
    const QStringList parts = name.path().split(u':');
    if (parts.size() != 2)
        return {};
    return iconPixmap(parts.at(0), fontMetrics().height(), QColor(u'#' + parts.at(1)), devicePixelRatioF());
}

} // namespace surveyhook
