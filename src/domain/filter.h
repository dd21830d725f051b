// SPDX-License-Identifier: GPL-3.0-or-later
// "Only when …": conditions on the fields of an event. Pure.
#pragma once

#include "domain/story.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

#include <variant>

namespace surveyhook {

enum class Operator {
    Is,
    IsNot,
    Contains,
    NotContains,
    StartsWith,
    IsOneOf,
    IsEmpty,
    IsNotEmpty,
    GreaterThan,
    LessThan,
    Before,
    After,
    OlderThan,
    YoungerThan,
};

[[nodiscard]] QString operatorCode(Operator op); // "isOneOf"
[[nodiscard]] std::optional<Operator> operatorFromCode(QStringView code);
[[nodiscard]] QList<Operator> allOperators();

struct Condition
{
    QString field; // a path, see fieldpath.h
    Operator op = Operator::Is;
    QJsonValue expected; // text, number, truth value; a list for isOneOf; a duration object for olderThan
    bool exact = false; // true: no forgiveness for case, spaces, "5" = 5, tak = true
};

enum class Match { All, Any };

struct ConditionGroup
{
    Match match = Match::All;
    QList<Condition> conditions;
};

/** All of or any of; one level of groups below. No items: every event passes. */
struct Filter
{
    Match match = Match::All;
    QList<std::variant<Condition, ConditionGroup>> items;
};

struct FilterVerdict
{
    bool passed = true;
    QList<ConditionResult> conditions; // every one, also those after the first failure
};

/** @p now for olderThan and youngerThan; @p zone reads times without a zone. Missing and null equal the empty
 * text. Unix seconds and milliseconds count as times. A comparison that makes no sense (text > number) fails.
 */
[[nodiscard]] FilterVerdict evaluate(const Filter &filter, const QJsonObject &data, const QDateTime &now,
                                     const QTimeZone &zone);

/** Forgiving equality: case, outer spaces, "5" = 5 = "5.0", tak/ja/yes = true, nie/nee/no = false. */
[[nodiscard]] bool forgivingEquals(const QJsonValue &a, const QJsonValue &b);

/** A time in any of the shapes that platforms send: ISO 8601 with or without zone, "YYYY-MM-DD HH:MM:SS", a
 * date, Unix seconds or milliseconds. Invalid when it is none. UTC out. */
[[nodiscard]] QDateTime timeFrom(const QJsonValue &value, const QTimeZone &zone);

} // namespace surveyhook
