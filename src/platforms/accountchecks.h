// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks of accounts share: the question whether somebody answers, and judging what a login is told.
#pragma once

#include "base/result.h"
#include "domain/connectioncheck.h"
#include "domain/workspace.h"

namespace surveyhook {

/** What the body of an answer with status 2xx says. */
enum class LoginWord { Accepted, Refused, Strange };
using LoginReading = std::function<LoginWord(const QJsonObject &body)>;

/** Where something is missing that the check needs: the error to give back. */
[[nodiscard]] Error checkNeeds(const QString &member);
[[nodiscard]] Error checkNeedsAddress(const QString &member);

/** Only whether somebody answers at the host of @p address, by HEAD of its root: neither path nor key is
 * told. Of @p needed each member must be there, as secret or as option. @p member: which holds the address.
 */
[[nodiscard]] Result<ConnectionCheck> addressCheck(const Connection &connection, const QString &address,
                                                   const QString &member, const QStringList &needed);

/** @p request with a login: 401 and 403 refuse it, 2xx is read by @p reading, all else is a fault. */
[[nodiscard]] ConnectionCheck loginCheck(const Connection &connection, const OutgoingRequest &request,
                                         const LoginReading &reading);

} // namespace surveyhook
