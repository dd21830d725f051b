// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/places.h"

#include <QWidget>

namespace surveyhook {

void openPlace(QWidget *from, QLatin1StringView place)
{
    for (QWidget *above = from; above != nullptr; above = above->parentWidget()) {
        if (auto *host = dynamic_cast<PlaceHost *>(above))
            return host->openPlace(place);
    }
}

} // namespace surveyhook
