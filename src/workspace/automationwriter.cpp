// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/itemwriter.h"
#include "workspace/overlay.h"
#include "workspace/readers.h"
#include "workspace/writers.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject plainTrigger(const Trigger &trigger)
{
    QJsonObject plain{{u"platform"_s, trigger.platform}, {u"key"_s, trigger.key}};
    putText(plain, u"secret"_s, trigger.credentials.secret.revealText());
    putText(plain, u"user"_s, trigger.credentials.user);
    putText(plain, u"password"_s, trigger.credentials.password.revealText());
    putText(plain, u"header"_s, trigger.credentials.header);
    putTexts(plain, u"topics"_s, trigger.topics);
    putText(plain, u"collector"_s, trigger.collector);
    return plain;
}

QJsonObject plainLanguage(const LanguageChoice &language)
{
    QJsonObject plain;
    if (!language.field.isEmpty()) {
        plain.insert(u"field"_s, language.field);
        putTable(plain, u"map"_s, language.table);
        putText(plain, u"otherwise"_s, language.otherwise);
        return plain;
    }
    putText(plain, u"fixed"_s, language.fixed);
    return plain;
}

QJsonObject plainAction(const Action &action)
{
    QJsonObject plain{{u"type"_s, action.type}};
    putText(plain, u"connection"_s, action.connection);
    putText(plain, u"message"_s, action.message);
    putObject(plain, u"language"_s, plainLanguage(action.language));
    return plain;
}

/** Its options hold what the members do not say. */
QJsonObject wholeAction(const Action &action)
{
    Faults unread;
    const Action before = readAction(JsonPlace(action.options), unread);
    return overlaid(action.options, action.options.isEmpty() ? QJsonObject() : plainAction(before),
                    plainAction(action));
}

QJsonArray plainLookups(const QList<LookupStep> &steps)
{
    QJsonArray lookups;
    for (const LookupStep &step : steps) {
        QJsonObject plain{{u"id"_s, step.id}, {u"type"_s, step.type}};
        putText(plain, u"connection"_s, step.connection);
        lookups.append(plain);
    }
    return lookups;
}

QJsonObject plainRest(const RestPeriod &rest)
{
    if (rest.days == 0 && rest.scope == RestPeriod::Scope::All)
        return {};
    QJsonObject plain{{u"days"_s, rest.days}};
    switch (rest.scope) {
    case RestPeriod::Scope::All:
        plain.insert(u"scope"_s, u"all"_s);
        break;
    case RestPeriod::Scope::Group:
        plain.insert(u"scope"_s, u"group"_s);
        plain.insert(u"group"_s, rest.group);
        break;
    case RestPeriod::Scope::Automation:
        plain.insert(u"scope"_s, u"automation"_s);
        break;
    }
    return plain;
}

QJsonObject plainErrors(const ErrorNotices &errors)
{
    QJsonObject plain;
    if (!errors.enabled)
        plain.insert(u"enabled"_s, false);
    if (errors.notify != ErrorNotices().notify)
        plain.insert(u"notify"_s, errors.notify);
    putTexts(plain, u"recipients"_s, errors.recipients);
    return plain;
}

void putActions(QJsonObject &plain, const QList<Action> &actions)
{
    if (actions.isEmpty())
        return;
    plain.insert(u"action"_s, wholeAction(actions.first()));
    QJsonArray also;
    for (const Action &action : actions.mid(1))
        also.append(wholeAction(action));
    if (!also.isEmpty())
        plain.insert(u"also"_s, also);
}

QJsonObject plainAutomation(const Automation &automation)
{
    QJsonObject plain{{u"id"_s, automation.id},
                      {u"state"_s, automationStateCode(automation.state)},
                      {u"trigger"_s, plainTrigger(automation.trigger)}};
    putText(plain, u"name"_s, automation.name);
    if (automation.keep)
        plain.insert(u"keep"_s, QJsonArray::fromStringList(*automation.keep));
    if (!automation.addressFields.isEmpty())
        plain.insert(u"addressFields"_s, QJsonArray::fromStringList(automation.addressFields));
    putObject(plain, u"filter"_s, plainFilter(automation.filter));
    if (!automation.lookups.isEmpty())
        plain.insert(u"lookup"_s, plainLookups(automation.lookups));
    putText(plain, u"survey"_s, automation.survey);
    putObject(plain, u"mapping"_s, plainMapping(automation.mapping));
    putActions(plain, automation.actions);
    if (automation.delay.amount > 0) {
        plain.insert(u"delay"_s, QJsonObject{{u"amount"_s, automation.delay.amount},
                                             {u"unit"_s, unitCode(automation.delay.unit)}});
    }
    if (automation.window)
        plain.insert(u"sendingWindow"_s, plainWindow(*automation.window));
    putObject(plain, u"restPeriod"_s, plainRest(automation.rest));
    if (automation.newer != NewerEvent::KeepFirst)
        plain.insert(u"newerEvent"_s, newerEventCode(automation.newer));
    if (!automation.consent.isEmpty())
        plain.insert(u"consent"_s, QJsonObject{{u"field"_s, automation.consent}});
    putObject(plain, u"errors"_s, plainErrors(automation.errors));
    return plain;
}

} // namespace

QJsonObject writeAutomation(const Automation &automation, const QJsonObject &base)
{
    const QJsonObject after = plainAutomation(automation);
    if (base.isEmpty())
        return after;
    Faults unread; // such parts stay as they stand
    const Automation before = readAutomation(JsonPlace(base), {}, QTimeZone::utc(), unread);
    return overlaid(base, plainAutomation(before), after);
}

} // namespace surveyhook
