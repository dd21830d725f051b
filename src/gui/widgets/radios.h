// SPDX-License-Identifier: GPL-3.0-or-later
// Radio buttons and the Tab key.
#pragma once

#include <QList>

class QRadioButton;

namespace surveyhook {

/** Tab leads to the one that is checked; the arrow keys to the others. (Qt leads to the first one, whichever
 * is checked.) */
void leadTabToChecked(const QList<QRadioButton *> &group);

} // namespace surveyhook
