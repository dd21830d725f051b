// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/overlay.h"

#include <QJsonArray>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue overlaidValue(const QJsonValue &base, const QJsonValue &before, const QJsonValue &after);

QString nameOf(const QJsonValue &element)
{
    const QJsonObject object = element.toObject();
    const QString key = object.value("key"_L1).toString();
    return key.isEmpty() ? object.value("id"_L1).toString() : key;
}

/** Which element of @p before became @p element, which now stands at @p place; -1: it is new. */
qsizetype originOf(const QJsonValue &element, qsizetype place, const QJsonArray &before)
{
    if (place < before.size() && before.at(place) == element)
        return place;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before.at(i) == element)
            return i;
    }
    const QString name = nameOf(element);
    for (qsizetype i = 0; i < before.size() && !name.isEmpty(); ++i) {
        if (nameOf(before.at(i)) == name)
            return i;
    }
    return name.isEmpty() && place < before.size() && nameOf(before.at(place)).isEmpty() ? place : -1;
}

QJsonArray overlaidList(const QJsonArray &base, const QJsonArray &before, const QJsonArray &after)
{
    QJsonArray list;
    for (qsizetype place = 0; place < after.size(); ++place) {
        const QJsonValue element = after.at(place);
        const qsizetype origin = originOf(element, place, before);
        list.append(origin < 0 ? element : overlaidValue(base.at(origin), before.at(origin), element));
    }
    return list;
}

QJsonValue overlaidValue(const QJsonValue &base, const QJsonValue &before, const QJsonValue &after)
{
    if (before == after)
        return base;
    if (base.isObject() && before.isObject() && after.isObject())
        return overlaid(base.toObject(), before.toObject(), after.toObject());
    // Where the reader has left elements out, the two lists do not stand side by side any more.
    if (base.isArray() && before.isArray() && after.isArray()
        && base.toArray().size() == before.toArray().size())
        return overlaidList(base.toArray(), before.toArray(), after.toArray());
    return after;
}

} // namespace

QJsonObject overlaid(const QJsonObject &base, const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject result = base;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            result.remove(it.key());
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        const QJsonValue known = before.value(it.key());
        if (known != it.value())
            result.insert(it.key(), overlaidValue(base.value(it.key()), known, it.value()));
    }
    return result;
}

} // namespace surveyhook
