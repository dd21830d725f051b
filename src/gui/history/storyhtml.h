// SPDX-License-Identifier: GPL-3.0-or-later
// The story of an event as a page to read: a time line, the conditions, the filled fields, the deliveries.
// Pure; every value from outside is escaped.
#pragma once

#include "domain/history.h"

#include <QHash>
#include <QPalette>
#include <QString>

namespace surveyhook {

struct StoryLook
{
    QPalette palette;
    int textHeight = 16; // pixels: icons are as high
    QHash<QString, QString> automationNames = {};
};

[[nodiscard]] QString storyHtml(const EventStory &story, const StoryLook &look);

} // namespace surveyhook
