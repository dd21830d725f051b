// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/automationtrial.h"

#include "base/identifier.h"
#include "domain/codes.h"
#include "domain/fieldpath.h"
#include "domain/placeholders.h"
#include "mail/invitation.h"
#include "mail/languagechoice.h"
#include "platforms/builtin.h"
#include "wording/trialmail.h"

#include <QJsonDocument>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto emailAction = "email"_L1;

int firstEmail(const QList<Action> &actions)
{
    const auto found = std::find_if(actions.cbegin(), actions.cend(),
                                    [](const Action &action) { return isMailAction(action.type); });
    return found == actions.cend() ? 0 : static_cast<int>(found - actions.cbegin());
}

} // namespace

AutomationTrial::AutomationTrial(TrialRoom &room, Draft draft, SampleEvent sample, QString to)
    : StagedTrial(room, {u"trial.read"_s, u"trial.filter"_s, u"trial.lookup"_s, u"trial.mapping"_s,
                         u"trial.message"_s, u"trial.send"_s})
    , m_draft(std::move(draft))
    , m_sample(std::move(sample))
    , m_to(std::move(to))
{}

void AutomationTrial::start(const Workspace &workspace)
{
    if (!isRunning() || room() == nullptr)
        return;
    m_now = room()->clock().nowUtc();
    prepare(workspace);
    read();
}

void AutomationTrial::prepare(const Workspace &workspace)
{
    m_workspace = workspace;
    m_workspace.automations.insert(m_draft.automation.id, m_draft.automation);
    automation().state = AutomationState::On;
    // Without an action the fields can be filled all the same; that there is no message is found then.
    if (automation().actions.isEmpty())
        automation().actions.append(Action{.type = emailAction});
    m_action = firstEmail(automation().actions);
    if (const auto message = m_workspace.messages.find(automation().actions.at(m_action).message);
        message != m_workspace.messages.end()) {
        for (MessageText &text : message->texts)
            text.subject = trialSubject(text.subject);
    }
}

Automation &AutomationTrial::automation()
{
    return m_workspace.automations[m_draft.automation.id];
}

PlanStep AutomationTrial::plan(bool withFilter) const
{
    Workspace workspace = m_workspace;
    Automation &tried = workspace.automations[m_draft.automation.id];
    if (!withFilter)
        tried.filter = {};
    const auto platform = findPlatform(tried.trigger.platform);
    EventToPlan event;
    event.automation = tried.id;
    event.platform = tried.trigger.platform;
    event.type = m_sample.type;
    event.lookups = m_lookups;
    event.request = {.method = "POST",
                     .path = "/in/",
                     .rawQuery = {},
                     .headers = {{"content-type", "application/json"}},
                     .body = QJsonDocument(m_data).toJson(QJsonDocument::Compact),
                     .receivedAt = m_sample.receivedAt.isValid() ? m_sample.receivedAt : m_now};
    return planEvent(event, {.workspace = workspace,
                             .platform = platform.get(),
                             .lookupPlatform = lookupPlatform,
                             .actions = {tried.actions.constFirst().type},
                             .now = m_now});
}

void AutomationTrial::read()
{
    begin(Read);
    const Trigger &trigger = m_draft.automation.trigger;
    m_data = m_sample.data;
    m_data.remove("lookup"_L1); // asked again, below
    if (m_draft.automation.keep) {
        const auto platform = findPlatform(trigger.platform);
        m_data = keepOnly(m_data, *m_draft.automation.keep + m_draft.automation.addressFields
                                      + (platform ? platform->essentialPaths() : QStringList()));
    }
    const PlanStep step = plan(false);
    const auto *ended = std::get_if<Plan>(&step);
    const bool unreadable =
        ended != nullptr
        && (ended->code == codes::body || ended->code == codes::notice
            || (ended->code == codes::unsupportedAction && !findPlatform(trigger.platform)));
    if (m_data.isEmpty() || unreadable) {
        fail(Read, m_data.isEmpty() ? TrialProblem{codes::body, {{u"problem"_s, u"empty"_s}}}
                                    : TrialProblem{ended->code, ended->values});
        return end();
    }
    if (!trigger.topics.isEmpty() && !m_sample.type.isEmpty() && !trigger.topics.contains(m_sample.type))
        fail(Read, {codes::topic,
                    {{u"type"_s, m_sample.type}, {u"wanted"_s, QJsonArray::fromStringList(trigger.topics)}}});
    else
        pass(Read);
    filter();
}

