// SPDX-License-Identifier: GPL-3.0-or-later
// Saves what is edited in a form a moment after the last key, and undoes it: back to how the thing was before
// one began to edit it.
#pragma once

#include "engine/engine.h"
#include "engine/setupdesk.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace surveyhook {

class ItemSaver final : public QObject
{
    Q_OBJECT

public:
    using Save = std::function<Result<SaveReport>(SetupDesk &setup, Undo *undo)>;

    /** @p engine must outlive it. */
    explicit ItemSaver(Engine *engine, QObject *parent);
    /** Saves what is not saved yet. */
    ~ItemSaver() override;

    /** @p item: whose edits belong together for "Undo". @p save runs in the reader's thread. */
    void later(const ItemKey &item, const Save &save);
    /** At once, for buttons; what waits is saved before it. @p done: after it was saved without a fault. */
    void now(const ItemKey &item, const Save &save, const std::function<void()> &done = {});
    void flush();
    [[nodiscard]] bool isBusy() const { return m_waiting.has_value() || m_running > 0; }
    /** The next change is one of its own for "Undo". */
    void closeRun() { m_run.reset(); }

Q_SIGNALS:
    /** Without faults. @p undo does it back. */
    void saved(const surveyhook::ItemKey &item, const surveyhook::SaveReport &report,
               const std::function<void()> &undo);
    void refused(const surveyhook::ItemKey &item, const QList<surveyhook::Fault> &faults);
    void undone();
    void failed(const surveyhook::Error &error);

private:
    struct Wish
    {
        ItemKey item;
        Save save;
        std::function<void()> done = {};
    };
    struct Run
    {
        ItemKey item;
        Undo undo;
    };
    void run(const Wish &wish);
    void undo(const Undo &before);

    Engine *m_engine;
    QTimer m_soon;
    std::optional<Wish> m_waiting;
    std::optional<Run> m_run;
    int m_running = 0;
};

} // namespace surveyhook
