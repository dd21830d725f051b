// SPDX-License-Identifier: GPL-3.0-or-later
// Judging what a platform answered to a look-up: what is the same everywhere. The code of a TryAgain or
// GiveUp made here is the word that the history gives as the problem: network, busy, server, token, refused,
// answer.
#pragma once

#include "domain/ports/platform.h"

namespace surveyhook {

/** The answer's JSON object; none when the body is anything else. */
[[nodiscard]] std::optional<QJsonObject> jsonAnswer(const OutgoingAnswer &answer);

/** Retry-After (RFC 9110 §10.2.3), in seconds or as a date; 1 s to 24 h. */
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const OutgoingAnswer &answer);

/** How long until @p time by the other side's clock, which may be wrong: none without its Date. 1 s to 24 h.
 */
[[nodiscard]] std::optional<std::chrono::seconds> secondsUntil(const QDateTime &time,
                                                               const OutgoingAnswer &answer);

/** No answer, 408, 425, 429 and 5xx: later. None for every other status. */
[[nodiscard]] std::optional<LookupOutcome> passingFault(const OutgoingAnswer &answer);

/** Never with these settings. @p reply: what the platform said, if it said something; @p connection's secrets
 * are masked in it and it is shortened. */
[[nodiscard]] GiveUp giveUpLookup(const QString &problem, const OutgoingAnswer &answer,
                                  const Connection &connection, const QString &reply = {});

/** An address joined to the connection's base, which may end with a slash. Invalid when the base is none. */
[[nodiscard]] QUrl joinedUrl(const QString &base, const QString &path);

/** "Bearer …" from the first of @p members that the connection has. */
[[nodiscard]] HttpHeader bearer(const Connection &connection, const QStringList &members);
[[nodiscard]] Secret firstSecret(const Connection &connection, const QStringList &members);

/** A JSON answer that a platform might give, for practice. */
[[nodiscard]] OutgoingAnswer madeUpAnswer(int status, const QJsonObject &body);

} // namespace surveyhook
