// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to a name or a phone number. Used by mapping.cpp only.
#pragma once

#include <QString>

namespace surveyhook {

/** "ŁUCJA żółkiewska-ćwik" → "Łucja Żółkiewska-Ćwik", "ijsbrand" → "IJsbrand", "o'neil" → "O'Neil", "'s-hage"
 * → "'s-Hage". */
[[nodiscard]] QString titleCase(const QString &text);

/** E.164: "600 100 200" with "+48" → "+48600100200". As it was when it cannot be a phone number. */
[[nodiscard]] QString internationalPhone(const QString &text, const QString &country);

} // namespace surveyhook
