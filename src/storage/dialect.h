// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between database engines, in one place. Today: SQLite.
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QList>
#include <QStringView>

class QSqlError;

namespace surveyhook::dialect {

/** Takes the write lock at once: SQLite's plain BEGIN would fail at the first write after a read. */
inline constexpr QStringView begin = u"BEGIN IMMEDIATE";
/** At the end of a SELECT whose rows are about to be claimed. PostgreSQL: FOR UPDATE SKIP LOCKED. */
inline constexpr QStringView claim = u"";
/** Of a new file, before its first table. */
[[nodiscard]] QList<QStringView> creationSettings();
/** Of each connection; one that reads only cannot write. */
[[nodiscard]] QList<QStringView> connectionSettings(Database::Access access);

/** StorageFailed with values {"problem": full|busy|io|corrupt|constraint|other}. The text of the error names
 * tables, never values. */
[[nodiscard]] Error errorFrom(const QSqlError &error);
/** The whole transaction is lost or in doubt, not just the statement. */
[[nodiscard]] bool endsTransaction(const Error &error);

} // namespace surveyhook::dialect
