// SPDX-License-Identifier: GPL-3.0-or-later
// While an automation is set up its calls are stored whole; afterwards only what it keeps stays of them.
#pragma once

#include "domain/workspace.h"
#include "engine/store.h"

namespace surveyhook {

/** Cuts the stored calls of @p automation, which came before @p before, down to what it keeps and what
 * reading them again needs. Does nothing when it keeps all, or when others in @p workspace have its address:
 * then nothing was stored that nobody keeps. Blocks. */
[[nodiscard]] Result<void> cutToKept(Store &store, const Workspace &workspace, const Automation &automation,
                                     const QDateTime &before);

/** Calls of an unknown shape are stored whole. Those of the address @p key of which somebody has shown since
 * where the e-mail address stands are cut down to what its automations keep. Blocks. */
[[nodiscard]] Result<void> cutUnderstood(Store &store, const Workspace &workspace, const QString &key,
                                         const QDateTime &before);

} // namespace surveyhook
