// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldpath.h"
#include "workspace/placeholders.h"
#include "workspace/readers.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QMap<QString, QString> readTable(const JsonPlace &place)
{
    QMap<QString, QString> table;
    for (const QString &key : place.keys())
        table.insert(key, place.member(key).text());
    return table;
}

std::optional<Change> readChange(const JsonPlace &place, Faults &faults)
{
    static const QStringList needValue = {u"phone"_s, u"table"_s};
    QString kind = place.text();
    if (place.isObject()) {
        for (const QString &key : place.keys()) {
            if (key != "otherwise"_L1)
                kind = key; // the first that is a change wins, see below
            if (allChanges().contains(kind))
                break;
        }
    }
    if (!allChanges().contains(kind)) {
        addFault(faults, place.pointer(), faults::unknownChange, {{u"change"_s, kind.left(80)}});
        return std::nullopt;
    }
    const JsonPlace value = place.member(kind);
    const bool hasValue = kind == "table"_L1 ? value.isObject() : !value.text().isEmpty();
    if (needValue.contains(kind) && !hasValue) {
        addFault(faults, place.pointer(), faults::changeNeedsValue, {{u"change"_s, kind}});
        return std::nullopt;
    }
    Change change{.kind = kind};
    if (kind == "table"_L1) {
        change.table = readTable(value);
        if (const JsonPlace otherwise = place.member(u"otherwise"_s); otherwise.exists())
            change.otherwise = otherwise.text().isEmpty() ? u""_s : otherwise.text();
    } else if (place.isObject()) {
        change.format = value.text();
    }
    return change;
}

void readIfEmpty(const JsonPlace &place, MappingLine &line)
{
    if (!place.exists())
        return;
    if (place.member(u"ask"_s).value().toBool()) {
        line.ifEmpty = MappingLine::IfEmpty::Ask;
        return;
    }
    line.ifEmptyText = place.isObject() ? place.member(u"text"_s).text() : place.text();
    if (!line.ifEmptyText.isEmpty())
        line.ifEmpty = MappingLine::IfEmpty::Text;
}

void checkText(const JsonPlace &text, Faults &faults)
{
    const UsedNames found = placeholdersIn(text.text());
    if (found.open)
        addFault(faults, text.pointer(), faults::openPlaceholder);
    for (const QString &path : found.names) {
        if (!isValidPath(path))
            addFault(faults, text.pointer(), faults::badPath, {{u"path"_s, path.left(80)}});
    }
}

std::optional<MappingLine> readLine(const QString &variable, const JsonPlace &place, Faults &faults)
{
    if (place.member(u"skip"_s).value().toBool())
        return std::nullopt;
    const JsonPlace field = place.member(u"field"_s);
    const JsonPlace text = place.member(u"text"_s);
    if (field.exists() == text.exists()) {
        addFault(faults, place.pointer(), faults::fieldOrText);
        return std::nullopt;
    }
    if (field.exists() && !isValidPath(field.text()))
        addFault(faults, field.pointer(), faults::badPath, {{u"path"_s, field.text().left(80)}});
    if (text.exists())
        checkText(text, faults);
    MappingLine line{.variable = variable, .field = field.text(), .text = text.text()};
    for (const JsonPlace &element : place.member(u"change"_s).elements()) {
        if (auto change = readChange(element, faults))
            line.changes.append(*change);
    }
    readIfEmpty(place.member(u"ifEmpty"_s), line);
    return line;
}

} // namespace

QList<MappingLine> readMapping(const JsonPlace &place, const QStringList &variables, Faults &faults)
{
    QStringList order;
    for (const QString &variable : variables) {
        if (place.member(variable).exists())
            order.append(variable);
    }
    for (const QString &variable : place.keys()) { // sorted by name
        if (!order.contains(variable))
            order.append(variable);
    }
    QList<MappingLine> lines;
    for (const QString &variable : std::as_const(order)) {
        if (auto line = readLine(variable, place.member(variable), faults))
            lines.append(*line);
    }
    return lines;
}

} // namespace surveyhook
