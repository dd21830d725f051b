// SPDX-License-Identifier: GPL-3.0-or-later
// The choice of a mailing list: those of the surveys, and none.
#pragma once

#include <QMap>
#include <QString>

class QComboBox;

namespace surveyhook {

/** @p surveys: names by id; "none" stands first, its words are the caller's. @p chosen: an id, or empty. */
void fillListChoice(QComboBox *box, const QMap<QString, QString> &surveys, const QString &chosen);

} // namespace surveyhook
