// SPDX-License-Identifier: GPL-3.0-or-later
// The codes in what somebody pasted or in a CSV file. Pure.
#pragma once

#include <QString>
#include <QStringList>

namespace surveyhook {

/** What stands in a list of codes. */
struct PromoList
{
    QStringList codes; // each once, in their order
    int repeated = 0; // stood there before
    int faulty = 0; // rows without a code, and what is too long for one
};

/** One a line, or a table whose cells are parted by commas, semicolons or tabs: then its column with a
 * heading such as "code", "kod" or "kortingscode", else the first one. A single line is a list. */
[[nodiscard]] PromoList readPromoList(const QString &text);

/** The codes of readPromoList(). */
[[nodiscard]] QStringList promoCodesIn(const QString &text);

} // namespace surveyhook
