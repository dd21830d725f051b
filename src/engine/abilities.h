// SPDX-License-Identifier: GPL-3.0-or-later
// What this version can do: the types of actions and look-ups it runs. Others import and wait, held.
#pragma once

#include <QStringList>

namespace surveyhook {

[[nodiscard]] QStringList runnableActions();
[[nodiscard]] QStringList runnableLookups();

} // namespace surveyhook
