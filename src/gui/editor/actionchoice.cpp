// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/actionchoice.h"

#include "engine/catalogue.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

QString actionFor(const Survey &survey, const Workspace &workspace)
{
    if (survey.connection.isEmpty())
        return u"email"_s;
    const QString tool = workspace.connections.value(survey.connection).type;
    QString sameTool;
    for (const Automation &automation : workspace.automations) {
        if (automation.actions.isEmpty())
            continue;
        const Action &action = automation.actions.constFirst();
        if (automation.survey == survey.id)
            return action.type;
        if (workspace.connections.value(action.connection).type == tool)
            sameTool = action.type;
    }
    if (!sameTool.isEmpty())
        return sameTool;
    if (!survey.link.isEmpty())
        return u"email"_s;
    for (const auto &provider : surveyProviders()) {
        if (provider->id() == tool)
            return provider->usualAction();
    }
    return {};
}

bool isMailAccount(const Connection &connection)
{
    return connection.type == u"smtp" || connection.type == u"practice";
}

QString firstMailAccount(const Workspace &workspace)
{
    const QString &office = workspace.settings.mail;
    if (workspace.connections.contains(office) && isMailAccount(workspace.connections[office]))
        return office;
    for (const Connection &connection : workspace.connections) {
        if (isMailAccount(connection))
            return connection.id;
    }
    return {};
}

Action firstAction(const Automation &automation)
{
    return automation.actions.value(0);
}

Action &madeFirstAction(Automation &automation)
{
    if (automation.actions.isEmpty())
        automation.actions << Action{.type = u"email"_s};
    return automation.actions.first();
}

void chooseSurvey(Automation &automation, const Survey &survey, const Action &wanted,
                  const Workspace &workspace)
{
    automation.survey = survey.id;
    automation.mapping.removeIf([&survey](const MappingLine &line) {
        return std::none_of(survey.variables.cbegin(), survey.variables.cend(),
                            [&line](const Variable &variable) { return variable.key == line.variable; });
    });
    if (wanted.type.isEmpty())
        return;
    if (automation.actions.isEmpty())
        automation.actions << Action{};
    Action &first = automation.actions.first();
    if (first.type != wanted.type)
        first = Action{.type = wanted.type, .language = first.language};
    for (auto it = wanted.options.begin(); it != wanted.options.end(); ++it)
        first.options.insert(it.key(), it.value());
    if (isMailAction(wanted.type)) {
        if (!isMailAccount(workspace.connections.value(first.connection)))
            first.connection = firstMailAccount(workspace);
        const QString &of = workspace.messages.value(first.message).survey;
        if (!first.message.isEmpty() && of != survey.id && !of.isEmpty())
            first.message.clear();
    } else {
        first.connection = survey.connection;
        first.message.clear();
    }
}

} // namespace surveyhook
