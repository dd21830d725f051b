// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/satisfaction.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

const QTimeZone warsaw("Europe/Warsaw");

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

Rating csat(int score, const char *at = "2026-03-10T12:00:00Z", const QString &team = {})
{
    return {.score = score, .team = team, .at = utc(at), .platform = u"intercom"_s};
}

Rating nps(int score)
{
    return {.kind = RatingKind::Recommendation, .score = score, .at = utc("2026-03-10T12:00:00Z")};
}

SatisfactionFigures figuresOf(const QList<Rating> &ratings)
{
    SatisfactionFigures figures;
    for (const Rating &rating : ratings)
        figures.add(rating);
    return figures;
}

BoardQuestion own(const QDate &from, const QDate &to, std::optional<BoardGroup> group = {})
{
    return {.period = {.kind = BoardPeriod::Kind::Own, .own = {from, to}}, .group = group};
}

} // namespace

class TestSatisfaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void fourAndFiveAreSatisfied()
    {
        const SatisfactionFigures figures = figuresOf({csat(1), csat(3), csat(4), csat(5)});
        QCOMPARE(figures.answers(), 4);
        QCOMPARE(figures.csat(), 50.0);
        QCOMPARE(figures.mean(), 3.25);
        QCOMPARE(figures.nps(), std::nullopt);
    }

    void nineAndTenPromoteSixAndLessDetract()
    {
        SatisfactionFigures figures = figuresOf({nps(10), nps(9), nps(8), nps(7)});
        QCOMPARE(figures.promoters(), 2);
        QCOMPARE(figures.detractors(), 0);
        QCOMPARE(figures.nps(), 50.0);
        figures = figuresOf({nps(9), nps(6), nps(0), nps(7)});
        QCOMPARE(figures.detractors(), 2);
        QCOMPARE(figures.nps(), -25.0);
        QCOMPARE(figures.csat(), std::nullopt);
    }

    void whatNoQuestionHasDoesNotCount()
    {
        const SatisfactionFigures figures = figuresOf({csat(0), csat(6), nps(-1), nps(11)});
        QCOMPARE(figures, SatisfactionFigures());
    }

    void periodsEndToday()
    {
        const QDate today(2026, 3, 31);
        QCOMPARE(daysOf({.days = 7}, today), (DayRange{{2026, 3, 25}, today}));
        QCOMPARE(daysBefore({.days = 7}, today), (DayRange{{2026, 3, 18}, {2026, 3, 24}}));
        const BoardPeriod month{.kind = BoardPeriod::Kind::ThisMonth};
        QCOMPARE(daysOf(month, today), (DayRange{{2026, 3, 1}, today}));
        // February is shorter: all of it.
        QCOMPARE(daysBefore(month, today), (DayRange{{2026, 2, 1}, {2026, 2, 28}}));
        const BoardPeriod turned{.kind = BoardPeriod::Kind::Own, .own = {today, {2026, 3, 30}}};
        QCOMPARE(daysOf(turned, today), (DayRange{{2026, 3, 30}, today}));
    }

    void aLongOwnPeriodIsCut()
    {
        const DayRange days = daysOf({.kind = BoardPeriod::Kind::Own, .own = {{1970, 1, 1}, {2026, 3, 31}}},
                                     QDate(2026, 3, 31));
        QCOMPARE(days.days(), 5 * 366);
        QCOMPARE(days.to, QDate(2026, 3, 31));
    }

    void daysAreTheOfficesDays()
    {
        // 29 March 2026 has 23 hours in Warsaw, 25 October 25: midnight is 23:00, then 22:00 UTC.
        const QList<Rating> ratings = {csat(1, "2026-03-28T22:59:59Z"), csat(2, "2026-03-28T23:00:00Z"),
                                       csat(3, "2026-03-29T21:59:59Z"), csat(4, "2026-03-29T22:00:00Z"),
                                       csat(5, "2026-10-24T22:00:00Z"), csat(5, "2026-10-25T22:59:59Z"),
                                       csat(5, "2026-10-25T23:00:00Z")};
        const auto board =
            satisfactionBoard(ratings, own({2026, 3, 28}, {2026, 3, 30}), QDate(2026, 11, 1), warsaw);
        QCOMPARE(board.group, BoardGroup::Day);
        QCOMPARE(board.rows.size(), 3);
        QCOMPARE(board.rows.at(0).figures.scores, (std::array{1, 0, 0, 0, 0}));
        QCOMPARE(board.rows.at(1).figures.scores, (std::array{0, 1, 1, 0, 0}));
        QCOMPARE(board.rows.at(2).figures.scores, (std::array{0, 0, 0, 1, 0}));
        const auto autumn =
            satisfactionBoard(ratings, own({2026, 10, 25}, {2026, 10, 25}), QDate(2026, 11, 1), warsaw);
        QCOMPARE(autumn.total.answers(), 2);
    }

    void weeksBeginOnMondayAndAreCutToThePeriod()
    {
        const auto board =
            satisfactionBoard({csat(5, "2026-03-10T12:00:00Z")},
                              own({2026, 3, 4}, {2026, 3, 17}, BoardGroup::Week), QDate(2026, 4, 1), warsaw);
        QCOMPARE(board.rows.size(), 3);
        QCOMPARE(board.rows.at(0).days, (DayRange{{2026, 3, 4}, {2026, 3, 8}}));
        QCOMPARE(board.rows.at(1).days, (DayRange{{2026, 3, 9}, {2026, 3, 15}}));
        QCOMPARE(board.rows.at(1).figures.answers(), 1);
        QCOMPARE(board.rows.at(2).days, (DayRange{{2026, 3, 16}, {2026, 3, 17}}));
    }

    void longPeriodsAreShownInWeeksAndMonths()
    {
        const QDate day(2026, 3, 1);
        QCOMPARE(fittingGroup({day, day.addDays(30)}), BoardGroup::Day);
        QCOMPARE(fittingGroup({day, day.addDays(31)}), BoardGroup::Week);
        QCOMPARE(fittingGroup({day, day.addDays(26 * 7)}), BoardGroup::Month);
    }

    void comparesWithThePeriodBefore()
    {
        const QList<Rating> ratings = {csat(2, "2026-03-03T12:00:00Z"), csat(5, "2026-03-04T12:00:00Z"),
                                       csat(5, "2026-03-05T12:00:00Z"), csat(1, "2026-03-01T12:00:00Z")};
        const auto board =
            satisfactionBoard(ratings, own({2026, 3, 4}, {2026, 3, 5}), QDate(2026, 4, 1), warsaw);
        QCOMPARE(board.before, (DayRange{{2026, 3, 2}, {2026, 3, 3}}));
        QCOMPARE(board.total.csat(), 100.0);
        QCOMPARE(board.totalBefore.answers(), 1);
        QCOMPARE(board.totalBefore.csat(), 0.0);
    }

    void groupsAndChoosesTeamsAndChannels()
    {
        QList<Rating> ratings = {csat(5, "2026-03-10T12:00:00Z", u"7"_s), csat(1),
                                 csat(4, "2026-03-10T13:00:00Z", u"7"_s)};
        ratings[2].platform = u"iadvize"_s; // another system's 7 is another team
        ratings[0].channel = u"chat"_s;
        BoardQuestion question = own({2026, 3, 1}, {2026, 3, 31}, BoardGroup::Team);
        auto board = satisfactionBoard(ratings, question, QDate(2026, 4, 1), warsaw);
        QCOMPARE(board.teams, (QStringList{QString(), u"iadvize/7"_s, u"intercom/7"_s}));
        QCOMPARE(board.rows.size(), 3);
        QCOMPARE(board.rows.at(2).name, u"intercom/7"_s);
        QCOMPARE(board.rows.at(2).figures.csat(), 100.0);

        question.team = u"intercom/7"_s;
        question.group = BoardGroup::Channel;
        board = satisfactionBoard(ratings, question, QDate(2026, 4, 1), warsaw);
        QCOMPARE(board.total.answers(), 1);
        QCOMPARE(board.rows.size(), 1);
        QCOMPARE(board.rows.at(0).name, u"chat"_s);
        QCOMPARE(board.teams.size(), 3); // to choose another one
        question.team = QString(); // those without
        QCOMPARE(satisfactionBoard(ratings, question, QDate(2026, 4, 1), warsaw).total.csat(), 0.0);
    }

    void theNewestCommentStandsFirst()
    {
        Rating old = csat(1, "2026-03-09T12:00:00Z");
        old.comment = u"za długo"_s;
        Rating later{.kind = RatingKind::Comment, .comment = u"super"_s, .at = utc("2026-03-10T12:00:00Z")};
        later.subject = u"conversation:2"_s;
        Rating score = nps(7); // of the same conversation
        score.subject = later.subject;
        Rating sameTime = later; // told afterwards
        sameTime.subject = u"conversation:3"_s;
        const auto board = satisfactionBoard({old, score, later, sameTime}, own({2026, 3, 1}, {2026, 3, 31}),
                                             QDate(2026, 4, 1), warsaw);
        QCOMPARE(board.comments, (QList<BoardComment>{{.rating = sameTime},
                                                      {.rating = later, .nps = 7},
                                                      {.rating = old, .csat = 1}}));
        QCOMPARE(board.total.comments, 3);
        QCOMPARE(board.total.answers(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSatisfaction)
#include "tst_satisfaction.moc"
