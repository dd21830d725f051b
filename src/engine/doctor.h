// SPDX-License-Identifier: GPL-3.0-or-later
// Checks what an office needs to work, one finding each: database, disk, clock, server, public address, mail,
// connections, promo codes.
#pragma once

#include "engine/desk.h"

namespace surveyhook {

/** Blocks, up to some seconds for each mail server that does not answer. Nothing is sent. */
[[nodiscard]] QList<Finding> examine(const DataDir &dir, Store &store,
                                     const Result<std::shared_ptr<const Workspace>> &workspace,
                                     const Result<QList<PromoPool>> &pools);

} // namespace surveyhook
