// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plancommit.h"

#include "base/identifier.h"
#include "base/logging.h"
#include "domain/codes.h"
#include "domain/delivery.h"
#include "storage/deliveryrows.h"
#include "storage/dialect.h"
#include "storage/eventrecords.h"
#include "storage/gatequestion.h"
#include "storage/outgoing.h"
#include "storage/sqlconnection.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** The automation of an event that still waits for a decision. */
Result<std::optional<QString>> automationToPlan(SqlConnection &sql, qint64 event)
{
    Statement row = sql.prepare(u"SELECT automation FROM event WHERE number = ? "
                                "AND (state = 'received' OR next_try IS NOT NULL)");
    if (auto done = row.exec(event); !done)
        return done.error();
    std::optional<QString> automation;
    if (row.next())
        automation = row.text(0);
    if (auto done = row.status(); !done)
        return done.error();
    return automation;
}

/** A colleague is nobody to survey. */
bool isStaff(const Plan &plan)
{
    return std::any_of(plan.deliveries.cbegin(), plan.deliveries.cend(),
                       [](const PlannedDelivery &delivery) { return delivery.staffAddress; });
}

void appendChecks(Story *story, const QList<Check> &checks)
{
    for (const Check &check : checks) {
        const bool known =
            std::any_of(story->checks.cbegin(), story->checks.cend(), [&check](const Check &other) {
                return other.code == check.code && other.passed == check.passed
                       && other.values == check.values;
            });
        if (!known) // several deliveries ask the same questions
            story->checks += check;
    }
}

} // namespace

Result<void> PlanCommit::add(const Plan &plan)
{
    const PlanSummary before = m_summary;
    if (auto saved = m_sql.prepare(u"SAVEPOINT plan").exec(); !saved)
        return saved;
    const Result<void> written = write(plan);
    if (!written) {
        if (dialect::endsTransaction(written.error()))
            return written;
        qCWarning(lcStorage) << "plan of event" << plan.event << "failed:" << written.error().detail;
        if (auto undone = m_sql.prepare(u"ROLLBACK TO plan").exec(); !undone)
            return undone;
        m_summary = before;
        m_summary.failed += plan.event;
    }
    return m_sql.prepare(u"RELEASE plan").exec();
}

Result<void> PlanCommit::write(const Plan &plan)
{
    const auto automation = automationToPlan(m_sql, plan.event);
    if (!automation)
        return automation.error();
    if (!*automation) {
        ++m_summary.skipped;
        return {};
    }
    for (const HistoryLine &line : plan.lines) {
        if (auto done = addLine(m_sql, plan.event, line.at, line.code, line.values); !done)
            return done;
    }
    if (auto done = takeBackEarlier(plan, **automation); !done)
        return done;
    Story story = plan.story;
    const Result<Outcome> outcome = outcomeOf(plan, **automation, &story);
    if (!outcome)
        return outcome.error();
    if (auto done = writeEvent(plan, *outcome); !done)
        return done;
    if (auto done = writeStory(plan, story); !done)
        return done;
    if (!isStaff(plan)) {
        if (auto done = writePerson(plan.person); !done)
            return done;
    }
    m_summary.outcomes += PlanOutcome{plan.event, outcome->state, outcome->code};
    return {};
}

Result<PlanCommit::Outcome> PlanCommit::outcomeOf(const Plan &plan, const QString &automation, Story *story)
{
    Outcome outcome{plan.state, plan.code, plan.values};
    if (plan.notice) {
        Result<Outcome> applied = applyNotice(plan);
        if (!applied)
            return applied;
        outcome = *std::move(applied);
    } else if (plan.nextTry) {
        outcome.state = plan.state == State::Waiting ? State::Waiting : State::Retrying;
        outcome.due = plan.nextTry;
    } else if (!plan.deliveries.isEmpty()) {
        return planDeliveries(plan, automation, story); // a line each
    }
    if (auto done = addLine(m_sql, plan.event, m_now, outcome.code, outcome.values); !done)
        return done.error();
    return outcome;
}

Result<void> PlanCommit::takeBackEarlier(const Plan &plan, const QString &automation)
{
    if (plan.subject.isEmpty() || plan.nextTry)
        return {};
    const auto policy = m_policies(automation);
    const NewerEvent rule = policy ? policy->newer : NewerEvent::KeepFirst;
    if (rule == NewerEvent::KeepFirst || (rule == NewerEvent::StartAnew && plan.deliveries.isEmpty()))
        return {};
    const auto earlier = waitingAbout(m_sql, automation, plan.subject, plan.event);
    if (!earlier)
        return earlier.error();
    for (const StoredDelivery &delivery : *earlier) {
        if (auto done = changeDelivery(m_sql, delivery, State::Cancelled, m_now, codes::newerEvent,
                                       {{u"of"_s, plan.event}});
            !done)
            return done;
    }
    return {};
}

Result<PlanCommit::Outcome> PlanCommit::applyNotice(const Plan &plan)
{
    if (auto done = suppress(m_sql, plan.notice->address, m_now, u"notice"_s); !done)
        return done.error();
    return Outcome{State::Done,
                   codes::notice,
                   {{u"kind"_s, u"opt_out"_s}, {u"address"_s, plan.notice->address}}};
}

