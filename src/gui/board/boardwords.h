// SPDX-License-Identifier: GPL-3.0-or-later
// What the satisfaction board says: numbers, names of periods, teams and channels, in the user's language.
#pragma once

#include "domain/satisfaction.h"

#include <QCoreApplication>
#include <QHash>

namespace surveyhook {

class BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::BoardWords)

public:
    /** Of the language of this moment. */
    BoardWords();

    [[nodiscard]] QString team(const QString &key) const;
    [[nodiscard]] static QString channel(const QString &code);
    /** Of a row of the table: "9–15 March 2026", "Intercom: team 814". */
    [[nodiscard]] QString row(const BoardRow &row, BoardGroup group) const;
    /** The same, as short as an axis wants it. */
    [[nodiscard]] QString tick(const BoardRow &row, BoardGroup group) const;

    [[nodiscard]] static QString days(const DayRange &days);
    [[nodiscard]] static QString groupTitle(BoardGroup group);
    /** "78%", "4.2", "+25"; a dash for nothing. */
    [[nodiscard]] static QString percent(std::optional<double> share);
    [[nodiscard]] static QString mean(std::optional<double> mean);
    [[nodiscard]] static QString nps(std::optional<double> score);

    /** The lines of the two tiles. */
    [[nodiscard]] static QString csatDetail(const SatisfactionFigures &figures);
    [[nodiscard]] static QString npsDetail(const SatisfactionFigures &figures);
    [[nodiscard]] static QString csatChange(const SatisfactionBoard &board);
    [[nodiscard]] static QString npsChange(const SatisfactionBoard &board);
    /** Empty when there are enough. */
    [[nodiscard]] static QString few(int answers);

private:
    [[nodiscard]] QString shortTeam(const QString &key) const;

    QHash<QString, QString> m_teams; // platform → "Team %1"
};

} // namespace surveyhook
