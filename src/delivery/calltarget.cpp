// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/calltarget.h"

#include "base/logging.h"
#include "delivery/practicecall.h"
#include "domain/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int blockingAtOnce = 4;

GiveUp giveUp(const Error &error)
{
    QJsonObject values = error.values;
    const QString code = values.take("code"_L1).toString();
    return {.code = code.isEmpty() ? QString(codes::callSettings) : code, .values = values};
}

Error problem(QLatin1StringView code, QJsonObject values)
{
    values.insert("code"_L1, code);
    return {.code = ErrorCode::InvalidInput,
            .detail = u"the call cannot be put together"_s,
            .values = values};
}

QMap<QString, QString> textsOf(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it->toVariant().toString());
    return texts;
}

/** The action's own account, else the survey's. */
QString connectionOf(const Action &action, const Survey &survey)
{
    return action.connection.isEmpty() ? survey.connection : action.connection;
}

} // namespace

Result<ActionCall> actionCallFor(const DeliveryTask &task, const Workspace &workspace)
{
    const Automation *automation = workspace.find(task.automation);
    if (automation == nullptr)
        return problem(codes::automationGone, {{u"automation"_s, task.automation}});
    const Action action = automation->actions.value(task.actionIndex);
    ActionCall call{.type = task.actionType,
                    .options = action.options,
                    .survey = workspace.surveys.value(automation->survey),
                    .values = textsOf(task.content.value("values"_L1).toObject()),
                    .known = textsOf(task.content.value("known"_L1).toObject()),
                    .fields = textsOf(task.content.value("fields"_L1).toObject()),
                    .language = task.content.value("language"_L1).toString(),
                    .person = task.content.value("address"_L1).toString(),
                    .respondent = workspace.respondents.value(task.person, task.respondent),
                    .automation = automation->id,
                    .automationName = automation->name,
                    .eventId = task.eventId,
                    .platform = task.content.value("platform"_L1).toString(),
                    .original = task.content.value("original"_L1).toString().toUtf8(),
                    .once = task.content.value("once"_L1).toString()};
    const QString id = connectionOf(action, call.survey);
    const auto connection = workspace.connections.constFind(id);
    if (!id.isEmpty() && connection == workspace.connections.constEnd())
        return problem(codes::callSettings,
                       {{u"name"_s, id}, {u"member"_s, u"connection"_s}, {u"problem"_s, u"missing"_s}});
    if (!id.isEmpty())
        call.connection = *connection;
    call.practice = !task.rehearsalTo.isEmpty() || call.connection.options.value("practice"_L1).toBool();
    return call;
}

CallTarget::CallTarget(Parts parts) : m_parts(std::move(parts)), m_sender(m_parts.timeouts)
{
    m_pool.setMaxThreadCount(m_parts.threads);
}

CallTarget::~CallTarget()
{
    m_sender.stop();
    m_pool.waitForDone();
}

void CallTarget::deliver(const DeliveryTask &task, Mark mark, Done done)
{
    m_pool.start([this, task, mark = std::move(mark), done = std::move(done)] {
        const DeliveryOutcome outcome = attempt(task, mark);
        qCDebug(lcDelivery).noquote() << task.id << task.actionType
                                      << std::visit([](const auto &ending) { return ending.code; }, outcome);
        done(outcome);
    });
}

DeliveryOutcome CallTarget::attempt(const DeliveryTask &task, const Mark &mark) const
{
    const Destination *destination = m_parts.destination(task.actionType);
    if (destination == nullptr)
        return GiveUp{codes::unsupportedAction, {{u"type"_s, task.actionType}}};
    auto made = actionCallFor(task, *m_parts.workspace());
    if (!made)
        return giveUp(made.error());
    ActionCall call = *std::move(made);
    call.now = m_parts.clock.nowUtc();
    const auto request = destination->request(call);
    if (!request)
        return giveUp(request.error());
    return destination->oneAtATime() ? sendInTurn(*destination, call, *request, mark)
                                     : send(*destination, call, *request, mark);
}

/** Calls that were claimed before the refusal of another paused their automation do not leave. */
DeliveryOutcome CallTarget::sendInTurn(const Destination &destination, const ActionCall &call,
                                       const OutgoingRequest &request, const Mark &mark) const
{
    const QMutexLocker turn(&m_turns);
    const auto workspace = m_parts.workspace();
    const bool on = workspace->automations.value(call.automation).state == AutomationState::On;
    if (!on || m_stopped.value(call.connection.id) == workspace) // it is paused, here or not yet read here
        return TryAgain{codes::paused, {}, std::chrono::seconds(5)};
    DeliveryOutcome outcome = send(destination, call, request, mark);
    const auto *refused = std::get_if<GiveUp>(&outcome);
    if (refused != nullptr && refused->stop && m_parts.stop) {
        m_parts.stop(call.connection.id);
        m_stopped.insert(call.connection.id, m_parts.workspace());
    }
    return outcome;
}

DeliveryOutcome CallTarget::send(const Destination &destination, const ActionCall &call,
                                 const OutgoingRequest &request, const Mark &mark) const
{
    if (call.practice) {
        const bool nobody = destination.personNeed(call.type, call.options) == PersonNeed::Nobody;
        QJsonObject values{{u"name"_s, call.connection.name}};
        const QJsonObject shown = shownCall(request, call);
        for (auto it = shown.begin(); it != shown.end(); ++it)
            values.insert(it.key(), *it);
        if (!call.person.isEmpty())
            values.insert("person"_L1, call.person);
        return Delivered{.code = codes::practiceCalled, .values = values, .applied = nobody};
    }
    if (!mark()) // The lease is somebody else's by now: what is said here is not written down.
        return TryAgain{codes::callNetwork, {}, std::chrono::seconds(0)};
    return destination.judge(call, m_sender.send(request));
}

} // namespace surveyhook
