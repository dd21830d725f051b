// SPDX-License-Identifier: GPL-3.0-or-later
// An account that must not be called on: the automations that call it are paused.
#pragma once

#include "base/result.h"
#include "engine/store.h"

#include <memory>

namespace surveyhook {

/** Pauses every automation that is on and calls the account @p connection, and holds what waits of them.
 * Blocks; any thread but the writer's. Gives their ids. */
[[nodiscard]] Result<QStringList> pauseCallersOf(const std::shared_ptr<Store> &store,
                                                 const QString &connection, const QDateTime &now);

} // namespace surveyhook
