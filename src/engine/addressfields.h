// SPDX-License-Identifier: GPL-3.0-or-later
// Which variable of a survey is the address, and where an event's data hold it. Pure.
#pragma once

#include <QStringList>

namespace surveyhook {

struct Automation;
struct Survey;

/** The variable that holds the address invitations go to: the required one of type e-mail, else the first of
 * that type, else the one called e-mail; empty when there is none. */
[[nodiscard]] QString addressVariable(const Survey &survey);

/** Where the address is looked for in data of an unknown shape: where somebody has shown it, then where the
 * mapping has it. */
[[nodiscard]] QStringList addressFields(const Automation &automation, const Survey &survey);

} // namespace surveyhook
