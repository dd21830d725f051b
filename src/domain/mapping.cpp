// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mapping.h"

#include "domain/fieldpath.h"
#include "domain/filter.h"
#include "domain/textchange.h"
#include "domain/zonedtime.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QString wordOf(const QString &value, bool last)
{
    const QString words = value.simplified();
    return last ? words.section(u' ', -1) : words.section(u' ', 0, 0);
}

QString dateText(const Change &change, const QString &value, const QTimeZone &zone)
{
    const QDateTime utc = timeFrom(value, zone);
    if (!utc.isValid())
        return value;
    return clockFromUtc(utc, zone).toString(change.format.isEmpty() ? u"yyyy-MM-dd"_s : change.format);
}

QString fromTable(const Change &change, const QString &value)
{
    if (const auto exact = change.table.constFind(value); exact != change.table.cend())
        return *exact;
    for (auto it = change.table.cbegin(); it != change.table.cend(); ++it) {
        if (forgivingEquals(it.key(), value))
            return it.value();
    }
    return change.otherwise.isNull() ? value : change.otherwise;
}

QString withPlaceholders(const QString &text, const QJsonObject &data)
{
    QString result;
    qsizetype position = 0;
    while (position < text.size()) {
        const qsizetype start = text.indexOf("{{"_L1, position);
        const qsizetype end = start < 0 ? -1 : text.indexOf("}}"_L1, start + 2);
        if (end < 0)
            break;
        result += QStringView(text).sliced(position, start - position);
        result += textOf(valueAt(data, QStringView(text).sliced(start + 2, end - start - 2).trimmed()));
        position = end + 2;
    }
    return result + QStringView(text).sliced(position);
}

} // namespace

QStringList allChanges()
{
    return {u"trim"_s,  u"firstWord"_s, u"lastWord"_s, u"lower"_s, u"upper"_s,
            u"title"_s, u"date"_s,      u"phone"_s,    u"table"_s};
}

QString applyChange(const Change &change, const QString &value, const QTimeZone &zone)
{
    if (change.kind == "trim"_L1)
        return value.trimmed();
    if (change.kind == "firstWord"_L1 || change.kind == "lastWord"_L1)
        return wordOf(value, change.kind == "lastWord"_L1);
    if (change.kind == "lower"_L1)
        return value.toLower();
    if (change.kind == "upper"_L1)
        return value.toUpper();
    if (change.kind == "title"_L1)
        return titleCase(value);
    if (change.kind == "date"_L1)
        return dateText(change, value, zone);
    if (change.kind == "phone"_L1)
        return internationalPhone(value, change.format);
    if (change.kind == "table"_L1)
        return fromTable(change, value);
    return value;
}

QList<MappedValue> applyMapping(const QList<MappingLine> &lines, const QJsonObject &data,
                                const QTimeZone &zone)
{
    QList<MappedValue> values;
    values.reserve(lines.size());
    for (const MappingLine &line : lines) {
        const bool fixed = line.field.isEmpty();
        MappedValue mapped{.variable = line.variable,
                           .value =
                               fixed ? withPlaceholders(line.text, data) : textOf(valueAt(data, line.field)),
                           .from = fixed ? u"text"_s : line.field};
        for (const Change &change : line.changes)
            mapped.value = applyChange(change, mapped.value, zone);
        if (line.ifEmpty == MappingLine::IfEmpty::Text && mapped.value.trimmed().isEmpty()) {
            mapped.value = line.ifEmptyText;
            mapped.from = u"ifEmpty"_s;
        }
        values.append(mapped);
    }
    return values;
}

} // namespace surveyhook
