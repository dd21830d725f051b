// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of surveyhookd other than serve: each asks the desk, prints and ends.
#pragma once

#include "cli/console.h"
#include "cli/invocation.h"

namespace surveyhook {

class Desk;

/** Runs wanted.command; blocks until it is done. */
[[nodiscard]] ExitCode runCommand(Desk &desk, const Invocation &wanted);

/** Prints an error as a sentence, or as JSON where that was asked for. */
ExitCode reportError(const Error &error, const Invocation &wanted);

/** Prints a sentence of wording/commandtexts.h on stderr. */
ExitCode reportProblem(QLatin1StringView code, const QJsonObject &values, ExitCode exit = ExitCode::Failed);

} // namespace surveyhook
