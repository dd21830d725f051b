// SPDX-License-Identifier: GPL-3.0-or-later
// One action owed to one person because of one event, and what its attempts ended with.
#pragma once

#include "domain/story.h"

#include <chrono>
#include <optional>
#include <variant>

namespace surveyhook {

/** What the scheduler hands to a target. */
struct DeliveryTask
{
    QString id; // "dl_…", in X-Surveyhook-Delivery
    QString lease; // proves that the claim is still ours
    QString eventId;
    QString automation;
    QString person; // normalised address
    QString optOutToken;
    qint64 respondent = 0; // what {{ID_RESPONDENT}} says of the person; 0: none
    int actionIndex = 0; // into Automation::actions
    QString actionType;
    QJsonObject content; // {"values": {variable: text}, "language": "pl"}
    int failedAttempts = 0;
    QString rehearsalTo = {}; // who gets it in place of the person; empty: it is the real thing
};

/** Whether it was planned in a rehearsal: then it stays one, whatever the automation's state later. */
[[nodiscard]] bool isRehearsal(const QJsonObject &content);

/** Whom a delivery is about: @p person, or the one in the content of an action that asks nobody. Only to be
 * shown: the gate's rules go by the person alone. */
[[nodiscard]] QString concernedPerson(const QString &person, const QJsonObject &content);

struct Delivered
{
    QString code; // codes::sent, codes::practiceSent, codes::callAccepted or codes::practiceCalled
    QJsonObject values = {};
    bool applied = false; // something was changed, nothing went to anybody: state done
};
/** A passing fault: the retry schedule decides when. */
struct TryAgain
{
    QString code;
    QJsonObject values = {};
    std::optional<std::chrono::seconds> after = {}; // asked for by the other side
};
/** Never with these data: a person decides. */
struct GiveUp
{
    QString code;
    QJsonObject values = {};
    bool stop = false; // further calls would do harm: what uses the account is paused
};
/** It may have happened: a person decides. */
struct Unknown
{
    QString code;
    QJsonObject values = {};
};
using DeliveryOutcome = std::variant<Delivered, TryAgain, GiveUp, Unknown>;

struct Attempt
{
    QDateTime at;
    QString outcome; // "delivered", "try_again", "give_up", "unknown"
    QString code;
    QJsonObject values;
};

} // namespace surveyhook
