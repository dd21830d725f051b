// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the gate with the facts of the database, in the transaction that acts on the answer.
#pragma once

#include "base/result.h"
#include "domain/gate.h"

namespace surveyhook {

class SqlConnection;

struct GateQuestion
{
    qint64 event = 0;
    QString automation;
    int actionIndex = 0;
    QString person;
    QDateTime due; // when it would leave
    bool staffAddress = false;
    QString subject;
    QString subjectKey; // empty: no rule of one invitation a subject
    bool rehearsal = false;
    QJsonObject content = {}; // of a mail: what makes it the same as another; empty: anything else
    bool confirmed = false; // a person has answered an automation in state "ask"
    qint64 delivery =
        0; // number; 0: not made yet. Then everything planned counts, else only what comes before it.
    QDateTime askedAt = {}; // of that delivery
};

/** GateQuestion::content of a delivery. */
[[nodiscard]] QJsonObject sameMailContent(const QString &actionType, const QJsonObject &content);

/** @p policy none: the automation is gone (held, codes::automationGone). For the rest period the counted
 * delivery that is nearest in time is looked at. */
[[nodiscard]] Result<GateVerdict> askGate(SqlConnection &sql, const std::optional<GatePolicy> &policy,
                                          const GateQuestion &question);

} // namespace surveyhook
