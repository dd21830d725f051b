// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's JSON: the binding shapes of events, stories, queue and findings.
#pragma once

#include "domain/history.h"
#include "engine/desk.h"

#include <QJsonObject>

namespace surveyhook {

[[nodiscard]] QJsonObject toJson(const EventRow &row);
[[nodiscard]] QJsonObject toJson(const EventStory &story);
[[nodiscard]] QJsonObject toJson(const DeliveryRow &delivery);
[[nodiscard]] QJsonObject toJson(const PersonRow &person);
[[nodiscard]] QJsonObject toJson(const Finding &finding);
[[nodiscard]] QJsonObject toJson(const ImportReport &report, bool dryRun);
[[nodiscard]] QJsonObject errorJson(const Error &error);

/** ISO 8601 in UTC with milliseconds; null when there is none. */
[[nodiscard]] QJsonValue timeJson(const std::optional<QDateTime> &time);

} // namespace surveyhook
