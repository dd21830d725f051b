// SPDX-License-Identifier: GPL-3.0-or-later
// Calls as conditions and mapping see them: read by the real platform.
#pragma once

#include "domain/ports/platform.h"
#include "engine/drafts.h"
#include "storage/planstore.h"

namespace surveyhook {

/** Of the call's events the one at @p item. @p lookups: results by id. Number, id and title are the caller's.
 * InvalidInput when the call cannot be read or has no such event. */
[[nodiscard]] Result<SampleEvent> readSample(const Platform &platform, const RawRequest &request,
                                             int item = 0, const QJsonObject &lookups = {});
[[nodiscard]] Result<SampleEvent> readSample(const Platform &platform, const SampleCall &call);
[[nodiscard]] Result<SampleEvent> readSample(const Platform &platform, const EventToPlan &event);

} // namespace surveyhook
