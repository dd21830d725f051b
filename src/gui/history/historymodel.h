// SPDX-License-Identifier: GPL-3.0-or-later
// The history's list, newest first: reads older rows as the user scrolls, takes in changes at most four times
// a second.
#pragma once

#include "gui/history/historyfeed.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace surveyhook {

class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TimeColumn,
        AutomationColumn,
        PersonColumn,
        TextColumn,
        StateColumn,
        ColumnCount
    };
    enum Role {
        StateRole = Qt::UserRole + 1, // State as int
        IdRole, // "ev_…"
        NumberRole,
    };

    /** @p capacity: rows kept at most; the oldest go first. @p feed must outlive the model. */
    explicit HistoryModel(HistoryFeed *feed, int capacity = 100'000, QObject *parent = nullptr);

    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    /** What automations are called, by id. */
    void setAutomationNames(const QHash<QString, QString> &names);

    /** Null when there is no such row. */
    [[nodiscard]] const EventRow *rowAt(int row) const;
    /** -1 when the event is not in the list. */
    [[nodiscard]] int rowOf(const QString &id) const;
    /** Nothing matches, and that is known. */
    [[nodiscard]] bool isKnownEmpty() const { return m_rows.isEmpty() && !m_loading && m_reachedEnd; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /** After a change of language, and once a minute so that "5 minutes ago" stays true. */
    void refreshTexts();

Q_SIGNALS:
    /** A first page has arrived, or the list has become empty or not empty. */
    void loaded();
    /** Rows came in at the top, not by scrolling. */
    void arrivedOnTop(int count);
    void failed(const surveyhook::Error &error);

private:
    void reload();
    void takePage(HistorySlice page);
    void askForChanges();
    void takeChanges(const HistoryChanges &changes);
    void applyChange(const EventRow &row, bool matches, QList<EventRow> &fresh);
    void insertOnTop(const QList<EventRow> &fresh);
    [[nodiscard]] int lowerBound(qint64 number) const; // first row that is not newer than number
    [[nodiscard]] QString textFor(const EventRow &row, int column) const;
    [[nodiscard]] QString tipFor(const EventRow &row, int column) const;

    HistoryFeed *m_feed;
    int m_capacity;
    HistoryFilter m_filter;
    QHash<QString, QString> m_names;
    QList<EventRow> m_rows;
    ChangeMark m_mark;
    bool m_loading = false;
    bool m_reachedEnd = false;
    bool m_changesAsked = false;
    bool m_changesWanted = false;
    int m_generation = 0; // answers to questions asked before a reload are dropped
    QTimer m_pace;
};

} // namespace surveyhook
