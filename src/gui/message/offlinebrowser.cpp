// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message/offlinebrowser.h"

#include <QScrollBar>

namespace surveyhook {

OfflineBrowser::OfflineBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    // A mail is dark on white whatever the window's colours are.
    QPalette paper = palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, QColor(0x1f, 0x23, 0x28));
    setPalette(paper);
}

void OfflineBrowser::showHtml(const QString &html)
{
    const int place = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(place);
}

QVariant OfflineBrowser::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace surveyhook
