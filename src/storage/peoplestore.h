// SPDX-License-Identifier: GPL-3.0-or-later
// People and mailing lists as somebody changes them by hand: any number of people in one transaction, and
// back again.
#pragma once

#include "base/result.h"
#include "domain/people.h"
#include "storage/database.h"

#include <memory>

namespace surveyhook {

class SqlConnection;
class WriteQueue;

/** @p queue must live longer. look() belongs to the thread that calls it first; the others block, any thread
 * but the writer's. Subscribers are told. */
class PeopleStore
{
public:
    PeopleStore(Database database, WriteQueue &queue);
    PeopleStore(const PeopleStore &) = delete;
    PeopleStore &operator=(const PeopleStore &) = delete;
    ~PeopleStore();

    /** What change() would do; nothing is written. */
    [[nodiscard]] Result<QList<PersonOutcome>> look(const QList<PersonEdit> &edits);
    /** All or nothing. Whoever is removed and was never in an event is forgotten altogether. */
    Result<PeopleChange> change(const QList<PersonEdit> &edits, const QDateTime &at);
    /** As they were before a change; what others have changed of them since is lost. */
    Result<void> restore(const QList<PersonState> &before, const QDateTime &at);

private:
    Database m_database;
    WriteQueue &m_queue;
    std::unique_ptr<SqlConnection> m_reader;
};

} // namespace surveyhook
