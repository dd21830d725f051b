// SPDX-License-Identifier: GPL-3.0-or-later
// Takes due deliveries from the queue, hands each to its target and writes down how it ended.
#pragma once

#include "base/clock.h"
#include "domain/ports/deliverystore.h"
#include "domain/ports/target.h"
#include "domain/retrypolicy.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace surveyhook {

/** Lives in one thread (the worker); its store and target are called from there and from the target's
 * threads. */
class Scheduler final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        DeliveryStore &store;
        Target &target;
        const Clock &clock;
        DeliveryStore::Policies policies;
        RetryPolicy retries = {};
        int atOnce = 8; // attempts running at the same time
    };

    explicit Scheduler(Parts parts, QObject *parent = nullptr);
    ~Scheduler() override;

    /** Begins. What an earlier run left behind must have been resolved: DeliveryStore::recover(). */
    void start();
    /** No new attempts; those running go on. Emits idle() once none runs. */
    void stop();
    [[nodiscard]] int running() const;

    /** Looks at the queue now: something was added or changed. */
    void wake();

Q_SIGNALS:
    /** A delivery changed its state; at most one signal a turn of the event loop. */
    void changed();
    void idle();
    /** The queue could not be read or written; it is tried again. */
    void failed(const surveyhook::Error &error);

private:
    struct Shared;

    void claim();
    void begin(const DeliveryTask &task);
    void ended();
    void armTimer();

    Parts m_parts;
    std::shared_ptr<Shared> m_shared; // outlives this object while attempts run
    QTimer m_timer;
    bool m_active = false;
    bool m_claimAgain = false;
};

} // namespace surveyhook
