// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person can ask of, or change in, a data dir: the window's and the command line's questions.
// Works beside a serving process.
#pragma once

#include "base/clock.h"
#include "domain/history.h"
#include "domain/people.h"
#include "domain/ports/platform.h"
#include "domain/promopool.h"
#include "domain/satisfaction.h"
#include "domain/workspace.h"
#include "engine/store.h"
#include "mail/mailreader.h"
#include "workspace/fault.h"

#include <memory>

namespace surveyhook {

class HistoryReader;
class OutgoingStore;
class PeopleStore;
class PromoCodes;
class Ratings;
struct OutgoingRow;
struct SubscriptionStatus;
struct PeoplePreview;
struct PromoImport;
class SetupDesk;
class WorkspaceKeeper;

/** What an import found or did. */
struct ImportReport
{
    QList<Fault> faults; // not empty: nothing was changed
    QList<Fault> notices; // taken over, but the administrator should know
    QMap<QString, int> added; // kind → how many
    QMap<QString, int> replaced;
};

/** One automation in the list. */
struct AutomationSummary
{
    QString id;
    QString name;
    QString platform; // id
    QString platformName; // as people call it
    QString survey; // name
    AutomationState state = AutomationState::Draft;
    QString address; // path: /in/{key}
    int today = 0; // events since midnight of the office
    int needAttention = 0;
    QDateTime lastEvent; // UTC; invalid: there has been none
    QString cannotRun; // type of the action or look-up that this version lacks; empty: it can
    bool practice = false; // its mails go into the practice mailbox, nothing leaves the computer
};

struct Overview
{
    QList<AutomationSummary> automations; // by name
    QMap<State, qint64> counts; // of all events
    OfficeSettings settings;
    QList<PromoPool> lowPools = {}; // few codes are left, and an automation that is on gives them away
};

/** One line of the doctor. */
struct Finding
{
    enum class Status { Ok, Warning, Failed };

    QString code; // database, disk, clock, server, public_address, mail, connection, promo_pool, subscription
    Status status = Status::Ok;
    QJsonObject values;
};

/** A mail of the practice mailbox. */
struct PracticeMail
{
    QString file;
    ReadMail mail;
};

/** Belongs to the thread that made it; every function blocks. */
class Desk
{
public:
    Desk(DataDir dir, std::shared_ptr<Store> store, const Clock &clock);
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;
    ~Desk();

    [[nodiscard]] const DataDir &dataDir() const { return m_dir; }

    /** Differs as soon as anything the history or the workspace shows has changed. */
    struct WholeMark
    {
        ChangeMark history;
        qint64 revision = 0;
        QString promo; // the pools and how often they were filled

        friend bool operator==(const WholeMark &, const WholeMark &) = default;
    };
    [[nodiscard]] Result<WholeMark> changeMark();

    [[nodiscard]] Result<std::shared_ptr<const Workspace>> workspace();
    [[nodiscard]] Result<Overview> overview();
    /** Newest first; automations are found by their names too. */
    [[nodiscard]] Result<QList<EventRow>> events(EventQuery query);
    /** @p event: "ev_…", "12" or "#12". NotFound. */
    [[nodiscard]] Result<EventStory> story(const QString &event);
    /** What waits, retries, is held or needs attention, soonest first. */
    [[nodiscard]] Result<QList<DeliveryRow>> queue();
    [[nodiscard]] Result<QList<PersonRow>> people(const PeopleQuery &query);
    /** How many there are to list, whatever is searched for. */
    [[nodiscard]] Result<PeopleCounts> peopleCounts();
    /** All or nothing, in one transaction; subscribers are told. */
    [[nodiscard]] Result<PeopleChange> changePeople(const QList<PersonEdit> &edits);
    /** Undoes a change: the people as they were @p before. */
    [[nodiscard]] Result<void> restorePeople(const QList<PersonState> &before);
    /** What @p table, a CSV file or what was pasted, would change; nothing is written. @p survey: onto whose
     * mailing list the people come; empty: onto none. */
    [[nodiscard]] Result<PeoplePreview> previewPeople(const QByteArray &table, const QString &survey);
    /** Take the mark before a list is read, so that nothing falls between the two. */
    [[nodiscard]] Result<ChangeMark> historyMark();
    /** Probes and counts under an automation's address. */
    [[nodiscard]] Result<QList<AddressNote>> addressNotes(const QString &key);

