// SPDX-License-Identifier: GPL-3.0-or-later
// People, their numbers, their places on the surveys' lists, as rows. All within the caller's transaction.
#pragma once

#include "base/result.h"
#include "domain/incoming.h"

#include <QDateTime>

namespace surveyhook {

class SqlConnection;

struct ListChangeDone
{
    QString person = {}; // address, or phone number; empty for a collector
    QString refusal = {}; // see domain/incoming.h; then nothing was written
};
[[nodiscard]] Result<ListChangeDone> applyListChange(SqlConnection &sql, const ListChange &change,
                                                     const QDateTime &at);

/** The new person's number; @p id: the one that is wanted, 0: any. Subscribers are told. */
[[nodiscard]] Result<qint64> insertPerson(SqlConnection &sql, qint64 id, const QString &address,
                                          const QDateTime &at);
/** Onto the survey's list. @p replaced: labels that are not told are gone. @p token: of somebody who was not
 * on it; empty: a new one. */
[[nodiscard]] Result<void> putMember(SqlConnection &sql, const QString &survey, qint64 person,
                                     const QJsonObject &labels, bool replaced, const QDateTime &at,
                                     const QString &token = {});

/** A person of the workspace file: number, lists and labels replace those before. @p address: the item's id.
 * Somebody else who has the number by chance gets another. */
[[nodiscard]] Result<void> putPerson(SqlConnection &sql, const QString &address, const QJsonObject &item,
                                     const QDateTime &at);
/** No longer in the office's own list; who takes the number next, within the same change, takes the lists
 * with it. */
[[nodiscard]] Result<void> removePerson(SqlConnection &sql, const QString &address);
[[nodiscard]] Result<void> finishRemoving(SqlConnection &sql);

struct ListedPerson
{
    QString address;
    QJsonObject item; // as in the workspace file
};
/** The office's own list, by address. */
[[nodiscard]] Result<QList<ListedPerson>> listedPeople(SqlConnection &sql);

} // namespace surveyhook
