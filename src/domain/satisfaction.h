// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the satisfaction board, from ratings. Pure: no clock, no time zone of the machine.
#pragma once

#include "domain/rating.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QTimeZone>

#include <array>

namespace surveyhook {

/** With fewer answers a share says little: it is shown, and said so. */
constexpr int fewAnswers = 5;

/** Satisfied is who gave 4 or 5 of five; promoters give 9 or 10 of ten, detractors 0 to 6. */
struct SatisfactionFigures
{
    std::array<int, 5> scores{}; // how often 1 … 5
    std::array<int, 11> recommended{}; // how often 0 … 10
    int comments = 0;

    void add(const Rating &rating);
    [[nodiscard]] int answers() const; // to the question about satisfaction
    [[nodiscard]] int satisfied() const;
    [[nodiscard]] int recommendations() const;
    [[nodiscard]] int promoters() const;
    [[nodiscard]] int detractors() const;
    [[nodiscard]] std::optional<double> csat() const; // 0 to 100
    [[nodiscard]] std::optional<double> mean() const; // 1 to 5
    [[nodiscard]] std::optional<double> nps() const; // -100 to 100

    friend bool operator==(const SatisfactionFigures &, const SatisfactionFigures &) = default;
};

/** Days of the office; both are in it. */
struct DayRange
{
    QDate from = {};
    QDate to = {};

    [[nodiscard]] bool contains(const QDate &day) const { return from <= day && day <= to; }
    [[nodiscard]] qint64 days() const { return from.daysTo(to) + 1; }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

struct BoardPeriod
{
    enum class Kind { LastDays, ThisMonth, Own };

    Kind kind = Kind::LastDays;
    int days = 30; // LastDays: today is the last of them
    DayRange own = {}; // Own: either way round
};
/** At most five years long. */
[[nodiscard]] DayRange daysOf(const BoardPeriod &period, const QDate &today);
/** What to compare with: as many days just before; for this month the same days of the last one. */
[[nodiscard]] DayRange daysBefore(const BoardPeriod &period, const QDate &today);

enum class BoardGroup { Day, Week, Month, Team, Channel };
/** What shows a course best over so many days. */
[[nodiscard]] BoardGroup fittingGroup(const DayRange &days);
[[nodiscard]] bool isCourse(BoardGroup group); // along the time

struct BoardQuestion
{
    BoardPeriod period = {};
    std::optional<BoardGroup> group = {}; // none: what fits
    std::optional<QString> team = {}; // teamKey(); none: all; empty: those without
    std::optional<QString> channel = {};
};

struct BoardRow
{
    QString name = {}; // teamKey() or channel; empty: the system did not say, or a period
    DayRange days = {}; // of a period: within what was asked for; weeks begin on Monday
    SatisfactionFigures figures = {};
};

struct BoardComment
{
    Rating rating = {}; // with the words
    std::optional<int> csat = {}; // what the same conversation was given
    std::optional<int> nps = {};

    friend bool operator==(const BoardComment &, const BoardComment &) = default;
};

struct SatisfactionBoard
{
    DayRange days = {};
    DayRange before = {};
    BoardGroup group = BoardGroup::Day;
    SatisfactionFigures total = {};
    SatisfactionFigures totalBefore = {};
    QList<BoardRow> rows = {}; // periods without answers too; teams and channels by name
    QList<BoardComment> comments = {}; // newest first, at most 500
    QStringList teams = {}; // all in the period, whatever is chosen
    QStringList channels = {};
    bool everAny = false; // a rating came once; filled in by the desk
};

/** @p ratings of at least both periods. */
[[nodiscard]] SatisfactionBoard satisfactionBoard(const QList<Rating> &ratings, const BoardQuestion &question,
                                                  const QDate &today, const QTimeZone &zone);

/** First day of the period of @p group that @p day is in. */
[[nodiscard]] QDate periodStart(const QDate &day, BoardGroup group);

/** "platform/team": the same number may be two teams of two systems. Empty where there is none. */
[[nodiscard]] QString teamKey(const Rating &rating);

} // namespace surveyhook
