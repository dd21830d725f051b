// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/addressfields.h"

#include "domain/workspace.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

QString addressVariable(const Survey &survey)
{
    QString first;
    for (const Variable &variable : survey.variables) {
        if (variable.type != "email"_L1)
            continue;
        if (variable.required)
            return variable.key;
        if (first.isEmpty())
            first = variable.key;
    }
    if (!first.isEmpty())
        return first;
    for (const Variable &variable : survey.variables) {
        if (variable.key.compare("email"_L1, Qt::CaseInsensitive) == 0)
            return variable.key;
    }
    return {};
}

QStringList addressFields(const Automation &automation, const Survey &survey)
{
    QStringList fields = automation.addressFields;
    const QString variable = addressVariable(survey);
    for (const MappingLine &line : automation.mapping) {
        if (line.variable == variable && !line.field.isEmpty())
            fields.append(line.field);
    }
    return fields;
}

} // namespace surveyhook
