// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker.h"

#include "base/logging.h"
#include "delivery/calltarget.h"
#include "delivery/scheduler.h"
#include "engine/abilities.h"
#include "engine/accountstop.h"
#include "engine/keptcalls.h"
#include "engine/notifytarget.h"
#include "engine/planner.h"
#include "engine/platformcaller.h"
#include "engine/targetswitch.h"
#include "engine/workspacekeeper.h"
#include "mail/mailtarget.h"
#include "platforms/builtin.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto watchEvery = 1s; // the promise is to follow others' changes within 2 s
constexpr auto tidyEvery = 1h;
constexpr int wholeDays = 7; // how long a call may be stored whole while its automation is set up
constexpr auto tellAfter = 50ms;
constexpr auto stopPatience = 2s; // then running attempts are broken off, before or after their mark
} // namespace

Worker::Worker(DataDir dir, std::shared_ptr<Store> store, const Clock &clock, SharedWorkspace &workspace)
    : m_dir(std::move(dir))
    , m_store(std::move(store))
    , m_clock(clock)
    , m_workspace(workspace)
    , m_keeper(std::make_unique<WorkspaceKeeper>(m_store))
    , m_plans(std::make_unique<PlanStore>(m_store->database(), m_store->writes()))
    , m_caller(std::make_unique<PlatformCaller>())
    , m_watch(this)
    , m_patience(this)
    , m_tidy(this)
    , m_tell(this)
{
    const auto snapshot = [&shared = m_workspace] {
        return shared.get();
    };
    // Called from the target's threads, which have ended before this has.
    MailOptions mail;
    mail.renewed = [this](const QString &connection, const Secret &before, const Secret &refresh) {
        QMetaObject::invokeMethod(
            this, [this, connection, before, refresh] { keepRefreshToken(connection, before, refresh); },
            Qt::QueuedConnection);
    };
    m_mail = std::make_unique<MailTarget>(snapshot, m_dir.practiceMail(), m_clock, std::move(mail));
    m_calls = std::make_unique<CallTarget>(CallTarget::Parts{
        .workspace = snapshot,
        .destination = [](const QString &type) { return findDestination(type); },
        .clock = m_clock,
        .stop = [this](const QString &connection) { stopAccount(connection); },
    });
    m_target = std::make_unique<TargetSwitch>(*m_mail, *m_calls);
    m_planner = std::make_unique<Planner>(Planner::Parts{
        .store = *m_plans,
        .caller = *m_caller,
        .clock = m_clock,
        .workspace = snapshot,
        .platforms = builtinPlatforms(),
        .actions = runnableActions(),
        .destination = [](const QString &type) { return findDestination(type); },
        .callsTaken = [&writes = m_store->writes()] { return writes.intakeTaken(); },
    });
    m_scheduler = std::make_unique<Scheduler>(Scheduler::Parts{
        .store = m_store->deliveries(),
        .target = *m_target,
        .clock = m_clock,
        .policies = [&shared = m_workspace](const QString &id) { return shared.get()->gatePolicy(id); },
    });
    m_subscribers = std::make_unique<NotifyTarget>(snapshot, m_clock);
    m_teller = std::make_unique<Scheduler>(Scheduler::Parts{
        .store = m_store->outgoing(),
        .target = *m_subscribers,
        .clock = m_clock,
        .policies = {},
    });
    connect(m_planner.get(), &Planner::planned, m_scheduler.get(), &Scheduler::wake);
    connect(m_planner.get(), &Planner::planned, this, &Worker::tellSoon);
    connect(m_scheduler.get(), &Scheduler::changed, this, &Worker::tellSoon);
    connect(m_teller.get(), &Scheduler::failed, this, &Worker::failed);
    m_tell.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, m_teller.get(), &Scheduler::wake);
    connect(m_planner.get(), &Planner::failed, this, &Worker::failed);
    connect(m_scheduler.get(), &Scheduler::failed, this, &Worker::failed);
    const auto ended = [this] {
        if (m_stopping && m_scheduler->running() + m_teller->running() == 0)
            finishStopping();
    };
    connect(m_scheduler.get(), &Scheduler::idle, this, ended);
    connect(m_teller.get(), &Scheduler::idle, this, ended);
    connect(&m_watch, &QTimer::timeout, this, &Worker::lookAround);
    connect(&m_tidy, &QTimer::timeout, this, &Worker::forgetWhole);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Worker::finishStopping);
}

Worker::~Worker()
{
    m_store->doorbell().answerWith({});
}

