// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as the programs of offices save them: which letters the bytes are, and which cells the text has.
// Pure.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace surveyhook {

/** UTF-8, UTF-16 with its mark, else Windows-1250, in which spreadsheets of Central Europe are saved. */
[[nodiscard]] QString tableText(const QByteArray &bytes);

struct TableRow
{
    int line = 0; // of the text, from 1, where the row begins
    QStringList cells; // trimmed, quotes taken off
};

/** Rows with something in them. Cells are parted by semicolons, commas or tabs, whichever the first row has
 * most of; in quotes these, and ends of lines, belong to the cell. */
[[nodiscard]] QList<TableRow> tableRows(const QString &text);

} // namespace surveyhook
