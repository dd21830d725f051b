// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/items.h"

#include "domain/emailaddress.h"
#include "workspace/jsonplace.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Calls @p use with the key, the item and its pointer, for each item of the file. */
template <typename Use>
void forEachItem(const QJsonObject &file, const Use &use)
{
    QStringList known = {u"format"_s, u"version"_s, u"sealed"_s};
    if (const QJsonValue settings = file.value("settings"_L1); settings.isObject())
        use(ItemKey{u"settings"_s, {}}, settings.toObject(), u"/settings"_s);
    known.append(u"settings"_s);
    for (const ListKind &list : listKinds()) {
        known.append(list.member);
        for (const JsonPlace &place : JsonPlace(file).member(list.member).elements()) {
            const QString id = itemId(list.kind, place.object());
            if (!id.isEmpty())
                use(ItemKey{list.kind, id}, place.object(), place.pointer());
        }
    }
    for (auto it = file.begin(); it != file.end(); ++it) {
        if (!known.contains(it.key()))
            use(ItemKey{u"other"_s, it.key()}, QJsonObject{{u"value"_s, it.value()}},
                pointerTo({}, it.key()));
    }
}

} // namespace

const QList<ListKind> &listKinds()
{
    static const QList<ListKind> kinds = {
        {u"connection"_s, u"connections"_s}, {u"survey"_s, u"surveys"_s},
        {u"message"_s, u"messages"_s},       {u"automation"_s, u"automations"_s},
        {u"person"_s, u"people"_s},          {u"subscription"_s, u"subscriptions"_s},
    };
    return kinds;
}

QString itemId(const QString &kind, const QJsonObject &item)
{
    if (kind != "person"_L1)
        return item.value("id"_L1).toString();
    const QString address = normalizedAddress(item.value("email"_L1).toString());
    if (!address.isEmpty())
        return address;
    const QString phone = item.value("phone"_L1).toString().trimmed();
    if (!phone.isEmpty())
        return phone;
    const QString respondent = JsonPlace(item).member(u"idRespondent"_s).text();
    return respondent.isEmpty() ? QString() : u'#' + respondent;
}

WorkspaceItems splitItems(const QJsonObject &file)
{
    WorkspaceItems items;
    forEachItem(file, [&items](const ItemKey &key, const QJsonObject &item, const QString &) {
        items.insert(key, item);
    });
    return items;
}

QMap<ItemKey, QString> itemPointers(const QJsonObject &file)
{
    QMap<ItemKey, QString> pointers;
    forEachItem(file, [&pointers](const ItemKey &key, const QJsonObject &, const QString &pointer) {
        pointers.insert(key, pointer);
    });
    return pointers;
}

QJsonObject joinItems(const WorkspaceItems &items)
{
    QJsonObject file{{u"format"_s, u"surveyhook-workspace"_s}, {u"version"_s, 1}};
    QMap<QString, QList<std::pair<QString, QJsonObject>>>
        lists; // by kind: name and item, by id as the map has them
    for (auto it = items.begin(); it != items.end(); ++it) {
        if (it.key().kind == draftKind)
            continue;
        if (it.key().kind == "settings"_L1)
            file.insert(u"settings"_s, it.value());
        else if (it.key().kind == "other"_L1)
            file.insert(it.key().id, it.value().value("value"_L1));
        else
            lists[it.key().kind].append({it.value().value("name"_L1).toString(), it.value()});
    }
    for (const ListKind &kind : listKinds()) {
        auto list = lists.value(kind.kind);
        if (list.isEmpty())
            continue;
        std::stable_sort(list.begin(), list.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        QJsonArray array;
        for (const auto &[name, item] : list)
            array.append(item);
        file.insert(kind.member, array);
    }
    return file;
}

} // namespace surveyhook
