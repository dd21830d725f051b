// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/planning.h"

#include "domain/codes.h"
#include "domain/emailaddress.h"
#include "domain/fieldpath.h"
#include "domain/incoming.h"
#include "engine/addressfields.h"
#include "engine/orderextras.h"
#include "engine/owing.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto lookupPrefix = "lookup."_L1;

bool needsLookup(const Condition &condition)
{
    return condition.field.startsWith(lookupPrefix);
}

/** One event on its way through the steps; each step either ends it or lets it go on. */
class Planning
{
public:
    Planning(const EventToPlan &event, const PlanningContext &context, const Automation &automation)
        : m_event(event)
        , m_context(context)
        , m_automation(automation)
    {
        m_plan.event = event.number;
        m_plan.lookups = event.lookups;
    }

    /** Ordered at one of our own addresses: no conditions, no mapping; fields of the same name fill the
     * survey. */
    PlanStep runOrder()
    {
        m_parameters = callParameters(m_event.request);
        m_data = m_parameters;
        const Result<ParsedCall> call = readOrder();
        if (call)
            m_notice = call->notice;
        if (notice())
            return m_plan;
        if (call && m_event.item < call->items.size()) {
            m_data = call->items.value(m_event.item);
            m_subject = call->subject;
            m_plan.subject = m_subject;
            const Correspondents people = m_context.platform->correspondents(m_data);
            m_plan.person = people.customer;
            m_staff = people.staff.contains(m_event.person.isEmpty() ? people.customer : m_event.person);
        }
        if (!m_event.person.isEmpty())
            m_plan.person = m_event.person;
        check(codes::address, !m_plan.person.isEmpty(), {{"address"_L1, m_plan.person}});
        if (m_plan.person.isEmpty()) {
            end(State::Filtered, codes::noAddress, {});
        } else if (canRun() && takeOrderedValues()) {
            m_extras = orderExtras(m_parameters, m_context.workspace.surveys.value(m_automation.survey));
            m_plan.story.checks += m_extras.checks;
            owe();
        }
        return m_plan;
    }

    PlanStep run()
    {
        if (!read() || notice() || !switchedOn() || !shapeUnderstood() || waitsForMore())
            return m_plan;
        const bool filterLooksUp = surveyhook::needsLookup(m_automation.filter);
        if (!filterLooksUp && !filterPassed())
            return m_plan;
        if (!canRun())
            return m_plan;
        if (const LookupStep *step = nextLookup()) {
            if (m_context.lookupPlatform(step->type) != nullptr)
                return LookupNeeded{*step, m_data};
            end(State::Held, codes::unsupportedLookup, {{"type"_L1, step->type}});
            return m_plan;
        }
        if (filterLooksUp && !filterPassed())
            return m_plan;
        if (fillVariables() && consented())
            owe();
        return m_plan;
    }

private:
    /** Only a system that writes its own shape is read by it. */
    Result<ParsedCall> readOrder() const
    {
        if (m_context.platform == nullptr || !parameter(m_parameters, u"email").isEmpty()
            || !parameter(m_parameters, u"phone").isEmpty())
            return Error{ErrorCode::InvalidInput, u"plain parameters"_s};
        return m_context.call != nullptr ? Result<ParsedCall>(*m_context.call) : readCall();
    }

    bool takeOrderedValues()
    {
        const Survey survey = m_context.workspace.surveys.value(m_automation.survey);
        const QString address = addressVariable(survey);
        QList<FieldHint> hints;
        if (m_context.platform != nullptr)
            hints = m_context.platform->description().fields;
        for (const Variable &variable : survey.variables) {
            MappedValue mapped{.variable = variable.key,
                               .value = parameter(m_parameters, variable.key),
                               .from = variable.key};
            if (const ToldValue told = toldOf(hints, m_data, variable.key);
                mapped.value.isEmpty() && !told.text.isEmpty()) {
                mapped.value = told.text;
                mapped.from = told.path;
            }
            if (variable.key == address && m_plan.person.contains(u'@'))
                mapped.value = m_plan.person;
            m_plan.story.mapping += mapped;
            m_values.insert(mapped.variable, mapped.value);
        }
        for (const QString &name : {u"phone"_s, u"firstName"_s, u"lastName"_s, u"email"_s}) {
            QString told = parameter(m_parameters, name);
            if (told.isEmpty())
                told = toldOf(hints, m_data, name).text;
            if (!told.isEmpty() && !m_values.contains(name))
                m_values.insert(name, told); // a REST action may want what the survey does not ask
        }
        if (const QString language = parameter(m_parameters, u"language"); !language.isEmpty())
            m_data.insert("language"_L1, language);
        return requiredFilled(survey, address);
    }

