// SPDX-License-Identifier: GPL-3.0-or-later
// Every platform and every survey tool that this program knows.
#pragma once

#include "domain/ports/destination.h"
#include "domain/ports/incomingstyle.h"
#include "domain/ports/platform.h"
#include "domain/ports/surveyprovider.h"

#include <memory>
#include <vector>

namespace surveyhook {

/** In the order of CMakeLists.txt: the order in which forms offer them. Shared and immutable; any thread. */
[[nodiscard]] std::vector<std::shared_ptr<const Platform>> builtinPlatforms();

/** Null when this version lacks it. */
[[nodiscard]] std::shared_ptr<const Platform> findPlatform(QStringView id);

/** Survey tools whose links people paste, in the order of CMakeLists.txt. Shared and immutable; any thread.
 */
[[nodiscard]] QList<std::shared_ptr<const SurveyProvider>> builtinSurveyProviders();

/** Systems that actions call, in the order of CMakeLists.txt. Shared and immutable; any thread. */
[[nodiscard]] QList<std::shared_ptr<const Destination>> builtinDestinations();

/** Systems that we play at addresses of ours. Shared and immutable; any thread. */
[[nodiscard]] QList<std::shared_ptr<const IncomingStyle>> builtinIncomingStyles();

/** Whose action @p actionType is: "surveylab.turnOnCollector". Null when this version lacks it. Lives as long
 * as the program. */
[[nodiscard]] const Destination *findDestination(QStringView actionType);

} // namespace surveyhook