Result<void> Worker::prepare()
{
    if (const Result<void> loaded = reload(); !loaded)
        return loaded;
    if (const auto resumed = m_store->outgoing().recover(m_clock.nowUtc()); !resumed)
        return resumed.error();
    const Result<Recovery> recovery = m_store->deliveries().recover(m_clock.nowUtc());
    if (!recovery)
        return recovery.error();
    if (recovery->dueAgain + recovery->needAttention > 0)
        qCInfo(lcEngine) << "left by an earlier run: due again" << recovery->dueAgain
                         << "for a person to decide" << recovery->needAttention;
    return {};
}

void Worker::begin()
{
    m_planner->start();
    m_scheduler->start();
    m_teller->start();
    m_foreignChanges = m_store->writes().foreignChanges();
    m_watch.start(watchEvery);
    forgetWhole();
    m_tidy.start(tidyEvery);
    m_store->doorbell().answerWith(
        [this] { QMetaObject::invokeMethod(this, &Worker::answerDoor, Qt::QueuedConnection); });
}

void Worker::wake()
{
    lookAround(); // a call may have turned a collector on or off
    m_planner->wake();
    tellSoon();
}

/** Together with whatever else happens within a moment: subscribers must cost the others nothing. */
void Worker::tellSoon()
{
    if (!m_stopping && !m_tell.isActive() && !m_workspace.get()->subscriptions.isEmpty())
        m_tell.start(tellAfter);
}

Result<void> Worker::reload()
{
    const auto loaded = m_keeper->load();
    if (!loaded)
        return loaded.error();
    m_workspace.set(*loaded);
    Q_EMIT workspaceChanged();
    return {};
}

/** Setting up may take weeks; what nobody ticked does not stay that long. */
void Worker::forgetWhole()
{
    const std::shared_ptr<const Workspace> workspace = m_workspace.get();
    for (const QString &id : workspace->unfinished) {
        Automation draft = workspace->automations.value(id);
        draft.keep = draft.keep.value_or(QStringList()); // nothing was chosen in all that time
        const Result<void> cut = cutToKept(*m_store, *workspace, draft, m_clock.nowUtc().addDays(-wholeDays));
        if (!cut)
            Q_EMIT failed(cut.error());
    }
}

void Worker::lookAround()
{
    const Result<bool> changed = m_keeper->hasChanged();
    if (changed && *changed) {
        if (const Result<void> loaded = reload(); !loaded)
            Q_EMIT failed(loaded.error());
    }
    const qint64 foreign = m_store->writes().foreignChanges();
    if (foreign != m_foreignChanges || (changed && *changed)) {
        m_foreignChanges = foreign;
        m_planner->wake();
        m_scheduler->wake();
        tellSoon();
    }
}

/** Unless somebody has signed in anew meanwhile. */
void Worker::keepRefreshToken(const QString &connection, const Secret &before, const Secret &refresh)
{
    const ItemKey key{u"connection"_s, connection};
    const QString member = u"refreshToken"_s;
    for (int round = 0; round < 3; ++round) { // somebody else may save at the same time
        const auto kept = m_keeper->items();
        if (!kept)
            return Q_EMIT failed(kept.error());
        QJsonObject item = kept->items.value(key);
        if (item.value(member).toString() != before.revealText())
            return;
        item.insert(member, refresh.revealText());
        const Result<void> saved = m_keeper->save({{key, item}}, {}, kept->revision, m_clock.nowUtc());
        if (saved)
            return lookAround();
        if (saved.error().code != ErrorCode::Conflict)
            return Q_EMIT failed(saved.error());
    }
}

/** In a thread of the calls: none of them goes on before it is written down. */
void Worker::stopAccount(const QString &connection)
{
    const Result<QStringList> paused = pauseCallersOf(m_store, connection, m_clock.nowUtc());
    const Error problem = paused ? Error{.detail = {}} : paused.error();
    QMetaObject::invokeMethod(
        this,
        [this, problem] {
            if (!problem.detail.isEmpty())
                Q_EMIT failed(problem);
            lookAround();
        },
        Qt::QueuedConnection);
}

void Worker::answerDoor()
{
    if (m_stopping)
        return;
    lookAround();
    m_planner->wake();
    m_scheduler->wake();
    tellSoon();
}

void Worker::stop()
{
    m_store->doorbell().answerWith({});
    m_stopping = true;
    m_watch.stop();
    m_tidy.stop();
    m_planner->stop();
    m_patience.start(stopPatience);
    m_teller->stop();
    m_scheduler->stop();
}

void Worker::finishStopping()
{
    if (!m_stopping)
        return;
    m_stopping = false;
    m_patience.stop();
    // Breaks off what still runs, and waits for their threads.
    m_mail.reset();
    m_calls.reset();
    m_subscribers.reset();
    Q_EMIT stopped();
}

} // namespace surveyhook
