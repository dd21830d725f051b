// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/notifytarget.h"

#include "base/logging.h"
#include "domain/codes.h"
#include "domain/outgoingevents.h"
#include "platforms/calls.h"
#include "platforms/notification.h"

#include <QElapsedTimer>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int gone = 410;
constexpr int atOnce = 4;

/** What the subscriber reads under "data": ids, and the names that people know things by. */
QJsonObject dataFor(const DeliveryTask &task, const Workspace &workspace)
{
    QJsonObject data = task.content;
    data.remove("at"_L1);
    const QString automation = data.take("automation"_L1).toString();
    if (!automation.isEmpty())
        data.insert("automation"_L1, QJsonObject{{u"id"_s, automation},
                                                 {u"name"_s, workspace.automations.value(automation).name}});
    return data;
}

/** The same in the seven members of a rule notification. */
QJsonObject ruleFor(const DeliveryTask &task, const Workspace &workspace)
{
    const QString automation = task.content.value("automation"_L1).toString();
    const QString name = workspace.automations.value(automation).name;
    const QString person = task.content.value("person"_L1).toString();
    return {{u"id"_s, automation.isEmpty() ? task.automation : automation},
            {u"name"_s, name.isEmpty() ? task.actionType : name},
            {u"contactId"_s, person.isEmpty() ? task.id : person},
            {u"description"_s, task.actionType},
            {u"email"_s, person},
            {u"phone"_s, QString()},
            {u"company"_s, QString()}};
}

/** For the judgement, which masks what the options hold of secrets. */
ActionCall callFor(const QJsonObject &subscription, const DeliveryTask &task)
{
    return {.type = task.actionType, .options = subscription, .once = task.id};
}

DeliveryOutcome judged(const ActionCall &call, const OutgoingAnswer &answer, const QString &host)
{
    if (answer.status == gone)
        return GiveUp{codes::callGone, {{u"name"_s, host}}};
    if (const auto fault = callFault(call, answer, Repeatable::Yes))
        return *fault;
    DeliveryOutcome outcome = judgedByStatus(call, answer);
    if (std::holds_alternative<Delivered>(outcome)) // what was answered shows where one looks for it
        outcome = acceptedCall(call, QString::fromUtf8(answer.body));
    return outcome;
}

} // namespace

NotifyTarget::NotifyTarget(WorkspaceSource workspace, const Clock &clock, HttpTimeouts timeouts)
    : m_workspace(std::move(workspace))
    , m_clock(clock)
    , m_sender(timeouts)
{
    m_pool.setMaxThreadCount(atOnce);
}

NotifyTarget::~NotifyTarget()
{
    m_sender.stop();
    m_pool.waitForDone();
}

void NotifyTarget::deliver(const DeliveryTask &task, Mark mark, Done done)
{
    Q_UNUSED(mark) // a repeat does no harm: it has the same id
    m_pool.start([this, task, done = std::move(done)] {
        DeliveryOutcome outcome = attempt(task);
        if (const auto *later = std::get_if<TryAgain>(&outcome);
            later != nullptr && task.actionType == outgoing::test)
            outcome = GiveUp{later->code, later->values}; // somebody looks on: no second try in the night
        qCDebug(lcDelivery).noquote() << task.id << task.actionType
                                      << std::visit([](const auto &ending) { return ending.code; }, outcome);
        done(outcome);
    });
}

DeliveryOutcome NotifyTarget::attempt(const DeliveryTask &task) const
{
    const std::shared_ptr<const Workspace> workspace = m_workspace();
    const QJsonObject subscription = workspace->subscriptions.value(task.automation);
    const ActionCall call = callFor(subscription, task);
    const auto request =
        notificationRequest({.options = subscription,
                             .shape = notificationShape(subscription, NotificationShape::Signed),
                             .id = task.id.toUtf8(),
                             .type = task.actionType,
                             .at = QDateTime::fromString(task.content.value("at"_L1).toString(),
                                                         Qt::ISODateWithMs),
                             .rule = ruleFor(task, *workspace),
                             .data = dataFor(task, *workspace)},
                            m_clock.nowUtc());
    if (!request) {
        QJsonObject values = request.error().values;
        values.insert("name"_L1, task.automation);
        return GiveUp{codes::callSettings, values};
    }
    QElapsedTimer watch;
    watch.start();
    const OutgoingAnswer answer = m_sender.send(*request);
    const qint64 took = watch.elapsed();
    DeliveryOutcome outcome = judged(call, answer, request->url.host());
    std::visit(
        [&answer, took](auto &ending) {
            if (answer.status > 0)
                ending.values.insert("status"_L1, answer.status);
            ending.values.insert("milliseconds"_L1, took);
        },
        outcome);
    return outcome;
}

} // namespace surveyhook
