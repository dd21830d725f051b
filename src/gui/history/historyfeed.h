// SPDX-License-Identifier: GPL-3.0-or-later
// Where the history's list gets its rows: the engine's reader thread, or a made-up source in tests.
#pragma once

#include "base/result.h"
#include "domain/history.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <functional>

namespace surveyhook {

/** What the user wants to see. */
struct HistoryFilter
{
    QString search = {};
    QList<State> states = {}; // empty: all
    QString automation = {}; // id; empty: all

    [[nodiscard]] bool isEmpty() const
    {
        return search.isEmpty() && states.isEmpty() && automation.isEmpty();
    }
    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

struct HistorySlice
{
    QList<EventRow> rows; // newest first
    bool last = false; // nothing older matches
    ChangeMark mark; // taken before the rows were read
};

struct HistoryChanges
{
    ChangeMark mark;
    QList<EventRow> rows; // new or changed, newest first
    QSet<qint64> matching; // numbers of those that fit the filter
    bool tooMany = false; // the list has to be read anew
};

class HistoryFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Both: do not block; @p done is called in the caller's thread unless @p context is gone by then. */
    virtual void fetchPage(const HistoryFilter &filter, std::optional<qint64> beforeNumber, int limit,
                           QObject *context, std::function<void(Result<HistorySlice>)> done) = 0;
    virtual void fetchChanges(const HistoryFilter &filter, const ChangeMark &since, QObject *context,
                              std::function<void(Result<HistoryChanges>)> done) = 0;

Q_SIGNALS:
    /** Something may be new; as often as it likes. */
    void changed();
};

} // namespace surveyhook
