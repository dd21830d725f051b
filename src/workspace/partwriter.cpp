// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/writers.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString clockText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QJsonObject plainCondition(const Condition &condition)
{
    const bool unary = condition.op == Operator::IsEmpty || condition.op == Operator::IsNotEmpty;
    const QJsonValue expected = condition.expected.isUndefined() ? QJsonValue(QString()) : condition.expected;
    QJsonObject plain{{u"field"_s, condition.field},
                      {operatorCode(condition.op), unary ? QJsonValue(true) : expected}};
    if (condition.exact)
        plain.insert(u"exact"_s, true);
    return plain;
}

QString matchMember(Match match)
{
    return match == Match::All ? u"all"_s : u"any"_s;
}

QJsonValue plainChange(const Change &change)
{
    if (change.kind == "table"_L1) {
        QJsonObject table;
        for (auto it = change.table.begin(); it != change.table.end(); ++it)
            table.insert(it.key(), it.value());
        QJsonObject plain{{u"table"_s, table}};
        if (!change.otherwise.isNull())
            plain.insert(u"otherwise"_s, change.otherwise);
        return plain;
    }
    if (!change.format.isEmpty())
        return QJsonObject{{change.kind, change.format}};
    return change.kind;
}

QJsonObject plainLine(const MappingLine &line)
{
    QJsonObject plain;
    if (!line.field.isEmpty())
        plain.insert(u"field"_s, line.field);
    else
        plain.insert(u"text"_s, line.text);
    QJsonArray changes;
    for (const Change &change : line.changes)
        changes.append(plainChange(change));
    if (!changes.isEmpty())
        plain.insert(u"change"_s, changes);
    if (line.ifEmpty == MappingLine::IfEmpty::Ask)
        plain.insert(u"ifEmpty"_s, QJsonObject{{u"ask"_s, true}});
    else if (line.ifEmpty == MappingLine::IfEmpty::Text && !line.ifEmptyText.isEmpty())
        plain.insert(u"ifEmpty"_s, QJsonObject{{u"text"_s, line.ifEmptyText}});
    return plain;
}

} // namespace

void putText(QJsonObject &object, const QString &member, const QString &text)
{
    if (!text.isEmpty())
        object.insert(member, text);
}

void putTexts(QJsonObject &object, const QString &member, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(member, QJsonArray::fromStringList(texts));
}

void putObject(QJsonObject &object, const QString &member, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(member, value);
}

void putTable(QJsonObject &object, const QString &member, const QMap<QString, QString> &table)
{
    QJsonObject plain;
    for (auto it = table.begin(); it != table.end(); ++it)
        plain.insert(it.key(), it.value());
    putObject(object, member, plain);
}

QJsonObject plainWindow(const SendingWindow &window)
{
    static const QStringList codes = {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    QJsonArray days;
    for (const Qt::DayOfWeek day : window.days)
        days.append(codes.at(static_cast<int>(day) - 1));
    return {{u"days"_s, days},
            {u"from"_s, clockText(window.fromMinute)},
            {u"to"_s, clockText(window.toMinute)},
            {u"holidays"_s, holidaysCode(window.holidays)}};
}

QJsonObject plainFilter(const Filter &filter)
{
    QJsonArray items;
    for (const auto &item : filter.items) {
        if (const auto *condition = std::get_if<Condition>(&item)) {
            items.append(plainCondition(*condition));
            continue;
        }
        const auto &group = std::get<ConditionGroup>(item);
        QJsonArray conditions;
        for (const Condition &condition : group.conditions)
            conditions.append(plainCondition(condition));
        items.append(QJsonObject{{matchMember(group.match), conditions}});
    }
    if (items.isEmpty())
        return {};
    return {{matchMember(filter.match), items}};
}

QJsonObject plainMapping(const QList<MappingLine> &lines)
{
    QJsonObject mapping;
    for (const MappingLine &line : lines)
        mapping.insert(line.variable, plainLine(line));
    return mapping;
}

} // namespace surveyhook
