// SPDX-License-Identifier: GPL-3.0-or-later
// The harmless question that shows whether an account works, whatever system it is at. Pure.
#pragma once

#include "base/result.h"
#include "domain/connectioncheck.h"
#include "domain/workspace.h"

namespace surveyhook {

/** InvalidInput with values {"code": account.settings, "member", "field": its title …}, or account.unknown
 * where nothing of ours can ask. */
[[nodiscard]] Result<ConnectionCheck> accountCheck(const Connection &connection);

} // namespace surveyhook
