// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/enginefeed.h"

#include "engine/engine.h"

namespace surveyhook {

namespace {

constexpr int mostChanges = 1000; // more in a quarter of a second: the list is read anew

EventQuery queryFor(const HistoryFilter &filter)
{
    return {.states = filter.states, .automation = filter.automation, .search = filter.search};
}

Result<HistorySlice> readPage(Desk &desk, const HistoryFilter &filter, std::optional<qint64> beforeNumber,
                              int limit)
{
    const Result<ChangeMark> mark = desk.historyMark();
    if (!mark)
        return mark.error();
    EventQuery query = queryFor(filter);
    query.limit = limit;
    query.beforeNumber = beforeNumber;
    Result<QList<EventRow>> rows = desk.events(query);
    if (!rows)
        return rows.error();
    const bool last = rows->size() < limit;
    return HistorySlice{.rows = *std::move(rows), .last = last, .mark = *mark};
}

Result<HistoryChanges> readChanges(Desk &desk, const HistoryFilter &filter, const ChangeMark &since)
{
    const Result<ChangeMark> mark = desk.historyMark();
    if (!mark)
        return mark.error();
    HistoryChanges changes{.mark = *mark, .rows = {}, .matching = {}};
    if (*mark == since)
        return changes;
    // Unfiltered, to learn which of the shown rows do not fit any more.
    const Result<QList<EventRow>> rows = desk.events({.limit = mostChanges, .changedAfter = since});
    if (!rows)
        return rows.error();
    changes.rows = *rows;
    changes.tooMany = rows->size() >= mostChanges;
    if (changes.tooMany)
        return changes;
    EventQuery query = queryFor(filter);
    query.limit = mostChanges;
    query.changedAfter = since;
    const Result<QList<EventRow>> fitting = filter.isEmpty() ? rows : desk.events(query);
    if (!fitting)
        return fitting.error();
    for (const EventRow &row : *fitting)
        changes.matching.insert(row.number);
    return changes;
}

} // namespace

EngineFeed::EngineFeed(Engine *engine, QObject *parent) : HistoryFeed(parent), m_engine(engine)
{
    connect(engine, &Engine::changed, this, &HistoryFeed::changed);
}

void EngineFeed::fetchPage(const HistoryFilter &filter, std::optional<qint64> beforeNumber, int limit,
                           QObject *context, std::function<void(Result<HistorySlice>)> done)
{
    m_engine->ask(
        context,
        [filter, beforeNumber, limit](Desk &desk) { return readPage(desk, filter, beforeNumber, limit); },
        std::move(done));
}

void EngineFeed::fetchChanges(const HistoryFilter &filter, const ChangeMark &since, QObject *context,
                              std::function<void(Result<HistoryChanges>)> done)
{
    m_engine->ask(
        context, [filter, since](Desk &desk) { return readChanges(desk, filter, since); }, std::move(done));
}

} // namespace surveyhook
