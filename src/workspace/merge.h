// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace becomes when a file is imported into it. Nothing is ever removed.
#pragma once

#include "workspace/items.h"

namespace surveyhook {

struct DroppedSecret
{
    ItemKey item;
    QString pointer; // in the item
};

struct Merged
{
    WorkspaceItems items; // all, with their secrets
    QList<ItemKey> added;
    QList<ItemKey> replaced; // really different ones only
    QList<ItemKey> removed; // a person whose idRespondent now has another address
    QList<DroppedSecret> dropped; // not carried over, because whom they would go to has changed
};

/** Both with secrets put in. By kind and id, an item of @p incoming is added or replaces the whole stored
 * one; the settings member by member, and settings.incoming again so. A secret that the incoming item lacks
 * is carried over. */
[[nodiscard]] Merged mergeItems(const WorkspaceItems &current, const WorkspaceItems &incoming);

} // namespace surveyhook
