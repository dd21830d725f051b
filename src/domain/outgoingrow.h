// SPDX-License-Identifier: GPL-3.0-or-later
// How subscriptions do, and what their subscribers were told.
#pragma once

#include "domain/delivery.h"
#include "domain/story.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace surveyhook {

/** How a subscription does. */
struct SubscriptionStatus
{
    QString id;
    std::optional<QDateTime> offSince = {}; // switched off by itself
    QString offCode = {}; // why, with values: a code of attempts
    QJsonObject offValues = {};
    qint64 waiting = 0; // not delivered yet
    qint64 failed = 0; // given up
    std::optional<QDateTime> lastDelivered = {};
};

/** One message to a subscriber. */
struct OutgoingRow
{
    QString id;
    QString subscription;
    QString type; // "delivery.sent"
    QDateTime at; // when it happened
    State state = State::Waiting; // waiting, sending, retrying, sent, needs_attention (given up), cancelled
    QString code;
    QJsonObject values;
    QDateTime due;
    QList<Attempt> attempts; // oldest first
};

} // namespace surveyhook
