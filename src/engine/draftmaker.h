// SPDX-License-Identifier: GPL-3.0-or-later
// What a new automation starts with.
#pragma once

#include "domain/ports/platform.h"
#include "engine/drafts.h"

namespace surveyhook {

/** Id, key and credentials are new and unguessable; the secrets that the platform's guide asks to copy from
 * here are made, others are the user's to fetch. */
[[nodiscard]] Draft makeDraft(const PlatformDescription &platform, const Workspace &workspace);

/** A new id and address for what is otherwise the same. */
void makeItsOwn(Automation &automation);

} // namespace surveyhook
