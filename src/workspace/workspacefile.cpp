// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspacefile.h"

#include "workspace/merge.h"
#include "workspace/schema.h"
#include "workspace/secrets.h"
#include "workspace/signing.h"

#include <QJsonDocument>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray boxOf(const QMap<ItemKey, SecretsByPlace> &secrets)
{
    QJsonObject byKind;
    for (auto item = secrets.begin(); item != secrets.end(); ++item) {
        QJsonObject places;
        for (auto it = item->begin(); it != item->end(); ++it)
            places.insert(it.key(), it.value().revealText());
        QJsonObject byId = byKind.value(item.key().kind).toObject();
        byId.insert(item.key().id, places);
        byKind.insert(item.key().kind, byId);
    }
    return QJsonDocument(byKind).toJson(QJsonDocument::Compact);
}

void putBox(WorkspaceItems &items, const QByteArray &box)
{
    const QJsonObject byKind = QJsonDocument::fromJson(box).object();
    for (auto item = items.begin(); item != items.end(); ++item) {
        const QJsonObject places = byKind.value(item.key().kind).toObject().value(item.key().id).toObject();
        SecretsByPlace secrets;
        for (auto it = places.begin(); it != places.end(); ++it)
            secrets.insert(it.key(), Secret(it.value().toString()));
        putSecrets(*item, secrets);
    }
}

/** The file's object; a fault instead when there is none. */
QJsonObject readFile(const QByteArray &bytes, QList<Fault> &faults)
{
    QByteArray json = bytes;
    if (json.startsWith("\xEF\xBB\xBF"))
        json.remove(0, 3);
    const qsizetype skipped = bytes.size() - json.size();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype at = std::clamp<qsizetype>(error.offset, 0, json.size());
        addFault(faults, QString(), faults::notJson,
                 {{u"at"_s, at + skipped}, {u"line"_s, json.first(at).count('\n') + 1}});
    } else if (!document.isObject()) {
        addFault(faults, QString(), faults::wrongType,
                 {{u"expected"_s, QJsonArray{u"object"_s}}, {u"actual"_s, u"array"_s}});
    }
    return document.object();
}

void openSeal(const QJsonObject &file, const std::optional<Secret> &passphrase, WorkspaceItems &incoming,
              ImportPlan &plan)
{
    if (!file.value("sealed"_L1).isObject())
        return;
    if (!passphrase) {
        addFault(plan.notices, u"/sealed"_s, faults::sealedIgnored);
        return;
    }
    const Result<QByteArray> box = unseal(file.value("sealed"_L1).toObject(), *passphrase);
    if (box) {
        putBox(incoming, *box);
    } else {
        addFault(plan.faults, u"/sealed"_s,
                 box.error().code == ErrorCode::Unauthorized ? faults::wrongPassphrase
                                                             : faults::sealedDamaged);
    }
}

bool isInside(const QString &pointer, const QString &outer)
{
    return pointer == outer || pointer.startsWith(outer + u'/');
}

/** Kinds of which not all ids can be read: references to them are not judged. */
QStringList halfReadKinds(const QList<Fault> &shapes)
{
    QStringList kinds;
    for (const Fault &fault : shapes) {
        const QStringList steps = pointerSteps(fault.pointer);
        const bool hidesAnId = steps.size() < 3 || (steps.size() == 3 && steps.at(2) == "id"_L1);
        for (const ListKind &list : listKinds()) {
            if (hidesAnId && steps.value(0) == list.member)
                kinds.append(list.kind);
        }
    }
    return kinds;
}

/** Leaves out what is only the echo of a fault in the shape: at, above or below the same place, or leading to
 * it. */
void addAbsentEcho(QList<Fault> &faults, const QList<Fault> &more)
{
    const QList<Fault> shapes = faults;
    const QStringList halfRead = halfReadKinds(shapes);
    for (const Fault &fault : more) {
        if (fault.code == faults::unknownReference
            && halfRead.contains(fault.values.value("kind"_L1).toString()))
            continue;
        const bool echo = std::any_of(shapes.begin(), shapes.end(), [&fault](const Fault &shape) {
            return isInside(fault.pointer, shape.pointer) || isInside(shape.pointer, fault.pointer);
        });
        if (!echo)
            faults.append(fault);
    }
}

