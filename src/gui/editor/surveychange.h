// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to a saved survey from the pages of an automation, as steps of their "Undo".
#pragma once

#include "gui/editor/editorsession.h"

namespace surveyhook {

/** @p text: what is done, in the user's language. The session loads the workspace anew when it is saved. */
void changeSurvey(EditorSession *session, const QString &text, const Survey &before, const Survey &after);

} // namespace surveyhook