Result<PlanCommit::Outcome> PlanCommit::planDeliveries(const Plan &plan, const QString &automation,
                                                       Story *story)
{
    std::optional<Outcome> closed;
    for (const PlannedDelivery &delivery : plan.deliveries) {
        const Result<Outcome> outcome = planDelivery(plan, delivery, automation, story);
        if (!outcome)
            return outcome;
        if (!closed)
            closed = *outcome;
    }
    const auto made = changeFromDeliveries(m_sql, plan.event);
    if (!made)
        return made.error();
    const auto &change = *made;
    // Cancelled ones are left from before a replay.
    if (change && change->state != State::Cancelled)
        return Outcome{change->state, change->code, change->values, change->due};
    return *closed;
}

Result<PlanCommit::Outcome> PlanCommit::planDelivery(const Plan &plan, const PlannedDelivery &delivery,
                                                     const QString &automation, Story *story)
{
    const Result<GateVerdict> verdict =
        askGate(m_sql, m_policies(automation),
                GateQuestion{.event = plan.event,
                             .automation = automation,
                             .actionIndex = delivery.actionIndex,
                             .person = delivery.person,
                             .due = delivery.due,
                             .staffAddress = delivery.staffAddress,
                             .subject = delivery.subject,
                             .subjectKey = delivery.subjectKey,
                             .rehearsal = isRehearsal(delivery.content),
                             .content = sameMailContent(delivery.actionType, delivery.content)});
    if (!verdict)
        return verdict.error();
    appendChecks(story, verdict->checks);
    Outcome outcome{verdict->state, verdict->code, verdict->values};
    if (verdict->open && delivery.held) {
        outcome = {State::Held, delivery.heldCode, delivery.heldValues};
    } else if (verdict->open) {
        outcome = {State::Waiting,
                   codes::waiting,
                   {{u"due"_s, delivery.due.toUTC().toString(Qt::ISODate)},
                    {u"person"_s, concernedPerson(delivery.person, delivery.content)},
                    {u"action"_s, delivery.actionType}}};
    }
    if (outcome.state == State::Waiting || outcome.state == State::Held) {
        if (auto done = insertDelivery(plan, delivery, automation, outcome); !done)
            return done.error();
    }
    if (auto done = addLine(m_sql, plan.event, m_now, outcome.code, outcome.values); !done)
        return done.error();
    return outcome;
}

Result<void> PlanCommit::insertDelivery(const Plan &plan, const PlannedDelivery &delivery,
                                        const QString &automation, const Outcome &outcome)
{
    if (auto done =
            m_sql
                .prepare(u"INSERT INTO delivery (id, event, automation, action_index, action_type, person, "
                         "state, code, \"values\", due_at, asked_at, content, subject, subject_key, "
                         "staff_address, token, created_at) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .exec(newIdentifier("dl"_L1), plan.event, automation, delivery.actionIndex,
                      delivery.actionType, delivery.person, stateCode(outcome.state), outcome.code,
                      orNull(outcome.values), delivery.due,
                      countedAt(isRehearsal(delivery.content), delivery.due), delivery.content,
                      delivery.subject, orNull(delivery.subjectKey), delivery.staffAddress, randomToken(),
                      m_now);
        !done)
        return done;
    ++m_summary.deliveries;
    if (outcome.state == State::Waiting && (!m_summary.earliestDue || delivery.due < *m_summary.earliestDue))
        m_summary.earliestDue = delivery.due;
    return {};
}

Result<void> PlanCommit::writeEvent(const Plan &plan, const Outcome &outcome)
{
    const bool again = plan.nextTry.has_value() && !plan.notice;
    const bool failed = again && outcome.state == State::Retrying;
    return m_sql
        .prepare(
            u"UPDATE event SET state = ?, code = ?, \"values\" = ?, person = ?, due_at = ?, next_try = ?, "
            "lookup_tries = lookup_tries + ? WHERE number = ?")
        .exec(stateCode(outcome.state), outcome.code, orNull(outcome.values), orNull(plan.person),
              outcome.due, again ? plan.nextTry : std::nullopt, failed ? 1 : 0, plan.event);
}

Result<void> PlanCommit::writeStory(const Plan &plan, const Story &story)
{
    return m_sql
        .prepare(u"INSERT INTO event_story (event, story, lookups) VALUES (?, ?, ?) "
                 "ON CONFLICT (event) DO UPDATE SET story = excluded.story, lookups = excluded.lookups")
        .exec(plan.event, toJson(story), orNull(plan.lookups));
}

Result<void> PlanCommit::writePerson(const QString &person)
{
    if (person.isEmpty())
        return {};
    {
        Statement insert =
            m_sql.prepare(u"INSERT INTO person (address, first_seen, last_seen) VALUES (?, ?, ?) "
                          "ON CONFLICT (address) DO NOTHING");
        if (auto done = insert.exec(person, m_now, m_now); !done)
            return done;
        if (insert.changed() > 0)
            return tell(m_sql, outgoing::personAdded, m_now, {{u"person"_s, person}});
    }
    return m_sql.prepare(u"UPDATE person SET last_seen = max(last_seen, ?) WHERE address = ?")
        .exec(m_now, person);
}

} // namespace surveyhook
