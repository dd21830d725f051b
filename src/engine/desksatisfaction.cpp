// SPDX-License-Identifier: GPL-3.0-or-later
// How satisfied customers are, for people.
#include "domain/zonedtime.h"
#include "engine/desk.h"
#include "engine/workspacekeeper.h"
#include "storage/historyreader.h"
#include "storage/outgoingstore.h"
#include "storage/promocodes.h"
#include "storage/ratings.h"

#include <algorithm>

namespace surveyhook {

Result<SatisfactionBoard> Desk::satisfaction(const BoardQuestion &question)
{
    const auto workspace = m_keeper->load();
    if (!workspace)
        return workspace.error();
    const QTimeZone &zone = (*workspace)->settings.timeZone;
    const QDate today = clockFromUtc(m_clock.nowUtc(), zone).date();
    const DayRange now = daysOf(question.period, today);
    const DayRange before = daysBefore(question.period, today);
    const QDate end = std::max(now.to, before.to).addDays(1);
    const auto ratings = m_ratings->between(utcFromClock(before.from, QTime(0, 0), zone),
                                            utcFromClock(end, QTime(0, 0), zone));
    if (!ratings)
        return ratings.error();
    const auto any = m_ratings->any();
    if (!any)
        return any.error();
    SatisfactionBoard board = satisfactionBoard(*ratings, question, today, zone);
    board.everAny = *any;
    return board;
}

} // namespace surveyhook
