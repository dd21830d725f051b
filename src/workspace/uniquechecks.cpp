// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/checks.h"

#include <QHash>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

void checkDistinct(const QList<JsonPlace> &places, Faults &faults)
{
    QHash<QString, QString> first; // id → pointer
    for (const JsonPlace &place : places) {
        const QString id = place.text();
        if (id.isEmpty())
            continue;
        if (first.contains(id)) {
            addFault(faults, place.pointer(), faults::duplicateId,
                     {{u"id"_s, id.left(128)}, {u"first"_s, first.value(id)}});
        } else {
            first.insert(id, place.pointer());
        }
    }
}

QList<JsonPlace> membersOf(const JsonPlace &list, const QString &member)
{
    QList<JsonPlace> places;
    for (const JsonPlace &element : list.elements())
        places.append(element.member(member));
    return places;
}

void checkPeople(const JsonPlace &people, Faults &faults)
{
    QHash<QString, QString> first;
    for (const JsonPlace &person : people.elements()) {
        const QString id = itemId(u"person"_s, person.object());
        if (id.isEmpty() && person.isObject())
            addFault(faults, person.pointer(), faults::noIdentity);
        else if (first.contains(id))
            addFault(faults, person.pointer(), faults::duplicateId,
                     {{u"id"_s, id}, {u"first"_s, first.value(id)}});
        else
            first.insert(id, person.pointer());
    }
    checkDistinct(membersOf(people, u"idRespondent"_s), faults);
}

/** Something that callers name us by. */
struct Name
{
    ItemKey item;
    JsonPlace place;
};

/** Blames one of two that came with the file, and the one that came when the other was here before. */
void checkNames(const QList<Name> &names, const QMap<ItemKey, QString> &pointers, Faults &faults)
{
    QHash<QString, QString> first;
    for (const bool stored : {true, false}) {
        for (const Name &name : names) {
            const QString id = name.place.text();
            if (id.isEmpty() || pointers.contains(name.item) == stored)
                continue;
            const QString pointer = stored ? QString() : pointers.value(name.item) + name.place.pointer();
            if (!first.contains(id))
                first.insert(id, pointer);
            else if (!stored)
                addFault(faults, pointer, faults::duplicateId,
                         {{u"id"_s, id}, {u"first"_s, first.value(id)}});
        }
    }
}

/** One address has one platform, secret and login, whoever listens at it. */
void compareTriggers(const JsonPlace &trigger, const ItemKey &otherKey, const JsonPlace &other,
                     const QString &pointer, Faults &faults)
{
    for (const QString &member : {u"platform"_s, u"secret"_s, u"user"_s, u"password"_s, u"header"_s}) {
        if (trigger.member(member).text() == other.member(member).text())
            continue;
        // of two platforms it is no use to compare how callers prove themselves
        const bool samePlatform =
            member == "platform"_L1
            || trigger.member(u"platform"_s).text() == other.member(u"platform"_s).text();
        if (!samePlatform)
            continue;
        addFault(faults, pointer + trigger.member(member).pointer(), faults::sharedKey,
                 {{u"key"_s, trigger.member(u"key"_s).text()},
                  {u"member"_s, member},
                  {u"automation"_s, otherKey.id}});
    }
}

void checkSharedKeys(const WorkspaceItems &all, const QMap<ItemKey, QString> &pointers, Faults &faults)
{
    QList<ItemKey> order; // the stored ones first, then as they stand in the file
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key().kind == "automation"_L1)
            order.append(it.key());
    }
    const auto placeInFile = [&pointers](const ItemKey &key) {
        const QString pointer = pointers.value(key);
        return pointer.isEmpty() ? -1 : pointer.section(u'/', -1).toInt();
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](const ItemKey &a, const ItemKey &b) { return placeInFile(a) < placeInFile(b); });
    QHash<QString, ItemKey> first; // trigger key → automation
    for (const ItemKey &key : std::as_const(order)) {
        const JsonPlace trigger = JsonPlace(all.value(key)).member(u"trigger"_s);
        const QString name = trigger.member(u"key"_s).text();
        if (!first.contains(name)) {
            first.insert(name, key);
        } else if (pointers.contains(key)) {
            const ItemKey other = first.value(name);
            compareTriggers(trigger, other, JsonPlace(all.value(other)).member(u"trigger"_s),
                            pointers.value(key), faults);
        }
    }
}

} // namespace

Faults duplicateFaults(const QJsonObject &file)
{
    Faults faults;
    const JsonPlace root(file);
    for (const ListKind &list : listKinds()) {
        const JsonPlace places = root.member(list.member);
        if (list.kind == "person"_L1)
            checkPeople(places, faults);
        else
            checkDistinct(membersOf(places, u"id"_s), faults);
        for (const JsonPlace &item : places.elements()) {
            checkDistinct(membersOf(item.member(u"collectors"_s), u"id"_s), faults);
            checkDistinct(membersOf(item.member(u"variables"_s), u"key"_s), faults);
            checkDistinct(membersOf(item.member(u"lookup"_s), u"id"_s), faults);
        }
    }
    return faults;
}

Faults collisionFaults(const WorkspaceItems &all, const QMap<ItemKey, QString> &pointers)
{
    Faults faults;
    QList<Name> surveys;
    QList<Name> collectors;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key().kind != "survey"_L1)
            continue;
        const JsonPlace survey(it.value());
        surveys.append({.item = it.key(), .place = survey.member(u"idSurvey"_s)});
        for (const JsonPlace &place : membersOf(survey.member(u"collectors"_s), u"cId"_s))
            collectors.append({.item = it.key(), .place = place});
    }
    checkNames(surveys, pointers, faults);
    checkNames(collectors, pointers, faults);
    checkSharedKeys(all, pointers, faults);
    return faults;
}

} // namespace surveyhook
