// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/usagetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class UsageText
{
    Q_DECLARE_TR_FUNCTIONS(UsageText)
};

QStringList automationsWhere(const Workspace &workspace, const std::function<bool(const Automation &)> &uses)
{
    QStringList names;
    for (const Automation &automation : workspace.automations) {
        if (uses(automation))
            names << (automation.name.isEmpty() ? automation.id : automation.name);
    }
    return names;
}

QStringList surveysWithCollector(const Workspace &workspace,
                                 const std::function<bool(const Collector &)> &uses)
{
    QStringList names;
    for (const Survey &survey : workspace.surveys) {
        if (std::any_of(survey.collectors.cbegin(), survey.collectors.cend(), uses))
            names << survey.name;
    }
    return names;
}

} // namespace

UsedBy usersOfSurvey(const Workspace &workspace, const QString &id)
{
    UsedBy used;
    used.automations =
        automationsWhere(workspace, [&id](const Automation &automation) { return automation.survey == id; });
    for (const Message &message : workspace.messages) {
        if (message.survey == id)
            used.messages << message.name;
    }
    return used;
}

UsedBy usersOfMessage(const Workspace &workspace, const QString &id)
{
    return {.automations = automationsWhere(workspace,
                                            [&id](const Automation &automation) {
                                                return std::any_of(automation.actions.cbegin(),
                                                                   automation.actions.cend(),
                                                                   [&id](const Action &action) {
                                                                       return action.message == id;
                                                                   });
                                            }),
            .surveys = surveysWithCollector(workspace, [&id](const Collector &collector) {
                return collector.message == id;
            })};
}

UsedBy usersOfConnection(const Workspace &workspace, const QString &id)
{
    UsedBy used;
    used.automations = automationsWhere(workspace, [&id](const Automation &automation) {
        return std::any_of(automation.actions.cbegin(), automation.actions.cend(),
                           [&id](const Action &action) { return action.connection == id; })
               || std::any_of(automation.lookups.cbegin(), automation.lookups.cend(),
                              [&id](const LookupStep &step) { return step.connection == id; });
    });
    for (const Survey &survey : workspace.surveys) {
        if (survey.connection == id)
            used.surveys << survey.name;
    }
    used.surveys += surveysWithCollector(workspace, [&id](const Collector &collector) {
        return collector.connection == id || collector.action.value("connection"_L1).toString() == id;
    });
    used.surveys.removeDuplicates();
    used.office = workspace.settings.mail == id;
    return used;
}

QString usageText(const UsedBy &used)
{
    QStringList parts;
    if (!used.automations.isEmpty())
        parts << UsageText::tr("%n automation(s)", "used by", int(used.automations.size()));
    if (!used.messages.isEmpty())
        parts << UsageText::tr("%n message(s)", "used by", int(used.messages.size()));
    if (!used.surveys.isEmpty())
        parts << UsageText::tr("%n survey(s)", "used by", int(used.surveys.size()));
    if (used.office)
        parts << UsageText::tr("the notices to you", "used by");
    if (parts.isEmpty())
        return UsageText::tr("Not used yet");
    //: %1 such as "2 automations, 1 message"
    return UsageText::tr("Used by %1").arg(parts.join(u", "_s));
}

QString cannotDeleteText(const QString &name, const UsedBy &used)
{
    QStringList names = used.automations + used.messages + used.surveys;
    if (used.office)
        names << UsageText::tr("the notices to you", "used by");
    for (QString &one : names)
        one = UsageText::tr("“%1”", "a name in quotation marks").arg(one);
    //: %1 a name, %2 names of automations and messages
    return UsageText::tr("“%1” is still used by %2. Nothing was deleted. Choose something else there first.")
        .arg(name, names.join(u", "_s));
}

} // namespace surveyhook
