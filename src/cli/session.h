// SPDX-License-Identifier: GPL-3.0-or-later
// What both programs do before they begin: options, language, data dir, database.
#pragma once

#include "cli/console.h"
#include "cli/invocation.h"
#include "engine/datadir.h"
#include "engine/engine.h"
#include "engine/store.h"

#include <memory>

class QCoreApplication;

namespace surveyhook {

/** Either an invocation to go on with or the code to exit with at once (help, version, wrong use; already
 * printed). */
[[nodiscard]] std::variant<Invocation, ExitCode> beginSession(QCoreApplication &application,
                                                              bool withCommands);

struct OpenedSession
{
    DataDir dir;
    std::shared_ptr<Store> store;
};

/** Opens (and makes, where needed) the data dir and its database. */
[[nodiscard]] Result<OpenedSession> openSession(const Invocation &wanted);

/** Where to listen: the option, else the setting, else the default. */
/** Of the command line, else of @p dir, else the usual ones. */
[[nodiscard]] Engine::Options engineOptions(const Invocation &wanted, const DataDir &dir);

/** Office's time zone and the platforms' names for sentences. */
void prepareWording(Desk &desk);

} // namespace surveyhook
