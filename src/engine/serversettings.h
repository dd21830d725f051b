// SPDX-License-Identifier: GPL-3.0-or-later
// What a data dir remembers of its server for the next start; the command line wins over it.
#pragma once

#include "engine/datadir.h"

#include <optional>

namespace surveyhook {

/** None: never chosen. */
[[nodiscard]] std::optional<quint16> savedPort(const DataDir &dir);
void savePort(const DataDir &dir, quint16 port);

} // namespace surveyhook
