// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setupdesk.h"

#include "domain/codes.h"
#include "engine/draftitem.h"
#include "engine/freeid.h"
#include "engine/setuptouch.h"
#include "engine/workspacekeeper.h"
#include "storage/historyreader.h"
#include "storage/samplestore.h"
#include "storage/versionstore.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int triesAgainstOthers = 5;
} // namespace

SetupDesk::SetupDesk(std::shared_ptr<Store> store, WorkspaceKeeper &keeper, HistoryReader &history,
                     const Clock &clock)
    : m_store(std::move(store))
    , m_keeper(keeper)
    , m_history(history)
    , m_clock(clock)
    , m_versions(std::make_unique<VersionStore>(m_store->database()))
    , m_samples(std::make_unique<SampleStore>(m_store->database()))
{}

SetupDesk::~SetupDesk() = default;

Result<Undo> SetupDesk::change(const Decide &decide)
{
    for (int attempt = 1;; ++attempt) {
        const Result<KeptItems> kept = m_keeper.items();
        if (!kept)
            return kept.error();
        const Result<Touch> touch = decide(kept->items);
        if (!touch)
            return touch.error();
        Undo undo;
        for (auto it = touch->put.begin(); it != touch->put.end(); ++it)
            undo.before.insert(it.key(), kept->items.value(it.key()));
        QList<ItemKey> remove;
        for (const ItemKey &key : touch->remove) {
            if (!kept->items.contains(key))
                continue;
            undo.before.insert(key, kept->items.value(key));
            remove.append(key);
        }
        if (touch->put.isEmpty() && remove.isEmpty())
            return undo;
        const Result<void> saved = m_keeper.save(touch->put, remove, kept->revision, m_clock.nowUtc());
        if (saved) {
            const Result<int> followed = followSwitches(kept->items, touch->put);
            m_store->doorbell().ring();
            if (!followed)
                return followed.error();
            undo.deliveries = *followed;
            return undo;
        }
        if (saved.error().code != ErrorCode::Conflict || attempt == triesAgainstOthers)
            return saved.error();
    }
}

Result<int> SetupDesk::followSwitches(const WorkspaceItems &before, const WorkspaceItems &put)
{
    int deliveries = 0;
    for (auto it = put.begin(); it != put.end(); ++it) {
        const QJsonObject old = before.value(it.key());
        if (it.key().kind != "automation"_L1 || old.isEmpty())
            continue;
        const AutomationState was = automationFromJson(old, before).state;
        const AutomationState now = automationFromJson(it.value(), before).state;
        const bool stops = now == AutomationState::Off || now == AutomationState::Paused;
        if (was == now || now == AutomationState::Draft)
            continue;
        SqlDeliveryStore &store = m_store->deliveries();
        const QString &id = it.key().id;
        const Result<int> followed =
            stops ? store.holdWaiting(id, now == AutomationState::Off ? codes::off : codes::paused,
                                      m_clock.nowUtc())
                  : store.letGoOn(id, m_clock.nowUtc());
        if (!followed)
            return followed.error();
        deliveries += *followed;
    }
    return deliveries;
}

Result<void> SetupDesk::restore(const Undo &undo)
{
    const Result<Undo> done = change([&undo](const WorkspaceItems &) -> Result<Touch> {
        Touch touch;
        for (auto it = undo.before.begin(); it != undo.before.end(); ++it) {
            if (it->isEmpty())
                touch.remove.append(it.key());
            else
                touch.put.insert(it.key(), it.value());
        }
        return touch;
    });
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QString> SetupDesk::freeId(const QString &kind, const QString &name)
{
    const Result<KeptItems> kept = m_keeper.items();
    if (!kept)
        return kept.error();
    QStringList taken;
    for (auto it = kept->items.begin(); it != kept->items.end(); ++it) {
        if (it.key().kind == kind)
            taken.append(it.key().id);
    }
    return freeIdFor(name, taken);
}

Result<QList<AddressNote>> SetupDesk::addressNotes(const QString &key)
{
    return m_history.notes(key);
}

} // namespace surveyhook
