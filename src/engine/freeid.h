// SPDX-License-Identifier: GPL-3.0-or-later
// Ids that people can read, made from names.
#pragma once

#include <QString>
#include <QStringList>

namespace surveyhook {

/** "Żółw po czacie" → "zolw-po-czacie", with a number behind it when that one is taken. */
[[nodiscard]] QString freeIdFor(const QString &name, const QStringList &taken);

} // namespace surveyhook
