// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a change of values into JSON without touching the rest of it.
#pragma once

#include <QJsonObject>

namespace surveyhook {

/** @p base with what differs between @p before and @p after. @p before: what is understood of the base; the
 * rest of it stays. Elements of a list are known by "key" or "id", else by being equal, else by their place.
 */
[[nodiscard]] QJsonObject overlaid(const QJsonObject &base, const QJsonObject &before,
                                   const QJsonObject &after);

} // namespace surveyhook
