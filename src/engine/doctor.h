// SPDX-License-Identifier: GPL-3.0-or-later
// Checks what an office needs to work, one finding each: database, disk, clock, server, public address, mail,
// connections, promo codes, who is told.
#pragma once

#include "engine/desk.h"

namespace surveyhook {

/** Blocks, up to some seconds for each mail server and each account that does not answer. Nothing is sent or
 * changed anywhere. */
[[nodiscard]] QList<Finding> examine(const DataDir &dir, Store &store,
                                     const Result<std::shared_ptr<const Workspace>> &workspace,
                                     const Result<QList<PromoPool>> &pools,
                                     const Result<QList<SubscriptionStatus>> &subscriptions);

} // namespace surveyhook
