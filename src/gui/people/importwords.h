// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a table of people before it is taken over. In the window's language.
#pragma once

#include "setup/peopletable.h"

#include <QString>

namespace surveyhook {

/** "2 new people. 1 row with a fault, left out." */
[[nodiscard]] QString importSummary(int added, int changed, int same, int faults);
/** "new", or what is wrong with the row. */
[[nodiscard]] QString importRowText(const PeopleRow &row, PersonOutcome outcome);
/** Columns and labels that are left out; empty: nothing is. @p shown: how many rows the preview has at most.
 */
[[nodiscard]] QString importNotes(const PeopleTable &table, int shown);

} // namespace surveyhook
