// SPDX-License-Identifier: GPL-3.0-or-later
// Where calls become durable. Implemented by storage/, used by intake/, faked in tests.
#pragma once

#include "base/result.h"
#include "domain/httpmessage.h"
#include "domain/incoming.h"
#include "domain/rating.h"
#include "domain/story.h"
#include "domain/surveyanswer.h"

#include <chrono>
#include <functional>
#include <optional>

namespace surveyhook {

/** One automation's (and person's) view of a call. */
struct NewEvent
{
    QString automation; // empty: none on this address wanted it
    int item = 0; // which of ParsedCall::items
    State state = State::Received;
    QString code = {}; // when the state needs one
    QJsonObject values = {};
    QString dedupKey = {}; // of this one alone; empty: the call's counts
};

/** A call ready to be stored: credentials already masked, fields that nobody keeps already removed. */
struct CallRecord
{
    QString address; // trigger key
    QString platform;
    RawRequest request;
    QString type = {};
    QString dedupKey = {}; // empty: never a repeat
    std::chrono::seconds dedupWindow{0};
    QString subject = {};
    QJsonObject remember = {}; // merged with what earlier calls of the subject left; see ParsedCall
    QList<NewEvent> events; // at least one
    QList<Rating> ratings = {}; // see ParsedCall; kept unless the call is a repeat
    QList<SurveyAnswer> answers = {}; // marked in the same commit
    std::optional<ListChange> change = {}; // made in the same commit; refused: the call is kept as rejected
};

struct StoredCall
{
    QStringList eventIds;
    bool duplicate = false; // then eventIds holds the first event's id, not the new line's
    QString refusal = {}; // of the change, see domain/incoming.h
    QString person = {}; // whom the change was about
};

class CallStore
{
public:
    CallStore() = default;
    CallStore(const CallStore &) = delete;
    CallStore &operator=(const CallStore &) = delete;
    virtual ~CallStore();

    using Done = std::function<void(Result<StoredCall>)>;

    /** Any thread, does not block. @p done is called once, in a thread of the store, when the call is durable
     * or when it cannot be (StorageFailed). Known (address, dedup key) within the window: one event of state
     * duplicate. */
    virtual void append(CallRecord call, Done done) = 0;

    /** As append(), for a call refused at the door: one event of state rejected with @p code; the newest 100
     * an address are kept, bodies up to 16 KiB. */
    virtual void appendRejected(CallRecord call, Done done) = 0;

    /** A line under the address (probes), or only a count when @p code begins with "count.". Not waited for.
     */
    virtual void note(const QString &address, const QString &code, const QDateTime &at) = 0;
};

/** The opt-out link's side of the store. */
class OptOuts
{
public:
    OptOuts() = default;
    OptOuts(const OptOuts &) = delete;
    OptOuts &operator=(const OptOuts &) = delete;
    virtual ~OptOuts();

    struct Link
    {
        QString address; // whom it belongs to
        QString language; // of the invitation
        bool optedOut = false;
    };

    /** Both: any thread, not blocking, @p done once, in a thread of the store. NotFound for an unknown token.
     */
    virtual void find(const QString &token, std::function<void(Result<Link>)> done) = 0;
    virtual void optOut(const QString &token, const QDateTime &at,
                        std::function<void(Result<Link>)> done) = 0;
};

} // namespace surveyhook
