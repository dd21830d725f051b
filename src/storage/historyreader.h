// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the history on a connection of its own, beside the writer.
#pragma once

#include "base/result.h"
#include "domain/gate.h"
#include "domain/history.h"
#include "domain/people.h"
#include "storage/database.h"
#include "storage/planstore.h"

#include <memory>

namespace surveyhook {

/** Belongs to the thread that calls it first. Blocks for as long as a query takes: not for the window's
 * thread. */
class HistoryReader
{
public:
    explicit HistoryReader(Database database);
    HistoryReader(const HistoryReader &) = delete;
    HistoryReader &operator=(const HistoryReader &) = delete;
    ~HistoryReader();

    /** Newest first. */
    [[nodiscard]] Result<QList<EventRow>> events(const EventQuery &query);
    /** @p event: "ev_…", "12" or "#12". NotFound. */
    [[nodiscard]] Result<EventStory> story(const QString &event);
    /** What waits, retries, is held, needs attention or is being sent; soonest first, without attempts. */
    [[nodiscard]] Result<QList<DeliveryRow>> queue();
    [[nodiscard]] Result<QList<PersonRow>> people(const PeopleQuery &query);
    [[nodiscard]] Result<PeopleCounts> peopleCounts();
    [[nodiscard]] Result<QMap<State, qint64>> counts();
    /** By automation id: events since @p midnight (of the newest 20,000), those that need a person, and of
     * @p automations when the newest came. */
    [[nodiscard]] Result<QMap<QString, AutomationCounts>> automationCounts(const QDateTime &midnight,
                                                                           const QStringList &automations);
    /** What the gate would say now to a delivery that is only tried out. */
    [[nodiscard]] Result<GateVerdict> askGate(const GatePolicy &policy, const QString &automation,
                                              const PlannedDelivery &delivery);
    [[nodiscard]] Result<QList<AddressNote>> notes(const QString &address);

    /** Taken before a list is read, so that nothing falls between the two. */
    [[nodiscard]] Result<ChangeMark> mark();
    /** Rows that are new or have changed since @p mark, newest first, @p limit at most. */
    [[nodiscard]] Result<QList<EventRow>> changedAfter(const ChangeMark &mark, int limit = 1000);

private:
    Database m_database;
    std::unique_ptr<SqlConnection> m_reader;
};

} // namespace surveyhook
