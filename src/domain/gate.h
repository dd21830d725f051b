// SPDX-License-Identifier: GPL-3.0-or-later
// The one gate of every sending path: switched on, duplicate, opted out, resting, own staff. Pure.
#pragma once

#include "domain/story.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <optional>

namespace surveyhook {

enum class AutomationState { On, Off, Paused, Draft, Rehearsal, Ask };

[[nodiscard]] QString automationStateCode(AutomationState state); // "on" …
[[nodiscard]] std::optional<AutomationState> automationStateFromCode(QStringView code);

struct RestPeriod
{
    enum class Scope {
        All,
        Group, // automations that name the same group
        Automation,
    };

    int days = 0; // 0: none
    Scope scope = Scope::All;
    QString group = {}; // its name, with Scope::Group
};

/** What another event about the same conversation, ticket or order does while an invitation waits. */
enum class NewerEvent {
    KeepFirst, // nothing: the later one is a duplicate
    StartAnew, // one that passes takes the place of what waits
    TakeBack, // any takes back what waits; one that passes waits in its place
};

[[nodiscard]] QString newerEventCode(NewerEvent rule); // "keep", "restart", "cancel"
[[nodiscard]] std::optional<NewerEvent> newerEventFromCode(QStringView code);

/** What the automation and the office say. */
struct GatePolicy
{
    AutomationState automation = AutomationState::On;
    bool stopped = false; // somebody has stopped all sending
    QString rehearsalTo = {}; // where invitations of a rehearsal go; empty: nowhere
    RestPeriod rest;
    QStringList restsWith = {}; // ids of the automations of its group, itself included; empty: no group
    NewerEvent newer = NewerEvent::KeepFirst;
    QStringList ownDomains;
    QStringList testAddresses; // exempt from own domain, rest period and same mail
};

/** What is known of the person and of the subject when the question is asked. */
struct GateFacts
{
    QString person; // normalised address
    QDateTime due; // when the invitation would leave
    bool staffAddress = false;
    bool rehearsal = false; // it goes to the office instead of the person
    std::optional<qint64> sameSubjectEvent; // number of the event whose invitation this subject already has
    QString subject;
    std::optional<QDateTime> optedOutAt;
    std::optional<QDateTime> sameMailAt = {}; // when a mail of the same content was or will be asked for
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

/** How long the same mail does not go to the same person again, whatever the rest period. */
inline constexpr std::chrono::hours sameMailPause{12};

/** In this order: all sending, automation state, staff address, own domain, opted out, same subject, rest
 * period, same mail. */
[[nodiscard]] GateVerdict gate(const GatePolicy &policy, const GateFacts &facts);

} // namespace surveyhook
