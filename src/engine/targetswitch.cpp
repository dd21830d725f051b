// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targetswitch.h"

#include "domain/workspace.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

TargetSwitch::TargetSwitch(Target &mail, Target &calls) : m_mail(mail), m_calls(calls) {}

void TargetSwitch::deliver(const DeliveryTask &task, Mark mark, Done done)
{
    Target &target = isMailAction(task.actionType) ? m_mail : m_calls;
    target.deliver(task, std::move(mark), std::move(done));
}

} // namespace surveyhook
