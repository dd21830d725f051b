// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/madefeed.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

EventRow MadeFeed::event(qint64 number, State state)
{
    const QString text = QString::number(number);
    EventRow row;
    row.number = number;
    row.id = u"ev_"_s + text.rightJustified(24, u'0');
    row.receivedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
    row.automation = u"chat-nps"_s;
    row.platform = u"intercom"_s;
    row.type = u"conversation.admin.closed"_s;
    row.state = state;
    row.code = stateCode(state);
    row.person = u"customer"_s + text + u"@klient.example"_s;
    row.values = {{u"address"_s, row.person}, {u"server"_s, u"smtp.biuro.example"_s}};
    return row;
}

void MadeFeed::fill(int count)
{
    for (int number = 1; number <= count; ++number)
        m_rows.insert(number, event(number));
}

void MadeFeed::putQuietly(const EventRow &row)
{
    m_rows.insert(row.number, row);
    m_changedAt.insert(row.number, ++m_line);
}

void MadeFeed::put(const EventRow &row)
{
    putQuietly(row);
    tell();
}

bool MadeFeed::fits(const HistoryFilter &filter, const EventRow &row)
{
    return (filter.states.isEmpty() || filter.states.contains(row.state))
           && (filter.search.isEmpty() || row.person.contains(filter.search, Qt::CaseInsensitive))
           && (filter.automation.isEmpty() || filter.automation == row.automation);
}

void MadeFeed::fetchPage(const HistoryFilter &filter, std::optional<qint64> beforeNumber, int limit,
                         QObject *context, std::function<void(Result<HistorySlice>)> done)
{
    ++m_pagesAsked;
    HistorySlice page{.rows = {}, .last = true, .mark = {.event = newest(), .line = m_line}};
    for (auto row = m_rows.cend(); row != m_rows.cbegin();) {
        --row;
        if ((beforeNumber && row.key() >= *beforeNumber) || !fits(filter, *row))
            continue;
        if (page.rows.size() == limit) {
            page.last = false;
            break;
        }
        page.rows.append(*row);
    }
    // As the engine does: later, never from inside the question.
    QTimer::singleShot(0, context, [done = std::move(done), page] { done(page); });
}

void MadeFeed::fetchChanges(const HistoryFilter &filter, const ChangeMark &since, QObject *context,
                            std::function<void(Result<HistoryChanges>)> done)
{
    ++m_changesAsked;
    HistoryChanges changes{.mark = {.event = newest(), .line = m_line}, .rows = {}, .matching = {}};
    for (auto row = m_rows.cend(); row != m_rows.cbegin();) {
        --row;
        if (row.key() <= since.event && m_changedAt.value(row.key()) <= since.line)
            continue;
        changes.rows.append(*row);
        if (fits(filter, *row))
            changes.matching.insert(row.key());
    }
    changes.tooMany = changes.rows.size() >= 1000;
    QTimer::singleShot(0, context, [done = std::move(done), changes] { done(changes); });
}

} // namespace surveyhook