    /** In minutes, where the caller tells one. */
    Duration orderedDelay() const
    {
        bool isNumber = false;
        const int minutes = parameter(m_parameters, u"delay").toInt(&isNumber);
        return isNumber && minutes > 0 ? Duration{.amount = minutes, .unit = Duration::Unit::Minutes}
                                       : m_automation.delay;
    }

    void end(State state, QLatin1StringView code, const QJsonObject &values)
    {
        m_plan.state = state;
        m_plan.code = code;
        m_plan.values = values;
    }

    void check(QLatin1StringView code, bool passed, const QJsonObject &values = {})
    {
        m_plan.story.checks.append({code, passed, values});
    }

    bool switchedOn()
    {
        switch (m_automation.state) {
        case AutomationState::On:
        case AutomationState::Rehearsal:
        case AutomationState::Ask: // the gate asks, about an invitation that one can look at
            return true;
        case AutomationState::Off:
            end(State::Held, codes::off, {});
            return false;
        case AutomationState::Paused:
            end(State::Held, codes::paused, {});
            return false;
        case AutomationState::Draft:
            end(State::Held, codes::draft, {});
            return false;
        }
        return false;
    }

    bool read()
    {
        if (m_context.platform == nullptr) {
            end(State::Held, codes::unsupportedAction, {{"type"_L1, m_event.platform}});
            return false;
        }
        const Result<ParsedCall> call = m_context.call != nullptr ? *m_context.call : readCall();
        if (!call || (m_event.item >= call->items.size() && !call->notice)) {
            end(State::NeedsAttention, codes::body,
                call ? QJsonObject{{"problem"_L1, "shape"_L1}} : call.error().values);
            return false;
        }
        m_data = call->items.value(m_event.item);
        if (!m_event.remembered.isEmpty())
            m_data.insert("joined"_L1, m_event.remembered);
        m_knownShape = call->knownShape;
        m_complete = m_event.request.receivedAt.addSecs(call->gather.count());
        m_notice = call->notice;
        m_subject = call->subject;
        m_plan.subject = m_subject;
        for (const LookupStep &step : m_automation.lookups) {
            if (const QJsonValue found = m_event.lookups.value(step.id); found.isObject())
                setValueAt(m_data, QString(lookupPrefix + step.id), found);
        }
        check(codes::proof, true, {{"scheme"_L1, scheme()}});
        return true;
    }

    Result<ParsedCall> readCall() const
    {
        const Result<ParsedBody> body = readBody(m_event.request);
        return body ? readTolerantly(*m_context.platform, m_event.request, *body)
                    : Result<ParsedCall>(body.error());
    }

    /** How the call had to prove itself, as the address is set up now. */
    QLatin1StringView scheme() const
    {
        const Credentials &credentials = m_automation.trigger.credentials;
        if (!credentials.user.isEmpty())
            return "basic"_L1;
        if (credentials.secret.isEmpty())
            return "none"_L1;
        return m_context.platform->description().proof == ProofScheme::Hmac ? "hmac"_L1 : "header"_L1;
    }

    bool notice()
    {
        if (!m_notice)
            return false;
        m_plan.notice = m_notice;
        m_plan.person = m_notice->address;
        end(State::Done, codes::notice, {{"kind"_L1, "opt_out"_L1}, {"address"_L1, m_notice->address}});
        return true;
    }

    /** Data of an unknown shape wait until somebody has shown where the address is. */
    bool shapeUnderstood()
    {
        if (m_knownShape)
            return true;
        const QStringList fields =
            addressFields(m_automation, m_context.workspace.surveys.value(m_automation.survey));
        m_shownField = addressFieldIn(m_data, fields);
        const bool understood = !m_shownField.isEmpty();
        check(codes::unknownShape, understood,
              understood ? QJsonObject{{"field"_L1, m_shownField}}
                         : QJsonObject{{"platform"_L1, m_event.platform}});
        if (!understood)
            end(State::Held, codes::unknownShape, {{"platform"_L1, m_event.platform}});
        return understood;
    }

    /** Calls about the same subject that follow at once are looked at together. */
    bool waitsForMore()
    {
        if (!m_context.gather || m_context.now >= m_complete)
            return false;
        m_plan.nextTry = m_complete;
        end(State::Waiting, codes::gathering, {{"due"_L1, m_complete.toString(Qt::ISODateWithMs)}});
        return true;
    }

