// SPDX-License-Identifier: GPL-3.0-or-later
// What an automation's actions owe a person once an event has passed everything: a delivery each. Pure.
#pragma once

#include "engine/planning.h"

namespace surveyhook {

/** Whom an action of an ordered or an evaluated event needs. */
[[nodiscard]] PersonNeed personNeed(const Action &action, const PlanningContext &context, bool isOrder);

/** An event that has passed. */
struct PassedEvent
{
    const EventToPlan &event;
    const PlanningContext &context;
    const Automation &automation;
    QJsonObject data; // of the event, with its look-ups
    QJsonObject values; // of the survey's variables
    QJsonObject ordered = {}; // what an order wants of its invitation
    bool isOrder = false; // it came in at one of our own addresses
    QString person;
    bool isStaff = false;
    QString subject; // empty: none
    QDateTime due; // UTC
};

[[nodiscard]] QList<PlannedDelivery> owedDeliveries(const PassedEvent &passed);

} // namespace surveyhook
