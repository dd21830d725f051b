// SPDX-License-Identifier: GPL-3.0-or-later
// On which page a part of an automation is set: for faults and for "what has changed".
#pragma once

#include <QString>

namespace surveyhook {

/** @p part: a member of the file: "filter"; one below: "trigger/topics". Finish for one that is not known. */
[[nodiscard]] QString stepOfPart(const QString &part);
/** @p pointer: "/filter/all/0", or "/automations/3/filter". */
[[nodiscard]] QString stepOfPointer(const QString &pointer);

} // namespace surveyhook
