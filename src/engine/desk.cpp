// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/desk.h"

#include "engine/abilities.h"
#include "engine/catalogue.h"
#include "engine/doctor.h"
#include "engine/dryrun.h"
#include "engine/promouses.h"
#include "engine/setupdesk.h"
#include "engine/workspacekeeper.h"
#include "mail/practicemailbox.h"
#include "platforms/builtin.h"
#include "storage/historyreader.h"
#include "storage/peoplestore.h"
#include "storage/ratings.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString firstThingMissing(const Automation &automation)
{
    if (!findPlatform(automation.trigger.platform))
        return automation.trigger.platform;
    const QStringList actions = runnableActions();
    for (const Action &action : automation.actions) {
        if (!actions.contains(action.type))
            return action.type;
    }
    const QStringList lookups = runnableLookups();
    for (const LookupStep &step : automation.lookups) {
        if (!lookups.contains(step.type))
            return step.type;
    }
    return {};
}

bool sendsToPractice(const Automation &automation, const Workspace &workspace)
{
    return std::any_of(automation.actions.cbegin(), automation.actions.cend(), [&](const Action &action) {
        const QString id = action.connection.isEmpty() ? workspace.settings.mail : action.connection;
        return workspace.connections.value(id).type == "practice"_L1;
    });
}

} // namespace

Desk::Desk(DataDir dir, std::shared_ptr<Store> store, const Clock &clock)
    : m_dir(std::move(dir))
    , m_store(std::move(store))
    , m_clock(clock)
    , m_history(std::make_unique<HistoryReader>(m_store->database()))
    , m_keeper(std::make_unique<WorkspaceKeeper>(m_store))
    , m_setup(std::make_unique<SetupDesk>(m_store, *m_keeper, *m_history, m_clock))
    , m_promo(std::make_unique<PromoCodes>(m_store->database(), m_store->writes()))
    , m_people(std::make_unique<PeopleStore>(m_store->database(), m_store->writes()))
    , m_outgoing(std::make_unique<OutgoingStore>(m_store->database(), m_store->writes()))
    , m_ratings(std::make_unique<Ratings>(m_store->database()))
{}

Desk::~Desk() = default;

Result<Desk::WholeMark> Desk::changeMark()
{
    const Result<ChangeMark> history = m_history->mark();
    if (!history)
        return history.error();
    const Result<qint64> revision = m_keeper->revision();
    if (!revision)
        return revision.error();
    const Result<QString> promo = m_promo->mark();
    if (!promo)
        return promo.error();
    return WholeMark{*history, *revision, *promo};
}

Result<std::shared_ptr<const Workspace>> Desk::workspace()
{
    return m_keeper->load();
}

Result<Overview> Desk::overview()
{
    const auto loaded = m_keeper->load();
    if (!loaded)
        return loaded.error();
    const Workspace &workspace = **loaded;
    const QTimeZone &zone = workspace.settings.timeZone;
    const QDateTime midnight(m_clock.nowUtc().toTimeZone(zone).date(), QTime(0, 0), zone);
    const auto today = m_history->automationCounts(midnight.toUTC(), workspace.automations.keys());
    const auto counts = m_history->counts();
    const auto pools = m_promo->pools();
    if (!today || !counts)
        return today ? counts.error() : today.error();
    if (!pools)
        return pools.error();

    const QHash<QString, QString> names = systemNames();
    Overview overview{.automations = {}, .counts = *counts, .settings = workspace.settings};
    for (const PromoUse &use : promoUses(workspace, *pools)) {
        if (use.pool.isLow())
            overview.lowPools.append(use.pool);
    }
    for (const Automation &automation : workspace.automations) {
        if (workspace.unfinished.contains(automation.id))
            continue;
        const AutomationCounts numbers = today->value(automation.id);
        overview.automations.append(
            {.id = automation.id,
             .name = automation.name,
             .platform = automation.trigger.platform,
             .platformName = names.value(automation.trigger.platform, automation.trigger.platform),
             .survey = workspace.surveys.value(automation.survey).name,
             .state = automation.state,
             .address = "/in/"_L1 + automation.trigger.key,
             .today = numbers.today,
             .needAttention = numbers.needAttention,
             .lastEvent = numbers.lastEvent,
             .cannotRun = firstThingMissing(automation),
             .practice = sendsToPractice(automation, workspace)});
    }
    std::sort(overview.automations.begin(), overview.automations.end(),
              [](const AutomationSummary &a, const AutomationSummary &b) {
                  return QString::localeAwareCompare(a.name, b.name) < 0;
              });
    return overview;
}

