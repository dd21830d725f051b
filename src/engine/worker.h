// SPDX-License-Identifier: GPL-3.0-or-later
// What happens after a call was stored: planner and deliveries, with the workspace they go by.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/sharedworkspace.h"
#include "engine/store.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace surveyhook {

class CallTarget;
class MailTarget;
class NotifyTarget;
class Planner;
class PlatformCaller;
class Scheduler;
class TargetSwitch;
class WorkspaceKeeper;

/** Lives in the worker thread; created there. */
class Worker final : public QObject
{
    Q_OBJECT

public:
    Worker(DataDir dir, std::shared_ptr<Store> store, const Clock &clock, SharedWorkspace &workspace);
    ~Worker() override;

    /** Loads the workspace and resolves what an earlier run left behind; nothing is planned or sent before
     * begin(). */
    Result<void> prepare();
    void begin();
    /** Plans and sends nothing new; emits stopped() when the running attempts have ended, at most after some
     * seconds. */
    void stop();
    /** New calls have been stored. */
    void wake();

Q_SIGNALS:
    void workspaceChanged();
    void failed(const surveyhook::Error &error);
    void stopped();

private:
    Result<void> reload();
    void forgetWhole();
    void lookAround();
    void keepRefreshToken(const QString &connection, const Secret &before, const Secret &refresh);
    void stopAccount(const QString &connection);
    void answerDoor();
    void tellSoon();
    void finishStopping();

    DataDir m_dir;
    std::shared_ptr<Store> m_store;
    const Clock &m_clock;
    SharedWorkspace &m_workspace;
    std::unique_ptr<WorkspaceKeeper> m_keeper;
    std::unique_ptr<PlanStore> m_plans;
    std::unique_ptr<PlatformCaller> m_caller;
    std::unique_ptr<MailTarget> m_mail;
    std::unique_ptr<CallTarget> m_calls;
    std::unique_ptr<TargetSwitch> m_target;
    std::unique_ptr<NotifyTarget> m_subscribers;
    std::unique_ptr<Planner> m_planner;
    std::unique_ptr<Scheduler> m_scheduler;
    std::unique_ptr<Scheduler> m_teller; // of what subscribers are told
    QTimer m_watch;
    QTimer m_patience;
    QTimer m_tidy;
    QTimer m_tell;
    qint64 m_foreignChanges = 0;
    bool m_stopping = false;
};

} // namespace surveyhook
