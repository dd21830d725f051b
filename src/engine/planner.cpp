// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/planner.h"

#include "base/logging.h"
#include "domain/codes.h"
#include "engine/lookupquestion.h"

#include <QRandomGenerator>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int batch = 200;
// While calls pour in, the intake goes first: a big batch of plans would hold up the commits that answer
// calls. Ten events every 40 ms are still more than the promised 200 a second.
constexpr int smallBatch = 10;
constexpr auto breath = 40ms;
constexpr qint64 busyPerSecond = 500;
constexpr qint64 measureMilliseconds = 100;
constexpr auto idleLook = 15s; // look-ups to repeat become due without any signal
constexpr auto afterStorageFault = 5s;
constexpr int lookupsAtOnce = 8;
constexpr qsizetype pendingLimit = 2000;
} // namespace

Planner::Planner(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { work(); });
}

void Planner::start()
{
    m_active = true;
    wake();
}

void Planner::stop()
{
    m_active = false;
    m_timer.stop();
}

void Planner::wake()
{
    // A pending breath is kept: wakes come with every batch of calls and must not undo the slowing down.
    if (m_active && (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > breath))
        m_timer.start(0ms);
}

void Planner::work()
{
    if (!m_active || m_pending.size() >= pendingLimit)
        return;
    const bool busy = intakeIsBusy();
    const int limit = busy ? smallBatch : batch;
    const auto events =
        m_parts.store.received(limit + static_cast<int>(m_pending.size()), m_parts.clock.nowUtc());
    if (!events) {
        Q_EMIT failed(events.error());
        m_timer.start(afterStorageFault);
        return;
    }
    const std::shared_ptr<const Workspace> workspace = m_parts.workspace();
    QList<Plan> plans;
    for (const EventToPlan &event : *events) {
        if (m_pending.contains(event.number))
            continue;
        PlanStep next = step(event, *workspace);
        if (auto *plan = std::get_if<Plan>(&next)) {
            plans.append(std::move(*plan));
        } else {
            m_pending.insert(event.number, {event, {}});
            m_toLookUp.emplace_back(event.number, std::get<LookupNeeded>(std::move(next)));
        }
    }
    commit(plans);
    beginLookups();
    if (!m_active || m_timer.isActive()) // a storage fault has set its own time
        return;
    if (plans.size() >= limit)
        m_timer.start(busy ? breath : 0ms);
    else
        m_timer.start(idleLook);
}

bool Planner::intakeIsBusy()
{
    const qint64 elapsed = m_sinceMeasured.isValid() ? m_sinceMeasured.elapsed() : 0;
    if (!m_sinceMeasured.isValid() || elapsed >= measureMilliseconds) {
        const qint64 taken = m_parts.callsTaken();
        m_busy = elapsed > 0 && (taken - m_takenThen) * 1000 > busyPerSecond * elapsed;
        m_takenThen = taken;
        m_sinceMeasured.restart();
    }
    return m_busy;
}

const Platform *Planner::platform(const QString &id) const
{
    for (const auto &each : m_parts.platforms) {
        if (each->id() == id)
            return each.get();
    }
    return nullptr;
}

const Platform *Planner::lookupPlatform(const QString &type) const
{
    for (const auto &each : m_parts.platforms) {
        if (each->description().lookups.contains(type))
            return each.get();
    }
    return nullptr;
}

PlanStep Planner::step(const EventToPlan &event, const Workspace &workspace) const
{
    return planEvent(event, {.workspace = workspace,
                             .platform = platform(event.platform),
                             .lookupPlatform = [this](const QString &type) { return lookupPlatform(type); },
                             .actions = m_parts.actions,
                             .destination = m_parts.destination,
                             .now = m_parts.clock.nowUtc(),
                             .gather = true});
}

void Planner::commit(const QList<Plan> &plans)
{
    if (plans.isEmpty())
        return;
    const auto workspace = m_parts.workspace();
    const auto policies = [workspace](const QString &id) {
        return workspace->gatePolicy(id);
    };
    if (const auto done = m_parts.store.commit(plans, policies, m_parts.clock.nowUtc()); !done) {
        qCWarning(lcEngine) << "plans were not written" << done.error().detail;
        Q_EMIT failed(done.error());
        m_timer.start(afterStorageFault);
        return;
    }
    Q_EMIT planned();
}

