// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targetswitch.h"

#include "domain/codes.h"
#include "domain/workspace.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Nobody was asked anything: what was made went to the office, or nowhere. */
Delivered rehearsed(const DeliveryTask &task, const Delivered &delivered)
{
    if (!isMailAction(task.actionType)) // what would have been called is said already
        return {.code = delivered.code, .values = delivered.values, .applied = true};
    QJsonObject values = delivered.values; // where the practice mailbox keeps it
    values.insert("person"_L1, task.person);
    values.insert("to"_L1, task.rehearsalTo);
    return {.code = codes::rehearsed, .values = values, .applied = true};
}

} // namespace

TargetSwitch::TargetSwitch(Target &mail, Target &calls) : m_mail(mail), m_calls(calls) {}

void TargetSwitch::deliver(const DeliveryTask &task, Mark mark, Done done)
{
    Target &target = isMailAction(task.actionType) ? m_mail : m_calls;
    if (task.rehearsalTo.isEmpty())
        return target.deliver(task, std::move(mark), std::move(done));
    target.deliver(task, std::move(mark), [task, done = std::move(done)](DeliveryOutcome outcome) {
        if (const auto *delivered = std::get_if<Delivered>(&outcome))
            outcome = rehearsed(task, *delivered);
        done(outcome);
    });
}

} // namespace surveyhook
