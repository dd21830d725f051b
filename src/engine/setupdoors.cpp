// SPDX-License-Identifier: GPL-3.0-or-later
// Collectors, and what callers of our own platform-style addresses prove themselves by.
#include "base/identifier.h"
#include "engine/catalogue.h"
#include "engine/freeid.h"
#include "engine/setuptouch.h"
#include "engine/workspacekeeper.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

/** A number as such systems have them: short enough to be read out, and the same for ever. */
QString newNumber()
{
    return QString::number(QRandomGenerator::system()->bounded(100000, 1000000));
}

void putText(QJsonObject &object, const QString &member, const QString &text)
{
    if (text.isEmpty())
        object.remove(member);
    else
        object.insert(member, text);
}

QJsonObject written(const Collector &collector, QJsonObject item)
{
    item.insert(u"id"_s, collector.id);
    putText(item, u"name"_s, collector.name);
    putText(item, u"cId"_s, collector.number);
    putText(item, u"kind"_s, collector.kind);
    item.insert(u"state"_s, collector.on ? u"on"_s : u"off"_s);
    putText(item, u"message"_s, collector.message);
    putText(item, u"connection"_s, collector.connection);
    if (collector.action.isEmpty())
        item.remove(u"action"_s);
    else
        item.insert(u"action"_s, collector.action);
    return item;
}

qsizetype rowOf(const QJsonArray &collectors, const QString &id)
{
    for (qsizetype i = 0; i < collectors.size(); ++i) {
        if (collectors.at(i).toObject().value("id"_L1).toString() == id)
            return i;
    }
    return -1;
}

} // namespace

Result<SaveReport> SetupDesk::saveCollector(const QString &survey, Collector &collector, Undo *undo)
{
    const Result<KeptItems> kept = m_keeper.items();
    if (!kept)
        return kept.error();
    const ItemKey key{u"survey"_s, survey};
    if (!kept->items.contains(key))
        return Error{ErrorCode::NotFound, u"no such survey"_s};
    if (collector.id.isEmpty()) {
        QStringList taken;
        for (const QJsonValue &each : kept->items.value(key).value("collectors"_L1).toArray())
            taken.append(each["id"_L1].toString());
        collector.id = freeIdFor(collector.name, taken);
    }
    if (collector.number.isEmpty())
        collector.number = randomToken();
    return saveItem(
        key,
        [&collector](const QJsonObject &base) {
            QJsonObject item = base;
            QJsonArray collectors = base.value("collectors"_L1).toArray();
            const qsizetype row = rowOf(collectors, collector.id);
            if (row < 0)
                collectors.append(written(collector, {}));
            else
                collectors.replace(row, written(collector, collectors.at(row).toObject()));
            item.insert(u"collectors"_s, collectors);
            return item;
        },
        undo);
}

Result<SaveReport> SetupDesk::removeCollector(const QString &survey, const QString &collector, Undo *undo)
{
    const ItemKey key{u"survey"_s, survey};
    const Result<KeptItems> kept = m_keeper.items();
    if (!kept)
        return kept.error();
    const QJsonArray stored = kept->items.value(key).value("collectors"_L1).toArray();
    const qsizetype place = rowOf(stored, collector);
    if (place < 0)
        return Error{ErrorCode::NotFound, u"no such collector"_s};
    const QString number = stored.at(place)["cId"_L1].toVariant().toString();
    for (auto it = kept->items.begin(); it != kept->items.end() && !number.isEmpty(); ++it) {
        if (it.key().kind == "automation"_L1
            && it.value().value("trigger"_L1)["collector"_L1].toVariant().toString() == number) {
            return Error{ErrorCode::Conflict,
                         u"an automation takes its people"_s,
                         {{u"automation"_s, it.value().value("name"_L1)}}};
        }
    }
    return saveItem(
        key,
        [&collector](const QJsonObject &base) {
            QJsonObject item = base;
            QJsonArray collectors = base.value("collectors"_L1).toArray();
            if (const qsizetype row = rowOf(collectors, collector); row >= 0)
                collectors.removeAt(row);
            if (collectors.isEmpty())
                item.remove(u"collectors"_s);
            else
                item.insert(u"collectors"_s, collectors);
            return item;
        },
        undo);
}

Result<SaveReport> SetupDesk::numberSurvey(const QString &survey, Undo *undo)
{
    const ItemKey key{u"survey"_s, survey};
    const Result<KeptItems> kept = m_keeper.items();
    if (!kept)
        return kept.error();
    if (!kept->items.contains(key))
        return Error{ErrorCode::NotFound, u"no such survey"_s};
    return saveItem(
        key,
        [](const QJsonObject &base) {
            QJsonObject item = base;
            if (item.value("idSurvey"_L1).toVariant().toString().isEmpty())
                item.insert(u"idSurvey"_s, newNumber());
            return item;
        },
        undo);
}

Result<SaveReport> SetupDesk::makeDoorKeys(const QString &id, bool renew, Undo *undo)
{
    const QList<DoorDescription> doors = doorDescriptions();
    const auto door =
        std::ranges::find_if(doors, [&id](const DoorDescription &each) { return each.id == id; });
    if (door == doors.cend())
        return Error{ErrorCode::NotFound, u"no such door"_s};
    return saveItem(
        {u"settings"_s, {}},
        [&](const QJsonObject &base) {
            QJsonObject incoming = base.value("incoming"_L1).toObject();
            QJsonObject keys = incoming.value(id).toObject();
            for (const DoorKey &key : door->keys) {
                const bool missing = keys.value(key.member).toVariant().toString().isEmpty();
                if (missing || (renew && key.secret))
                    keys.insert(key.member, key.secret ? randomToken() : newNumber());
            }
            incoming.insert(id, keys);
            QJsonObject item = base;
            item.insert(u"incoming"_s, incoming);
            return item;
        },
        undo);
}

} // namespace surveyhook
