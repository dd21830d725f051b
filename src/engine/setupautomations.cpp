// SPDX-License-Identifier: GPL-3.0-or-later
// Running automations: their versions, what is changed at once, and taking one out as a file.
#include "engine/draftitem.h"
#include "engine/setuptouch.h"
#include "engine/workspacekeeper.h"
#include "storage/versionstore.h"
#include "workspace/checks.h"
#include "workspace/itemwriter.h"
#include "workspace/secrets.h"
#include "workspace/workspacefile.h"

#include <QSet>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

ItemKey automationKey(const QString &automation)
{
    return {u"automation"_s, automation};
}

Error noAutomation(const QString &automation)
{
    return Error{ErrorCode::NotFound, u"no such automation"_s, {{"automation"_L1, automation}}};
}

/** Everything that @p key leads to, itself included. */
WorkspaceItems withReferences(const ItemKey &key, const WorkspaceItems &all)
{
    const Catalog catalog(all);
    WorkspaceItems found;
    QList<ItemKey> open{key};
    while (!open.isEmpty()) {
        const ItemKey next = open.takeFirst();
        const QJsonObject item = all.value(next);
        // A message leads back to the automations that fill its placeholders; they are no part of this one.
        const bool isOther = next.kind == "automation"_L1 && !(next == key);
        if (item.isEmpty() || isOther || found.contains(next))
            continue;
        found.insert(next, item);
        open += referencesOf(next, item, catalog);
    }
    return found;
}

} // namespace

Result<QList<AutomationVersion>> SetupDesk::versions(const QString &automation)
{
    const Result<KeptItems> kept = m_keeper.items();
    if (!kept)
        return kept.error();
    const Result<QList<StoredVersion>> stored = m_versions->versions(automation);
    if (!stored)
        return stored.error();
    QList<AutomationVersion> versions;
    for (const StoredVersion &version : *stored) {
        const Automation read = automationFromJson(version.json, kept->items);
        versions.append(
            {.version = version.version, .savedAt = version.savedAt, .name = read.name, .automation = read});
    }
    return versions;
}

Result<Draft> SetupDesk::draftOfVersion(const QString &automation, qint64 version)
{
    const Result<KeptItems> kept = m_keeper.items();
    if (!kept)
        return kept.error();
    const Result<Draft> running = runningDraft(*kept, automation);
    if (!running)
        return running;
    const Result<QList<StoredVersion>> stored = m_versions->versions(automation);
    if (!stored)
        return stored.error();
    for (const StoredVersion &each : *stored) {
        if (each.version != version)
            continue;
        QJsonObject json = each.json;
        Q_UNUSED(carrySecrets(running->source, json))
        Draft draft = *running;
        draft.automation = automationFromJson(json, kept->items);
        draft.automation.state = running->automation.state;
        draft.automation.errors = running->automation.errors;
        draft.source = json;
        return draft;
    }
    return Error{ErrorCode::NotFound,
                 u"no such version"_s,
                 {{"automation"_L1, automation}, {"version"_L1, version}}};
}

Result<Undo> SetupDesk::touchAutomation(const QString &automation,
                                        const std::function<void(Automation &)> &touch)
{
    return change([&](const WorkspaceItems &items) -> Result<Touch> {
        Touch changed;
        const ItemKey key = automationKey(automation);
        if (const QJsonObject json = items.value(key); !json.isEmpty()) {
            Automation read = automationFromJson(json, items);
            const AutomationState before = read.state;
            touch(read);
            const QJsonObject touched = writeAutomation(read, json);
            // What was never finished may lack what a running one needs.
            const QList<Fault> faults = before == AutomationState::Draft && read.state != before
                                            ? replacementFaults(items, key, touched)
                                            : QList<Fault>();
            if (!faults.isEmpty())
                return Error{ErrorCode::InvalidInput,
                             u"the automation is not complete"_s,
                             {{"pointer"_L1, faults.first().pointer}, {"code"_L1, faults.first().code}}};
            changed.put.insert(key, touched);
        }
        const ItemKey draftOfIt{QString(draftKind), automation};
        if (QJsonObject item = items.value(draftOfIt); !item.isEmpty()) {
            Draft draft = draftFromItem(automation, item, items);
            touch(draft.automation);
            item.insert(u"automation"_s, automationJson(draft));
            changed.put.insert(draftOfIt, item);
        }
        if (changed.put.isEmpty())
            return noAutomation(automation);
        return changed;
    });
}

Result<Undo> SetupDesk::setState(const QString &automation, AutomationState state)
{
    return touchAutomation(automation, [state](Automation &each) { each.state = state; });
}

Result<int> SetupDesk::stopSending(bool stopped)
{
    const auto workspace = m_keeper.load();
    if (!workspace)
        return workspace.error();
    OfficeSettings settings = (*workspace)->settings;
    settings.stopped = stopped;
    if (const Result<SaveReport> saved = saveSettings(settings); !saved)
        return saved.error();
    const Result<int> released =
        stopped ? Result<int>(0) : m_store->deliveries().goOnAfterStop(m_clock.nowUtc());
    if (released)
        m_store->doorbell().ring();
    return released;
}

Result<Undo> SetupDesk::setErrorNotices(const QString &automation, const ErrorNotices &errors)
{
    return touchAutomation(automation, [&errors](Automation &each) { each.errors = errors; });
}

Result<QByteArray> SetupDesk::exportAutomation(const QString &automation)
{
    const Result<KeptItems> kept = m_keeper.items();
    if (!kept)
        return kept.error();
    const WorkspaceItems items = withReferences(automationKey(automation), kept->items);
    if (items.isEmpty())
        return noAutomation(automation);
    return exportWorkspace(items);
}

Result<QList<AddressInUse>> SetupDesk::addressesInUse(const QString &platform)
{
    const auto workspace = m_keeper.load();
    if (!workspace)
        return workspace.error();
    QMap<QString, AddressInUse> byKey;
    for (const Automation &automation : (*workspace)->automations) {
        if (automation.trigger.platform != platform || (*workspace)->unfinished.contains(automation.id))
            continue;
        AddressInUse &address = byKey[automation.trigger.key];
        if (address.automations.isEmpty())
            address.trigger = automation.trigger;
        address.automations.append(automation.name);
    }
    return byKey.values();
}

} // namespace surveyhook
