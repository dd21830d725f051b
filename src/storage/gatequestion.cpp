// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gatequestion.h"

#include "domain/codes.h"
#include "domain/workspace.h"
#include "storage/collectorrows.h"
#include "storage/sqlconnection.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

Result<std::optional<QDateTime>> oneTime(Statement &rows)
{
    std::optional<QDateTime> time;
    if (rows.next())
        time = rows.optionalTime(0);
    if (auto done = rows.status(); !done)
        return done.error();
    return time;
}

Result<std::optional<QDateTime>> optedOutAt(SqlConnection &sql, const QString &person)
{
    Statement row = sql.prepare(u"SELECT at FROM suppression WHERE address = ?");
    if (auto done = row.exec(person); !done)
        return done.error();
    return oneTime(row);
}

Result<std::optional<qint64>> sameSubject(SqlConnection &sql, const GateQuestion &question)
{
    if (question.subjectKey.isEmpty())
        return std::optional<qint64>();
    Statement row = sql.prepare(u"SELECT event FROM delivery WHERE subject_key = ? AND action_index = ? "
                                "AND state <> 'cancelled' AND event <> ?");
    if (auto done = row.exec(question.subjectKey, question.actionIndex, question.event); !done)
        return done.error();
    std::optional<qint64> event;
    if (row.next())
        event = row.number(0);
    if (auto done = row.status(); !done)
        return done.error();
    return event;
}

/** For SQL: "" counts every automation, else each stands between line ends. */
QString scopeOf(const GatePolicy &policy, const GateQuestion &question)
{
    switch (policy.rest.scope) {
    case RestPeriod::Scope::All:
        break;
    case RestPeriod::Scope::Group:
        return u'\n' + policy.restsWith.join(u'\n') + u'\n';
    case RestPeriod::Scope::Automation:
        return u'\n' + question.automation + u'\n';
    }
    return {};
}

/** The newest mail of the same content to the same person, on its way or gone. */
Result<std::optional<QDateTime>> sameMail(SqlConnection &sql, const GateQuestion &question)
{
    if (question.content.isEmpty() || question.person.isEmpty())
        return std::optional<QDateTime>();
    Statement row =
        sql.prepare(u"SELECT max(asked_at) FROM delivery WHERE person = ? AND asked_at > ? "
                    "AND event <> ? AND content = ? AND (state IN ('sent', 'answered', 'sending', "
                    "'needs_attention') OR state IN ('waiting', 'retrying', 'held') AND number < ?)");
    const qint64 before = question.delivery == 0 ? std::numeric_limits<qint64>::max() : question.delivery;
    const QDateTime since = question.due.addSecs(-std::chrono::seconds(sameMailPause).count());
    if (auto done = row.exec(question.person, since, question.event, question.content, before); !done)
        return done.error();
    return oneTime(row);
}

Result<std::optional<QDateTime>> nearestAsked(SqlConnection &sql, const GatePolicy &policy,
                                              const GateQuestion &question)
{
    const RestPeriod &rest = policy.rest;
    if (rest.days <= 0 || question.person.isEmpty()) // an action that asks nobody
        return std::optional<QDateTime>();
    const QString scope = scopeOf(policy, question);
    const bool planned = question.delivery == 0;
    constexpr qint64 everything = std::numeric_limits<qint64>::max();
    const qint64 ownTime = planned ? everything : question.askedAt.toMSecsSinceEpoch();
    const qint64 ownNumber = planned ? everything : question.delivery;
    const auto ask = [&](Statement rows) -> Result<std::optional<QDateTime>> {
        if (auto done =
                rows.exec(question.person, question.due, question.event, scope, scope, ownTime, ownNumber);
            !done)
            return done.error();
        return oneTime(rows);
    };
    const auto before = ask(
        sql.prepare(u"SELECT max(asked_at) FROM delivery WHERE person = ? AND asked_at <= ? AND event <> ? "
                    "AND (? = '' OR instr(?, char(10) || automation || char(10)) > 0) AND (state IN ('sent', "
                    "'answered', 'sending', 'needs_attention') "
                    "OR state IN ('waiting', 'retrying', 'held') AND (asked_at, number) < (?, ?))"));
    if (!before)
        return before;
    const auto after = ask(
        sql.prepare(u"SELECT min(asked_at) FROM delivery WHERE person = ? AND asked_at > ? AND event <> ? "
                    "AND (? = '' OR instr(?, char(10) || automation || char(10)) > 0) AND (state IN ('sent', "
                    "'answered', 'sending', 'needs_attention') "
                    "OR state IN ('waiting', 'retrying', 'held') AND (asked_at, number) < (?, ?))"));
    if (!after || !*after)
        return after ? before : after;
    if (!*before)
        return after;
    return (*before)->msecsTo(question.due) <= question.due.msecsTo(**after) ? before : after;
}

