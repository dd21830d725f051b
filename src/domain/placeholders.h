// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the placeholders in a text that the administrator wrote: {{Name}}, and Webankieta's [ID_RESPONDENT].
// Pure.
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace surveyhook {

/** The name under which a message finds the code that its delivery gives away. */
inline constexpr QLatin1StringView promoCodeName("PromoCode");
/** Stands for one in trials and previews, which take none from a pool. */
inline constexpr QLatin1StringView promoSample("TEST-CODE");

inline constexpr QLatin1StringView surveyLinkName("SurveyLink");
inline constexpr QLatin1StringView optOutLinkName("OptOutLink");
inline constexpr QLatin1StringView respondentName("ID_RESPONDENT");

struct TemplatePiece
{
    bool isPlaceholder = false;
    QString text; // literal text, or the placeholder's name without braces and outer spaces
};

/** Braces that open and never close, or hold something that cannot be a name, are an error (code
 *  message.placeholder, value name): such a slip must not leave in a mail as it stands. */
[[nodiscard]] Result<QList<TemplatePiece>> splitTemplate(QStringView text);

/** The error of a placeholder that cannot be filled. */
[[nodiscard]] Error placeholderError(const QString &name);

/** A value as it may stand inside a line: line breaks and control characters become one space, marks that
 * turn the direction of writing go, as do outer spaces. */
[[nodiscard]] QString tidyValue(const QString &value);

} // namespace surveyhook
