// SPDX-License-Identifier: GPL-3.0-or-later
// What the history shows: rows of the list, the whole story of one event, the queue. Read by storage/, shown
// by the window and the command line.
#pragma once

#include "domain/delivery.h"
#include "domain/httpmessage.h"
#include "domain/story.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>

namespace surveyhook {

/** One line of the history's list. */
struct EventRow
{
    qint64 number = 0; // shown as #12; grows
    QString id; // "ev_…"
    QDateTime receivedAt; // UTC
    QString address; // trigger key; filled by EventStory only
    QString automation; // id; empty: none wanted it
    QString platform;
    QString type;
    State state = State::Received;
    QString code; // why, see domain/codes.h; empty while received
    QJsonObject values;
    QString person; // normalised address; empty while unknown
    QString duplicateOf; // id of the first event; empty: no repeat
    std::optional<QDateTime> due; // of the next delivery or look-up
};

/** How far a reader has seen. Opaque: take it from HistoryReader, hand it back to changedAfter(). */
struct ChangeMark
{
    qint64 event = 0;
    qint64 line = 0;

    friend bool operator==(const ChangeMark &, const ChangeMark &) = default;
};

/** What to list; all parts together, newest first. */
struct EventQuery
{
    QList<State> states = {}; // empty: all
    QString automation = {}; // id; empty: all, and events that none wanted
    QString search = {}; // part of a person, automation id or type; or a number, "#12"
    QStringList automations =
        {}; // ids whose names match the search, found by the caller; ored with the search
    int limit = 100;
    std::optional<qint64> beforeNumber = {}; // the next page
    std::optional<ChangeMark> changedAfter = {}; // only what is new or has changed since
};

struct DeliveryRow
{
    QString id; // "dl_…"
    qint64 event = 0; // number
    QString eventId;
    QString automation;
    int actionIndex = 0;
    QString action; // type: "email" …
    QString person;
    State state = State::Waiting;
    QString code;
    QJsonObject values;
    std::optional<QDateTime> due;
    std::optional<QDateTime> sentAt;
    bool mayHaveLeft = false; // the point of no return was passed
    QJsonObject content; // {"values": {variable: text}, "language": "pl"}
    QList<Attempt> attempts; // oldest first; filled by EventStory only
};

/** Everything about one event. */
struct EventStory
{
    EventRow row;
    RawRequest request; // as stored: secrets are masked, values nobody keeps are gone
    QString subject;
    Story story;
    QList<DeliveryRow> deliveries; // in the order they were made
    QList<HistoryLine> history; // oldest first; the first line, "received", has seq 0
};

/** What the list of automations shows beside each. */
struct AutomationCounts
{
    int today = 0;
    int needAttention = 0;
    QDateTime lastEvent; // UTC; invalid: there has been none
};

/** Somebody we know of. */
struct PersonRow
{
    QString address; // normalised
    QDateTime firstSeen; // invalid: only the opt-out is known
    QDateTime lastSeen;
    std::optional<QDateTime> lastAsked; // when the newest invitation left
    std::optional<QDateTime> optedOut; // since then nothing is sent
    qint64 id = 0; // what [ID_RESPONDENT] stands for; 0: only the opt-out is known
    QString phone = {};
    QString firstName = {};
    QString lastName = {};
    bool listed = false; // in the office's own list
    QJsonObject labels = {}; // the latest values
    QJsonObject lists = {}; // by survey: the labels there
    QJsonObject tokens = {}; // by survey: what an invitation to a token names
    std::optional<QDateTime> restUntil = {}; // filled by Desk
};

/** A probe or a count under an address. */
struct AddressNote
{
    QString code; // codes::probeHead, codes::countNoLogin … or "count.rejected": refused calls no longer kept
    qint64 count = 0;
    QDateTime lastAt;
};

} // namespace surveyhook
