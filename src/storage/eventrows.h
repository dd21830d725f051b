// SPDX-License-Identifier: GPL-3.0-or-later
// An event with its call as one row: what the planner takes in hand, and what is tried as a sample.
#pragma once

#include "storage/planstore.h"

namespace surveyhook {

class Statement;

/** "SELECT … FROM event e JOIN call c … ": what eventFromRow() reads; WHERE is to follow. */
[[nodiscard]] const QString &eventSelect();
[[nodiscard]] EventToPlan eventFromRow(const Statement &row);

} // namespace surveyhook
