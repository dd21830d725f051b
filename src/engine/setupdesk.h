// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person can set up: drafts and automations with their versions, surveys, messages, connections,
// the office. Reached by Desk::setup(). Other processes and the worker see a change within a moment.
#pragma once

#include "base/clock.h"
#include "domain/history.h"
#include "engine/drafts.h"
#include "engine/store.h"
#include "workspace/fault.h"
#include "workspace/items.h"

#include <functional>
#include <memory>

namespace surveyhook {

class HistoryReader;
class SampleStore;
class VersionStore;
class WorkspaceKeeper;
struct KeptItems;

/** What saving found. With faults nothing was changed. */
struct SaveReport
{
    QList<Fault> faults; // pointers in the saved item, or "/automations/3/…" for one that would break
    qint64 heldEvents = 0; // applying a draft: events that came while it was set up, and nobody decided on
    QStringList heldPeople = {}; // whose they are, each once, as far as known
    QStringList droppedSecrets = {}; // saving a connection: members to type again, its address has changed
};

/** Items as they were before a change; give them back to SetupDesk::restore(). Holds secrets. */
struct Undo
{
    WorkspaceItems before; // an empty object: the item was not there
    int deliveries = 0; // that are held since, because an automation was switched off, or go on again
};

/** How often something is used, for "used by 2 automations" and before deleting. */
struct Usage
{
    QStringList automations; // names
    QStringList messages; // names
    QStringList surveys; // names
    QStringList drafts; // names of automations that only a draft connects with it
    bool office = false; // the office's own notices go over it
};

/** An address that a platform calls already, for using it again: secret and login are then the same. */
struct AddressInUse
{
    Trigger trigger; // with its secrets; the topics are those of the first automation
    QStringList automations; // names
};

/** An address of ours that other systems call, with everything that says who may. */
struct IncomingAddress
{
    Trigger trigger; // with its secrets
    QStringList automations; // names; those still being set up come last
};
/** All of them, of automations and of what is still being set up; in the order of platform and name. */
[[nodiscard]] QList<IncomingAddress> incomingAddresses(const Workspace &workspace);

enum class AddressPart {
    Key, // of the address itself: it is another one then
    Secret,
    Password,
};

/** Belongs to the desk's thread; every function blocks. */
class SetupDesk
{
public:
    SetupDesk(std::shared_ptr<Store> store, WorkspaceKeeper &keeper, HistoryReader &history,
              const Clock &clock);
    SetupDesk(const SetupDesk &) = delete;
    SetupDesk &operator=(const SetupDesk &) = delete;
    ~SetupDesk();

    // Drafts. One per automation at most.
    /** Without those that differ in nothing from what runs. */
    [[nodiscard]] Result<QList<DraftSummary>> drafts(); // newest change first
    /** A new one for @p platform: id, address key and credentials are generated, topics and delay as the
     * platform suggests, no filter; the office's address is the first error recipient. Saved: its address
     * receives. */
    [[nodiscard]] Result<Draft> newDraft(const QString &platform);
    /** Addresses that automations of @p platform have, in the order of their keys. */
    [[nodiscard]] Result<QList<AddressInUse>> addressesInUse(const QString &platform);
    /** Another @p part for the address @p key, in all automations and drafts that have it, at once: calls
     * that prove themselves the old way are turned away. @p value empty: a new one is made. @p key is then
     * the address's key, also when that is the part. NotFound. */
    [[nodiscard]] Result<SaveReport> renewAddress(QString &key, AddressPart part, const Secret &value = {},
                                                  Undo *undo = nullptr);
    /** A new one with everything of @p automation but id, name and address key ("(copy)"). */
    [[nodiscard]] Result<Draft> copyDraft(const QString &automation, const QString &name);
    /** The stored draft, else a copy of the running automation that is not stored yet. NotFound. */
    [[nodiscard]] Result<Draft> openDraft(const QString &automation);
    [[nodiscard]] Result<void> saveDraft(const Draft &draft);
    /** Events that came to a new draft's address stay in the history. */
    [[nodiscard]] Result<Undo> discardDraft(const QString &automation);
    /** The draft becomes the automation, in its state; the one it replaces is kept as a version. Events that
     * came meanwhile stay held until releaseHeld() or leaveHeld(); of one that is not on they are left. */
    [[nodiscard]] Result<SaveReport> applyDraft(const Draft &draft);
    /** Lets the planner take the events that were held while the draft was set up. */
    [[nodiscard]] Result<void> releaseHeld(const QString &automation);
    /** The other answer: they stay in the history, unprocessed, until somebody runs them again. */
    [[nodiscard]] Result<void> leaveHeld(const QString &automation);
    /** What differs, as members of the file: "filter", "mapping" … in the order of the wizard's steps. */
    [[nodiscard]] Result<QStringList> changedParts(const Draft &draft);

    // Automations
    /** Newest first, at most 20; the first is what runs. */
    [[nodiscard]] Result<QList<AutomationVersion>> versions(const QString &automation);
    /** A version as a draft, with the secrets that run now. */
    [[nodiscard]] Result<Draft> draftOfVersion(const QString &automation, qint64 version);
    /** At once, in the draft too if there is one. What waits is held while it is off or paused and goes on,
     * at its time, when it is on. */
    [[nodiscard]] Result<Undo> setState(const QString &automation, AutomationState state);
    /** Nothing at all leaves any more; what becomes due is held. Or it goes on: gives how many invitations
     * that were held. */
    [[nodiscard]] Result<int> stopSending(bool stopped);
    [[nodiscard]] Result<Undo> setErrorNotices(const QString &automation, const ErrorNotices &errors);
    /** A workspace file with the automation and what it refers to, without secrets. */
    [[nodiscard]] Result<QByteArray> exportAutomation(const QString &automation);

