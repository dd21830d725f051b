// SPDX-License-Identifier: GPL-3.0-or-later
// What the mapping page shows, a row for each survey field: where its value comes from, what is suggested,
// what the sample gives, what may be wrong with it. Pure.
#pragma once

#include "engine/drafts.h"
#include "setup/suggestions.h"

namespace surveyhook {

struct MappingRow
{
    Variable variable;
    std::optional<MappingLine> line; // none: nothing was decided, or it is left out on purpose
    bool skipped = false;
    VariableSuggestion suggestion;
    QString before; // the field's value in the sample, unchanged
    QString value; // what the survey would get
    enum class Warning { None, OwnDomain, Staff, Repeats };
    Warning warning = Warning::None;
};

struct MappingInput
{
    Automation automation;
    QStringList skipped;
    Survey survey;
    PlatformDescription platform;
    SampleEvent sample;
    QJsonObject data; // of the sample, with what was looked up
    QList<SampleEvent> recent;
    Workspace workspace;
};

/** Required fields first, else in the survey's order. */
[[nodiscard]] QList<MappingRow> mappingRows(const MappingInput &input);

/** Puts @p line in its place, by the order of @p variables; a line of its variable is replaced. */
void putLine(QList<MappingLine> &lines, const MappingLine &line, const QList<Variable> &variables);

/** The line that takes @p suggestion for @p variable. */
[[nodiscard]] MappingLine lineOf(const QString &variable, const Suggestion &suggestion);

} // namespace surveyhook
