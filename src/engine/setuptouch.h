// SPDX-License-Identifier: GPL-3.0-or-later
// What one step of setting up changes; shared by the parts of the desk.
#pragma once

#include "engine/setupdesk.h"

namespace surveyhook {

struct SetupDesk::Touch
{
    WorkspaceItems put = {}; // with their secrets
    QList<ItemKey> remove = {}; // those that are not there do not matter
};

} // namespace surveyhook
