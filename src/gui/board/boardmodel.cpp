// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/board/boardmodel.h"

#include "wording/formats.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype mostSteps = 50; // changes of single comments

bool sameRows(const QList<BoardRow> &a, const QList<BoardRow> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const BoardRow &one, const BoardRow &other) {
        return one.name == other.name && one.days == other.days;
    });
}

bool sameComment(const BoardComment &a, const BoardComment &b)
{
    return a.rating == b.rating;
}

} // namespace

void BoardModel::setRows(const QList<BoardRow> &rows, BoardGroup group)
{
    if (group == m_group && sameRows(rows, m_rows)) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_group = group;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, NameColumn, NameColumn);
}

void BoardModel::refreshTexts()
{
    m_words = BoardWords();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BoardModel::text(const BoardRow &row, int column) const
{
    const SatisfactionFigures &figures = row.figures;
    switch (column) {
    case NameColumn:
        return m_words.row(row, m_group);
    case CsatColumn:
        return BoardWords::percent(figures.csat());
    case MeanColumn:
        return BoardWords::mean(figures.mean());
    case AnswersColumn:
        return QString::number(figures.answers());
    case NpsColumn:
        return BoardWords::nps(figures.nps());
    case RecommendColumn:
        return QString::number(figures.recommendations());
    case CommentsColumn:
        return QString::number(figures.comments);
    default:
        return {};
    }
}

QVariant BoardModel::sortKey(const BoardRow &row, int at, int column) const
{
    constexpr double below = -1000; // whoever has no answers comes first
    const SatisfactionFigures &figures = row.figures;
    switch (column) {
    case NameColumn:
        return isCourse(m_group) ? QVariant(at) : QVariant(text(row, column));
    case CsatColumn:
        return figures.csat().value_or(below);
    case MeanColumn:
        return figures.mean().value_or(below);
    case NpsColumn:
        return figures.nps().value_or(below);
    case AnswersColumn:
        return figures.answers();
    case RecommendColumn:
        return figures.recommendations();
    default:
        return figures.comments;
    }
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole: // a cell alone says little
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
                       + text(row, index.column()));
    case Qt::ToolTipRole:
        if (index.column() == CsatColumn || index.column() == MeanColumn)
            return BoardWords::few(row.figures.answers());
        if (index.column() == NpsColumn)
            return BoardWords::few(row.figures.recommendations());
        return index.column() == NameColumn ? QVariant(text(row, NameColumn)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case SortRole:
        return sortKey(row, index.row(), index.column());
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == NameColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                     : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return BoardWords::groupTitle(m_group);
    case CsatColumn:
        //: header of a column: share of satisfied customers
        return tr("Satisfied");
    case MeanColumn:
        //: header of a column: average of the answers 1 to 5
        return tr("Average");
    case AnswersColumn:
        //: header of a column: how many answers
        return tr("Answers");
    case NpsColumn:
        return u"NPS"_s;
    case RecommendColumn:
        //: header of a column: how many answers to the question whether one would recommend the company
        return tr("Answers to NPS");
    case CommentsColumn:
        return tr("Comments");
    default:
        return {};
    }
}

void CommentModel::setComments(const QList<BoardComment> &comments)
{
    const auto missing = [](const QList<BoardComment> &in) {
        return [&in](const BoardComment &comment) {
            return std::none_of(in.begin(), in.end(), [&comment](const BoardComment &other) {
                return sameComment(comment, other);
            });
        };
    };
    const auto gone = std::count_if(m_comments.begin(), m_comments.end(), missing(comments));
    if (gone > mostSteps || comments.size() - m_comments.size() + gone > mostSteps)
        return reset(comments); // another period: nobody is in the middle of reading
    for (int row = rowCount() - 1; row >= 0 && gone > 0; --row) {
        if (!missing(comments)(m_comments.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_comments.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < comments.size(); ++row) {
        if (row < m_comments.size() && sameComment(m_comments.at(row), comments.at(row)))
            continue;
        beginInsertRows({}, row, row);
        m_comments.insert(row, comments.at(row));
        endInsertRows();
    }
    if (m_comments.size() != comments.size())
        return reset(comments);
    if (comments.isEmpty())
        return;
    m_comments = comments; // a score may have come for words that were there
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CommentModel::reset(const QList<BoardComment> &comments)
{
    beginResetModel();
    m_comments = comments;
    endResetModel();
}

void CommentModel::refreshTexts()
{
    m_words = BoardWords();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_comments.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CommentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comments.size());
}

int CommentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CommentModel::score(const BoardComment &comment)
{
    QStringList parts;
    if (comment.csat)
        //: %1 what a customer gave, of 5
        parts += tr("%1 of 5").arg(*comment.csat);
    if (comment.nps)
        //: %1 what a customer answered to the question whether to recommend, of 10
        parts += tr("NPS %1 of 10").arg(*comment.nps);
    return parts.join(u", "_s);
}

QString CommentModel::text(const BoardComment &comment, int column) const
{
    switch (column) {
    case TimeColumn:
        return dateTimeText(comment.rating.at);
    case ScoreColumn:
        return score(comment);
    case CommentColumn:
        return comment.rating.comment;
    case ChannelColumn:
        return BoardWords::channel(comment.rating.channel);
    case TeamColumn:
        return m_words.team(teamKey(comment.rating));
    default:
        return {};
    }
}

QVariant CommentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardComment &comment = m_comments.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(comment, index.column());
    case Qt::ToolTipRole: // HTML breaks the lines, and customers write whatever they like
        return QString(u"<p>"_s + text(comment, index.column()).toHtmlEscaped() + u"</p>"_s);
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
                       + text(comment, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant CommentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        //: header of a column: when a comment came
        return tr("When");
    case ScoreColumn:
        //: header of a column: what the customer gave
        return tr("Score");
    case CommentColumn:
        return tr("Comment");
    case ChannelColumn:
        return tr("Channel");
    case TeamColumn:
        return tr("Team");
    default:
        return {};
    }
}

} // namespace surveyhook
