// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as spreadsheet programs open them by a double click. Pure.
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QStringList>

namespace surveyhook {

/** UTF-8 with a byte order mark; columns parted as spreadsheets in @p locale expect it: by ";" where ","
 * stands in numbers. A cell that a spreadsheet would run as a formula gets an apostrophe in front; numbers
 * are left alone. */
[[nodiscard]] QByteArray csvTable(const QList<QStringList> &rows, const QLocale &locale);

} // namespace surveyhook
