// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspacereader.h"

#include "domain/emailaddress.h"
#include "workspace/catalog.h"
#include "workspace/readers.h"
#include "workspace/schema.h"
#include "workspace/senders.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

/** What the schema says about each item, pointers in the item. */
QMap<ItemKey, QList<Fault>> shapeFaults(const WorkspaceItems &items)
{
    const QJsonObject file = joinItems(items);
    const QList<Fault> found = schemaFaults(file);
    QMap<ItemKey, QList<Fault>> faults;
    if (found.isEmpty())
        return faults;
    const QMap<ItemKey, QString> pointers = itemPointers(file);
    for (auto it = pointers.begin(); it != pointers.end(); ++it) {
        for (const Fault &fault : found) {
            if (fault.pointer == it.value() || fault.pointer.startsWith(it.value() + u'/')) {
                faults[it.key()].append(Fault{.pointer = fault.pointer.mid(it.value().size()),
                                              .code = fault.code,
                                              .values = fault.values});
            }
        }
    }
    return faults;
}

/** The survey's first language that the message has a text in, else the message's first. */
QString usualLanguage(const Message &message, const Survey &survey)
{
    for (const QString &language : survey.languages) {
        if (message.texts.contains(language))
            return language;
    }
    return message.texts.isEmpty() ? QString() : message.texts.firstKey();
}

} // namespace

void fillIn(Automation &automation, const Workspace &workspace)
{
    for (const Action &action : std::as_const(automation.actions)) {
        if (automation.survey.isEmpty())
            automation.survey = workspace.messages.value(action.message).survey;
    }
    for (Action &action : automation.actions) {
        if (!isMailAction(action.type))
            continue;
        if (action.connection.isEmpty())
            action.connection = workspace.settings.mail;
        if (action.language.fixed.isEmpty() && action.language.field.isEmpty()) {
            action.language.fixed = usualLanguage(workspace.messages.value(action.message),
                                                  workspace.surveys.value(automation.survey));
        }
    }
}

namespace {

void readAutomationItem(const ItemKey &key, const QJsonObject &item, const Catalog &catalog,
                        ParsedWorkspace &parsed)
{
    const JsonPlace place(item);
    Faults found;
    Automation automation = readAutomation(place, catalog.variables(catalog.surveyOf(place)),
                                           parsed.workspace.settings.timeZone, found);
    const bool hasAddress = !automation.trigger.key.isEmpty() && !automation.trigger.platform.isEmpty();
    parsed.faults[key] += found;
    if (!parsed.faults.value(key).isEmpty())
        automation.state = AutomationState::Draft;
    if (!hasAddress)
        return;
    fillIn(automation, parsed.workspace);
    parsed.workspace.automations.insert(key.id, automation);
}

/** An automation that does not run yet: its address receives already, whatever comes is held. */
void readDraftItem(const ItemKey &key, const QJsonObject &draft, const Catalog &catalog,
                   ParsedWorkspace &parsed)
{
    const QJsonObject item = draft.value("automation"_L1).toObject();
    if (!draft.value("isNew"_L1).toBool() || parsed.workspace.automations.contains(key.id))
        return;
    const JsonPlace place(item);
    Faults unfinished; // a draft may be wrong
    Automation automation = readAutomation(place, catalog.variables(catalog.surveyOf(place)),
                                           parsed.workspace.settings.timeZone, unfinished);
    if (automation.trigger.key.isEmpty() || automation.trigger.platform.isEmpty())
        return;
    automation.id = key.id;
    automation.state = AutomationState::Draft;
    parsed.workspace.automations.insert(key.id, automation);
    parsed.workspace.unfinished.insert(key.id);
}

void readItem(const ItemKey &key, const QJsonObject &item, ParsedWorkspace &parsed)
{
    Faults &faults = parsed.faults[key];
    const JsonPlace place(item);
    if (key.kind == "settings"_L1)
        parsed.workspace.settings = readSettings(place, faults); // unreadable parts keep their defaults
    if (!faults.isEmpty())
        return;
    if (key.kind == "connection"_L1) {
        const Connection connection = readConnection(place, faults);
        if (faults.isEmpty())
            parsed.workspace.connections.insert(key.id, connection);
    } else if (key.kind == "survey"_L1) {
        const Survey survey = readSurvey(place, faults);
        if (faults.isEmpty())
            parsed.workspace.surveys.insert(key.id, survey);
    } else if (key.kind == "message"_L1) {
        parsed.workspace.messages.insert(key.id, readMessage(place));
    }
}

} // namespace

ParsedWorkspace parseWorkspace(const WorkspaceItems &items)
{
    WorkspaceItems wanted = items;
    QMap<QString, qint64> respondents;
    for (auto it = items.begin(); it != items.end(); ++it) {
        const QString address = normalizedAddress(it.value().value("email"_L1).toString());
        const qint64 id = it.value().value("idRespondent"_L1).toInteger();
        if (it.key().kind == "person"_L1 && id > 0 && !address.isEmpty())
            respondents.insert(address, id);
    }
    QMap<QString, QJsonObject> subscriptions;
    for (auto it = items.begin(); it != items.end(); ++it) {
        if (it.key().kind == "subscription"_L1)
            subscriptions.insert(it.key().id, it.value());
    }
    wanted.removeIf([](auto it) {
        const QString &kind = it.key().kind;
        return kind == "person"_L1 || kind == "subscription"_L1 || kind == "other"_L1;
    });
    ParsedWorkspace parsed{.faults = shapeFaults(wanted)};
    parsed.workspace.respondents = respondents;
    parsed.workspace.subscriptions = subscriptions;
    parsed.workspace.settings.timeZone = usualTimeZone();
    const Catalog catalog(wanted);
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (it.key().kind != "automation"_L1 && it.key().kind != draftKind)
            readItem(it.key(), it.value(), parsed);
    }
    for (auto it = wanted.begin(); it != wanted.end(); ++it) { // they need all the others
        if (it.key().kind == "automation"_L1)
            readAutomationItem(it.key(), it.value(), catalog, parsed);
    }
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (it.key().kind == draftKind)
            readDraftItem(it.key(), it.value(), catalog, parsed);
    }
    parsed.faults.removeIf([](auto it) { return it.value().isEmpty(); });
    parsed.workspace.senders = makeSenders(parsed.workspace);
    return parsed;
}

} // namespace surveyhook
