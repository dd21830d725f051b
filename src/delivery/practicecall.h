// SPDX-License-Identifier: GPL-3.0-or-later
// What a call that is not made would have told the other system, for people to read. Pure.
#pragma once

#include "domain/ports/destination.h"

namespace surveyhook {

/** {"address": host and path, "sent": [{"field", "value"}, …]}: the parameters, or the members of the body,
 * in the order in which they would have left, the first dozen. Secrets are masked; headers are left out. */
[[nodiscard]] QJsonObject shownCall(const OutgoingRequest &request, const ActionCall &call);

} // namespace surveyhook