GateVerdict automationGone(const QString &automation)
{
    const QString code = codes::automationGone;
    const QJsonObject values{{u"automation"_s, automation}};
    return {.open = false,
            .state = State::Held,
            .code = code,
            .values = values,
            .checks = {{.code = code, .passed = false, .values = values}}};
}

void closeBecause(GateVerdict &verdict, QLatin1StringView code)
{
    verdict.open = false;
    verdict.state = State::Held;
    verdict.code = code;
    verdict.values = {};
    verdict.checks += Check{.code = code, .passed = false};
}

GatePolicy asIfOn(GatePolicy policy)
{
    policy.automation = AutomationState::On;
    return policy;
}

GateVerdict gateByState(const GatePolicy &policy, const GateFacts &facts, const GateQuestion &question)
{
    if (policy.automation == AutomationState::On || policy.automation == AutomationState::Rehearsal)
        return gate(policy, facts);
    // Whoever is asked to confirm should not be asked about an invitation that may not leave anyway; and a
    // subject that has its invitation has it, whatever the automation's state.
    const GateVerdict otherwise = gate(asIfOn(policy), facts);
    const bool ask = policy.automation == AutomationState::Ask;
    if (!otherwise.open && (ask || otherwise.state == State::Duplicate))
        return otherwise;
    if (ask && question.confirmed)
        return otherwise;
    return gate(policy, facts);
}

} // namespace

QJsonObject sameMailContent(const QString &actionType, const QJsonObject &content)
{
    return actionType == "email"_L1 ? content : QJsonObject(); // each promo mail has a code of its own
}

Result<GateVerdict> askGate(SqlConnection &sql, const std::optional<GatePolicy> &policy,
                            const GateQuestion &question)
{
    if (!policy)
        return automationGone(question.automation);
    GateFacts facts{.person = question.person,
                    .due = question.due,
                    .staffAddress = question.staffAddress,
                    .rehearsal = question.rehearsal || policy->automation == AutomationState::Rehearsal,
                    .subject = question.subject};
    const auto optedOut = optedOutAt(sql, question.person);
    if (!optedOut)
        return optedOut.error();
    facts.optedOutAt = *optedOut;
    const auto same = sameSubject(sql, question);
    if (!same)
        return same.error();
    facts.sameSubjectEvent = *same;
    const auto mailed = sameMail(sql, question);
    if (!mailed)
        return mailed.error();
    facts.sameMailAt = *mailed;
    const auto asked = nearestAsked(sql, *policy, question);
    if (!asked)
        return asked.error();
    facts.lastAsked = *asked;

    // A collector's switch is read where it is changed: a call may have turned it a moment ago.
    const auto collectorOn = collectorIsOn(sql, question.automation);
    if (!collectorOn)
        return collectorOn.error();
    GateVerdict verdict = collectorOfSender(question.automation) ? gate(asIfOn(*policy), facts)
                                                                 : gateByState(*policy, facts, question);
    if (verdict.open && !collectorOn->value_or(true))
        closeBecause(verdict, codes::collectorOff);
    return verdict;
}

} // namespace surveyhook
