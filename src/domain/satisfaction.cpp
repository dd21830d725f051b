// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/satisfaction.h"

#include "domain/zonedtime.h"

#include <QMap>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int mostComments = 500;
constexpr int mostDays = 5 * 366;

QDate nextPeriod(const QDate &start, BoardGroup group)
{
    if (group == BoardGroup::Month)
        return start.addMonths(1);
    return start.addDays(group == BoardGroup::Week ? 7 : 1);
}

QList<BoardRow> emptyPeriods(const DayRange &days, BoardGroup group)
{
    QList<BoardRow> rows;
    if (!isCourse(group))
        return rows;
    for (QDate start = periodStart(days.from, group); start <= days.to; start = nextPeriod(start, group)) {
        const QDate last = nextPeriod(start, group).addDays(-1);
        rows += BoardRow{.days = {std::max(start, days.from), std::min(last, days.to)}};
    }
    return rows;
}

double share(int part, int all)
{
    return 100.0 * part / all;
}

/** Sorts the ratings into a board, one after another. */
class BoardMaker
{
public:
    BoardMaker(const BoardQuestion &question, const QDate &today) : m_question(question)
    {
        m_board.days = daysOf(question.period, today);
        m_board.before = daysBefore(question.period, today);
        m_board.group = question.group.value_or(fittingGroup(m_board.days));
        m_board.rows = emptyPeriods(m_board.days, m_board.group);
    }

    void add(const Rating &rating, const QDate &day)
    {
        const bool now = m_board.days.contains(day);
        if (now) {
            m_teams.insert(teamKey(rating), true);
            m_channels.insert(rating.channel, true);
        }
        if (!isWanted(rating))
            return;
        if (m_board.before.contains(day))
            m_board.totalBefore.add(rating);
        if (!now)
            return;
        m_board.total.add(rating);
        if (!rating.comment.isEmpty())
            m_board.comments += BoardComment{.rating = rating};
        if (rating.kind != RatingKind::Comment)
            m_scores.insert({rating.platform + u'/' + rating.subject, rating.kind}, rating.score);
        if (isCourse(m_board.group))
            m_dated[periodStart(day, m_board.group)].add(rating);
        else
            m_named[m_board.group == BoardGroup::Team ? teamKey(rating) : rating.channel].add(rating);
    }

    [[nodiscard]] SatisfactionBoard take()
    {
        for (BoardRow &row : m_board.rows)
            row.figures = m_dated.value(periodStart(row.days.from, m_board.group));
        for (auto it = m_named.cbegin(); it != m_named.cend(); ++it)
            m_board.rows += BoardRow{.name = it.key(), .days = {}, .figures = it.value()};
        std::reverse(m_board.comments.begin(), m_board.comments.end()); // of those at the same time, too
        std::stable_sort(m_board.comments.begin(), m_board.comments.end(),
                         [](const BoardComment &a, const BoardComment &b) {
                             return a.rating.at > b.rating.at;
                         });
        if (m_board.comments.size() > mostComments)
            m_board.comments.resize(mostComments);
        for (BoardComment &comment : m_board.comments) {
            comment.csat = scoreOf(comment.rating, RatingKind::Satisfaction);
            comment.nps = scoreOf(comment.rating, RatingKind::Recommendation);
        }
        m_board.teams = m_teams.keys();
        m_board.channels = m_channels.keys();
        return m_board;
    }

private:
    [[nodiscard]] bool isWanted(const Rating &rating) const
    {
        return (!m_question.team || *m_question.team == teamKey(rating))
               && (!m_question.channel || *m_question.channel == rating.channel);
    }

    [[nodiscard]] std::optional<int> scoreOf(const Rating &rating, RatingKind kind) const
    {
        const auto found = m_scores.constFind({rating.platform + u'/' + rating.subject, kind});
        return found == m_scores.cend() ? std::nullopt : std::optional(*found);
    }

    const BoardQuestion &m_question;
    SatisfactionBoard m_board;
    QMap<QString, bool> m_teams;
    QMap<QString, bool> m_channels;
    QMap<QString, SatisfactionFigures> m_named;
    QMap<QDate, SatisfactionFigures> m_dated;
    QMap<std::pair<QString, RatingKind>, int> m_scores; // by conversation
};

} // namespace

QString ratingKindCode(RatingKind kind)
{
    switch (kind) {
    case RatingKind::Satisfaction:
        return u"csat"_s;
    case RatingKind::Recommendation:
        return u"nps"_s;
    case RatingKind::Comment:
        return u"comment"_s;
    }
    return {};
}

