// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of an event by their path: data.item.contacts.contacts[0].id, odd names as a["b.c"] (contract.md
// §3).
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace surveyhook {

/** Undefined when there is no such field or the path cannot be read. */
[[nodiscard]] QJsonValue valueAt(const QJsonObject &data, QStringView path);

[[nodiscard]] bool isValidPath(QStringView path);

/** The names on the way, without places in lists: "a.b[0].c" gives a, b, c. Empty for a path that cannot be
 * read. */
[[nodiscard]] QStringList namesOnPath(QStringView path);

/** The path of member @p name of the object at @p parent, and of place @p index of the list there. */
[[nodiscard]] QString pathOfMember(const QString &parent, const QString &name);
[[nodiscard]] QString pathOfPlace(const QString &parent, qsizetype index);

/** Sets the value, making the objects and array places on the way. Does nothing for an invalid path. */
void setValueAt(QJsonObject &data, QStringView path, const QJsonValue &value);

/** The text a person would read: "5" for 5, "" for null and missing, "true", compact JSON for objects. */
[[nodiscard]] QString textOf(const QJsonValue &value);

struct Field
{
    QString path;
    QJsonValue value; // text, number, truth value or null
};

/** Every leaf with its path, in document order as Qt keeps it; at most @p limit. */
[[nodiscard]] QList<Field> allFields(const QJsonObject &data, int limit = 5000);

/** Only the values at @p paths (an object or array path keeps all below it). */
[[nodiscard]] QJsonObject keepOnly(const QJsonObject &data, const QStringList &paths);

} // namespace surveyhook
