// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checkpointer.h"

#include "base/logging.h"
#include "storage/sqlconnection.h"

#include <QFileInfo>

#include <future>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

struct CheckpointAnswer
{
    qint64 pagesLeft = 0;
    qint64 pagesInLog = 0;
};

/** https://www.sqlite.org/pragma.html#pragma_wal_checkpoint: busy, pages in the log, pages moved */
CheckpointAnswer checkpoint(SqlConnection &connection, QStringView sql)
{
    Statement statement = connection.prepare(sql);
    if (auto done = statement.exec(); !done) {
        qCWarning(lcStorage) << "checkpoint:" << done.error().detail;
        return {};
    }
    if (!statement.next())
        return {};
    return {statement.number(1) - statement.number(2), statement.number(1)};
}

} // namespace

void CommitGate::enterTransaction()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_checkpoint; });
    m_inTransaction = true;
}

void CommitGate::leaveTransaction()
{
    const std::lock_guard lock(m_mutex);
    m_inTransaction = false;
    m_changed.notify_all();
}

void CommitGate::enterCheckpoint()
{
    std::unique_lock lock(m_mutex);
    m_checkpoint = true;
    m_changed.wait(lock, [this] { return !m_inTransaction; });
}

void CommitGate::leaveCheckpoint()
{
    const std::lock_guard lock(m_mutex);
    m_checkpoint = false;
    m_changed.notify_all();
}

Checkpointer::~Checkpointer()
{
    stop();
}

Result<void> Checkpointer::start()
{
    std::promise<Result<void>> opened;
    m_thread = std::thread([this, &opened] {
        auto connection = m_database.connect(Database::Access::Write);
        // Waiting for readers while holding the write lock would hold up the writer.
        Result<void> ready =
            connection ? (*connection)->run(u"PRAGMA busy_timeout = 0") : Result<void>(connection.error());
        const bool good = bool(ready);
        opened.set_value(std::move(ready));
        if (good)
            loop(**connection);
    });
    Result<void> ready = opened.get_future().get();
    if (!ready)
        stop();
    return ready;
}

void Checkpointer::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_wake.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void Checkpointer::committed(qint64 bytes)
{
    const qint64 before = m_bytes.fetch_add(bytes);
    if (before < m_limits.stepBytes && before + bytes >= m_limits.stepBytes) {
        const std::lock_guard lock(m_mutex);
        m_wake.notify_all();
    }
}

void Checkpointer::loop(SqlConnection &connection)
{
    qint64 seen = 0;
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        const bool woken =
            m_wake.wait_for(lock, idle, [this] { return m_stop || m_bytes >= m_limits.stepBytes; });
        if (m_stop)
            return;
        lock.unlock();
        if (woken) {
            m_bytes = 0;
            seen = 0;
            step(connection);
        } else if (seen == m_bytes) {
            truncate(connection);
        } else {
            seen = m_bytes;
        }
        lock.lock();
    }
}

void Checkpointer::step(SqlConnection &connection)
{
    constexpr QStringView passive = u"PRAGMA wal_checkpoint(PASSIVE)";
    const CheckpointAnswer first = checkpoint(connection, passive);
    constexpr qint64 pageBytes = 4096;
    if (first.pagesInLog * pageBytes < m_limits.restartLogBytes)
        return;
    // Under a steady load the log always holds something new and would grow for ever: move the little that
    // came during the step above while the writer pauses between two transactions; its next one then starts
    // the log over.
    m_gate.enterCheckpoint();
    checkpoint(connection, passive);
    m_gate.leaveCheckpoint();
}

void Checkpointer::truncate(SqlConnection &connection)
{
    if (QFileInfo(m_database.file() + u"-wal"_s).size() > truncateBytes)
        checkpoint(connection, u"PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace surveyhook