void Planner::beginLookups()
{
    while (m_lookupsRunning < lookupsAtOnce && !m_toLookUp.empty()) {
        const auto [number, needed] = std::move(m_toLookUp.front());
        m_toLookUp.pop_front();
        ask(number, needed.step, needed.data);
    }
}

void Planner::ask(qint64 number, const LookupStep &step, const QJsonObject &data)
{
    const auto done = [this, number, step](const LookupOutcome &outcome) {
        --m_lookupsRunning;
        judge(number, step, outcome);
        beginLookups();
    };
    auto *question = new LookupQuestion( // NOLINT(cppcoreguidelines-owning-memory): this is its parent
        lookupPlatform(step.type), step, m_parts.workspace()->connections.value(step.connection),
        m_parts.caller, done, this);
    ++m_lookupsRunning;
    question->ask(data);
}

void Planner::judge(qint64 number, const LookupStep &step, const LookupOutcome &outcome)
{
    const auto found = m_pending.find(number);
    if (found == m_pending.end())
        return;
    const QDateTime now = m_parts.clock.nowUtc();
    if (const auto *values = std::get_if<LookupFound>(&outcome)) {
        found->event.lookups.insert(step.id, values->values);
        found->lines.append(
            {.at = now,
             .code = codes::lookupFound,
             .values = {{"lookup"_L1, step.id}, {"email"_L1, values->values.value("email"_L1)}}});
        goOn(number);
    } else if (const auto *nothing = std::get_if<LookupNothing>(&outcome)) {
        const QJsonObject line{{"lookup"_L1, step.id}, {"problem"_L1, nothing->problem}};
        found->event.lookups.insert(step.id, QJsonObject{{"problem"_L1, nothing->problem}});
        found->lines.append({.at = now, .code = codes::lookupNothing, .values = line});
        goOn(number);
    } else {
        fault(number, step, outcome);
    }
}

void Planner::fault(qint64 number, const LookupStep &step, const LookupOutcome &outcome)
{
    const auto *again = std::get_if<TryAgain>(&outcome);
    QJsonObject values = again != nullptr ? again->values : std::get<GiveUp>(outcome).values;
    values.insert("problem"_L1, again != nullptr ? again->code : std::get<GiveUp>(outcome).code);
    values.insert("lookup"_L1, step.id);
    if (again != nullptr) {
        const auto tries = static_cast<std::size_t>(m_pending.value(number).event.lookupTries) + 1;
        const double random = QRandomGenerator::global()->generateDouble();
        if (const auto wait = m_parts.lookupRetries.waitAfter(tries, again->after, random)) {
            const QDateTime next = m_parts.clock.nowUtc().addMSecs(wait->count());
            values.insert("next"_L1, next.toString(Qt::ISODateWithMs));
            return giveUp(number, State::Retrying, values, next);
        }
    }
    giveUp(number, State::NeedsAttention, values, std::nullopt);
}

void Planner::goOn(qint64 number)
{
    const Pending pending = m_pending.value(number);
    PlanStep next = step(pending.event, *m_parts.workspace());
    if (auto *plan = std::get_if<Plan>(&next)) {
        plan->lines = pending.lines + plan->lines;
        m_pending.remove(number);
        commit({*plan});
        wake();
    } else {
        m_toLookUp.emplace_back(number, std::get<LookupNeeded>(std::move(next)));
    }
}

void Planner::giveUp(qint64 number, State state, const QJsonObject &values, std::optional<QDateTime> next)
{
    const Pending pending = m_pending.take(number);
    Plan plan;
    plan.event = number;
    plan.state = state;
    plan.code = codes::lookupFailed;
    plan.values = values;
    plan.lookups = pending.event.lookups;
    plan.nextTry = next;
    plan.lines = pending.lines;
    commit({plan});
    wake();
}

} // namespace surveyhook