std::optional<RatingKind> ratingKindFromCode(QStringView code)
{
    for (const RatingKind kind :
         {RatingKind::Satisfaction, RatingKind::Recommendation, RatingKind::Comment}) {
        if (ratingKindCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

bool isPlausible(const Rating &rating)
{
    switch (rating.kind) {
    case RatingKind::Satisfaction:
        return rating.score >= 1 && rating.score <= 5;
    case RatingKind::Recommendation:
        return rating.score >= 0 && rating.score <= 10;
    case RatingKind::Comment:
        return !rating.comment.isEmpty();
    }
    return false;
}

void SatisfactionFigures::add(const Rating &rating)
{
    if (!isPlausible(rating))
        return;
    if (!rating.comment.isEmpty())
        ++comments;
    if (rating.kind == RatingKind::Satisfaction)
        ++scores.at(static_cast<std::size_t>(rating.score - 1));
    else if (rating.kind == RatingKind::Recommendation)
        ++recommended.at(static_cast<std::size_t>(rating.score));
}

int SatisfactionFigures::answers() const
{
    return std::accumulate(scores.begin(), scores.end(), 0);
}

int SatisfactionFigures::satisfied() const
{
    return scores.at(3) + scores.at(4);
}

int SatisfactionFigures::recommendations() const
{
    return std::accumulate(recommended.begin(), recommended.end(), 0);
}

int SatisfactionFigures::promoters() const
{
    return recommended.at(9) + recommended.at(10);
}

int SatisfactionFigures::detractors() const
{
    return std::accumulate(recommended.begin(), recommended.begin() + 7, 0);
}

std::optional<double> SatisfactionFigures::csat() const
{
    return answers() == 0 ? std::nullopt : std::optional(share(satisfied(), answers()));
}

std::optional<double> SatisfactionFigures::mean() const
{
    if (answers() == 0)
        return std::nullopt;
    int sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        sum += scores.at(i) * static_cast<int>(i + 1);
    return static_cast<double>(sum) / answers();
}

std::optional<double> SatisfactionFigures::nps() const
{
    return recommendations() == 0 ? std::nullopt
                                  : std::optional(share(promoters() - detractors(), recommendations()));
}

DayRange daysOf(const BoardPeriod &period, const QDate &today)
{
    switch (period.kind) {
    case BoardPeriod::Kind::LastDays:
        return {today.addDays(1 - std::clamp(period.days, 1, mostDays)), today};
    case BoardPeriod::Kind::ThisMonth:
        return {QDate(today.year(), today.month(), 1), today};
    case BoardPeriod::Kind::Own:
        break;
    }
    const QDate from = period.own.from.isValid() ? period.own.from : today;
    const QDate to = period.own.to.isValid() ? period.own.to : today;
    const DayRange days{std::min(from, to), std::max(from, to)};
    return {std::max(days.from, days.to.addDays(1 - mostDays)), days.to};
}

DayRange daysBefore(const BoardPeriod &period, const QDate &today)
{
    if (period.kind == BoardPeriod::Kind::ThisMonth) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-1);
        return {first, today.addMonths(-1)}; // the 31st: the last day of a shorter month
    }
    const DayRange days = daysOf(period, today);
    return {days.from.addDays(-days.days()), days.from.addDays(-1)};
}

BoardGroup fittingGroup(const DayRange &days)
{
    if (days.days() <= 31)
        return BoardGroup::Day;
    return days.days() <= 26 * 7 ? BoardGroup::Week : BoardGroup::Month;
}

bool isCourse(BoardGroup group)
{
    return group != BoardGroup::Team && group != BoardGroup::Channel;
}

QDate periodStart(const QDate &day, BoardGroup group)
{
    if (group == BoardGroup::Month)
        return {day.year(), day.month(), 1};
    return group == BoardGroup::Week ? day.addDays(1 - day.dayOfWeek()) : day;
}

QString teamKey(const Rating &rating)
{
    return rating.team.isEmpty() ? QString() : QString(rating.platform + u'/' + rating.team);
}

SatisfactionBoard satisfactionBoard(const QList<Rating> &ratings, const BoardQuestion &question,
                                    const QDate &today, const QTimeZone &zone)
{
    BoardMaker maker(question, today);
    for (const Rating &rating : ratings)
        maker.add(rating, clockFromUtc(rating.at, zone).date());
    return maker.take();
}

} // namespace surveyhook
