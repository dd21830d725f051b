// SPDX-License-Identifier: GPL-3.0-or-later
// The one gate of every sending path: switched on, duplicate, opted out, resting, own staff. Pure.
#pragma once

#include "domain/story.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace surveyhook {

enum class AutomationState { On, Off, Paused, Draft, Rehearsal, Ask };

[[nodiscard]] QString automationStateCode(AutomationState state); // "on" …
[[nodiscard]] std::optional<AutomationState> automationStateFromCode(QStringView code);

struct RestPeriod
{
    enum class Scope { All, Automation };

    int days = 0; // 0: none
    Scope scope = Scope::All;
};

/** What the automation and the office say. */
struct GatePolicy
{
    AutomationState automation = AutomationState::On;
    RestPeriod rest;
    QStringList ownDomains;
    QStringList testAddresses; // exempt from own domain and rest period
};

/** What is known of the person and of the subject when the question is asked. */
struct GateFacts
{
    QString person; // normalised address
    QDateTime due; // when the invitation would leave
    bool staffAddress = false;
    std::optional<qint64> sameSubjectEvent; // number of the event whose invitation this subject already has
    QString subject;
    std::optional<QDateTime> optedOutAt;
    std::optional<QDateTime> lastAsked; // due or sent time of the person's newest counted delivery in scope
};

struct GateVerdict
{
    bool open = true;
    State state = State::Waiting; // when closed: duplicate, suppressed, resting or held
    QString code; // see codes.h
    QJsonObject values;
    QList<Check> checks; // each question in the order asked, up to and including the failed one
};

/** In this order: automation state, staff address, own domain, opted out, same subject, rest period. */
[[nodiscard]] GateVerdict gate(const GatePolicy &policy, const GateFacts &facts);

} // namespace surveyhook