    // Surveys, messages, connections, the office: saved at once. An id that is empty is made from the name.
    [[nodiscard]] Result<SaveReport> saveSurvey(Survey &survey, Undo *undo = nullptr);
    /** Of @p survey; an id and a cId that are empty are made. Who waits there goes on, or is held, as its
     * switch says. NotFound: there is no such survey. */
    [[nodiscard]] Result<SaveReport> saveCollector(const QString &survey, Collector &collector,
                                                   Undo *undo = nullptr);
    /** Conflict while an automation takes who is added to it (values {"automation": name}). Who waits there
     * stays held: cancel that. NotFound. */
    [[nodiscard]] Result<SaveReport> removeCollector(const QString &survey, const QString &collector,
                                                     Undo *undo = nullptr);
    /** The number by which callers name @p survey; one is made when it has none. NotFound. */
    [[nodiscard]] Result<SaveReport> numberSurvey(const QString &survey, Undo *undo = nullptr);
    /** Makes the keys of the door @p id (DoorDescription) that are missing, with @p renew all that are
     * secret. From then on callers with others are turned away. NotFound. */
    [[nodiscard]] Result<SaveReport> makeDoorKeys(const QString &id, bool renew, Undo *undo = nullptr);
    [[nodiscard]] Result<SaveReport> saveMessage(Message &message, Undo *undo = nullptr);
    /** Secrets that are missing in @p connection stay as they are stored. */
    [[nodiscard]] Result<SaveReport> saveConnection(Connection &connection, Undo *undo = nullptr);
    [[nodiscard]] Result<SaveReport> saveSettings(const OfficeSettings &settings, Undo *undo = nullptr);
    /** @p subscription as in the workspace file. Without an id it gets one, and with it a secret that begins
     * with "whsec_". Secrets that are missing stay as they are stored, unless the address is another. */
    [[nodiscard]] Result<SaveReport> saveSubscription(QJsonObject &subscription, Undo *undo = nullptr);
    /** Another secret, which @p secret then is; the one before signs too for a day. NotFound. */
    [[nodiscard]] Result<SaveReport> renewSubscriptionSecret(const QString &id, Secret &secret,
                                                             Undo *undo = nullptr);
    [[nodiscard]] Result<Usage> usage(const ItemKey &key);
    /** Faults when something still refers to it. */
    [[nodiscard]] Result<SaveReport> remove(const ItemKey &key, Undo *undo = nullptr);
    [[nodiscard]] Result<void> restore(const Undo &undo);

    // Samples
    /** Of the automation's address, newest first; their whole data as far as it is stored. */
    [[nodiscard]] Result<QList<SampleEvent>> recentEvents(const QString &automation, int limit = 40);
    /** What the draft's sample choice means; with none chosen the newest event of the address, else the
     * platform's first sample. */
    [[nodiscard]] Result<SampleEvent> sample(const Draft &draft);
    /** The platform's samples, read. */
    [[nodiscard]] QList<SampleEvent> platformSamples(const QString &platform);
    /** What would happen to @p sample if @p draft ran; nothing is stored or sent, no look-up is made. */
    [[nodiscard]] Result<EventStory> tryOut(const Draft &draft, const SampleEvent &sample);
    /** An event as conditions and mapping see it. NotFound. */
    [[nodiscard]] Result<SampleEvent> sampleOfEvent(const QString &event);
    /** In @p event, whose shape its platform does not document, the e-mail address stands at @p field: its
     * automation takes it from there from now on, also in what runs already. Gives how many events that were
     * held for their shape are worked on now. NotFound; InvalidInput when no address stands there. */
    [[nodiscard]] Result<int> showAddress(const QString &event, const QString &field);
    /** Probes, refused calls and counts of the draft's address, see domain/codes.h. */
    [[nodiscard]] Result<QList<AddressNote>> addressNotes(const QString &key);

private:
    struct Touch;
    /** Decides on the items as they are, again when somebody else was faster. */
    using Decide = std::function<Result<Touch>(const WorkspaceItems &)>;
    using Write = std::function<QJsonObject(const QJsonObject &base)>;

    struct HeldEvents;

    [[nodiscard]] Result<QStringList> sharersOf(const QString &address, const QString &own);
    [[nodiscard]] Result<Undo> change(const Decide &decide);
    /** Holds what waits, or lets it go on, where an automation's state has changed. */
    [[nodiscard]] Result<int> followSwitches(const WorkspaceItems &before, const WorkspaceItems &put);
    [[nodiscard]] Result<int> planUnderstood(const QString &automation, const QString &field);
    [[nodiscard]] Result<HeldEvents> heldDuringSetUp(const QString &automation);
    [[nodiscard]] Result<SaveReport> saveItem(const ItemKey &key, const Write &write, Undo *undo);
    [[nodiscard]] Result<Undo> touchAutomation(const QString &automation,
                                               const std::function<void(Automation &)> &touch);
    [[nodiscard]] Result<QString> freeId(const QString &kind, const QString &name);
    [[nodiscard]] Result<Draft> runningDraft(const KeptItems &kept, const QString &automation);

    std::shared_ptr<Store> m_store;
    WorkspaceKeeper &m_keeper;
    HistoryReader &m_history;
    const Clock &m_clock;
    std::unique_ptr<VersionStore> m_versions;
    std::unique_ptr<SampleStore> m_samples;
};

} // namespace surveyhook