    /** Refuses a file with faults whole. @p passphrase opens its sealed secrets. */
    [[nodiscard]] Result<ImportReport> importWorkspace(const QByteArray &file, bool dryRun,
                                                       const Secret &passphrase = {});
    /** Without a pass-phrase secrets are left out. */
    [[nodiscard]] Result<QByteArray> exportWorkspace(const Secret &passphrase = {});

    [[nodiscard]] Result<void> replay(const QString &event);
    [[nodiscard]] Result<void> retry(const QString &delivery);
    [[nodiscard]] Result<void> cancel(const QString &delivery, const QString &by);

    /** What codes there are to give away, by name. */
    [[nodiscard]] Result<QList<PromoPool>> promoPools();
    /** Makes a pool (@p id empty: one is made from the name), or changes it. Gives its id. */
    [[nodiscard]] Result<QString> putPromoPool(const QString &id, const QString &name, int warnBelow);
    /** @p text: what was pasted, or a CSV file; see setup/promolist.h. NotFound. */
    [[nodiscard]] Result<PromoImport> addPromoCodes(const QString &pool, const QString &text);
    /** Conflict when an automation uses it (values {"automation": name}) or codes of it have been given. */
    [[nodiscard]] Result<void> removePromoPool(const QString &id);

    /** The satisfaction board: every authentic call of a platform that reports ratings counts, also where its
     * automation is paused, filters it out or wants other topics. */
    [[nodiscard]] Result<SatisfactionBoard> satisfaction(const BoardQuestion &question);

    /** How the subscriptions do, by id; the subscriptions themselves stand in workspace(). */
    [[nodiscard]] Result<QList<SubscriptionStatus>> subscriptionStatuses();
    /** What a subscriber was told, newest first. */
    [[nodiscard]] Result<QList<OutgoingRow>> subscriptionMessages(const QString &subscription, int limit);
    /** Sends a test message, tried once; how it ended shows among the messages. NotFound. */
    [[nodiscard]] Result<void> testSubscription(const QString &subscription);
    /** After it was switched off because its address said that it is closed for good. */
    [[nodiscard]] Result<void> switchSubscriptionOn(const QString &subscription);
    /** What was given up is tried again. Conflict when it was not. */
    [[nodiscard]] Result<void> sendMessageAgain(const QString &message);

    /** The story that a call with @p body would have; nothing is stored or sent, no look-up is made. NotFound
     * for the automation, InvalidInput for a body that cannot be read. */
    [[nodiscard]] Result<EventStory> dryRun(const QString &automation, const QByteArray &body,
                                            const QList<HttpHeader> &headers = {});

    /** What a person sets up by clicking; belongs to this desk. Drafts of new automations are found there,
     * not in the overview. */
    [[nodiscard]] SetupDesk &setup() { return *m_setup; }

    [[nodiscard]] QList<Finding> doctor();

    /** Newest first, at most @p limit. */
    [[nodiscard]] QList<PracticeMail> practiceMails(int limit = 200);

    /** What the office calls its automations, by id. */
    [[nodiscard]] QHash<QString, QString> automationNames();

private:
    Result<void> toldWorker(Result<void> done);

    DataDir m_dir;
    std::shared_ptr<Store> m_store;
    const Clock &m_clock;
    std::unique_ptr<HistoryReader> m_history;
    std::unique_ptr<WorkspaceKeeper> m_keeper;
    std::unique_ptr<SetupDesk> m_setup;
    std::unique_ptr<PromoCodes> m_promo;
    std::unique_ptr<PeopleStore> m_people;
    std::unique_ptr<OutgoingStore> m_outgoing;
    std::unique_ptr<Ratings> m_ratings;
};

} // namespace surveyhook
