// SPDX-License-Identifier: GPL-3.0-or-later
// The story of an event: facts as codes and values, never finished sentences, so that it reads in every
// language (wording/ makes the sentences). The codes are listed in domain/codes.h.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace surveyhook {

/** Of an event and of a delivery; product.md, "States". */
enum class State {
    Received,
    Rejected,
    Duplicate,
    Filtered,
    Resting,
    Suppressed,
    Waiting,
    Held,
    Sending,
    Retrying,
    Sent,
    Answered,
    Done,
    NeedsAttention,
    Cancelled,
};

/** "received", "needs_attention" …: the same in the database, the command line's JSON and the tests. */
[[nodiscard]] QString stateCode(State state);
[[nodiscard]] std::optional<State> stateFromCode(QStringView code);
[[nodiscard]] QList<State> allStates();

/** One line of an event's history. */
struct HistoryLine
{
    qint64 seq = 0; // grows by one a line over the whole database; 0: not stored yet
    QDateTime at;
    QString code;
    QJsonObject values = {};
};

/** One thing that was looked at on the way: signature, duplicate, address, gate … */
struct Check
{
    QString code;
    bool passed = false;
    QJsonObject values = {};
};

/** One condition of the filter and what it met. */
struct ConditionResult
{
    QString field;
    QString op; // as in the workspace file: "is", "isOneOf" …
    QJsonValue expected;
    QJsonValue actual;
    bool passed = false;
};

/** One survey variable and where its value came from. */
struct MappedValue
{
    QString variable;
    QString value;
    QString from; // the field's path, "text", or "ifEmpty"
};

struct Story
{
    QList<Check> checks = {};
    QList<ConditionResult> conditions = {};
    QList<MappedValue> mapping = {};
};

[[nodiscard]] QJsonObject toJson(
    const Story &story); // members "checks", "conditions", "mapping" as in contract.md
[[nodiscard]] Story storyFromJson(const QJsonObject &json);

} // namespace surveyhook
