// SPDX-License-Identifier: GPL-3.0-or-later
// A call and its events as rows. On the intake's path: few statements, each prepared once.
#pragma once

#include "domain/ports/callstore.h"

namespace surveyhook {

class SqlConnection;

/** Within the caller's transaction. */
[[nodiscard]] Result<StoredCall> insertCall(SqlConnection &sql, const CallRecord &call);
/** The same for a call refused at the door; forgets the oldest when the address has more than @p kept. */
[[nodiscard]] Result<StoredCall> insertRejected(SqlConnection &sql, const CallRecord &call, int kept);
[[nodiscard]] Result<void> addNote(SqlConnection &sql, const QString &address, const QString &code,
                                   qint64 count, const QDateTime &lastAt);

/** Headers as stored: one "name: value" a line. */
[[nodiscard]] QByteArray headersToText(const QList<HttpHeader> &headers);
[[nodiscard]] QList<HttpHeader> headersFromText(const QByteArray &text);

} // namespace surveyhook
