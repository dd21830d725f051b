// SPDX-License-Identifier: GPL-3.0-or-later
// Deliveries as rows, and their changes. All within the caller's transaction.
#pragma once

#include "base/result.h"
#include "domain/story.h"

#include <QDateTime>

#include <optional>

namespace surveyhook {

class SqlConnection;

/** What the rules of the queue look at. */
struct StoredDelivery
{
    qint64 number = 0;
    QString id;
    qint64 event = 0;
    QString automation;
    QString person; // whom the gate asks about
    QString about; // whom it concerns, see concernedPerson()
    QString actionType;
    bool rehearsal = false;
    State state = State::Waiting;
    QString code;
    bool marked = false; // the point of no return was passed
    QDateTime due;
    int failedAttempts = 0;
    QString pool = {}; // of promo codes
};

/** From when a delivery counts for rest periods: @p due; one that is only rehearsed counts for none. */
[[nodiscard]] QDateTime countedAt(bool rehearsal, const QDateTime &due);

/** NotFound. */
[[nodiscard]] Result<StoredDelivery> findDelivery(SqlConnection &sql, const QString &id);
[[nodiscard]] Result<QList<StoredDelivery>> deliveriesOf(SqlConnection &sql, qint64 event);
/** @p state: held, sending or needs attention. */
[[nodiscard]] Result<QList<StoredDelivery>> deliveriesIn(SqlConnection &sql, State state);
/** What waits or retries. */
[[nodiscard]] Result<QList<StoredDelivery>> leavingOf(SqlConnection &sql, const QString &automation);

/** What has not begun to leave and is about @p subject, of events before @p event. */
[[nodiscard]] Result<QList<StoredDelivery>> waitingAbout(SqlConnection &sql, const QString &automation,
                                                         const QString &subject, qint64 event);

/** New state, a line at the event, and the event follows. A new @p due also counts for the rest period. */
[[nodiscard]] Result<void> changeDelivery(SqlConnection &sql, const StoredDelivery &delivery, State state,
                                          const QDateTime &at, const QString &code,
                                          const QJsonObject &values = {},
                                          const std::optional<QDateTime> &due = {});

} // namespace surveyhook
