// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter.h"

#include "domain/comparison.h"
#include "domain/duration.h"
#include "domain/fieldpath.h"
#include "domain/zonedtime.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr std::array operatorNames = {
    "is"_L1,      "isNot"_L1,   "contains"_L1,   "notContains"_L1, "startsWith"_L1,
    "isOneOf"_L1, "isEmpty"_L1, "isNotEmpty"_L1, "greaterThan"_L1, "lessThan"_L1,
    "before"_L1,  "after"_L1,   "olderThan"_L1,  "youngerThan"_L1,
};

bool equals(const QJsonValue &a, const QJsonValue &b, bool exact)
{
    if (!exact)
        return forgivingEquals(a, b);
    const auto present = [](const QJsonValue &value) {
        return value.isNull() || value.isUndefined() ? QJsonValue(QString()) : value;
    };
    return present(a) == present(b);
}

QString comparable(const QJsonValue &value, bool exact)
{
    return exact ? textOf(value) : foldedText(textOf(value));
}

bool anyEquals(const QJsonArray &values, const QJsonValue &wanted, bool exact)
{
    return std::any_of(values.begin(), values.end(),
                       [&](const QJsonValue &value) { return equals(value, wanted, exact); });
}

bool contains(const QJsonValue &actual, const Condition &condition)
{
    if (actual.isArray())
        return anyEquals(actual.toArray(), condition.expected, condition.exact);
    return comparable(actual, condition.exact).contains(comparable(condition.expected, condition.exact));
}

bool isOneOf(const QJsonValue &actual, const Condition &condition)
{
    const QJsonArray wanted =
        condition.expected.isArray() ? condition.expected.toArray() : QJsonArray{condition.expected};
    return std::any_of(wanted.begin(), wanted.end(), [&](const QJsonValue &value) {
        return equals(actual, value, condition.exact)
               || (actual.isArray() && anyEquals(actual.toArray(), value, condition.exact));
    });
}

bool isEmpty(const QJsonValue &actual, bool exact)
{
    if (actual.isArray())
        return actual.toArray().isEmpty();
    if (actual.isObject())
        return actual.toObject().isEmpty();
    return comparable(actual, exact).isEmpty();
}

/** Less than 0, 0, more than 0; none when one of them is no number. */
std::optional<int> compareNumbers(const QJsonValue &a, const QJsonValue &b)
{
    const std::optional<double> left = numberFrom(a);
    const std::optional<double> right = numberFrom(b);
    if (!left || !right)
        return std::nullopt;
    return *left < *right ? -1 : (*left > *right ? 1 : 0);
}

std::optional<int> compareTimes(const QJsonValue &a, const QJsonValue &b, const QTimeZone &zone)
{
    const QDateTime left = timeFrom(a, zone);
    const QDateTime right = timeFrom(b, zone);
    if (!left.isValid() || !right.isValid())
        return std::nullopt;
    if (isPlainDate(a) || isPlainDate(b)) {
        // Ten o'clock on 3 April is not after 3 April.
        const qint64 days = clockFromUtc(right, zone).date().daysTo(clockFromUtc(left, zone).date());
        return days < 0 ? -1 : (days > 0 ? 1 : 0);
    }
    return left < right ? -1 : (left > right ? 1 : 0);
}

QDate workdaysBefore(QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(-1);
        if (day.dayOfWeek() <= Qt::Friday)
            --count;
    }
    return day;
}

