// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workspacekeeper.h"

#include "base/logging.h"
#include "engine/abilities.h"
#include "workspace/secrets.h"
#include "workspace/signing.h"
#include "workspace/workspacefile.h"
#include "workspace/workspacereader.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

WorkspaceItems withSecrets(const StoredWorkspace &stored)
{
    WorkspaceItems items;
    for (const WorkspaceItem &item : stored.items) {
        QJsonObject json = item.json;
        putSecrets(json, item.secrets);
        items.insert({item.kind, item.id}, json);
    }
    return items;
}

QMap<QString, int> countByKind(const QList<ItemKey> &keys)
{
    QMap<QString, int> counts;
    for (const ItemKey &key : keys)
        ++counts[key.kind];
    return counts;
}

WorkspaceChange changeFrom(const WorkspaceItems &put, const QList<ItemKey> &remove, const QDateTime &now)
{
    WorkspaceChange change{.at = now};
    for (auto it = put.begin(); it != put.end(); ++it) {
        WorkspaceItem item{.kind = it.key().kind, .id = it.key().id, .json = it.value()};
        item.secrets = takeSecrets(item.json);
        change.put.append(item);
        if (item.kind == "automation"_L1)
            change.versions.append({.automation = item.id, .savedAt = now, .json = item.json});
    }
    for (const ItemKey &key : remove)
        change.remove.append({key.kind, key.id});
    return change;
}

WorkspaceItems changedItems(const ImportPlan &plan)
{
    WorkspaceItems items;
    for (const ItemKey &key : plan.added + plan.replaced)
        items.insert(key, plan.items.value(key));
    return items;
}

std::optional<Secret> givenPassphrase(const Secret &passphrase)
{
    return passphrase.isEmpty() ? std::nullopt : std::optional(passphrase);
}

} // namespace

WorkspaceKeeper::WorkspaceKeeper(std::shared_ptr<Store> store)
    : m_store(std::move(store))
    , m_items(std::make_unique<WorkspaceStore>(m_store->database(), m_store->writes(), m_store->key()))
{}

WorkspaceKeeper::~WorkspaceKeeper() = default;

Result<std::shared_ptr<const Workspace>> WorkspaceKeeper::load()
{
    const Result<qint64> current = m_items->revision();
    if (!current)
        return current.error();
    if (m_workspace && *current == m_loaded)
        return m_workspace;
    const Result<StoredWorkspace> stored = m_items->load();
    if (!stored)
        return stored.error();
    ParsedWorkspace parsed = parseWorkspace(withSecrets(*stored));
    for (auto it = parsed.faults.cbegin(); it != parsed.faults.cend(); ++it)
        qCWarning(lcEngine) << "an item of the workspace cannot be read whole" << it.key().kind
                            << it.key().id;
    m_loaded = stored->revision;
    m_workspace = std::make_shared<const Workspace>(std::move(parsed.workspace));
    return m_workspace;
}

Result<bool> WorkspaceKeeper::hasChanged()
{
    const Result<qint64> current = m_items->revision();
    if (!current)
        return current.error();
    return *current != m_loaded;
}

Result<qint64> WorkspaceKeeper::revision()
{
    return m_items->revision();
}

Result<ImportReport> WorkspaceKeeper::importFile(const QByteArray &file, bool dryRun,
                                                 const Secret &passphrase, const QDateTime &now)
{
    const Result<StoredWorkspace> stored = m_items->load();
    if (!stored)
        return stored.error();
    const WorkspaceItems before = withSecrets(*stored);
    ImportPlan plan = planImport(file, before,
                                 {.actions = runnableActions(),
                                  .lookups = runnableLookups(),
                                  .platforms = knownPlatforms(),
                                  .subscriptions = true},
                                 givenPassphrase(passphrase));
    ImportReport report{.faults = plan.faults,
                        .notices = plan.notices,
                        .added = countByKind(plan.added),
                        .replaced = countByKind(plan.replaced)};
    if (dryRun || !plan.faults.isEmpty())
        return report;
    for (const ItemKey &key : plan.replaced) {
        if (key.kind == "subscription"_L1)
            overlapSecrets(plan.items[key], before.value(key), now);
    }
    // Based on what was read: somebody else's change in between is not overwritten.
    if (const auto saved = m_items->save(changeFrom(changedItems(plan), plan.removed, now), stored->revision);
        !saved)
        return saved.error();
    return report;
}

Result<QByteArray> WorkspaceKeeper::exportFile(const Secret &passphrase)
{
    const Result<StoredWorkspace> stored = m_items->load();
    if (!stored)
        return stored.error();
    return exportWorkspace(withSecrets(*stored), givenPassphrase(passphrase));
}

Result<KeptItems> WorkspaceKeeper::items()
{
    const Result<StoredWorkspace> stored = m_items->load();
    if (!stored)
        return stored.error();
    return KeptItems{.revision = stored->revision, .items = withSecrets(*stored)};
}

Result<void> WorkspaceKeeper::save(const WorkspaceItems &put, const QList<ItemKey> &remove, qint64 basedOn,
                                   const QDateTime &now)
{
    const auto saved = m_items->save(changeFrom(put, remove, now), basedOn);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace surveyhook
