// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/windowsize.h"

#include <QFontMetrics>
#include <QScreen>
#include <QWidget>

namespace surveyhook {

void resizeToText(QWidget *window, int characters, int lines)
{
    const QFontMetrics metrics = window->fontMetrics();
    QSize size(metrics.averageCharWidth() * characters, metrics.height() * lines);
    if (const QScreen *screen = window->screen())
        size = size.boundedTo(screen->availableGeometry().size() * 9 / 10);
    window->resize(size);
}

} // namespace surveyhook
