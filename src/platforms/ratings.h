// SPDX-License-Identifier: GPL-3.0-or-later
// Scores and times as platforms write them: numbers or texts, since forms have no numbers.
#pragma once

#include <QDateTime>
#include <QJsonValue>

#include <optional>

namespace surveyhook {

/** A whole number; none for anything else. */
[[nodiscard]] std::optional<int> wholeNumber(const QJsonValue &value);

/** UTC, of ISO 8601 (UTC where it names no zone) or of seconds since 1970; invalid for anything else. */
[[nodiscard]] QDateTime pointInTime(const QJsonValue &value);

} // namespace surveyhook
