// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/mappingrows.h"

#include "domain/emailaddress.h"
#include "domain/fieldpath.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype enoughToRepeat = 3; // fewer events with one address may well be one customer

QString valueOf(const MappingLine &line, const QJsonObject &data, const QTimeZone &zone)
{
    const QList<MappedValue> values = applyMapping({line}, data, zone);
    return values.isEmpty() ? QString() : values.constFirst().value;
}

MappingRow::Warning warningOf(const MappingRow &row, const MappingInput &input)
{
    if (row.variable.type != u"email" || !row.line || row.value.isEmpty())
        return MappingRow::Warning::None;
    const QString address = normalizedAddress(row.value);
    if (input.sample.staff.contains(address))
        return MappingRow::Warning::Staff;
    const OfficeSettings &office = input.workspace.settings;
    if (isInDomains(address, office.ownDomains)
        && !office.testAddresses.contains(address, Qt::CaseInsensitive))
        return MappingRow::Warning::OwnDomain;
    if (input.recent.size() < enoughToRepeat)
        return MappingRow::Warning::None;
    const bool same = std::all_of(input.recent.cbegin(), input.recent.cend(), [&](const SampleEvent &event) {
        return normalizedAddress(valueOf(*row.line, event.data, office.timeZone)) == address;
    });
    return same ? MappingRow::Warning::Repeats : MappingRow::Warning::None;
}

/** What was chosen for this sender, or for this survey, before. */
QList<MappingLine> learnedLines(const MappingInput &input)
{
    QList<MappingLine> lines;
    for (const Automation &other : input.workspace.automations) {
        const bool related =
            other.survey == input.survey.id || other.trigger.platform == input.automation.trigger.platform;
        if (related && other.id != input.automation.id)
            lines += other.mapping;
    }
    return lines;
}

SuggestionInput suggestionInput(const MappingInput &input)
{
    return {.variables = input.survey.variables,
            .fields = sampleFields(input.data, input.platform.fields),
            .hints = input.platform.fields,
            .customerPath = input.sample.personPath,
            .staff = input.sample.staff,
            .ownDomains = input.workspace.settings.ownDomains,
            .learned = learnedLines(input)};
}

} // namespace

QList<MappingRow> mappingRows(const MappingInput &input)
{
    const QList<VariableSuggestion> suggestions = suggestMapping(suggestionInput(input));
    const QTimeZone &zone = input.workspace.settings.timeZone;
    QList<MappingRow> rows;
    for (const Variable &variable : input.survey.variables) {
        MappingRow row{.variable = variable};
        for (const MappingLine &line : input.automation.mapping) {
            if (line.variable == variable.key)
                row.line = line;
        }
        row.skipped = !row.line && input.skipped.contains(variable.key);
        for (const VariableSuggestion &suggestion : suggestions) {
            if (suggestion.variable == variable.key)
                row.suggestion = suggestion;
        }
        if (row.line) {
            row.before =
                row.line->field.isEmpty() ? row.line->text : textOf(valueAt(input.data, row.line->field));
            row.value = valueOf(*row.line, input.data, zone);
        }
        row.warning = warningOf(row, input);
        rows << row;
    }
    std::stable_partition(rows.begin(), rows.end(),
                          [](const MappingRow &row) { return row.variable.required; });
    return rows;
}

void putLine(QList<MappingLine> &lines, const MappingLine &line, const QList<Variable> &variables)
{
    lines.removeIf([&line](const MappingLine &old) { return old.variable == line.variable; });
    lines << line;
    const auto place = [&variables](const MappingLine &of) {
        const auto at = std::find_if(variables.cbegin(), variables.cend(),
                                     [&of](const Variable &variable) { return variable.key == of.variable; });
        return at - variables.cbegin();
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&place](const MappingLine &a, const MappingLine &b) { return place(a) < place(b); });
}

MappingLine lineOf(const QString &variable, const Suggestion &suggestion)
{
    return {.variable = variable, .field = suggestion.field, .changes = suggestion.changes};
}

} // namespace surveyhook
