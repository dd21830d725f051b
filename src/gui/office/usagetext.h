// SPDX-License-Identifier: GPL-3.0-or-later
// "Used by 2 automations", for lists and before something is deleted.
#pragma once

#include "domain/workspace.h"

namespace surveyhook {

/** Names of what uses a thing. */
struct UsedBy
{
    QStringList automations;
    QStringList messages;
    QStringList surveys;
    bool office = false; // for its own notices

    [[nodiscard]] bool any() const
    {
        return office || !automations.isEmpty() || !messages.isEmpty() || !surveys.isEmpty();
    }
};

[[nodiscard]] UsedBy usersOfSurvey(const Workspace &workspace, const QString &id);
[[nodiscard]] UsedBy usersOfMessage(const Workspace &workspace, const QString &id);
[[nodiscard]] UsedBy usersOfConnection(const Workspace &workspace, const QString &id);

/** "Used by 2 automations and 1 message"; "Not used". */
[[nodiscard]] QString usageText(const UsedBy &used);
/** With the names, why it cannot be deleted. */
[[nodiscard]] QString cannotDeleteText(const QString &name, const UsedBy &used);

} // namespace surveyhook
