// SPDX-License-Identifier: GPL-3.0-or-later
// A pool of codes that are given away, and what became of a list of codes put into it.
#pragma once

#include <QString>

namespace surveyhook {

struct PromoPool
{
    QString id;
    QString name;
    qint64 free = 0;
    qint64 given = 0;
    int warnBelow = 0; // few are left when fewer are free; 0: when none is
    qint64 waiting = 0; // deliveries that are held until there is a code for them
    QString next = {}; // the code that will be given next; for previews on the screen, nobody else

    [[nodiscard]] bool isLow() const { return free == 0 || free < warnBelow; }
};

/** What became of a list of codes. */
struct PromoImport
{
    int added = 0;
    int known = 0; // were in this pool or in another one before, free or given
    int goOn = 0; // deliveries that had waited for a code
    int repeated = 0; // stood in the list more than once
    int faulty = 0; // lines of the list that are no codes
};

} // namespace surveyhook
