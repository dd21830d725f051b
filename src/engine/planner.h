// SPDX-License-Identifier: GPL-3.0-or-later
// Turns received events into deliveries: asks for what is missing, plans, and writes plans down in batches.
#pragma once

#include "base/clock.h"
#include "domain/retrypolicy.h"
#include "engine/planning.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace surveyhook {

class PlatformCaller;

/** Lives in the worker thread. Events that wait for a look-up are remembered in memory only: after a restart
 * they are received events again. */
class Planner final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        PlanStore &store;
        PlatformCaller &caller;
        const Clock &clock;
        std::function<std::shared_ptr<const Workspace>()> workspace;
        std::vector<std::shared_ptr<const Platform>> platforms;
        QStringList actions; // that this version can run
        std::function<const Destination *(const QString &actionType)> destination = {}; // see PlanningContext
        std::function<qint64()> callsTaken; // so far; while they come fast, the planner gives way
        RetryPolicy lookupRetries = {};
    };

    explicit Planner(Parts parts, QObject *parent = nullptr);

    void start();
    /** Plans what is at hand, begins nothing new. */
    void stop();
    void wake();

Q_SIGNALS:
    /** Events changed their state; deliveries may be due. */
    void planned();
    void failed(const surveyhook::Error &error);

private:
    struct Pending // an event that waits for a look-up
    {
        EventToPlan event;
        QList<HistoryLine> lines; // what the look-ups so far said
    };

    void work();
    [[nodiscard]] bool intakeIsBusy();
    [[nodiscard]] const Platform *platform(const QString &id) const;
    [[nodiscard]] const Platform *lookupPlatform(const QString &type) const;
    [[nodiscard]] PlanStep step(const EventToPlan &event, const Workspace &workspace) const;
    void beginLookups();
    void ask(qint64 number, const LookupStep &step, const QJsonObject &data);
    void judge(qint64 number, const LookupStep &step, const LookupOutcome &outcome);
    void fault(qint64 number, const LookupStep &step, const LookupOutcome &outcome);
    void goOn(qint64 number);
    void giveUp(qint64 number, State state, const QJsonObject &values, std::optional<QDateTime> next);
    void commit(const QList<Plan> &plans);

    Parts m_parts;
    QTimer m_timer;
    bool m_active = false;
    QElapsedTimer m_sinceMeasured; // the intake's speed
    qint64 m_takenThen = 0;
    bool m_busy = false;
    QHash<qint64, Pending> m_pending; // by event number
    std::deque<std::pair<qint64, LookupNeeded>> m_toLookUp; // waiting for a free place
    int m_lookupsRunning = 0;
};

} // namespace surveyhook
