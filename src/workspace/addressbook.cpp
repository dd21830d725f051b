// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/addressbook.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** Whoever keeps everything wins. */
std::optional<QStringList> together(const std::optional<QStringList> &a, const std::optional<QStringList> &b)
{
    if (!a || !b)
        return std::nullopt;
    QStringList paths = *a + *b;
    paths.removeDuplicates();
    return paths;
}

/** What a caller of an address that names faults must have filled. */
void addNeeds(AddressEntry::Listener &listener, const Automation &automation, const Survey &survey)
{
    for (const Variable &variable : survey.variables) {
        for (const MappingLine &line : automation.mapping) {
            if (line.variable != variable.key || line.field.isEmpty())
                continue;
            if (variable.type == "email"_L1 && listener.addressField.isEmpty())
                listener.addressField = line.field;
            else if (variable.required && line.ifEmpty == MappingLine::IfEmpty::Leave)
                listener.requiredFields += line.field;
        }
    }
}

/** The names under which callers ask for a message: its number in the list is none of them, it would change.
 */
IncomingSurvey incomingSurvey(const Survey &survey, const Workspace &workspace)
{
    IncomingSurvey incoming{.survey = survey.id, .number = survey.number};
    for (const Message &message : workspace.messages) {
        if (message.survey.isEmpty() || message.survey == survey.id) {
            incoming.templates.insert(message.id, message.id);
            if (!message.number.isEmpty())
                incoming.templates.insert(message.number, message.id);
        }
    }
    return incoming;
}

/** The automation that says it takes who is added to @p collector; one that is still set up does not yet. */
const Automation *takerOf(const Collector &collector, const Workspace &workspace)
{
    for (const Automation &automation : workspace.automations) {
        if (automation.trigger.collector == collector.number && !workspace.unfinished.contains(automation.id))
            return &automation;
    }
    return nullptr;
}

void addOffice(AddressBook &book, const Workspace &workspace)
{
    book.incoming = workspace.settings.incoming;
    for (const Survey &survey : workspace.surveys) {
        if (!survey.number.isEmpty())
            book.surveys += incomingSurvey(survey, workspace);
        for (const Collector &collector : survey.collectors) {
            if (collector.number.isEmpty())
                continue;
            const bool ready = !collector.action.isEmpty() || workspace.messages.contains(collector.message);
            IncomingCollector incoming{.survey = survey.id,
                                       .id = collector.id,
                                       .number = collector.number,
                                       .kind = collector.kind,
                                       .ready = ready};
            if (const Automation *taker = takerOf(collector, workspace)) {
                incoming.ready = true;
                incoming.automation = taker->id;
                incoming.state = taker->state;
                incoming.platform = taker->trigger.platform;
            }
            book.collectors += incoming;
        }
    }
}

/** An address that only drafts have is kept whole: whoever sets them up may still tick fields. */
void addListener(AddressBook &book, const Automation &automation, const Survey &survey, bool unfinished,
                 const PlatformFinder &platforms)
{
    const Trigger &trigger = automation.trigger;
    auto entry = book.addresses.find(trigger.key);
    if (entry == book.addresses.end()) {
        entry = book.addresses.insert(trigger.key,
                                      AddressEntry{.key = trigger.key,
                                                   .platform = platforms(trigger.platform),
                                                   .platformId = trigger.platform,
                                                   .credentials = trigger.credentials,
                                                   .keep = unfinished ? std::nullopt : automation.keep});
    } else {
        entry->keep = together(entry->keep, automation.keep);
    }
    AddressEntry::Listener listener{.automation = automation.id,
                                    .topics = trigger.topics,
                                    .state = automation.state};
    addNeeds(listener, automation, survey);
    entry->addressFields += automation.addressFields;
    if (!listener.addressField.isEmpty())
        entry->addressFields += listener.addressField;
    entry->addressFields.removeDuplicates();
    entry->listeners.append(listener);
}

} // namespace

AddressBook makeAddressBook(const Workspace &workspace, const PlatformFinder &platforms)
{
    AddressBook book;
    book.publicUrl = workspace.settings.publicUrl;
    if (workspace.settings.bodyLimit)
        book.bodyLimit = *workspace.settings.bodyLimit;
    addOffice(book, workspace);
    for (const bool unfinished : {false, true}) {
        for (const Automation &automation : workspace.automations) {
            if (workspace.unfinished.contains(automation.id) == unfinished
                && !automation.trigger.key.isEmpty())
                addListener(book, automation, workspace.surveys.value(automation.survey), unfinished,
                            platforms);
        }
    }
    return book;
}

} // namespace surveyhook
