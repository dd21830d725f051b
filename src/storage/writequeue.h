// SPDX-License-Identifier: GPL-3.0-or-later
// The one writer: a thread whose connection commits whatever has queued, in one transaction a batch.
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace surveyhook {

class WriteQueue
{
public:
    enum class Priority {
        Intake, // before everything else; run without a savepoint
        Background, // a bounded share of each batch; a failing job is undone alone
    };
    struct Options
    {
        std::chrono::milliseconds busyPatience{15000}; // how long another process may hold the write lock
        std::chrono::milliseconds watchEvery{500}; // how often to look for other processes' changes
        qint64 checkpointBytes = 4 * 1024 * 1024; // written until the log is moved into the file
        qint64 restartLogBytes = 64 * 1024 * 1024; // of the log, at which it must start over
    };
    /** What to write. May run twice (a batch that had to be undone is run again): it must not build on its
     * first run. */
    using Work = std::function<Result<void>(SqlConnection &)>;
    /** Called once, in the writer's thread, after the commit or the failure. Must return soon. */
    using Done = std::function<void(const Result<void> &)>;

    explicit WriteQueue(Database database) : WriteQueue(std::move(database), Options()) {}
    WriteQueue(Database database, const Options &options);
    WriteQueue(const WriteQueue &) = delete;
    WriteQueue &operator=(const WriteQueue &) = delete;
    ~WriteQueue(); // stop()

    /** Starts the thread and waits until its connection is open. Once. */
    Result<void> start();
    /** Finishes what has queued, then ends the thread. Any thread but the writer's. */
    void stop();

    /** Any thread; does not block. The work's own error reaches @p done; a commit that fails gives
     * StorageFailed to every job of the batch. Before start() and after stop(), @p done gets Cancelled at
     * once, in the caller's thread.
     *  @p bytes: roughly what the job writes. */
    void post(Priority priority, Work work, Done done, qint64 bytes = 16 * 1024);

    /** Blocks until committed. Any thread but the writer's. */
    Result<void> run(Work work);
    template <typename T>
    Result<T> compute(const std::function<Result<T>(SqlConnection &)> &work)
    {
        std::optional<T> value;
        Result<void> done = run([&](SqlConnection &connection) -> Result<void> {
            Result<T> result = work(connection);
            if (!result)
                return result.error();
            value = std::move(result).value();
            return {};
        });
        if (!done)
            return done.error();
        return *std::move(value);
    }

    /** Jobs that wait; any thread. For giving way to the intake. */
    [[nodiscard]] int depth() const;
    [[nodiscard]] int intakeDepth() const;
    /** Intake jobs taken so far; grows as fast as calls come in. */
    [[nodiscard]] qint64 intakeTaken() const;
    /** Grows when another process (or, seldom, a checkpoint) has changed the database. Any thread. */
    [[nodiscard]] qint64 foreignChanges() const;

private:
    class Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace surveyhook
