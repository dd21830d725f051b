// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a history line, read the way sentences need them: text, number, time, list.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace surveyhook {

class Values
{
public:
    explicit Values(const QJsonObject &values) : m_values(values) {}

    [[nodiscard]] bool has(QLatin1StringView key) const;
    /** Empty when there is none. Lists are joined with commas. */
    [[nodiscard]] QString text(QLatin1StringView key) const;
    /** For a place in a sentence: a dash when there is none. */
    [[nodiscard]] QString shown(QLatin1StringView key) const;
    [[nodiscard]] int number(QLatin1StringView key) const;
    [[nodiscard]] bool flag(QLatin1StringView key) const { return m_values[key].toBool(); }
    /** As dateTimeText(); what was stored when it is no time. */
    [[nodiscard]] QString time(QLatin1StringView key) const;
    /** The day of a time, alone. */
    [[nodiscard]] QString date(QLatin1StringView key) const;
    /** "#1482". */
    [[nodiscard]] QString eventNumber(QLatin1StringView key) const;
    /** The address under "address" or "person"; "(unknown address)" when there is none. */
    [[nodiscard]] QString person() const;
    [[nodiscard]] const QJsonObject &json() const { return m_values; }

private:
    QJsonObject m_values;
};

/** What a table of sentences holds for a code. */
struct Wording
{
    std::function<QString(const Values &)> sentence;
    std::function<QString(const Values &)> advice = {};
};

/** @p sentence and, when not empty, what the other side said: "… (Details: 550 no such user)". */
[[nodiscard]] QString withDetails(const QString &sentence, const QString &details);

} // namespace surveyhook
