// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writequeue.h"

#include "base/logging.h"
#include "storage/checkpointer.h"
#include "storage/dialect.h"
#include "storage/sqlconnection.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr std::size_t intakeShare = 256; // jobs a batch
constexpr std::size_t backgroundShare = 2; // jobs a batch while the intake waits
constexpr std::size_t backgroundShareAlone = 16;

struct Job
{
    WriteQueue::Priority priority;
    WriteQueue::Work work;
    WriteQueue::Done done;
    qint64 bytes;
    Result<void> result = {};
};

Error stoppedError()
{
    return Error{ErrorCode::Cancelled, u"the write queue does not run"_s};
}

} // namespace

class WriteQueue::Writer
{
public:
    Writer(Database database, const Options &options)
        : m_database(std::move(database))
        , m_options(options)
        , m_checkpointer(m_database, {options.checkpointBytes, options.restartLogBytes})
    {}

    Result<void> start();
    void stop();
    void post(Job job);

    [[nodiscard]] bool isThisThread() const { return m_thread.get_id() == std::this_thread::get_id(); }
    [[nodiscard]] int depth() const { return m_intakeDepth + m_backgroundDepth; }
    [[nodiscard]] int intakeDepth() const { return m_intakeDepth; }
    [[nodiscard]] qint64 intakeTaken() const { return m_intakeTaken; }
    [[nodiscard]] qint64 foreignChanges() const { return m_foreignChanges; }

private:
    void loop();
    [[nodiscard]] bool take(std::vector<Job> &batch);
    void process(std::vector<Job> &batch);
    [[nodiscard]] Result<void> transaction(std::vector<Job> &batch, bool guardAll, bool *again);
    [[nodiscard]] Result<void> runJob(Job &job, bool guarded);
    void watch();
    void shrink();

    Database m_database;
    Options m_options;
    Checkpointer m_checkpointer;
    std::unique_ptr<SqlConnection> m_connection; // of the writer's thread
    std::thread m_thread;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_intake;
    std::deque<Job> m_background;
    bool m_running = false;
    bool m_waiting = false;
    std::atomic<int> m_intakeDepth{0};
    std::atomic<qint64> m_intakeTaken{0};
    std::atomic<int> m_backgroundDepth{0};

    std::chrono::steady_clock::time_point m_watched;
    qint64 m_dataVersion = 0;
    std::atomic<qint64> m_foreignChanges{0};
};

Result<void> WriteQueue::Writer::start()
{
    std::promise<Result<void>> opened;
    m_thread = std::thread([this, &opened] {
        auto connection = m_database.connect(Database::Access::Write);
        if (!connection) {
            opened.set_value(connection.error());
            return;
        }
        m_connection = *std::move(connection);
        const QString patience = u"PRAGMA busy_timeout = %1"_s.arg(m_options.busyPatience.count());
        if (auto done = m_connection->run(patience); !done) {
            opened.set_value(done);
            m_connection.reset();
            return;
        }
        watch();
        {
            const std::lock_guard lock(m_mutex);
            m_running = true;
        }
        opened.set_value({});
        loop();
        m_connection.reset();
    });
    Result<void> ready = opened.get_future().get();
    if (ready)
        ready = m_checkpointer.start();
    if (!ready)
        stop();
    return ready;
}

void WriteQueue::Writer::stop()
{
    Q_ASSERT(!isThisThread());
    // First, so that the writer's connection is the last one: closing it moves the rest of the log.
    m_checkpointer.stop();
    {
        const std::lock_guard lock(m_mutex);
        m_running = false;
        m_wake.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void WriteQueue::Writer::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_running) {
            if (job.priority == Priority::Intake) {
                m_intake.push_back(std::move(job));
                ++m_intakeDepth;
            } else {
                m_background.push_back(std::move(job));
                ++m_backgroundDepth;
            }
            if (m_waiting)
                m_wake.notify_one();
            return;
        }
    }
    job.done(stoppedError());
}

void WriteQueue::Writer::loop()
{
    std::vector<Job> batch;
    while (take(batch)) {
        if (batch.empty())
            shrink();
        else
            process(batch);
        batch.clear();
        if (std::chrono::steady_clock::now() - m_watched >= m_options.watchEvery)
            watch();
    }
}

bool WriteQueue::Writer::take(std::vector<Job> &batch)
{
    const auto move = [&batch](std::deque<Job> &from, std::size_t most, std::atomic<int> &depth) {
        const std::size_t count = std::min(most, from.size());
        for (std::size_t i = 0; i < count; ++i) {
            batch.push_back(std::move(from.front()));
            from.pop_front();
        }
        depth -= static_cast<int>(count);
        return count;
    };

    std::unique_lock lock(m_mutex);
    m_waiting = true;
    m_wake.wait_for(lock, m_options.watchEvery,
                    [this] { return !m_intake.empty() || !m_background.empty() || !m_running; });
    m_waiting = false;
    const std::size_t calls = move(m_intake, intakeShare, m_intakeDepth);
    m_intakeTaken += static_cast<qint64>(calls);
    const bool intake = calls > 0;
    move(m_background, intake ? backgroundShare : backgroundShareAlone, m_backgroundDepth);
    return m_running || !batch.empty();
}

