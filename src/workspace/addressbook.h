// SPDX-License-Identifier: GPL-3.0-or-later
// The address book that intake/ works with, made from the workspace.
#pragma once

#include "domain/ports/addressbook.h"

#include <functional>

namespace surveyhook {

using PlatformFinder = std::function<std::shared_ptr<const Platform>(const QString &id)>;

/** One entry per trigger key with all automations that name it, in the order of their ids, those
 * that are still being set up last; platform and credentials are those of the first. @p platforms may give
 * none. */
[[nodiscard]] AddressBook makeAddressBook(const Workspace &workspace, const PlatformFinder &platforms);

} // namespace surveyhook
