// SPDX-License-Identifier: GPL-3.0-or-later
// Which pools of promo codes are being given away. Pure.
#pragma once

#include "domain/promopool.h"
#include "domain/workspace.h"

namespace surveyhook {

struct PromoUse
{
    PromoPool pool;
    QString automation; // name of one that gives its codes away
};

/** Of the automations that are on; each pool once, by name. A pool that is not there (any more) has no codes,
 * and its id for a name. */
[[nodiscard]] QList<PromoUse> promoUses(const Workspace &workspace, const QList<PromoPool> &pools);

} // namespace surveyhook
