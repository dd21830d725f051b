// SPDX-License-Identifier: GPL-3.0-or-later
// Filling survey variables from the fields of an event. Pure.
#pragma once

#include "domain/story.h"

#include <QJsonObject>
#include <QMap>
#include <QTimeZone>

namespace surveyhook {

/** One change to a value. kind: trim, firstWord, lastWord, lower, upper, title, date, phone, table. */
struct Change
{
    QString kind;
    QString format = {}; // date: a QDate/QDateTime format; phone: "+48" or "+31"
    QMap<QString, QString> table = {}; // table: compared forgivingly
    QString otherwise = {}; // table: for values not in it; null QString keeps the value
};

[[nodiscard]] QStringList allChanges(); // the kinds above

struct MappingLine
{
    enum class IfEmpty { Leave, Text, Ask };

    QString variable;
    QString field = {}; // a path; or
    QString text = {}; // fixed text with {{path}} placeholders
    QList<Change> changes = {};
    IfEmpty ifEmpty = IfEmpty::Leave;
    QString ifEmptyText = {};
};

/** In the order of @p lines. An unknown placeholder in a text becomes empty. Values are trimmed of nothing
 * unless a change says so. */
[[nodiscard]] QList<MappedValue> applyMapping(const QList<MappingLine> &lines, const QJsonObject &data,
                                              const QTimeZone &zone);

[[nodiscard]] QString applyChange(const Change &change, const QString &value, const QTimeZone &zone);

} // namespace surveyhook
