// SPDX-License-Identifier: GPL-3.0-or-later
// Answered surveys, matched with what we sent. Within the caller's transaction.
#pragma once

#include "base/result.h"
#include "domain/surveyanswer.h"

#include <QDateTime>
#include <QList>

namespace surveyhook {

class SqlConnection;

/** The invitation that each answer belongs to becomes "answered": the one that the key names, else the newest
 * that the address got for that survey. An answer that belongs to none changes nothing. How many did. */
[[nodiscard]] Result<int> markAnswered(SqlConnection &sql, const QList<SurveyAnswer> &answers,
                                       const QString &platform, const QDateTime &at);

} // namespace surveyhook
