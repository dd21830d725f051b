// SPDX-License-Identifier: GPL-3.0-or-later
// Which language an invitation is written in. Pure.
#pragma once

#include "domain/workspace.h"

namespace surveyhook {

/** One of @p available, which stands in the order of preference. A field's value goes through the table, or
 * is itself a language ("nl", "pl-PL"); what fits nowhere gives the choice's "otherwise", and without one the
 * first available. A fixed language is never replaced: it comes back even when it is not available, so that
 * the lack is seen. */
[[nodiscard]] QString chooseLanguage(const LanguageChoice &choice, const QJsonObject &data,
                                     const QStringList &available);

/** The entry of @p available that @p language means: itself, or without its region, case ignored. Empty:
 * none. */
[[nodiscard]] QString matchingLanguage(const QString &language, const QStringList &available);

} // namespace surveyhook
