// SPDX-License-Identifier: GPL-3.0-or-later
// Web addresses in what people paste: with words and quotation marks around them, broken into lines by a mail
// program, without "https://". Pure.
#pragma once

#include <QString>
#include <QStringList>

namespace surveyhook {

/** The http and https addresses in @p text, in their order, at most twenty, each once. Placeholders such as
 * {{ID_RESPONDENT}} and [ID_RESPONDENT] stay as they are. Only the first 20,000 characters are looked at. */
[[nodiscard]] QStringList linksIn(const QString &text);

/** {{placeholders}} in @p link, without braces, each once; "ID_RESPONDENT" also for [ID_RESPONDENT]. */
[[nodiscard]] QStringList linkPlaceholders(const QString &link);

/** @p link that also carries what fills @p name, as "name={{name}}" before a "#"; as it is when it does
 * already. */
[[nodiscard]] QString withLinkField(const QString &link, const QString &name);
/** @p link without that parameter. A placeholder that stands elsewhere, or among other text, stays. */
[[nodiscard]] QString withoutLinkField(const QString &link, const QString &name);

} // namespace surveyhook
