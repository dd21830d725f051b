// SPDX-License-Identifier: GPL-3.0-or-later
// What the outcome of an attempt means for its delivery. Pure.
#pragma once

#include "domain/ports/deliverystore.h"
#include "domain/retrypolicy.h"

namespace surveyhook {

/** @p now is the end of the attempt; @p random in [0, 1) spreads the next one. */
[[nodiscard]] AttemptReport judge(const DeliveryTask &task, const DeliveryOutcome &outcome,
                                  const QDateTime &now, const RetryPolicy &policy, double random);

} // namespace surveyhook
