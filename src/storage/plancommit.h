// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one plan: deliveries as far as the gate lets them, the event's state, its story and its lines.
#pragma once

#include "storage/planstore.h"

namespace surveyhook {

/** Within the caller's transaction. */
class PlanCommit
{
public:
    PlanCommit(SqlConnection &sql, const DeliveryStore::Policies &policies, const QDateTime &now)
        : m_sql(sql)
        , m_policies(policies)
        , m_now(now)
    {}

    /** A plan that cannot be written is undone alone and noted in the summary; fails when the transaction is
     * lost. */
    [[nodiscard]] Result<void> add(const Plan &plan);
    [[nodiscard]] const PlanSummary &summary() const { return m_summary; }

private:
    [[nodiscard]] Result<void> write(const Plan &plan);

    struct Outcome
    {
        State state = State::Filtered;
        QString code;
        QJsonObject values;
        std::optional<QDateTime> due = {};
    };

    [[nodiscard]] Result<Outcome> outcomeOf(const Plan &plan, const QString &automation, Story *story);
    /** Where the automation says so: what waits because of an earlier event of the same subject. */
    [[nodiscard]] Result<void> takeBackEarlier(const Plan &plan, const QString &automation);
    [[nodiscard]] Result<Outcome> applyNotice(const Plan &plan);
    [[nodiscard]] Result<Outcome> planDeliveries(const Plan &plan, const QString &automation, Story *story);
    [[nodiscard]] Result<Outcome> planDelivery(const Plan &plan, const PlannedDelivery &delivery,
                                               const QString &automation, Story *story);
    [[nodiscard]] Result<void> insertDelivery(const Plan &plan, const PlannedDelivery &delivery,
                                              const QString &automation, const Outcome &outcome);
    [[nodiscard]] Result<void> writeEvent(const Plan &plan, const Outcome &outcome);
    [[nodiscard]] Result<void> writeStory(const Plan &plan, const Story &story);
    [[nodiscard]] Result<void> writePerson(const QString &person);

    SqlConnection &m_sql;
    const DeliveryStore::Policies &m_policies;
    QDateTime m_now;
    PlanSummary m_summary;
};

} // namespace surveyhook
