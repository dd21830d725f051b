// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a person: may they be asked, what are they called, what do their labels say. In the
// window's language.
#pragma once

#include "domain/history.h"
#include "domain/workspace.h"

#include <QString>

namespace surveyhook {

/** For how long whoever was asked is left in peace, whichever automation asked. */
struct RestRule
{
    int days = 0; // the least of all automations that send; 0: one of them does not wait
    QStringList exempt = {}; // test addresses, normalised

    [[nodiscard]] static RestRule of(const Workspace &workspace);
};

/** Until then nobody asks this person again; invalid: somebody may. */
[[nodiscard]] QDateTime restsUntil(const PersonRow &row, const RestRule &rest);
/** "no mails since …", "may be asked". */
[[nodiscard]] QString personStateText(const PersonRow &row, const RestRule &rest);
/** Name for paletteIcon(). */
[[nodiscard]] QString personStateIcon(const PersonRow &row, const RestRule &rest);
/** First and last name; empty: not known. */
[[nodiscard]] QString personName(const PersonRow &row);

/** Names of a list's labels: l1 … l10 in their order, then the others. */
[[nodiscard]] QStringList labelNames(const QJsonObject &labels);

} // namespace surveyhook
