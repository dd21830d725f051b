// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/addressbook.h"

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

/** An address that only drafts have is kept whole: whoever sets them up may still tick fields. */
void addListener(AddressBook &book, const Automation &automation, bool unfinished,
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
    entry->listeners.append(AddressEntry::Listener{.automation = automation.id,
                                                   .topics = trigger.topics,
                                                   .state = automation.state});
}

} // namespace

AddressBook makeAddressBook(const Workspace &workspace, const PlatformFinder &platforms)
{
    AddressBook book;
    book.publicUrl = workspace.settings.publicUrl;
    if (workspace.settings.bodyLimit)
        book.bodyLimit = *workspace.settings.bodyLimit;
    for (const bool unfinished : {false, true}) {
        for (const Automation &automation : workspace.automations) {
            if (workspace.unfinished.contains(automation.id) == unfinished
                && !automation.trigger.key.isEmpty())
                addListener(book, automation, unfinished, platforms);
        }
    }
    return book;
}

} // namespace surveyhook
