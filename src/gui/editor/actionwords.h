// SPDX-License-Identifier: GPL-3.0-or-later
// What an automation's actions are called in its lists and in its sentence, and what each still lacks. Pure.
#pragma once

#include "domain/workspace.h"

namespace surveyhook {

/** "E-mail: Invitation NPS", "Call another system: helpdesk.example". In the user's language. */
[[nodiscard]] QString actionTitle(const Action &action, const Workspace &workspace);

/** For the growing sentence, behind a comma: "send the message “Thanks”". */
[[nodiscard]] QString actionPhrase(const Action &action, const Workspace &workspace);

/** What a further action still lacks, as a sentence; empty: nothing. */
[[nodiscard]] QString actionProblem(const Action &action, const Workspace &workspace);

/** A new one of @p type, with what the first action of @p automation has already. */
[[nodiscard]] Action freshAction(const QString &type, const Automation &automation,
                                 const Workspace &workspace);

} // namespace surveyhook
