// SPDX-License-Identifier: GPL-3.0-or-later
// Moves the write-ahead log into the database file from a thread of its own, so that no commit has to wait
// for it.
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace surveyhook {

/** Lets the checkpointer in between two transactions of the writer, and never starves. */
class CommitGate
{
public:
    void enterTransaction();
    void leaveTransaction();
    void enterCheckpoint();
    void leaveCheckpoint();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_inTransaction = false;
    bool m_checkpoint = false;
};

class Checkpointer
{
public:
    struct Limits
    {
        qint64 stepBytes; // written since the last step
        qint64 restartLogBytes; // of the log, at which it must start over
    };

    Checkpointer(Database database, const Limits &limits) : m_database(std::move(database)), m_limits(limits)
    {}
    Checkpointer(const Checkpointer &) = delete;
    Checkpointer &operator=(const Checkpointer &) = delete;
    ~Checkpointer(); // stop()

    /** Starts the thread and waits until its connection is open. */
    Result<void> start();
    void stop();
    /** The writer has committed about @p bytes. Any thread, does not block. */
    void committed(qint64 bytes);
    [[nodiscard]] CommitGate &gate() { return m_gate; }

    static constexpr qint64 truncateBytes = 4 * 1024 * 1024; // of the log's file, when idle
    static constexpr std::chrono::seconds idle{3};

private:
    void loop(SqlConnection &connection);
    void step(SqlConnection &connection);
    void truncate(SqlConnection &connection);

    Database m_database;
    Limits m_limits;
    CommitGate m_gate;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic<qint64> m_bytes{0};
    bool m_stop = false;
};

} // namespace surveyhook
