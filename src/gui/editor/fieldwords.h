// SPDX-License-Identifier: GPL-3.0-or-later
// What fields are called and what they are, for pages that show fields of a sample.
#pragma once

#include "gui/editor/editorsession.h"
#include "setup/samplefields.h"

namespace surveyhook {

/** The platform's title of the field, else one made from the path. */
[[nodiscard]] QString fieldTitle(const EditorSession &session, const QString &path);
/** Whether the automation keeps what stands at @p path. */
[[nodiscard]] bool isKept(const Automation &automation, const QString &path);

} // namespace surveyhook
