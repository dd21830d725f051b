// SPDX-License-Identifier: GPL-3.0-or-later
// Every platform that this program knows.
#pragma once

#include "domain/ports/platform.h"

#include <memory>
#include <vector>

namespace surveyhook {

/** In the order of CMakeLists.txt: the order in which forms offer them. Shared and immutable; any thread. */
[[nodiscard]] std::vector<std::shared_ptr<const Platform>> builtinPlatforms();

/** Null when this version lacks it. */
[[nodiscard]] std::shared_ptr<const Platform> findPlatform(QStringView id);

} // namespace surveyhook
