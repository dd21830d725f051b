// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace between file, database and memory: loads it as values, imports and exports files.
#pragma once

#include "domain/ports/addressbook.h"
#include "engine/desk.h"
#include "engine/store.h"
#include "workspace/items.h"

#include <memory>

namespace surveyhook {

/** The stored items, secrets put in. */
struct KeptItems
{
    qint64 revision = 0;
    WorkspaceItems items;
};

/** Belongs to the thread that uses it first; every function blocks. */
class WorkspaceKeeper
{
public:
    explicit WorkspaceKeeper(std::shared_ptr<Store> store);
    ~WorkspaceKeeper();

    /** Read again only when somebody has saved. */
    [[nodiscard]] Result<std::shared_ptr<const Workspace>> load();
    /** Somebody has saved since the last load(). */
    [[nodiscard]] Result<bool> hasChanged();
    [[nodiscard]] Result<qint64> revision();

    /** @p now: when versions of changed automations are kept. */
    [[nodiscard]] Result<ImportReport> importFile(const QByteArray &file, bool dryRun,
                                                  const Secret &passphrase, const QDateTime &now);
    [[nodiscard]] Result<QByteArray> exportFile(const Secret &passphrase);

    [[nodiscard]] Result<KeptItems> items();
    /** @p put with their secrets; automations among them leave a version. All or nothing; Conflict when the
     * revision is no longer @p basedOn. */
    [[nodiscard]] Result<void> save(const WorkspaceItems &put, const QList<ItemKey> &remove, qint64 basedOn,
                                    const QDateTime &now);

private:
    std::shared_ptr<Store> m_store;
    std::unique_ptr<WorkspaceStore> m_items;
    std::shared_ptr<const Workspace> m_workspace;
    qint64 m_loaded = -1;
};

} // namespace surveyhook
