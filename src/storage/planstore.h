// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be planned, and the commit of what the planner decided, with the gate asked in the same
// transaction.
#pragma once

#include "base/result.h"
#include "domain/httpmessage.h"
#include "domain/ports/deliverystore.h"
#include "domain/ports/platform.h"
#include "domain/story.h"
#include "storage/database.h"

#include <memory>
#include <optional>

namespace surveyhook {

class WriteQueue;

/** An event that nobody has decided about yet, with the call as stored. */
struct EventToPlan
{
    qint64 number = 0;
    QString id;
    qint64 call = 0;
    QString address; // trigger key
    QString automation;
    QString platform;
    QString type;
    QString subject;
    int item = 0; // which of ParsedCall::items
    QJsonObject values;
    RawRequest request;
    int lookupTries = 0; // retrying commits with nextTry so far
    QJsonObject lookups; // results saved so far, as given to Plan::lookups
    QJsonObject remembered = {}; // of calls about the same subject: ParsedCall::remember
    QString person = {}; // whom the order at our own address was about; empty: to be found in the data
};

struct PlannedDelivery
{
    int actionIndex = 0; // into Automation::actions
    QString actionType;
    QString person; // normalised address
    QDateTime due;
    QJsonObject content; // {"values": {variable: text}, "language": "pl"}
    QString subject = {}; // what it is about, for the sentence
    QString subjectKey =
        {}; // one delivery of the action that is not cancelled may have it; empty: no such rule
    bool staffAddress = false;
    bool held = false; // when the gate is open, a person is to look first
    QString heldCode = {}; // codes::ask, codes::unsupportedAction …
    QJsonObject heldValues = {};
};

/** What the planner decided about one event. Of notice, nextTry and deliveries the first that is set counts;
 * without them state, code and values are the outcome. */
struct Plan
{
    qint64 event = 0; // number
    QString person = {}; // empty: unknown
    QString subject = {}; // conversation, ticket, order; empty: none
    Story story = {}; // the gate's checks are appended by commit()
    QList<HistoryLine> lines =
        {}; // what was done on the way (look-ups); commit() writes the outcome's own line
    State state = State::Filtered;
    QString code = {};
    QJsonObject values = {};
    QList<PlannedDelivery> deliveries = {};
    std::optional<QDateTime> nextTry =
        {}; // plan again then: state waiting, or retrying a look-up that failed; with code and values
    QJsonObject lookups = {}; // results to keep until then
    std::optional<PersonNotice> notice =
        {}; // done, code notice; an opt-out goes onto the do-not-contact list
};

struct PlanOutcome
{
    qint64 event = 0;
    State state = State::Received;
    QString code;
};

struct PlanSummary
{
    QList<PlanOutcome> outcomes = {}; // of those committed, in the order of the plans
    int skipped = 0; // somebody else had decided already
    QList<qint64> failed = {}; // numbers of events whose plan could not be written; the others were
    int deliveries = 0;
    std::optional<QDateTime> earliestDue = {}; // of the deliveries made
};

/** @p queue must live longer. received() and nextTry() belong to the thread that calls one of them first. */
class PlanStore
{
public:
    PlanStore(Database database, WriteQueue &queue);
    PlanStore(const PlanStore &) = delete;
    PlanStore &operator=(const PlanStore &) = delete;
    ~PlanStore();

    /** Events whose look-up or gathering is due at @p now, then those just received, oldest first. */
    [[nodiscard]] Result<QList<EventToPlan>> received(int limit, const QDateTime &now);
    /** When the next look-up is due again. */
    [[nodiscard]] Result<std::optional<QDateTime>> nextTry();

    /** One transaction; blocks; any thread but the writer's. @p policies is called in the writer's thread
     * meanwhile. A plan whose event is no longer received (or retrying a look-up) is skipped, so committing
     * twice does nothing. */
    [[nodiscard]] Result<PlanSummary> commit(const QList<Plan> &plans,
                                             const DeliveryStore::Policies &policies, const QDateTime &now);

private:
    Database m_database;
    WriteQueue &m_queue;
    std::unique_ptr<SqlConnection> m_reader;
};

} // namespace surveyhook
