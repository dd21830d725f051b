// SPDX-License-Identifier: GPL-3.0-or-later
// The people we know of, for people.
#include "engine/desk.h"
#include "engine/workspacekeeper.h"
#include "setup/peopletable.h"
#include "setup/tabletext.h"
#include "storage/historyreader.h"
#include "storage/peoplestore.h"

#include <algorithm>

namespace surveyhook {

Result<QList<PersonRow>> Desk::people(const PeopleQuery &query)
{
    auto people = m_history->people(query);
    const auto loaded = m_keeper->load();
    if (!people || !loaded)
        return people ? Result<QList<PersonRow>>(loaded.error()) : people;
    int days = 0; // the longest that somebody has to wait who was asked by any of them
    for (const auto *all : {&(*loaded)->automations, &(*loaded)->senders}) {
        for (const Automation &automation : *all)
            days = std::max(days, automation.rest.scope == RestPeriod::Scope::All ? automation.rest.days : 0);
    }
    QList<PersonRow> rows = *std::move(people);
    for (PersonRow &row : rows) {
        if (row.lastAsked && days > 0)
            row.restUntil = row.lastAsked->addDays(days);
    }
    return rows;
}

Result<PeopleCounts> Desk::peopleCounts()
{
    return m_history->peopleCounts();
}

Result<PeopleChange> Desk::changePeople(const QList<PersonEdit> &edits)
{
    Result<PeopleChange> change = m_people->change(edits, m_clock.nowUtc());
    if (change)
        m_store->doorbell().ring(); // subscribers hear of it at once
    return change;
}

Result<void> Desk::restorePeople(const QList<PersonState> &before)
{
    return toldWorker(m_people->restore(before, m_clock.nowUtc()));
}

Result<PeoplePreview> Desk::previewPeople(const QByteArray &table, const QString &survey)
{
    PeoplePreview preview{.table = readPeopleTable(tableText(table), survey), .outcomes = {}};
    QList<PersonEdit> edits;
    for (const PeopleRow &row : std::as_const(preview.table.rows)) {
        if (row.fault == PeopleRowFault::None)
            edits += row.edit;
    }
    const Result<QList<PersonOutcome>> found = m_people->look(edits);
    if (!found)
        return found.error();
    QList<PersonOutcome> outcomes = *found;
    for (const PeopleRow &row : std::as_const(preview.table.rows))
        preview.outcomes += row.fault == PeopleRowFault::None ? outcomes.takeFirst() : PersonOutcome::Same;
    return preview;
}

} // namespace surveyhook