void WriteQueue::Writer::process(std::vector<Job> &batch)
{
    bool again = false;
    Result<void> committed = transaction(batch, false, &again);
    if (again)
        committed = transaction(batch, true, &again);
    if (!committed)
        qCWarning(lcStorage).noquote() << batch.size() << "writes failed:" << committed.error().detail;
    qint64 bytes = 0;
    for (const Job &job : batch)
        bytes += job.bytes;
    for (Job &job : batch)
        job.done(committed ? job.result : committed);
    m_checkpointer.committed(bytes);
}

Result<void> WriteQueue::Writer::transaction(std::vector<Job> &batch, bool guardAll, bool *again)
{
    struct Gate
    {
        explicit Gate(CommitGate &commitGate) : gate(commitGate) { gate.enterTransaction(); }
        Gate(const Gate &) = delete;
        Gate &operator=(const Gate &) = delete;
        ~Gate() { gate.leaveTransaction(); }
        CommitGate &gate;
    } gate(m_checkpointer.gate());

    *again = false;
    if (auto begun = m_connection->begin(); !begun)
        return begun;
    for (Job &job : batch) {
        const bool guarded = guardAll || job.priority == Priority::Background;
        job.result = runJob(job, guarded);
        if (job.result)
            continue;
        if (dialect::endsTransaction(job.result.error()) || !guarded) {
            m_connection->rollback();
            *again = !dialect::endsTransaction(job.result.error());
            return job.result;
        }
    }
    if (auto done = m_connection->commit(); !done) {
        m_connection->rollback();
        return done;
    }
    return {};
}

Result<void> WriteQueue::Writer::runJob(Job &job, bool guarded)
{
    if (!guarded)
        return job.work(*m_connection);
    if (auto saved = m_connection->prepare(u"SAVEPOINT job").exec(); !saved)
        return saved;
    Result<void> result = job.work(*m_connection);
    if (!result && dialect::endsTransaction(result.error()))
        return result;
    if (!result) {
        if (auto undone = m_connection->prepare(u"ROLLBACK TO job").exec(); !undone)
            return undone;
    }
    if (auto released = m_connection->prepare(u"RELEASE job").exec(); !released)
        return released;
    return result;
}

void WriteQueue::Writer::watch()
{
    m_watched = std::chrono::steady_clock::now();
    // The number changes only with commits of other connections,
    // https://www.sqlite.org/pragma.html#pragma_data_version
    Statement statement = m_connection->prepare(u"PRAGMA data_version");
    if (auto done = statement.exec(); !done || !statement.next())
        return;
    const qint64 version = statement.number(0);
    if (m_dataVersion != 0 && version != m_dataVersion)
        ++m_foreignChanges;
    m_dataVersion = version;
}

void WriteQueue::Writer::shrink()
{
    constexpr qint64 worthIt = 2000; // pages
    const Result<qint64> free = m_connection->number(u"PRAGMA freelist_count");
    if (!free || *free < worthIt)
        return;
    Statement vacuum = m_connection->prepare(u"PRAGMA incremental_vacuum(500)");
    if (auto done = vacuum.exec(); !done)
        return;
    while (vacuum.next()) {} // a page a step
}

WriteQueue::WriteQueue(Database database, const Options &options)
    : m_writer(std::make_unique<Writer>(std::move(database), options))
{}

WriteQueue::~WriteQueue()
{
    stop();
}

Result<void> WriteQueue::start()
{
    return m_writer->start();
}

void WriteQueue::stop()
{
    m_writer->stop();
}

void WriteQueue::post(Priority priority, Work work, Done done, qint64 bytes)
{
    m_writer->post(Job{priority, std::move(work), std::move(done), bytes});
}

Result<void> WriteQueue::run(Work work)
{
    Q_ASSERT(!m_writer->isThisThread()); // it would wait for itself
    // Shared: the writer may still be inside set_value() when the waiting thread goes on.
    const auto finished = std::make_shared<std::promise<Result<void>>>();
    post(Priority::Background, std::move(work),
         [finished](const Result<void> &result) { finished->set_value(result); });
    return finished->get_future().get();
}

int WriteQueue::depth() const
{
    return m_writer->depth();
}

int WriteQueue::intakeDepth() const
{
    return m_writer->intakeDepth();
}

qint64 WriteQueue::intakeTaken() const
{
    return m_writer->intakeTaken();
}

qint64 WriteQueue::foreignChanges() const
{
    return m_writer->foreignChanges();
}

} // namespace surveyhook
