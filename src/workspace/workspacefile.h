// SPDX-License-Identifier: GPL-3.0-or-later
// Import and export of the workspace file (contract.md §3): bytes in, a plan out; bytes out. Nothing is
// stored here.
#pragma once

#include "base/result.h"
#include "workspace/checks.h"
#include "workspace/sealed.h"

#include <optional>

namespace surveyhook {

/** What an import would do. With faults: nothing, and only they and the notices are filled. */
struct ImportPlan
{
    QList<Fault> faults; // in the order of the file, one a place
    QList<Fault> notices; // what cannot run yet, which secrets have to be typed again
    WorkspaceItems items; // the whole workspace afterwards, secrets put in
    QList<ItemKey> added;
    QList<ItemKey> replaced; // those that really change
    QList<ItemKey> removed; // persons whose idRespondent now has another address
};

/** @p stored: the workspace now, secrets put in. References may lead to it, and secrets that the file lacks
 * are taken from it. With a pass-phrase the file's sealed secrets are opened, which takes about a second: not
 * for the window's thread. Any other thread. */
[[nodiscard]] ImportPlan planImport(const QByteArray &bytes, const WorkspaceItems &stored,
                                    const Supported &supported, const std::optional<Secret> &passphrase = {});

/** The faults of planImport() alone. */
[[nodiscard]] QList<Fault> validateWorkspace(const QByteArray &bytes, const WorkspaceItems &stored = {});

/** What would be wrong if @p item stood in the workspace in place of the one of this key, both with secrets
 * put in. Pointers begin in the item; of breaks_stored they are empty, the values name the other item. */
[[nodiscard]] QList<Fault> replacementFaults(const WorkspaceItems &stored, const ItemKey &key,
                                             const QJsonObject &item);

/** What would be wrong with the others if the item of this key were not there: all are breaks_stored. */
[[nodiscard]] QList<Fault> removalFaults(const WorkspaceItems &stored, const ItemKey &key);

/** UTF-8 JSON, without drafts. @p items with secrets put in: without a pass-phrase they are left out, with
 * one they stand sealed in the member "sealed" (see seal() for time and errors). */
[[nodiscard]] Result<QByteArray> exportWorkspace(const WorkspaceItems &items,
                                                 const std::optional<Secret> &passphrase = {},
                                                 const SealCost &cost = {});

} // namespace surveyhook
