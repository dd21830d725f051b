// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcallstore.h"

#include "base/logging.h"
#include "domain/codes.h"
#include "storage/callrows.h"
#include "storage/peoplerows.h"
#include "storage/sqlconnection.h"
#include "storage/writequeue.h"

#include <QMap>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qint64 rowBytes = 4096; // of a call's rows and their share of index pages, beside the body

/** The change and the call that ordered it; a refused one leaves the call alone, as rejected. */
Result<StoredCall> insertOrder(SqlConnection &sql, const CallRecord &call)
{
    const auto changed = applyListChange(sql, *call.change, call.request.receivedAt);
    if (!changed)
        return changed.error();
    if (!changed->refusal.isEmpty()) {
        CallRecord refused = call;
        refused.events = {NewEvent{.automation = call.events.value(0).automation,
                                   .item = 0,
                                   .state = State::Rejected,
                                   .code = codes::orderRefused,
                                   .values = {{"problem"_L1, changed->refusal}}}};
        refused.request.body.truncate(SqlCallStore::rejectedBody);
        Result<StoredCall> stored = insertRejected(sql, refused, SqlCallStore::keptRejected);
        if (!stored)
            return stored;
        StoredCall answer = *std::move(stored);
        answer.refusal = changed->refusal;
        return answer;
    }
    Result<StoredCall> stored = insertCall(sql, call);
    if (!stored || changed->person.isEmpty())
        return stored;
    StoredCall answer = *std::move(stored);
    answer.person = changed->person;
    if (answer.duplicate)
        return answer;
    for (const QString &event : std::as_const(answer.eventIds)) {
        if (auto done = sql.prepare(u"UPDATE event SET person = ? WHERE id = ?").exec(changed->person, event);
            !done)
            return done.error();
    }
    return answer;
}

} // namespace

/** Notes that wait: however many probes come, one job at a time writes their sums. */
class SqlCallStore::Notes
{
public:
    struct Sum
    {
        qint64 count = 0;
        QDateTime lastAt;
    };
    using Sums = QMap<QPair<QString, QString>, Sum>; // by address and code

    /** Whether a job must be posted. */
    [[nodiscard]] bool add(const QString &address, const QString &code, const QDateTime &at)
    {
        const std::lock_guard lock(m_mutex);
        Sum &sum = m_sums[{address, code}];
        ++sum.count;
        sum.lastAt = at;
        return !std::exchange(m_posted, true);
    }
    [[nodiscard]] Sums take()
    {
        const std::lock_guard lock(m_mutex);
        m_posted = false;
        return std::exchange(m_sums, {});
    }

private:
    std::mutex m_mutex;
    Sums m_sums;
    bool m_posted = false;
};

SqlCallStore::SqlCallStore(WriteQueue &queue) : m_queue(queue), m_notes(std::make_shared<Notes>()) {}

SqlCallStore::~SqlCallStore() = default;

void SqlCallStore::append(CallRecord call, Done done)
{
    struct Job
    {
        CallRecord call;
        StoredCall stored = {};
    };
    const qint64 bytes = call.request.body.size() + rowBytes;
    const auto job = std::make_shared<Job>(Job{std::move(call)});
    m_queue.post(
        WriteQueue::Priority::Intake,
        [job](SqlConnection &sql) -> Result<void> {
            Result<StoredCall> stored =
                job->call.change ? insertOrder(sql, job->call) : insertCall(sql, job->call);
            if (!stored)
                return stored.error();
            job->stored = *std::move(stored);
            return {};
        },
        [job, done = std::move(done)](const Result<void> &result) {
            done(result ? Result<StoredCall>(std::move(job->stored)) : Result<StoredCall>(result.error()));
        },
        bytes);
}

void SqlCallStore::appendRejected(CallRecord call, Done done)
{
    call.request.body.truncate(rejectedBody);
    const qint64 bytes = call.request.body.size() + rowBytes;
    const auto record = std::make_shared<const CallRecord>(std::move(call));
    const auto stored = std::make_shared<StoredCall>();
    m_queue.post(
        WriteQueue::Priority::Intake,
        [record, stored](SqlConnection &sql) -> Result<void> {
            Result<StoredCall> inserted = insertRejected(sql, *record, keptRejected);
            if (!inserted)
                return inserted.error();
            *stored = *std::move(inserted);
            return {};
        },
        [stored, done = std::move(done)](const Result<void> &result) {
            done(result ? Result<StoredCall>(*stored) : Result<StoredCall>(result.error()));
        },
        bytes);
}

void SqlCallStore::note(const QString &address, const QString &code, const QDateTime &at)
{
    const bool unknown = code == codes::countUnknownKey;
    if (!m_notes->add(unknown ? QString() : address, code, at))
        return;
    const auto sums = std::make_shared<std::optional<Notes::Sums>>();
    m_queue.post(
        WriteQueue::Priority::Background,
        [notes = m_notes, sums](SqlConnection &sql) -> Result<void> {
            if (!*sums)
                *sums = notes->take();
            for (auto sum = (*sums)->cbegin(); sum != (*sums)->cend(); ++sum) {
                if (auto done = addNote(sql, sum.key().first, sum.key().second, sum->count, sum->lastAt);
                    !done)
                    return done;
            }
            return {};
        },
        [notes = m_notes, sums](const Result<void> &result) {
            if (!result) {
                qCWarning(lcStorage) << "counts are lost:" << result.error().detail;
                if (!*sums)
                    static_cast<void>(notes->take()); // never ran; the next note posts again
            }
        });
}

} // namespace surveyhook