    bool filterPassed()
    {
        const FilterVerdict verdict =
            evaluate(m_automation.filter, m_data, m_context.now, m_context.workspace.settings.timeZone);
        m_plan.story.conditions = verdict.conditions;
        if (verdict.passed)
            return true;
        QJsonObject values;
        for (const ConditionResult &condition : verdict.conditions) {
            if (condition.passed)
                continue;
            values = {{"field"_L1, condition.field},
                      {"operator"_L1, condition.op},
                      {"expected"_L1, condition.expected},
                      {"actual"_L1, condition.actual.isUndefined() ? QJsonValue() : condition.actual}};
            break;
        }
        end(State::Filtered, codes::filtered, values);
        return false;
    }

    bool canRun()
    {
        if (m_automation.actions.isEmpty()) {
            end(State::Held, codes::unsupportedAction, {{"type"_L1, QString()}});
            return false;
        }
        const QString type = m_automation.actions.first().type;
        if (m_context.actions.contains(type))
            return true;
        end(State::Held, codes::unsupportedAction, {{"type"_L1, type}});
        return false;
    }

    const LookupStep *nextLookup() const
    {
        for (const LookupStep &step : m_automation.lookups) {
            if (!m_event.lookups.contains(step.id))
                return &step;
        }
        return nullptr;
    }

    bool fillVariables()
    {
        const auto survey = m_context.workspace.surveys.value(m_automation.survey);
        const QString variable = addressVariable(survey);
        m_plan.story.mapping =
            applyMapping(mappingFor(variable), m_data, m_context.workspace.settings.timeZone);
        for (const MappedValue &mapped : std::as_const(m_plan.story.mapping))
            m_values.insert(mapped.variable, mapped.value);
        return (foundAddress(variable) || addressIsOptional()) && requiredFilled(survey, variable);
    }

    /** In data of an unknown shape the address stands where somebody has shown it. */
    QList<MappingLine> mappingFor(const QString &address) const
    {
        QList<MappingLine> lines = m_automation.mapping;
        if (m_shownField.isEmpty())
            return lines;
        for (MappingLine &line : lines) {
            if (line.variable == address)
                line = {.variable = address, .field = m_shownField};
        }
        return lines;
    }

    /** After no address was found: whether the actions do without. */
    bool addressIsOptional()
    {
        const bool optional =
            std::none_of(m_automation.actions.cbegin(), m_automation.actions.cend(),
                         [this](const Action &action) {
                             return personNeed(action, m_context, isOrder()) == PersonNeed::Invited;
                         });
        if (optional)
            m_plan.story.checks.removeLast(); // that there is none is no fault here
        return optional;
    }

    const MappingLine *lineOf(const QString &variable) const
    {
        for (const MappingLine &line : m_automation.mapping) {
            if (line.variable == variable)
                return &line;
        }
        return nullptr;
    }

    bool foundAddress(const QString &variable)
    {
        const Correspondents people = m_context.platform->correspondents(m_data);
        const MappingLine *line = lineOf(variable);
        // Nothing is guessed where the administrator chose a field; without a survey the platform's own word
        // counts.
        const QString field = !m_shownField.isEmpty() ? m_shownField
                              : line != nullptr       ? line->field
                                                      : people.customerPath;
        const QString written = line != nullptr          ? m_values.value(variable).toString()
                                : m_shownField.isEmpty() ? people.customer
                                                         : textOf(valueAt(m_data, m_shownField));
        const QString address = normalizedAddress(written);
        QJsonObject values{{"variable"_L1, variable}, {"field"_L1, field}};
        if (!address.isEmpty()) {
            m_plan.person = address;
            m_staff = people.staff.contains(address);
            check(codes::address, true, {{"address"_L1, address}});
            return true;
        }
        if (const auto refused = refusedByLookup()) {
            check(codes::lookupNothing, false, *refused);
            end(State::Suppressed, codes::lookupNothing, *refused);
            return false;
        }
        values.insert("address"_L1, written.left(254));
        values.insert("lookup"_L1, people.lookupCouldHelp && m_automation.lookups.isEmpty());
        if (const QString problem = lookupProblem(); !problem.isEmpty())
            values.insert("problem"_L1, problem);
        check(codes::address, false, values);
        if (line != nullptr && line->ifEmpty == MappingLine::IfEmpty::Ask)
            end(State::Held, codes::ask, values);
        else
            end(State::Filtered, written.trimmed().isEmpty() ? codes::noAddress : codes::badAddress, values);
        return false;
    }

