// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accountstop.h"

#include "domain/codes.h"
#include "engine/workspacekeeper.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

bool calls(const Automation &automation, const Workspace &workspace, const QString &connection)
{
    return std::any_of(automation.actions.begin(), automation.actions.end(), [&](const Action &action) {
        const QString own = action.connection;
        return (own.isEmpty() ? workspace.surveys.value(automation.survey).connection : own) == connection;
    });
}

Result<QStringList> pauseOnce(WorkspaceKeeper &keeper, const QString &connection, const QDateTime &now)
{
    const auto kept = keeper.items();
    if (!kept)
        return kept.error();
    const auto workspace = keeper.load();
    if (!workspace)
        return workspace.error();
    WorkspaceItems paused;
    QStringList ids;
    for (const Automation &automation : (*workspace)->automations) {
        const ItemKey key{u"automation"_s, automation.id};
        QJsonObject item = kept->items.value(key);
        if (item.isEmpty() || automation.state != AutomationState::On
            || !calls(automation, **workspace, connection))
            continue;
        item.insert(u"state"_s, u"paused"_s);
        paused.insert(key, item);
        ids.append(automation.id);
    }
    if (ids.isEmpty())
        return ids;
    if (const Result<void> saved = keeper.save(paused, {}, kept->revision, now); !saved)
        return saved.error();
    return ids;
}

} // namespace

Result<QStringList> pauseCallersOf(const std::shared_ptr<Store> &store, const QString &connection,
                                   const QDateTime &now)
{
    WorkspaceKeeper keeper(store);
    Result<QStringList> paused = pauseOnce(keeper, connection, now);
    for (int again = 0; again < 3 && !paused && paused.error().code == ErrorCode::Conflict; ++again)
        paused = pauseOnce(keeper, connection, now); // somebody saved at the same time
    if (!paused)
        return paused;
    for (const QString &automation : *paused) {
        if (const Result<int> held = store->deliveries().holdWaiting(automation, codes::paused, now); !held)
            return held.error();
    }
    return paused;
}

} // namespace surveyhook
