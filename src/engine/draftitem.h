// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts as items of the workspace and back.
#pragma once

#include "engine/drafts.h"
#include "workspace/items.h"

namespace surveyhook {

/** The item of kind "draft", secrets in it. */
[[nodiscard]] QJsonObject draftItem(const Draft &draft, const QDateTime &changedAt);
/** @p items: for the variables' order and the office's zone. */
[[nodiscard]] Draft draftFromItem(const QString &id, const QJsonObject &item, const WorkspaceItems &items);
[[nodiscard]] DraftSummary draftSummary(const QString &id, const QJsonObject &item);

/** An automation as it stands in @p json; its survey filled in, also where only its message names it. */
[[nodiscard]] Automation automationFromJson(const QJsonObject &json, const WorkspaceItems &items);

/** What the file would say. Variables that stay empty on purpose are marked so. */
[[nodiscard]] QJsonObject automationJson(const Draft &draft);

/** The two differ in more than the time. */
[[nodiscard]] bool differs(const QJsonObject &draftItem, const QJsonObject &other);

} // namespace surveyhook