    /** Where the system that was asked knows the person, and that nobody is to write to them. */
    std::optional<QJsonObject> refusedByLookup() const
    {
        for (auto it = m_event.lookups.begin(); it != m_event.lookups.end(); ++it) {
            const QString problem = (*it)["problem"_L1].toString();
            if (problem == "unsubscribed"_L1 || problem == "bounced"_L1)
                return QJsonObject{{"lookup"_L1, it.key()}, {"problem"_L1, problem}};
        }
        return std::nullopt;
    }

    QString lookupProblem() const
    {
        for (const QJsonValue &result : m_event.lookups) {
            if (const QString problem = result["problem"_L1].toString(); !problem.isEmpty())
                return problem;
        }
        return {};
    }

    bool requiredFilled(const Survey &survey, const QString &address)
    {
        for (const Variable &variable : survey.variables) {
            if (!variable.required || variable.key == address
                || !m_values.value(variable.key).toString().trimmed().isEmpty())
                continue;
            const MappingLine *line = lineOf(variable.key);
            const QJsonObject values{{"variable"_L1, variable.key},
                                     {"field"_L1, line != nullptr ? line->field : QString()}};
            if (line != nullptr && line->ifEmpty == MappingLine::IfEmpty::Ask)
                end(State::Held, codes::ask, values);
            else
                end(State::Filtered, codes::missingValue, values);
            return false;
        }
        return true;
    }

    /** Where the automation names a field for it, nobody is asked who has not agreed. */
    bool consented()
    {
        if (m_automation.consent.isEmpty())
            return true;
        const Condition agreed{.field = m_automation.consent,
                               .op = Operator::IsOneOf,
                               .expected = QJsonArray{true, 1}};
        const FilterVerdict verdict =
            evaluate(Filter{.items = {agreed}}, m_data, m_context.now, m_context.workspace.settings.timeZone);
        const QJsonValue actual = verdict.conditions.constFirst().actual;
        const QJsonObject values{{"field"_L1, m_automation.consent}, {"actual"_L1, textOf(actual)}};
        check(codes::noConsent, verdict.passed, values);
        if (!verdict.passed)
            end(State::Suppressed, codes::noConsent, values);
        return verdict.passed;
    }

    bool isOrder() const { return !m_parameters.isEmpty(); }

    void owe()
    {
        const OfficeSettings &office = m_context.workspace.settings;
        const QDateTime due = dueTime(m_event.request.receivedAt, orderedDelay(),
                                      m_automation.window.value_or(office.window), office.timeZone);
        m_plan.state = State::Waiting;
        m_plan.code = codes::waiting;
        m_plan.values = {{"due"_L1, due.toString(Qt::ISODateWithMs)}, {"person"_L1, m_plan.person}};
        m_plan.deliveries = owedDeliveries({.event = m_event,
                                            .context = m_context,
                                            .automation = m_automation,
                                            .data = m_data,
                                            .values = m_values,
                                            .ordered = m_extras.content,
                                            .isOrder = isOrder(),
                                            .person = m_plan.person,
                                            .isStaff = m_staff,
                                            .subject = m_subject,
                                            .due = due});
    }

    const EventToPlan &m_event;
    const PlanningContext &m_context;
    const Automation &m_automation;
    Plan m_plan;
    QJsonObject m_data;
    QJsonObject m_parameters; // of an order at our own address
    QJsonObject m_values;
    OrderExtras m_extras; // of an order
    QString m_subject;
    std::optional<PersonNotice> m_notice;
    bool m_staff = false;
    bool m_knownShape = true;
    QString m_shownField; // of data of an unknown shape: where the address stands
    QDateTime m_complete; // before then further calls may belong to the event
};

} // namespace

bool needsLookup(const Filter &filter)
{
    for (const auto &item : filter.items) {
        if (const auto *condition = std::get_if<Condition>(&item)) {
            if (needsLookup(*condition))
                return true;
        } else {
            const auto &group = std::get<ConditionGroup>(item);
            if (std::any_of(group.conditions.cbegin(), group.conditions.cend(),
                            [](const Condition &each) { return needsLookup(each); }))
                return true;
        }
    }
    return false;
}

PlanStep planEvent(const EventToPlan &event, const PlanningContext &context)
{
    const auto automation = context.workspace.automations.constFind(event.automation);
    if (automation != context.workspace.automations.cend())
        return Planning(event, context, *automation).run();
    const auto sender = context.workspace.senders.constFind(event.automation);
    if (sender != context.workspace.senders.cend())
        return Planning(event, context, *sender).runOrder();
    Plan plan;
    plan.event = event.number;
    plan.state = State::Held;
    plan.code = codes::automationGone;
    plan.values = {{"automation"_L1, event.automation}};
    return plan;
}

} // namespace surveyhook