/** @p now less the duration object @p json; invalid when it is none. */
QDateTime timeAgo(const QJsonValue &json, const QDateTime &now, const QTimeZone &zone)
{
    const std::optional<Duration::Unit> unit = unitFromCode(json["unit"_L1].toString());
    const std::optional<double> number = numberFrom(json["amount"_L1]);
    if (!unit || !number || *number < 0 || *number > 1e9)
        return {};
    const auto amount = int(*number);
    const QDateTime clock = clockFromUtc(now.toUTC(), zone);
    switch (*unit) {
    case Duration::Unit::Seconds:
        return now.addSecs(-qint64(amount));
    case Duration::Unit::Minutes:
        return now.addSecs(-qint64(amount) * 60);
    case Duration::Unit::Hours:
        return now.addSecs(-qint64(amount) * 3600);
    case Duration::Unit::Days:
        return utcFromClock(clock.date().addDays(-qint64(std::min(amount, 36'500))), clock.time(), zone);
    case Duration::Unit::Weeks:
        return utcFromClock(clock.date().addDays(-qint64(std::min(amount, 5'000)) * 7), clock.time(), zone);
    case Duration::Unit::Workdays:
        return utcFromClock(workdaysBefore(clock.date(), std::min(amount, 5'000)), clock.time(), zone);
    }
    return {};
}

bool compareAge(const Condition &condition, const QJsonValue &actual, const QDateTime &now,
                const QTimeZone &zone)
{
    const QDateTime time = timeFrom(actual, zone);
    const QDateTime limit = timeAgo(condition.expected, now, zone);
    if (!time.isValid() || !limit.isValid())
        return false;
    return condition.op == Operator::OlderThan ? time < limit : time > limit;
}

bool holds(const Condition &condition, const QJsonValue &actual, const QDateTime &now, const QTimeZone &zone)
{
    switch (condition.op) {
    case Operator::Is:
        return equals(actual, condition.expected, condition.exact);
    case Operator::IsNot:
        return !equals(actual, condition.expected, condition.exact);
    case Operator::Contains:
        return contains(actual, condition);
    case Operator::NotContains:
        return !contains(actual, condition);
    case Operator::StartsWith:
        return comparable(actual, condition.exact)
            .startsWith(comparable(condition.expected, condition.exact));
    case Operator::IsOneOf:
        return isOneOf(actual, condition);
    case Operator::IsEmpty:
        return isEmpty(actual, condition.exact);
    case Operator::IsNotEmpty:
        return !isEmpty(actual, condition.exact);
    case Operator::GreaterThan:
        return compareNumbers(actual, condition.expected).value_or(0) > 0;
    case Operator::LessThan:
        return compareNumbers(actual, condition.expected).value_or(0) < 0;
    case Operator::Before:
        return compareTimes(actual, condition.expected, zone).value_or(0) < 0;
    case Operator::After:
        return compareTimes(actual, condition.expected, zone).value_or(0) > 0;
    case Operator::OlderThan:
    case Operator::YoungerThan:
        return compareAge(condition, actual, now, zone);
    }
    return false;
}

/** Asks the conditions and keeps each result. */
class Evaluation
{
public:
    Evaluation(const QJsonObject &data, const QDateTime &now, const QTimeZone &zone)
        : m_data(data)
        , m_now(now)
        , m_zone(zone)
    {}

    bool ask(const Condition &condition)
    {
        const QJsonValue found = valueAt(m_data, condition.field);
        const QJsonValue actual = found.isUndefined() ? QJsonValue(QJsonValue::Null) : found;
        const bool passed = holds(condition, actual, m_now, m_zone);
        m_results.append({.field = condition.field,
                          .op = operatorCode(condition.op),
                          .expected = condition.expected,
                          .actual = actual,
                          .passed = passed});
        return passed;
    }
    bool ask(const ConditionGroup &group) { return askAll(group.match, group.conditions); }
    bool ask(const std::variant<Condition, ConditionGroup> &item)
    {
        return std::visit([this](const auto &one) { return ask(one); }, item);
    }

    template <typename Item>
    bool askAll(Match match, const QList<Item> &items)
    {
        qsizetype passed = 0;
        for (const Item &item : items)
            passed += ask(item) ? 1 : 0;
        return match == Match::All ? passed == items.size() : passed > 0 || items.isEmpty();
    }
    [[nodiscard]] const QList<ConditionResult> &results() const { return m_results; }

private:
    const QJsonObject &m_data;
    QDateTime m_now;
    const QTimeZone &m_zone;
    QList<ConditionResult> m_results;
};

} // namespace

QString operatorCode(Operator op)
{
    return operatorNames.at(std::size_t(op));
}

std::optional<Operator> operatorFromCode(QStringView code)
{
    for (std::size_t i = 0; i < operatorNames.size(); ++i) {
        if (code == operatorNames.at(i))
            return Operator(i);
    }
    return std::nullopt;
}

QList<Operator> allOperators()
{
    QList<Operator> operators;
    for (std::size_t i = 0; i < operatorNames.size(); ++i)
        operators.append(Operator(i));
    return operators;
}

FilterVerdict evaluate(const Filter &filter, const QJsonObject &data, const QDateTime &now,
                       const QTimeZone &zone)
{
    Evaluation evaluation(data, now, zone);
    const bool passed = evaluation.askAll(filter.match, filter.items);
    return {.passed = passed, .conditions = evaluation.results()};
}

} // namespace surveyhook
