// SPDX-License-Identifier: GPL-3.0-or-later
// A collector's switch. It stands in the survey's item, so that export, window and gate read the same. All
// within the caller's transaction.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace surveyhook {

class SqlConnection;

/** Whether the collector whose sender @p automation is, or whose people it takes, is on; none when it is no
 * collector's. */
[[nodiscard]] Result<std::optional<bool>> collectorIsOn(SqlConnection &sql, const QString &automation);

/** Writes the switch into the survey's item and lets those who wait go on, or holds them. False: there is
 * none. */
[[nodiscard]] Result<bool> switchCollector(SqlConnection &sql, const QString &survey,
                                           const QString &collector, bool on, const QDateTime &at);

/** After @p survey was saved: those who wait at collectors that are on go on, those of others are held. */
[[nodiscard]] Result<void> followCollectors(SqlConnection &sql, const QJsonObject &survey,
                                            const QDateTime &at);

} // namespace surveyhook
