// SPDX-License-Identifier: GPL-3.0-or-later
// Icons of one colour, drawn in the colour of the text around them: sharp at every scale, right in light and
// dark.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace surveyhook {

/** @p name of a file in resources/icons without its ending. Follows the application's palette when it
 * changes. */
[[nodiscard]] QIcon paletteIcon(const QString &name);

/** For painting in a given colour. @p size in device independent pixels. */
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio);

/** The program's own icon, in its own colours. */
[[nodiscard]] QIcon applicationIcon();

} // namespace surveyhook