/** Where in the file the reason stands that a stored item does not fit any more. */
QString culprit(const ItemKey &key, const QJsonObject &item, const Catalog &catalog,
                const QMap<ItemKey, QString> &pointers)
{
    for (const ItemKey &reference : referencesOf(key, item, catalog)) {
        if (pointers.contains(reference))
            return pointers.value(reference);
        const auto further = referencesOf(reference, catalog.items().value(reference), catalog);
        for (const ItemKey &next : further) {
            if (pointers.contains(next))
                return pointers.value(next);
        }
    }
    return pointers.value({u"settings"_s, {}});
}

bool isJudged(const ItemKey &key)
{
    return key.kind == "automation"_L1 || key.kind == "message"_L1 || key.kind == "survey"_L1
           || key.kind == "settings"_L1;
}

/** What is wrong with a stored item among the items of @p after and was right among those of @p before. */
QList<Fault> newFaults(const ItemKey &key, const QJsonObject &item, const Catalog &before,
                       const Catalog &after)
{
    QList<Fault> faults;
    const Faults now = itemFaults(key, item, after);
    if (now.isEmpty())
        return faults;
    const Faults then = itemFaults(key, item, before);
    for (const Fault &fault : now) {
        const bool old = std::any_of(then.begin(), then.end(), [&fault](const Fault &known) {
            return known.pointer == fault.pointer && known.code == fault.code;
        });
        if (!old) {
            addFault(faults, QString(), faults::breaksStored,
                     {{u"kind"_s, key.kind},
                      {u"id"_s, key.id},
                      {u"at"_s, fault.pointer},
                      {u"fault"_s, fault.code}});
        }
    }
    return faults;
}

/** Stored items that were right and are wrong once the file is in. */
QList<Fault> brokenStored(const WorkspaceItems &stored, const Catalog &merged,
                          const QMap<ItemKey, QString> &pointers)
{
    QList<Fault> faults;
    const Catalog before(stored);
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        if (!isJudged(it.key()) || pointers.contains(it.key()))
            continue;
        for (Fault fault : newFaults(it.key(), it.value(), before, merged)) {
            fault.pointer = culprit(it.key(), it.value(), merged, pointers);
            faults.append(fault);
        }
    }
    return faults;
}

QList<Fault> placed(QList<Fault> faults, const QString &pointer)
{
    for (Fault &fault : faults)
        fault.pointer.prepend(pointer);
    return faults;
}

/** All that is wrong besides the shape. */
QList<Fault> meaningFaults(const QJsonObject &file, const WorkspaceItems &stored, const Merged &merged,
                           const QMap<ItemKey, QString> &pointers)
{
    const Catalog catalog(merged.items);
    QList<Fault> faults = duplicateFaults(file);
    for (auto it = pointers.begin(); it != pointers.end(); ++it)
        faults += placed(itemFaults(it.key(), merged.items.value(it.key()), catalog), it.value());
    faults += collisionFaults(merged.items, pointers);
    faults += brokenStored(stored, catalog, pointers);
    return faults;
}

/** Nothing is sent unsigned: what comes without a secret keeps the one that is stored, or gets one. */
void signSubscriptions(Merged &merged, const WorkspaceItems &stored, const WorkspaceItems &incoming,
                       const QMap<ItemKey, QString> &pointers, QList<Fault> &notices)
{
    for (const ItemKey &key : incoming.keys()) {
        if (key.kind != "subscription"_L1)
            continue;
        const Signing signing = keepSigned(merged.items[key], stored.value(key));
        if (signing == Signing::Made)
            addFault(notices, pointers.value(key) + u"/secret"_s, faults::secretMade, {{u"id"_s, key.id}});
        if (signing == Signing::Kept)
            merged.dropped.removeIf([&key](const DroppedSecret &dropped) {
                return dropped.item == key && dropped.pointer == "/secret"_L1;
            });
    }
}

} // namespace