Result<QList<EventRow>> Desk::events(EventQuery query)
{
    if (!query.search.isEmpty()) {
        const auto loaded = m_keeper->load();
        if (!loaded)
            return loaded.error();
        for (const Automation &automation : (*loaded)->automations) {
            if (automation.name.contains(query.search, Qt::CaseInsensitive))
                query.automations.append(automation.id);
        }
    }
    return m_history->events(query);
}

Result<EventStory> Desk::story(const QString &event)
{
    return m_history->story(event);
}

Result<QList<DeliveryRow>> Desk::queue()
{
    return m_history->queue();
}

Result<ChangeMark> Desk::historyMark()
{
    return m_history->mark();
}

Result<QList<AddressNote>> Desk::addressNotes(const QString &key)
{
    return m_history->notes(key);
}

Result<ImportReport> Desk::importWorkspace(const QByteArray &file, bool dryRun, const Secret &passphrase)
{
    Result<ImportReport> report = m_keeper->importFile(file, dryRun, passphrase, m_clock.nowUtc());
    if (report && !dryRun && report->faults.isEmpty())
        m_store->doorbell().ring();
    return report;
}

Result<QByteArray> Desk::exportWorkspace(const Secret &passphrase)
{
    return m_keeper->exportFile(passphrase);
}

/** The worker of this process starts on it at once. */
Result<void> Desk::toldWorker(Result<void> done)
{
    if (done)
        m_store->doorbell().ring();
    return done;
}

Result<void> Desk::replay(const QString &event)
{
    const Result<EventStory> story = m_history->story(event);
    if (!story)
        return story.error();
    return toldWorker(m_store->deliveries().replay(story->row.number, m_clock.nowUtc()));
}

Result<void> Desk::retry(const QString &delivery)
{
    return toldWorker(m_store->deliveries().retryNow(delivery, m_clock.nowUtc()));
}

Result<void> Desk::cancel(const QString &delivery, const QString &by)
{
    return m_store->deliveries().cancel(delivery, by, m_clock.nowUtc());
}

Result<EventStory> Desk::dryRun(const QString &automation, const QByteArray &body,
                                const QList<HttpHeader> &headers)
{
    const auto loaded = m_keeper->load();
    if (!loaded)
        return loaded.error();
    const auto gateAsker = [this](const GatePolicy &policy, const QString &id,
                                  const PlannedDelivery &delivery) {
        return m_history->askGate(policy, id, delivery);
    };
    return dryRunStory(**loaded, automation,
                       RawRequest{.method = "POST",
                                  .path = "/in/",
                                  .rawQuery = {},
                                  .headers = headers,
                                  .body = body,
                                  .receivedAt = m_clock.nowUtc()},
                       gateAsker);
}

QList<Finding> Desk::doctor()
{
    return examine(m_dir, *m_store, m_keeper->load(), m_promo->pools(), m_outgoing->statuses());
}

QHash<QString, QString> Desk::automationNames()
{
    QHash<QString, QString> names;
    if (const auto loaded = m_keeper->load()) {
        for (const Automation &automation : (*loaded)->automations)
            names.insert(automation.id, automation.name);
        for (const Automation &sender : (*loaded)->senders)
            names.insert(sender.id, sender.name);
    }
    return names;
}

QList<PracticeMail> Desk::practiceMails(int limit)
{
    const PracticeMailbox mailbox(m_dir.practiceMail(), m_clock);
    QList<PracticeMail> mails;
    const QStringList files = mailbox.files().mid(0, limit);
    for (const QString &file : files) {
        if (const Result<ReadMail> mail = mailbox.read(file))
            mails.append({file, *mail});
    }
    return mails;
}

} // namespace surveyhook
