// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldpath.h"
#include "workspace/readers.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Conditions and groups as deep as the file has them. */
struct Branch
{
    Match match = Match::All;
    QList<std::variant<Condition, Branch>> items;
};

bool isNote(const QString &member)
{
    static const QStringList notes = {u"field"_s, u"exact"_s, u"id"_s,     u"name"_s,
                                      u"title"_s, u"note"_s,  u"comment"_s};
    return notes.contains(member) || member.startsWith("x-"_L1);
}

void checkExpected(Operator op, const JsonPlace &expected, const QTimeZone &zone, Faults &faults)
{
    switch (op) {
    case Operator::GreaterThan:
    case Operator::LessThan: {
        bool isNumber = expected.value().isDouble();
        if (!isNumber)
            expected.text().trimmed().replace(u',', u'.').toDouble(&isNumber);
        if (!isNumber)
            addFault(faults, expected, faults::badNumber);
        break;
    }
    case Operator::Before:
    case Operator::After:
        if (!timeFrom(expected.value(), zone).isValid())
            addFault(faults, expected, faults::badTime);
        break;
    case Operator::OlderThan:
    case Operator::YoungerThan:
        Q_UNUSED(readDuration(expected, faults))
        break;
    default:
        break;
    }
}

/** isEmpty: false means isNotEmpty. */
Operator meant(Operator op, const QJsonValue &expected)
{
    if (expected != QJsonValue(false))
        return op;
    if (op == Operator::IsEmpty)
        return Operator::IsNotEmpty;
    return op == Operator::IsNotEmpty ? Operator::IsEmpty : op;
}

std::optional<Condition> readCondition(const JsonPlace &place, const QTimeZone &zone, Faults &faults)
{
    const JsonPlace field = place.member(u"field"_s);
    const qsizetype before = faults.size();
    if (!field.exists()) {
        addFault(faults, field.pointer(), faults::missing, {{u"member"_s, u"field"_s}});
    } else if (!isValidPath(field.text())) {
        addFault(faults, field.pointer(), faults::badPath, {{u"path"_s, field.text().left(80)}});
    }
    QStringList operators;
    for (const QString &member : place.keys()) {
        if (isNote(member))
            continue;
        if (operatorFromCode(member)) {
            operators.append(member);
        } else { // perhaps a misspelt operator: leaving it out would let more events through than was meant
            addFault(faults, place.member(member).pointer(), faults::unknownOperator,
                     {{u"operator"_s, member}});
        }
    }
    if (faults.size() > before)
        return std::nullopt;
    if (operators.size() != 1) {
        addFault(faults, place.pointer(), faults::oneOperator,
                 {{u"operators"_s, QJsonArray::fromStringList(operators)}});
        return std::nullopt;
    }
    const Operator op = *operatorFromCode(operators.first());
    const JsonPlace expected = place.member(operators.first());
    checkExpected(op, expected, zone, faults);
    return Condition{.field = field.text(),
                     .op = meant(op, expected.value()),
                     .expected = expected.value(),
                     .exact = place.member(u"exact"_s).value().toBool()};
}

Branch readBranch(const JsonPlace &place, Match match, const QTimeZone &zone, Faults &faults, int depth);

/** {"all": […], "any": […]}: with both, both must hold. */
Branch readGroups(const JsonPlace &place, const QTimeZone &zone, Faults &faults, int depth)
{
    const JsonPlace all = place.member(u"all"_s);
    const JsonPlace any = place.member(u"any"_s);
    for (const QString &member : place.keys()) {
        const bool isCondition = member == "field"_L1 || member == "exact"_L1;
        if (member != "all"_L1 && member != "any"_L1 && (isCondition || !isNote(member))) {
            addFault(faults, place.member(member).pointer(), faults::unknownOperator,
                     {{u"operator"_s, member}});
        }
    }
    if (!any.exists())
        return readBranch(all, Match::All, zone, faults, depth);
    if (!all.exists())
        return readBranch(any, Match::Any, zone, faults, depth);
    Branch both = readBranch(all, Match::All, zone, faults, depth);
    both.items.append(readBranch(any, Match::Any, zone, faults, depth));
    return both;
}

Branch readBranch(const JsonPlace &place, Match match, const QTimeZone &zone, Faults &faults, int depth)
{
    Branch branch{.match = match};
    if (depth > 16) {
        addFault(faults, place.pointer(), faults::filterTooDeep);
        return branch;
    }
    for (const JsonPlace &element : place.elements()) {
        if (element.member(u"all"_s).exists() || element.member(u"any"_s).exists()) {
            branch.items.append(readGroups(element, zone, faults, depth + 1));
        } else if (auto condition = readCondition(element, zone, faults)) {
            branch.items.append(*condition);
        }
    }
    return branch;
}

/** A group of the same kind, of one item or of none needs no level of its own. */
Branch flattened(const Branch &branch)
{
    Branch flat{.match = branch.match};
    for (const auto &item : branch.items) {
        if (std::holds_alternative<Condition>(item)) {
            flat.items.append(item);
            continue;
        }
        const Branch below = flattened(std::get<Branch>(item));
        if (below.match == flat.match || below.items.size() <= 1) {
            flat.items.append(below.items);
        } else {
            flat.items.append(below);
        }
    }
    if (flat.items.size() == 1 && std::holds_alternative<Branch>(flat.items.first())) {
        const Branch only = std::get<Branch>(flat.items.first());
        return only;
    }
    return flat;
}

} // namespace

Filter readFilter(const JsonPlace &place, const QTimeZone &zone, Faults &faults)
{
    const Branch root = flattened(readGroups(place, zone, faults, 0));
    Filter filter{.match = root.match};
    for (const auto &item : root.items) {
        if (const auto *condition = std::get_if<Condition>(&item)) {
            filter.items.append(*condition);
            continue;
        }
        const Branch &below = std::get<Branch>(item);
        ConditionGroup group{.match = below.match};
        for (const auto &inner : below.items) {
            if (const auto *condition = std::get_if<Condition>(&inner)) {
                group.conditions.append(*condition);
            } else {
                addFault(faults, place.pointer(), faults::filterTooDeep);
            }
        }
        filter.items.append(group);
    }
    return filter;
}

} // namespace surveyhook
