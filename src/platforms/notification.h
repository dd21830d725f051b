// SPDX-License-Identifier: GPL-3.0-or-later
// One notification of ours to another system: as a Standard Webhooks call, or in the shape of SALESmanago's
// rule notification with an optional login. Sources: standard-webhooks spec 1.0.0; pomoc.salesmanago.pl,
// "Wyślij informacje na temat uruchomionej reguły". Pure.
#pragma once

#include "base/result.h"
#include "domain/httpmessage.h"

#include <QDateTime>
#include <QJsonObject>

namespace surveyhook {

enum class NotificationShape { Rule, Signed };

/** What the member "body" of an action or a subscription says; @p usual when it says nothing. */
[[nodiscard]] NotificationShape notificationShape(const QJsonObject &options, NotificationShape usual);

struct Notification
{
    QJsonObject options; // url, user, password, secret, previous: {secret, until}
    NotificationShape shape = NotificationShape::Rule;
    QByteArray id; // the same for every attempt
    QString type; // "delivery.sent"
    QDateTime at; // when it happened
    QJsonObject rule; // the seven members of the rule notification
    QJsonObject data; // of the signed one
};

/** InvalidInput, with the values of codes::callSettings but the name: the address is none that can be called,
 * or a signed one has no secret. @p now: the time of this attempt. A secret that is being replaced signs too
 * until its "until". */
[[nodiscard]] Result<OutgoingRequest> notificationRequest(const Notification &notification,
                                                          const QDateTime &now);

} // namespace surveyhook
