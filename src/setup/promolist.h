// SPDX-License-Identifier: GPL-3.0-or-later
// The codes in what somebody pasted or in a CSV file. Pure.
#pragma once

#include <QString>
#include <QStringList>

namespace surveyhook {

/** Each code once, in their order. One a line, or a table whose cells are parted by commas, semicolons or
 * tabs: then its column with a heading such as "code", "kod" or "kortingscode", else the first one. A single
 * line is a list. */
[[nodiscard]] QStringList promoCodesIn(const QString &text);

} // namespace surveyhook
