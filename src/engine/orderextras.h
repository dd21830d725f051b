// SPDX-License-Identifier: GPL-3.0-or-later
// What an invitation ordered at our own addresses asks for beside itself: a reminder, a footer. Pure.
#pragma once

#include "domain/story.h"
#include "domain/workspace.h"

namespace surveyhook {

struct OrderExtras
{
    QJsonObject
        content; // for the delivery: {"reminder": {"hours", "template"}, "footer": text under the mail}
    QList<Check> checks; // failed ones: what was asked for and is not done
};

/** @p parameters: of the call; names that are fields of @p survey mean these. */
[[nodiscard]] OrderExtras orderExtras(const QJsonObject &parameters, const Survey &survey);

} // namespace surveyhook
