// SPDX-License-Identifier: GPL-3.0-or-later
// Telling subscribers what happened: written down in the transaction in which it happens, delivered
// afterwards. All within the caller's transaction.
#pragma once

#include "base/result.h"
#include "domain/outgoingevents.h"

#include <QDateTime>
#include <QJsonObject>

namespace surveyhook {

class SqlConnection;

/** A row for each subscriber that wants @p type. @p content: ids and codes, "automation", "event",
 * "delivery", "person" and what else the type has; names are added when it is sent. */
[[nodiscard]] Result<void> tell(SqlConnection &sql, QLatin1StringView type, const QDateTime &at,
                                const QJsonObject &content);

/** The subscription was saved as @p item. With another address it is on again. */
[[nodiscard]] Result<void> putSubscriber(SqlConnection &sql, const QString &id, const QJsonObject &item);
/** With all that it was told. */
[[nodiscard]] Result<void> removeSubscriber(SqlConnection &sql, const QString &id);

} // namespace surveyhook
