// SPDX-License-Identifier: GPL-3.0-or-later
// Hands each delivery to the target of its action: mails, or calls to platforms.
#pragma once

#include "domain/ports/target.h"

#include <QString>

namespace surveyhook {

class TargetSwitch final : public Target
{
public:
    /** Both outlive this. */
    TargetSwitch(Target &mail, Target &calls);

    void deliver(const DeliveryTask &task, Mark mark, Done done) override;

private:
    Target &m_mail;
    Target &m_calls;
};

} // namespace surveyhook