ImportPlan planImport(const QByteArray &bytes, const WorkspaceItems &stored, const Supported &supported,
                      const std::optional<Secret> &passphrase)
{
    ImportPlan plan;
    const QJsonObject file = readFile(bytes, plan.faults);
    if (!plan.faults.isEmpty())
        return plan;
    plan.faults = schemaFaults(file);
    WorkspaceItems incoming = splitItems(file);
    openSeal(file, passphrase, incoming, plan);
    const QMap<ItemKey, QString> pointers = itemPointers(file);
    Merged merged = mergeItems(stored, incoming);
    signSubscriptions(merged, stored, incoming, pointers, plan.notices);
    addAbsentEcho(plan.faults, onePerPlace(meaningFaults(file, stored, merged, pointers)));
    plan.faults = onePerPlace(plan.faults);

    for (auto it = incoming.begin(); it != incoming.end(); ++it)
        plan.notices += placed(itemNotices(it.key(), it.value(), supported), pointers.value(it.key()));
    for (const DroppedSecret &dropped : merged.dropped) {
        addFault(plan.notices, pointers.value(dropped.item) + dropped.pointer, faults::secretDropped,
                 {{u"kind"_s, dropped.item.kind},
                  {u"id"_s, dropped.item.id},
                  {u"member"_s, pointerSteps(dropped.pointer).value(0)}});
    }
    plan.notices = onePerPlace(plan.notices);
    if (!plan.faults.isEmpty())
        return plan;
    plan.items = merged.items;
    plan.added = merged.added;
    plan.replaced = merged.replaced;
    plan.removed = merged.removed;
    return plan;
}

QList<Fault> replacementFaults(const WorkspaceItems &stored, const ItemKey &key, const QJsonObject &item)
{
    const QJsonObject file = joinItems({{key, item}});
    const QMap<ItemKey, QString> pointers = itemPointers(file);
    Merged merged{.items = stored};
    merged.items.insert(key, item);
    QList<Fault> faults = schemaFaults(file);
    addAbsentEcho(faults, onePerPlace(meaningFaults(file, stored, merged, pointers)));
    faults = onePerPlace(faults);
    const QString place = pointers.value(key);
    for (Fault &fault : faults) {
        if (fault.code == faults::breaksStored)
            fault.pointer.clear();
        else if (isInside(fault.pointer, place))
            fault.pointer.remove(0, place.size());
    }
    return faults;
}

QList<Fault> removalFaults(const WorkspaceItems &stored, const ItemKey &key)
{
    WorkspaceItems left = stored;
    left.remove(key);
    QList<Fault> faults;
    const Catalog before(stored);
    const Catalog after(left);
    for (auto it = left.begin(); it != left.end(); ++it) {
        if (!isJudged(it.key()))
            continue;
        faults += newFaults(it.key(), it.value(), before, after);
    }
    return faults;
}

QList<Fault> validateWorkspace(const QByteArray &bytes, const WorkspaceItems &stored)
{
    return planImport(bytes, stored, {}).faults;
}

Result<QByteArray> exportWorkspace(const WorkspaceItems &items, const std::optional<Secret> &passphrase,
                                   const SealCost &cost)
{
    WorkspaceItems open = items;
    open.removeIf([](auto it) { return it.key().kind == draftKind; });
    QMap<ItemKey, SecretsByPlace> secrets;
    for (auto it = open.begin(); it != open.end(); ++it) {
        const SecretsByPlace taken = takeSecrets(*it);
        if (!taken.isEmpty())
            secrets.insert(it.key(), taken);
    }
    QJsonObject file = joinItems(open);
    if (passphrase) {
        Result<QJsonObject> sealed = seal(boxOf(secrets), *passphrase, cost);
        if (!sealed)
            return sealed.error();
        file.insert(u"sealed"_s, *sealed);
    }
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

} // namespace surveyhook
