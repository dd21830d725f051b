// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/importwords.h"

#include "gui/people/peopleimportdialog.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

QString importSummary(int added, int changed, int same, int faults)
{
    QStringList parts;
    if (added > 0)
        parts << PeopleImportDialog::tr("%n new person(s).", nullptr, added);
    if (changed > 0)
        parts << PeopleImportDialog::tr("%n known person(s) will be changed.", nullptr, changed);
    if (same > 0)
        parts << PeopleImportDialog::tr("%n person(s) stay as they are.", nullptr, same);
    if (faults > 0)
        parts << PeopleImportDialog::tr("%n row(s) with a fault are left out.", nullptr, faults);
    if (parts.isEmpty())
        return PeopleImportDialog::tr(
            "There is nobody in this table. Go back and paste rows with e-mail addresses "
            "or phone numbers.");
    if (added + changed == 0)
        parts << PeopleImportDialog::tr("There is nothing to import.");
    else
        parts << PeopleImportDialog::tr("Nothing is sent to them now.");
    return parts.join(u' ');
}

QString importRowText(const PeopleRow &row, PersonOutcome outcome)
{
    switch (row.fault) {
    case PeopleRowFault::NoAddress:
        return PeopleImportDialog::tr("no e-mail address, no phone number");
    case PeopleRowFault::BadEmail:
        return PeopleImportDialog::tr("not an e-mail address");
    case PeopleRowFault::BadPhone:
        return PeopleImportDialog::tr("not a phone number");
    case PeopleRowFault::Repeated:
        //: %1 the number of a line
        return PeopleImportDialog::tr("same person as in line %1").arg(row.sameAs);
    case PeopleRowFault::TooLong:
        return PeopleImportDialog::tr("a cell is too long");
    case PeopleRowFault::None:
        break;
    }
    switch (outcome) {
    case PersonOutcome::New:
        //: a person
        return PeopleImportDialog::tr("new");
    case PersonOutcome::Changed:
        //: a person who is known
        return PeopleImportDialog::tr("will be changed");
    case PersonOutcome::Same:
        break;
    }
    //: a person who is known
    return PeopleImportDialog::tr("stays as it is");
}

QString importNotes(const PeopleTable &table, int shown)
{
    QStringList notes;
    if (!table.ignored.isEmpty())
        //: %1 headings of columns
        notes << PeopleImportDialog::tr("Columns that are left out: %1.")
                     .arg(table.ignored.join(", "_L1).left(300));
    if (table.labelsLeftOut)
        notes << PeopleImportDialog::tr(
            "Labels belong to a mailing list: go back and choose one, else they are left out.");
    if (table.rows.size() > shown)
        notes << PeopleImportDialog::tr("The first %L1 rows are shown, those with faults before the others.")
                     .arg(shown);
    return notes.join(u'\n');
}

} // namespace surveyhook
