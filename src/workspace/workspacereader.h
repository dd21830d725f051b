// SPDX-License-Identifier: GPL-3.0-or-later
// The stored workspace as the values that the engine works with.
#pragma once

#include "domain/workspace.h"
#include "workspace/fault.h"
#include "workspace/items.h"

namespace surveyhook {

struct ParsedWorkspace
{
    Workspace workspace;
    QMap<ItemKey, QList<Fault>> faults; // by item, pointers in the item
};

/** Fills in what the automation leaves to the office, its message and its survey, as parseWorkspace() does.
 */
void fillIn(Automation &automation, const Workspace &workspace);

/** @p items with secrets put in. An item that cannot be read is left out, with a fault; an automation whose
 * trigger can be read stays as a draft, so that calls to its address are kept and held. Filled in where the
 * file is silent: an e-mail action's connection (settings.mail) and language (the survey's first with a
 * text), an automation's survey (that of its message). A draft of an automation that does not exist yet is
 * one in state draft; other drafts change nothing. Any thread. */
[[nodiscard]] ParsedWorkspace parseWorkspace(const WorkspaceItems &items);

} // namespace surveyhook
