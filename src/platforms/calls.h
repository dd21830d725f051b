// SPDX-License-Identifier: GPL-3.0-or-later
// What destinations share: requests that carry values, and the part of judging an answer that is the same
// everywhere. Codes and values: domain/codes.h, "call.".
#pragma once

#include "domain/ports/destination.h"

#include <QUrlQuery>

#include <functional>

namespace surveyhook {

/** Whether the other side recognises a call that it has had, so that asking again does no harm. */
enum class Repeatable { No, Yes };

/** No answer, 408, 425, 429 and 5xx. A call that may have been carried out and would be carried out twice is
 * Unknown: a person decides. None for every other status. */
[[nodiscard]] std::optional<DeliveryOutcome> callFault(const ActionCall &call, const OutgoingAnswer &answer,
                                                       Repeatable repeatable);

/** 2xx with nothing more to look at: Delivered; 401 and 403: call.login; any other: call.refused. */
[[nodiscard]] DeliveryOutcome judgedByStatus(const ActionCall &call, const OutgoingAnswer &answer);

/** @p reply: what the platform said; the connection's secrets are masked in it and it is shortened. */
[[nodiscard]] GiveUp refusedCall(const QString &code, const ActionCall &call, const OutgoingAnswer &answer,
                                 const QString &reply = {});
[[nodiscard]] Delivered acceptedCall(const ActionCall &call, const QString &reply = {});

/** What uses the account is paused because of @p refused; its values say so. */
void stopFor(GiveUp &refused);

/** The connection's "method" where it is one that takes data, else @p usual. For what is documented for one
 * method only and may want another. */
[[nodiscard]] QByteArray methodOf(const Connection &connection, const QByteArray &usual);

/** InvalidInput with {"code": @p code, "name": the connection's}. */
[[nodiscard]] Error callError(const ActionCall &call, const QString &code, QJsonObject values = {});
[[nodiscard]] Error settingMissing(const ActionCall &call, const QString &member);

/** The first of @p members that the connection has, as text; empty when it has none. */
[[nodiscard]] QString secretText(const Connection &connection, const QString &member);
[[nodiscard]] QString optionText(const QJsonObject &options, const QString &member);

/** Appends a parameter with everything percent-encoded that is not unreserved (RFC 3986 §2.3): "+" stays a
 * plus. */
void addParameter(QByteArray &query, const QString &name, const QString &value);

/** @p parameters as the query of a GET, or as the form of any other method. */
[[nodiscard]] OutgoingRequest dataRequest(QUrl url, const QByteArray &parameters, const QByteArray &method);

/** How a value is written where it stands. */
using Encode = std::function<QString(const QString &)>;
[[nodiscard]] QString asItIs(const QString &value);
[[nodiscard]] QString forUrl(const QString &value); // percent-encoded
[[nodiscard]] QString forJson(const QString &value); // inside a JSON string
[[nodiscard]] QString forHeader(const QString &value); // one line

/** Fills {{placeholders}}: variables, then fields of the event by path, ID_RESPONDENT. An unknown name is
 * call.placeholder. */
[[nodiscard]] Result<QString> filledIn(const QString &text, const ActionCall &call, const Encode &encode);

} // namespace surveyhook
