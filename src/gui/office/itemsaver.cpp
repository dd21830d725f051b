// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/itemsaver.h"

#include <chrono>

using namespace std::chrono_literals;

namespace surveyhook {

namespace {

struct Done
{
    Result<SaveReport> report;
    Undo undo;
};

} // namespace

ItemSaver::ItemSaver(Engine *engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &ItemSaver::flush);
}

ItemSaver::~ItemSaver()
{
    if (!m_waiting)
        return;
    // Nobody is here any more to hear the answer.
    m_engine->ask(
        m_engine, [save = m_waiting->save](Desk &desk) { return save(desk.setup(), nullptr); },
        [](const Result<SaveReport> &) {});
}

void ItemSaver::later(const ItemKey &item, const Save &save)
{
    if (m_waiting && !(m_waiting->item == item))
        flush();
    m_waiting = Wish{item, save};
    m_soon.start();
}

void ItemSaver::now(const ItemKey &item, const Save &save, const std::function<void()> &done)
{
    flush();
    closeRun();
    run({item, save, done});
}

void ItemSaver::flush()
{
    m_soon.stop();
    if (!m_waiting)
        return;
    const Wish wish = *std::exchange(m_waiting, std::nullopt);
    run(wish);
}

void ItemSaver::run(const Wish &wish)
{
    ++m_running;
    m_engine->ask(
        this,
        [save = wish.save](Desk &desk) {
            Undo undo;
            Result<SaveReport> report = save(desk.setup(), &undo);
            return Done{std::move(report), std::move(undo)};
        },
        [this, wish](const Done &done) {
            --m_running;
            if (!done.report) {
                Q_EMIT failed(done.report.error());
                return;
            }
            if (!done.report->faults.isEmpty()) {
                Q_EMIT refused(wish.item, done.report->faults);
                return;
            }
            if (!m_run || !(m_run->item == wish.item))
                m_run = Run{wish.item, {}};
            for (auto it = done.undo.before.begin(); it != done.undo.before.end(); ++it) {
                if (!m_run->undo.before.contains(it.key()))
                    m_run->undo.before.insert(it.key(), it.value());
            }
            const Undo before = m_run->undo;
            Q_EMIT saved(wish.item, *done.report, [this, before] { undo(before); });
            if (wish.done)
                wish.done();
        });
}

void ItemSaver::undo(const Undo &before)
{
    m_soon.stop();
    m_waiting.reset();
    closeRun();
    m_engine->ask(
        this, [before](Desk &desk) { return desk.setup().restore(before); },
        [this](const Result<void> &restored) {
            if (restored)
                Q_EMIT undone();
            else
                Q_EMIT failed(restored.error());
        });
}

} // namespace surveyhook
