// SPDX-License-Identifier: GPL-3.0-or-later
// Whether items make sense, alone and together.
#pragma once

#include "workspace/catalog.h"
#include "workspace/readers.h"

namespace surveyhook {

/** What this version can do; other actions and look-ups import and are held. */
struct Supported
{
    QStringList actions = {QStringLiteral("email")};
    QStringList lookups = {};
    QStringList platforms = {}; // empty: not judged
    bool subscriptions = false;
};

/** Everything about one item that a reader cannot read or that does not fit the others. Pointers begin in the
 * item. */
[[nodiscard]] Faults itemFaults(const ItemKey &key, const QJsonObject &item, const Catalog &catalog);
void checkAutomation(const JsonPlace &automation, const Catalog &catalog, Faults &faults);

/** Which items an item names. */
[[nodiscard]] QList<ItemKey> referencesOf(const ItemKey &key, const QJsonObject &item,
                                          const Catalog &catalog);

/** Ids that the file uses twice: of items, and inside an item (variables, collectors, look-ups). */
[[nodiscard]] Faults duplicateFaults(const QJsonObject &file);

/** What callers name us by must lead to one thing: trigger keys, collectors' cId, surveys' idSurvey,
 * idRespondent.
 *  @p pointers: of the items that came with the file; only those are blamed. */
[[nodiscard]] Faults collisionFaults(const WorkspaceItems &all, const QMap<ItemKey, QString> &pointers);

/** What this version cannot run yet. Pointers begin in the item. */
[[nodiscard]] QList<Fault> itemNotices(const ItemKey &key, const QJsonObject &item,
                                       const Supported &supported);

// shared by the checks

/** Nothing there is fine. @p allowed: types of connections; empty: any. */
void checkReference(const JsonPlace &place, const QString &kind, const Catalog &catalog, Faults &faults,
                    const QStringList &allowed = {});
void checkPlaceholders(const JsonPlace &text, const QStringList &known, Faults &faults);
[[nodiscard]] QStringList mailConnectionTypes();

} // namespace surveyhook
