// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace as single items by kind and id: what the store keeps and what import adds or replaces.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace surveyhook {

/** kind: "settings" (id empty), "connection", "survey", "message", "automation", "person", "subscription";
 * "other" (id: the member's name, value under "value") for members of the file that this version does not
 * know. */
struct ItemKey
{
    QString kind;
    QString id;

    friend bool operator==(const ItemKey &a, const ItemKey &b) { return a.kind == b.kind && a.id == b.id; }
    friend bool operator<(const ItemKey &a, const ItemKey &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
    }
};

/** Kind of what somebody is setting up: {automation, progress, isNew, basedOn, changedAt}, id: the
 * automation's. Stored beside the items, never part of a file. */
inline constexpr QLatin1StringView draftKind("draft");

using WorkspaceItems = QMap<ItemKey, QJsonObject>;

/** A kind that the file keeps as a list, and the name of that list. */
struct ListKind
{
    QString kind; // "survey"
    QString member; // "surveys"
};
[[nodiscard]] const QList<ListKind> &listKinds();

/** What a person is known by: the address in lower case, else the phone number, else "#" and idRespondent.
 * Other kinds: "id". Empty: none. */
[[nodiscard]] QString itemId(const QString &kind, const QJsonObject &item);

/** Of two items with one id the last one wins (import refuses such a file). Elements without an id are left
 * out. */
[[nodiscard]] WorkspaceItems splitItems(const QJsonObject &file);

/** Where each item stands in the file: "/surveys/2". */
[[nodiscard]] QMap<ItemKey, QString> itemPointers(const QJsonObject &file);

/** The file, with format and version; lists in the order of name, then id; without drafts. */
[[nodiscard]] QJsonObject joinItems(const WorkspaceItems &items);

} // namespace surveyhook
