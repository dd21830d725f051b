// SPDX-License-Identifier: GPL-3.0-or-later
// A history made up for tests: any number of events, answers when the test says so.
#pragma once

#include "gui/history/historyfeed.h"

#include <QMap>

namespace surveyhook {

class MadeFeed final : public HistoryFeed
{
    Q_OBJECT

public:
    using HistoryFeed::HistoryFeed;

    /** Numbers 1 to @p count, for one automation and one person each. */
    void fill(int count);
    /** Adds or changes one and says so. */
    void put(const EventRow &row);
    void putQuietly(const EventRow &row);
    void tell() { Q_EMIT changed(); }
    [[nodiscard]] static EventRow event(qint64 number, State state = State::Sent);
    [[nodiscard]] qint64 newest() const { return m_rows.isEmpty() ? 0 : m_rows.lastKey(); }
    [[nodiscard]] int changesAsked() const { return m_changesAsked; }
    [[nodiscard]] int pagesAsked() const { return m_pagesAsked; }

    void fetchPage(const HistoryFilter &filter, std::optional<qint64> beforeNumber, int limit,
                   QObject *context, std::function<void(Result<HistorySlice>)> done) override;
    void fetchChanges(const HistoryFilter &filter, const ChangeMark &since, QObject *context,
                      std::function<void(Result<HistoryChanges>)> done) override;

private:
    [[nodiscard]] static bool fits(const HistoryFilter &filter, const EventRow &row);

    QMap<qint64, EventRow> m_rows;
    QMap<qint64, qint64> m_changedAt; // number → line
    qint64 m_line = 0;
    int m_changesAsked = 0;
    int m_pagesAsked = 0;
};

} // namespace surveyhook
