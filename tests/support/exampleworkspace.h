// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace file of the contract, for tests to import and to spoil.
#pragma once

#include "workspace/fault.h"
#include "workspace/items.h"
#include "workspace/jsonplace.h"

#include <QFile>
#include <QJsonDocument>

namespace surveyhook::test {

inline QByteArray exampleBytes()
{
    QFile file(QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonObject exampleFile()
{
    return QJsonDocument::fromJson(exampleBytes()).object();
}

inline QJsonValue valueAtSteps(const QJsonValue &in, const QStringList &steps)
{
    QJsonValue value = in;
    for (const QString &step : steps)
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

/** @p in with @p value at the pointer; an undefined value removes the member, "-" appends to a list (RFC
 * 6902). */
inline QJsonValue changed(const QJsonValue &in, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    if (in.isArray() || steps.first() == QLatin1StringView("-")) {
        QJsonArray array = in.toArray();
        if (steps.first() == QLatin1StringView("-"))
            array.append(changed(QJsonObject(), steps.mid(1), value));
        else if (steps.first().toInt() >= array.size())
            qFatal("no such place in the list");
        else if (steps.size() == 1 && value.isUndefined())
            array.removeAt(steps.first().toInt());
        else
            array.replace(steps.first().toInt(),
                          changed(array.at(steps.first().toInt()), steps.mid(1), value));
        return array;
    }
    QJsonObject object = in.toObject();
    if (steps.size() == 1 && value.isUndefined())
        object.remove(steps.first());
    else
        object.insert(steps.first(), changed(object.value(steps.first()), steps.mid(1), value));
    return object;
}

inline QJsonObject changed(const QJsonObject &file, const QString &pointer, const QJsonValue &value)
{
    return changed(QJsonValue(file), pointerSteps(pointer), value).toObject();
}

/** As a failing test shows them. */
inline QByteArray described(const QList<Fault> &faults)
{
    QByteArray text;
    for (const Fault &fault : faults) {
        text += '\n' + fault.pointer.toUtf8() + ' ' + fault.code.toUtf8() + ' '
                + QJsonDocument(fault.values).toJson(QJsonDocument::Compact);
    }
    return text;
}

} // namespace surveyhook::test
