// SPDX-License-Identifier: GPL-3.0-or-later
// The people in a table that somebody pasted or saved as CSV, row by row, with what is wrong. Pure.
#pragma once

#include "domain/people.h"

#include <QString>
#include <QStringList>

namespace surveyhook {

/** Why a row is left out. */
enum class PeopleRowFault {
    None,
    NoAddress, // neither an e-mail address nor a phone number
    BadEmail,
    BadPhone,
    Repeated, // the same person stood in a row before
    TooLong, // a cell that is no name, address or label
};

struct PeopleRow
{
    int line = 0; // of the text, from 1
    PersonEdit edit = {}; // made as far as possible also where there is a fault
    QString address = {}; // e-mail, else phone, as it stands there
    PeopleRowFault fault = PeopleRowFault::None;
    int sameAs = 0; // the line of the first, where it is repeated
};

struct PeopleTable
{
    QList<PeopleRow> rows;
    QStringList ignored; // headings that say nothing to us
    bool labelsLeftOut = false; // there are labels, but no list to put them on
};

/** With headings (e-mail, phone, first name, last name, l1 … l10, in English, Polish or Dutch), else in this
 * order. Empty cells change nothing. @p survey: onto whose mailing list; empty: onto none. */
[[nodiscard]] PeopleTable readPeopleTable(const QString &text, const QString &survey);

/** What taking the table over would do. */
struct PeoplePreview
{
    PeopleTable table;
    QList<PersonOutcome> outcomes; // in the order of the rows; of rows with a fault Same
};

} // namespace surveyhook