void AutomationTrial::filter()
{
    if (m_draft.automation.filter.items.isEmpty())
        skip(Filtering);
    else if (!needsLookup(m_draft.automation.filter))
        judgeFilter();
    lookUp();
}

void AutomationTrial::judgeFilter()
{
    begin(Filtering);
    const PlanStep step = plan(true);
    const auto *ended = std::get_if<Plan>(&step);
    if (ended != nullptr && ended->code == codes::filtered)
        fail(Filtering, {codes::filtered, ended->values});
    else
        pass(Filtering);
}

void AutomationTrial::lookUp()
{
    if (m_draft.automation.lookups.isEmpty()) {
        skip(Lookup);
        return map();
    }
    begin(Lookup);
    const auto done = [this](const LookupReport &report) {
        if (!isRunning())
            return;
        m_lookups = report.found;
        if (report.problem.code.isEmpty())
            pass(Lookup, {{u"lookup"_s, m_draft.automation.lookups.constLast().id}});
        else
            fail(Lookup, report.problem);
        if (needsLookup(m_draft.automation.filter))
            judgeFilter();
        map();
    };
    auto *round = new LookupRound( // NOLINT(cppcoreguidelines-owning-memory): this is its parent
        m_draft.automation.lookups, m_workspace.connections, m_data, done, this);
    round->ask();
}

void AutomationTrial::map()
{
    if (!isRunning()) // cancelled by whoever heard of a step
        return;
    begin(Mapping);
    const PlanStep step = plan(false);
    const Plan planned = std::holds_alternative<Plan>(step) ? std::get<Plan>(step) : Plan();
    const QJsonObject content = contentOf(planned);
    if (planned.deliveries.isEmpty())
        fail(Mapping, {planned.code, planned.values});
    else
        pass(Mapping, content);
    write(content);
}

/** What the planner would write down, also where it would not get so far. */
QJsonObject AutomationTrial::contentOf(const Plan &plan) const
{
    if (m_action < plan.deliveries.size())
        return plan.deliveries.at(m_action).content;
    const Automation tried = m_workspace.automations.value(m_draft.automation.id);
    QJsonObject values;
    for (const MappedValue &mapped : plan.story.mapping)
        values.insert(mapped.variable, mapped.value);
    QJsonObject data = m_data;
    data.insert(u"lookup"_s, m_lookups);
    const Action &action = tried.actions.at(m_action);
    QStringList languages = m_workspace.surveys.value(tried.survey).languages;
    if (languages.isEmpty())
        languages = m_workspace.messages.value(action.message).texts.keys();
    return {{u"values"_s, values}, {u"language"_s, chooseLanguage(action.language, data, languages)}};
}

void AutomationTrial::write(const QJsonObject &content)
{
    if (!isRunning() || room() == nullptr)
        return;
    const QString type = automation().actions.at(m_action).type;
    if (!isMailAction(type)) {
        fail(Sending, {codes::unsupportedAction, {{u"type"_s, type}}});
        return end();
    }
    begin(Writing);
    QJsonObject filled = content;
    if (type == "promo"_L1) {
        QJsonObject values = content.value("values"_L1).toObject();
        values.insert(promoCodeName, promoSample);
        filled.insert("values"_L1, values);
    }
    const DeliveryTask task{.id = newIdentifier("trial"_L1),
                            .automation = m_draft.automation.id,
                            .person = m_to.trimmed(),
                            .optOutToken = u"trial"_s, // nobody's: opens the page that says so
                            .actionIndex = m_action,
                            .actionType = type,
                            .content = filled};
    const auto invitation = composeInvitation(task, m_workspace, m_now, InvitationKind::Trial);
    if (!invitation) {
        const TrialProblem problem = problemFrom(invitation.error());
        if (problem.code.startsWith("message."_L1)) {
            fail(Writing, problem);
        } else {
            wait(Writing);
            fail(Sending, problem);
        }
        return end();
    }
    m_result.insert(u"mail"_s, QString::fromUtf8(invitation->mail));
    m_result.insert(u"link"_s, invitation->surveyLink);
    pass(Writing, {{u"language"_s, content.value("language"_L1)}});
    sendAndEnd(Sending, {.connection = invitation->connection,
                         .recipient = invitation->recipient,
                         .mail = invitation->mail,
                         .id = task.id});
}

} // namespace surveyhook
