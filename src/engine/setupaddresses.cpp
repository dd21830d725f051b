// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses that other systems call: what protects them, and making that anew.
#include "base/identifier.h"
#include "engine/draftitem.h"
#include "engine/setuptouch.h"
#include "engine/workspacekeeper.h"
#include "workspace/itemwriter.h"

#include <algorithm>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

void put(Trigger &trigger, AddressPart part, const Secret &value)
{
    switch (part) {
    case AddressPart::Key:
        trigger.key = value.revealText();
        break;
    case AddressPart::Secret:
        trigger.credentials.secret = value;
        break;
    case AddressPart::Password:
        trigger.credentials.password = value;
        break;
    }
}

} // namespace

QList<IncomingAddress> incomingAddresses(const Workspace &workspace)
{
    QMap<QString, IncomingAddress> byKey;
    for (const bool unfinished : {false, true}) {
        for (const Automation &automation : workspace.automations) {
            const bool isUnfinished = workspace.unfinished.contains(automation.id);
            if (automation.trigger.key.isEmpty() || isUnfinished != unfinished)
                continue;
            IncomingAddress &address = byKey[automation.trigger.key];
            if (address.automations.isEmpty())
                address.trigger = automation.trigger;
            address.automations.append(automation.name);
        }
    }
    QList<IncomingAddress> addresses = byKey.values();
    std::stable_sort(addresses.begin(), addresses.end(),
                     [](const IncomingAddress &a, const IncomingAddress &b) {
                         if (a.trigger.platform != b.trigger.platform)
                             return a.trigger.platform < b.trigger.platform;
                         return a.automations.constFirst() < b.automations.constFirst();
                     });
    return addresses;
}

Result<SaveReport> SetupDesk::renewAddress(QString &key, AddressPart part, const Secret &value, Undo *undo)
{
    const Secret fresh = value.isEmpty() ? Secret(randomToken()) : value;
    const Result<Undo> done = change([&](const WorkspaceItems &items) -> Result<Touch> {
        Touch changed;
        for (auto it = items.begin(); it != items.end(); ++it) {
            if (it.key().kind == "automation"_L1) {
                Automation automation = automationFromJson(it.value(), items);
                if (automation.trigger.key != key)
                    continue;
                put(automation.trigger, part, fresh);
                changed.put.insert(it.key(), writeAutomation(automation, it.value()));
            } else if (it.key().kind == draftKind) {
                Draft draft = draftFromItem(it.key().id, it.value(), items);
                if (draft.automation.trigger.key != key)
                    continue;
                put(draft.automation.trigger, part, fresh);
                QJsonObject item = it.value();
                item.insert(u"automation"_s, automationJson(draft));
                changed.put.insert(it.key(), item);
            }
        }
        if (changed.put.isEmpty())
            return Error{ErrorCode::NotFound, u"no such address"_s};
        return changed;
    });
    if (!done)
        return done.error();
    if (undo != nullptr)
        *undo = *done;
    if (part == AddressPart::Key)
        key = fresh.revealText();
    return SaveReport{};
}

} // namespace surveyhook
