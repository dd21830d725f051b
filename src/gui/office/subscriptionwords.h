// SPDX-License-Identifier: GPL-3.0-or-later
// Our own events and how a subscriber was told of them, in the user's words. Pure.
#pragma once

#include "domain/outgoingrow.h"

namespace surveyhook {

/** "Somebody answered the survey" for "delivery.answered". */
[[nodiscard]] QString outgoingTypeText(const QString &type);
/** "everything", "2 kinds of events"; the event itself where it is one. */
[[nodiscard]] QString outgoingTypesText(const QStringList &types);
/** "delivered", "tries again": the word beside the icon of the state. */
[[nodiscard]] QString outgoingStateText(State state);
/** What came of an attempt: a sentence, the answer's number and time, what it said. */
[[nodiscard]] QString attemptText(const Attempt &attempt);

} // namespace surveyhook
