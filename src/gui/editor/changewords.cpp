// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/changewords.h"

#include "gui/editor/windowwords.h"
#include "wording/automationsentence.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString orNothing(const QString &text)
{
    //: stands for a value that is empty
    return text.isEmpty() ? ChangeWords::tr("nothing") : text;
}

QString fromTo(const QString &before, const QString &after)
{
    return u"%1 → %2"_s.arg(orNothing(before), orNothing(after));
}

QString source(const Automation &automation, const QString &variable)
{
    for (const MappingLine &line : automation.mapping) {
        if (line.variable == variable)
            return line.field.isEmpty() ? u"“%1”"_s.arg(line.text) : line.field;
    }
    return {};
}

QStringList mappingWords(const Automation &before, const Automation &after)
{
    QStringList variables;
    for (const Automation *automation : {&before, &after}) {
        for (const MappingLine &line : automation->mapping) {
            if (!variables.contains(line.variable))
                variables << line.variable;
        }
    }
    QStringList words;
    for (const QString &variable : std::as_const(variables)) {
        const QString old = source(before, variable);
        const QString now = source(after, variable);
        if (old != now)
            words << variable + u": "_s + fromTo(old, now);
    }
    //: of a survey field: capital letters, first word only …
    return words.isEmpty() ? QStringList{ChangeWords::tr("how a value is adjusted")} : words;
}

QString delayWords(const Duration &delay)
{
    return delay.amount > 0 ? delayText(delay) : ChangeWords::tr("at once");
}

QString restWords(const RestPeriod &rest)
{
    if (rest.days <= 0)
        return ChangeWords::tr("none", "rest");
    const QString days = ChangeWords::tr("%n day(s)", nullptr, rest.days);
    //: of a rest period: %1 "30 days", %2 the name of a group of automations
    return rest.scope == RestPeriod::Scope::Group
               ? ChangeWords::tr("%1 in the group “%2”").arg(days, rest.group)
               : days;
}

QString newerWords(NewerEvent rule)
{
    switch (rule) {
    case NewerEvent::KeepFirst:
        break;
    case NewerEvent::StartAnew:
        //: what a later event about the same conversation does
        return ChangeWords::tr("the waiting begins anew");
    case NewerEvent::TakeBack:
        //: what a later event about the same conversation does
        return ChangeWords::tr("takes the invitation back");
    }
    //: what a later event about the same conversation does
    return ChangeWords::tr("changes nothing");
}

QString messageName(const Automation &automation, const Workspace &workspace)
{
    return automation.actions.isEmpty()
               ? QString()
               : workspace.messages.value(automation.actions.constFirst().message).name;
}

QString conditionsWords(const Automation &automation)
{
    const auto count = static_cast<int>(automation.filter.items.size());
    //: of conditions: there are none
    return count == 0 ? ChangeWords::tr("none", "conditions")
                      : ChangeWords::tr("%n condition(s)", nullptr, count);
}

QString windowOf(const Automation &automation)
{
    return automation.window ? windowWords(*automation.window) : ChangeWords::tr("as the office has it");
}

} // namespace

QStringList changeWords(const QString &part, const Automation &before, const Automation &after,
                        const Workspace &workspace)
{
    const auto said = [](const QString &what, const QString &old, const QString &now) {
        return old == now ? QStringList() : QStringList{what + u": "_s + fromTo(old, now)};
    };
    // Where the step has the name of its only thing, the name is not said again: "Conditions: none → 1
    // condition".
    const auto saidOf = [](const QString &old, const QString &now) {
        return old == now ? QStringList() : QStringList{fromTo(old, now)};
    };
    if (part == u"name")
        return said(ChangeWords::tr("name"), before.name, after.name);
    if (part == u"delay")
        return said(ChangeWords::tr("waiting time"), delayWords(before.delay), delayWords(after.delay));
    if (part == u"restPeriod")
        return said(ChangeWords::tr("rest period"), restWords(before.rest), restWords(after.rest));
    if (part == u"newerEvent")
        return said(ChangeWords::tr("later event about the same"), newerWords(before.newer),
                    newerWords(after.newer));
    if (part == u"consent")
        return said(ChangeWords::tr("consent"),
                    before.consent.isEmpty() ? ChangeWords::tr("not looked at") : before.consent,
                    after.consent.isEmpty() ? ChangeWords::tr("not looked at") : after.consent);
    if (part == u"sendingWindow")
        return said(ChangeWords::tr("sending hours"), windowOf(before), windowOf(after));
    if (part == u"survey")
        return saidOf(workspace.surveys.value(before.survey).name,
                      workspace.surveys.value(after.survey).name);
    if (part == u"action")
        return saidOf(messageName(before, workspace), messageName(after, workspace));
    if (part == u"filter")
        return saidOf(conditionsWords(before), conditionsWords(after));
    if (part == u"mapping")
        return mappingWords(before, after);
    if (part == u"addressFields")
        return said(ChangeWords::tr("address in unusual calls"), before.addressFields.join(u", "_s),
                    after.addressFields.join(u", "_s));
    return {};
}

} // namespace surveyhook
