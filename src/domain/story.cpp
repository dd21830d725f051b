// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/story.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

struct StateName
{
    State state = State::Received;
    QLatin1StringView code;
};

constexpr std::array stateNames = {
    StateName{State::Received, "received"_L1},   StateName{State::Rejected, "rejected"_L1},
    StateName{State::Duplicate, "duplicate"_L1}, StateName{State::Filtered, "filtered"_L1},
    StateName{State::Resting, "resting"_L1},     StateName{State::Suppressed, "suppressed"_L1},
    StateName{State::Waiting, "waiting"_L1},     StateName{State::Held, "held"_L1},
    StateName{State::Sending, "sending"_L1},     StateName{State::Retrying, "retrying"_L1},
    StateName{State::Sent, "sent"_L1},           StateName{State::Answered, "answered"_L1},
    StateName{State::Done, "done"_L1},           StateName{State::NeedsAttention, "needs_attention"_L1},
    StateName{State::Cancelled, "cancelled"_L1},
};

// An undefined value would make the member vanish from the JSON.
QJsonValue present(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

} // namespace

QString stateCode(State state)
{
    for (const StateName &name : stateNames) {
        if (name.state == state)
            return name.code;
    }
    return {};
}

std::optional<State> stateFromCode(QStringView code)
{
    for (const StateName &name : stateNames) {
        if (code == name.code)
            return name.state;
    }
    return std::nullopt;
}

QList<State> allStates()
{
    QList<State> states;
    states.reserve(qsizetype(stateNames.size()));
    for (const StateName &name : stateNames)
        states.append(name.state);
    return states;
}

QJsonObject toJson(const Story &story)
{
    QJsonArray checks;
    for (const Check &check : story.checks) {
        checks.append(
            QJsonObject{{u"code"_s, check.code}, {u"passed"_s, check.passed}, {u"values"_s, check.values}});
    }
    QJsonArray conditions;
    for (const ConditionResult &condition : story.conditions) {
        conditions.append(QJsonObject{{u"field"_s, condition.field},
                                      {u"operator"_s, condition.op},
                                      {u"expected"_s, present(condition.expected)},
                                      {u"actual"_s, present(condition.actual)},
                                      {u"passed"_s, condition.passed}});
    }
    QJsonArray mapping;
    for (const MappedValue &line : story.mapping) {
        mapping.append(
            QJsonObject{{u"variable"_s, line.variable}, {u"value"_s, line.value}, {u"from"_s, line.from}});
    }
    return {{u"checks"_s, checks}, {u"conditions"_s, conditions}, {u"mapping"_s, mapping}};
}

Story storyFromJson(const QJsonObject &json)
{
    Story story;
    const QJsonArray checks = json.value("checks"_L1).toArray();
    for (const QJsonValue value : checks) {
        story.checks.append({.code = value["code"_L1].toString(),
                             .passed = value["passed"_L1].toBool(),
                             .values = value["values"_L1].toObject()});
    }
    const QJsonArray conditions = json.value("conditions"_L1).toArray();
    for (const QJsonValue value : conditions) {
        story.conditions.append({.field = value["field"_L1].toString(),
                                 .op = value["operator"_L1].toString(),
                                 .expected = present(value["expected"_L1]),
                                 .actual = present(value["actual"_L1]),
                                 .passed = value["passed"_L1].toBool()});
    }
    const QJsonArray mapping = json.value("mapping"_L1).toArray();
    for (const QJsonValue value : mapping) {
        story.mapping.append({.variable = value["variable"_L1].toString(),
                              .value = value["value"_L1].toString(),
                              .from = value["from"_L1].toString()});
    }
    return story;
}

} // namespace surveyhook
