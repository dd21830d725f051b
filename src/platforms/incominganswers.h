// SPDX-License-Identifier: GPL-3.0-or-later
// Refusing callers of the addresses where we play a system, in one way for all of them.
#pragma once

#include "domain/ports/incomingstyle.h"

namespace surveyhook {

/** Constant time; false when either is empty. */
[[nodiscard]] bool isSecretOf(const QString &given, const QMap<QString, Secret> &secrets,
                              const QString &member);

[[nodiscard]] CallRecord orderRecord(const QString &style, const QString &type);

/** Kept as refused; @p values has the "problem", see codes::orderRefused. */
[[nodiscard]] StyleRefused refusedOrder(CallRecord record, const StyleAnswer &answer,
                                        const QJsonObject &values);

/** Kept as refused because of its body; @p problem as of readBody(). */
[[nodiscard]] StyleRefused unreadableOrder(CallRecord record, const StyleAnswer &answer,
                                           const Error &problem);

[[nodiscard]] StyleAnswer jsonStyleAnswer(int status, const QJsonObject &json);

} // namespace surveyhook
