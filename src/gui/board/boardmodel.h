// SPDX-License-Identifier: GPL-3.0-or-later
// The board as tables: a row for each period, team or channel, and the comments.
#pragma once

#include "gui/board/boardwords.h"

#include <QAbstractTableModel>

namespace surveyhook {

class BoardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        CsatColumn,
        MeanColumn,
        AnswersColumn,
        NpsColumn,
        RecommendColumn,
        CommentsColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole }; // numbers and dates as such

    using QAbstractTableModel::QAbstractTableModel;

    /** Rows that stay keep their index: selection and scroll position stay as they are. */
    void setRows(const QList<BoardRow> &rows, BoardGroup group);
    void refreshTexts();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const BoardRow &row, int column) const;
    [[nodiscard]] QVariant sortKey(const BoardRow &row, int at, int column) const;

    QList<BoardRow> m_rows;
    BoardGroup m_group = BoardGroup::Day;
    BoardWords m_words;
};

class CommentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ScoreColumn, CommentColumn, ChannelColumn, TeamColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /** Newest first. New ones are put in, those that stay keep their index. */
    void setComments(const QList<BoardComment> &comments);
    void refreshTexts();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /** "2 of 5 · recommends 9 of 10"; empty where only words came. */
    [[nodiscard]] static QString score(const BoardComment &comment);

private:
    void reset(const QList<BoardComment> &comments);
    [[nodiscard]] QString text(const BoardComment &comment, int column) const;

    QList<BoardComment> m_comments;
    BoardWords m_words;
};

} // namespace surveyhook
