// SPDX-License-Identifier: GPL-3.0-or-later
// Stores in memory for tests of the intake: they answer at once, late, or with a failure.
#pragma once

#include "domain/ports/callstore.h"

#include <QHash>
#include <QMutex>
#include <QSet>

namespace surveyhook::test {

struct Note
{
    QString address;
    QString code;
    QDateTime at;
};

class FakeCallStore final : public CallStore
{
public:
    enum class Mode { AtOnce, Late, Failing };

    void append(CallRecord call, Done done) override { take(std::move(call), std::move(done), false); }
    void appendRejected(CallRecord call, Done done) override { take(std::move(call), std::move(done), true); }
    void note(const QString &address, const QString &code, const QDateTime &at) override
    {
        const QMutexLocker lock(&m_mutex);
        m_notes.append({address, code, at});
    }

    void setMode(Mode mode) { m_mode = mode; }

    /** Mode::Late: lets the calls that wait become durable, in the calling thread; the last ones first if @p
     * backwards. */
    void release(bool backwards = false)
    {
        QList<std::pair<Done, StoredCall>> waiting;
        {
            const QMutexLocker lock(&m_mutex);
            waiting.swap(m_waiting);
        }
        if (backwards)
            std::reverse(waiting.begin(), waiting.end());
        for (auto &[done, stored] : waiting)
            done(stored);
    }

    [[nodiscard]] QList<CallRecord> appended() { return locked(m_appended); }
    [[nodiscard]] QList<CallRecord> rejected() { return locked(m_rejected); }
    [[nodiscard]] qsizetype waiting() { return locked(m_waiting).size(); }
    [[nodiscard]] QList<Note> notes() { return locked(m_notes); }
    [[nodiscard]] qsizetype count(QLatin1StringView code)
    {
        const QList<Note> all = notes();
        return std::count_if(all.begin(), all.end(), [code](const Note &note) { return note.code == code; });
    }

private:
    void take(CallRecord call, Done done, bool refused)
    {
        if (m_mode == Mode::Failing) {
            done(Error{ErrorCode::StorageFailed, QStringLiteral("disk full")});
            return;
        }
        const StoredCall stored = remember(std::move(call), refused);
        if (m_mode == Mode::AtOnce) {
            done(stored);
            return;
        }
        const QMutexLocker lock(&m_mutex);
        m_waiting.append({std::move(done), stored});
    }

    StoredCall remember(CallRecord call, bool refused)
    {
        const QMutexLocker lock(&m_mutex);
        StoredCall stored;
        const QString repeated = m_first.value({call.address, call.dedupKey});
        if (!refused && !call.dedupKey.isEmpty() && !repeated.isEmpty()) {
            stored = {{repeated}, true};
        } else {
            for (qsizetype i = 0; i < call.events.size(); ++i)
                stored.eventIds.append(QStringLiteral("ev_%1").arg(++m_number));
            m_first.insert({call.address, call.dedupKey}, stored.eventIds.constFirst());
        }
        (refused ? m_rejected : m_appended).append(std::move(call));
        return stored;
    }

    template <typename T>
    T locked(const T &list)
    {
        const QMutexLocker lock(&m_mutex);
        return list;
    }

    QMutex m_mutex;
    Mode m_mode = Mode::AtOnce;
    int m_number = 0;
    QHash<std::pair<QString, QString>, QString> m_first;
    QList<CallRecord> m_appended;
    QList<CallRecord> m_rejected;
    QList<std::pair<Done, StoredCall>> m_waiting;
    QList<Note> m_notes;
};

class FakeOptOuts final : public OptOuts
{
public:
    using Done = std::function<void(Result<Link>)>;

    void add(const QString &token, const Link &link) { m_links.insert(token, link); }
    [[nodiscard]] bool isOut(const QString &token) const { return m_links.value(token).optedOut; }
    void setFailing(bool failing) { m_failing = failing; }

    void find(const QString &token, Done done) override { done(link(token)); }
    void optOut(const QString &token, const QDateTime &, Done done) override
    {
        if (!m_failing && m_links.contains(token))
            m_links[token].optedOut = true;
        done(link(token));
    }

private:
    [[nodiscard]] Result<Link> link(const QString &token) const
    {
        if (m_failing)
            return Error{ErrorCode::StorageFailed, QStringLiteral("disk full")};
        if (!m_links.contains(token))
            return Error{ErrorCode::NotFound, QStringLiteral("no such token")};
        return m_links.value(token);
    }

    QHash<QString, Link> m_links;
    bool m_failing = false;
};

} // namespace surveyhook::test
