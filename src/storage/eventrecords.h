// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to the rows of an event that several stores make alike. All within the caller's transaction.
#pragma once

#include "base/result.h"
#include "domain/story.h"

#include <QDateTime>

#include <optional>

namespace surveyhook {

class SqlConnection;

struct EventChange
{
    State state = State::Received;
    QString code;
    QJsonObject values = {};
    std::optional<QDateTime> due = {};
};

/** Every change of an event must write a line: the window follows by them. */
[[nodiscard]] Result<void> addLine(SqlConnection &sql, qint64 event, const QDateTime &at, const QString &code,
                                   const QJsonObject &values);
/** Without a line. A look-up that was to be repeated no longer is. */
[[nodiscard]] Result<void> setEvent(SqlConnection &sql, qint64 event, const EventChange &change);

/** What the event's deliveries make of it: what needs a person comes first, then what goes on, then what has
 * ended. None without deliveries. */
[[nodiscard]] Result<std::optional<EventChange>> changeFromDeliveries(SqlConnection &sql, qint64 event);
/** setEvent() with that. */
[[nodiscard]] Result<void> followDeliveries(SqlConnection &sql, qint64 event);

/** Onto the do-not-contact list; the first time counts. */
[[nodiscard]] Result<void> suppress(SqlConnection &sql, const QString &address, const QDateTime &at,
                                    const QString &source, const QString &token = {});

} // namespace surveyhook
