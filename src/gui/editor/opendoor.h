// SPDX-License-Identifier: GPL-3.0-or-later
// The door of the main window to the windows of automations.
#pragma once

#include "gui/frame/editordoor.h"

namespace surveyhook {

/** @p engine must outlive it. What a window tells goes to the message bar of the window that opened it. */
[[nodiscard]] EditorDoor editorDoor(Engine *engine);

} // namespace surveyhook
