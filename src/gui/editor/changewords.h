// SPDX-License-Identifier: GPL-3.0-or-later
// What a change to an automation is, old and new, in words.
#pragma once

#include "domain/workspace.h"

#include <QStringList>

namespace surveyhook {

/** "waiting time: 2 hours → 1 hour", for a member of the file (SetupDesk::changedParts()); several for one
 * that has lines. Empty where old and new cannot be said shortly. */
[[nodiscard]] QStringList changeWords(const QString &part, const Automation &before, const Automation &after,
                                      const Workspace &workspace);

} // namespace surveyhook
