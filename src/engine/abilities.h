// SPDX-License-Identifier: GPL-3.0-or-later
// What this version can do: the types of actions and look-ups it runs, the platforms it understands. Others
// import and wait, held.
#pragma once

#include <QStringList>

namespace surveyhook {

[[nodiscard]] QStringList runnableActions();
[[nodiscard]] QStringList runnableLookups();
/** Ids of the platforms whose calls are understood. */
[[nodiscard]] QStringList knownPlatforms();

} // namespace surveyhook
