// SPDX-License-Identifier: GPL-3.0-or-later
// One paste box for a survey: understands the links that survey tools give, and any web address. Each tool
// reads its own links (domain/ports/surveyprovider.h). Pure.
#pragma once

#include "domain/ports/surveyprovider.h"

namespace surveyhook {

/** What @p text is: the provider's reading, else a plain link, else nothing. @p providers in order. */
[[nodiscard]] PastedSurvey understandSurveyLink(
    const QString &text, const QList<std::shared_ptr<const SurveyProvider>> &providers);

/** We send people its link ourselves: what is to come back with the answers must stand in it. */
[[nodiscard]] bool isPlainLink(const Survey &survey);

} // namespace surveyhook
