// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/surveylab/surveylabincoming.h"

#include "domain/codes.h"
#include "domain/emailaddress.h"
#include "domain/people.h"
#include "platforms/builtin.h"
#include "platforms/incominganswers.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto addAction = u"addContactToCollector"_s;
const auto onAction = u"turnOnCollector"_s;
const auto offAction = u"turnOffCollector"_s;

StyleAnswer reply(int status, bool done, const QString &notification)
{
    return {.status = status,
            .contentType = "application/json",
            .body = QByteArray("{\"status\":") + (done ? "true" : "false") + ",\"notification\":\""
                    + notification.toUtf8() + "\"}"};
}

struct Fault
{
    QString problem;
    QString notification;
    int status = 200;
    QString parameter = {}; // that is missing
    bool nobody = false; // nothing is wrong with the call, but it names nobody to invite
};

class Reading
{
public:
    Reading(const RawRequest &request, const AddressBook &book)
        : m_request(request)
        , m_parameters(callParameters(request))
        , m_book(book)
    {}

    /** What proves the caller and names the collector stands in the address, whatever is in the body. */
    [[nodiscard]] static QJsonObject query(const RawRequest &request)
    {
        RawRequest only = request;
        only.body.clear();
        return callParameters(only);
    }

    [[nodiscard]] std::optional<ProbeAnswer> probed()
    {
        readSource();
        return m_platform != nullptr ? m_platform->probe(m_request, m_body ? &*m_body : nullptr)
                                     : std::nullopt;
    }

    /** Of the system that forwards its own calls; none: it proved itself, or nobody has set its secret. */
    [[nodiscard]] std::optional<Proof> doubt() const
    {
        if (m_platform == nullptr)
            return std::nullopt;
        const Secret secret = m_book.incoming.value(m_platform->id()).value(u"secret"_s);
        if (secret.isEmpty())
            return std::nullopt;
        const Proof proof = m_platform->verify(m_request, {.secret = secret});
        return proof.verdict == Proof::Verdict::Proven ? std::nullopt : std::optional(proof);
    }

    [[nodiscard]] QString source() const { return m_platform == nullptr ? QString() : m_platform->id(); }

    [[nodiscard]] std::optional<Fault> read(CallRecord &record)
    {
        if (auto fault = collector())
            return fault;
        const QString action = record.type;
        if (action == onAction || action == offAction)
            return turn(record, action == onAction);
        return action == addAction ? add(record)
                                   : std::optional(Fault{u"action"_s, u"Unknown action"_s, 400});
    }

private:
    void readSource()
    {
        const QString source = parameter(query(m_request), u"source").toLower();
        m_platform = source.isEmpty() ? nullptr : findPlatform(source);
        if (auto body = readBody(m_request))
            m_body = *std::move(body);
    }

    std::optional<Fault> collector()
    {
        QString number = parameter(query(m_request), u"cId");
        if (number.isEmpty())
            number = parameter(m_parameters, u"cId");
        if (number.isEmpty())
            return Fault{u"parameter"_s, u"Missing parameter: cId"_s, 400, u"cId"_s};
        for (const IncomingCollector &each : m_book.collectors) {
            if (each.number == number) {
                m_collector = each;
                return std::nullopt;
            }
        }
        return Fault{u"collector"_s, u"Collector not found"_s, 400};
    }

    std::optional<Fault> turn(CallRecord &record, bool on)
    {
        if (auto fault = kind())
            return fault;
        ListChange change;
        change.kind = ListChange::Kind::SwitchCollector;
        change.survey = m_collector.survey;
        change.collector = m_collector.id;
        change.on = on;
        record.change = change;
        NewEvent event;
        event.automation = senderOfCollector(m_collector.survey, m_collector.id);
        event.state = State::Done;
        event.code = on ? codes::collectorOn : codes::collectorOff;
        event.values = {{u"collector"_s, m_collector.id}};
        record.events = {event};
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Fault> kind() const
    {
        if (m_collector.kind == "email"_L1 || m_collector.kind == "sms"_L1)
            return std::nullopt;
        return Fault{u"kind"_s, u"The collector is not of the e-mail or SMS invitation kind"_s};
    }

    std::optional<Fault> add(CallRecord &record)
    {
        if (auto fault = kind())
            return fault;
        if (!m_collector.ready)
            return Fault{u"setup"_s, u"The collector has no message"_s};
        ListChange change;
        change.kind = ListChange::Kind::AddRespondent;
        change.survey = m_collector.survey;
        if (auto fault =
                m_platform != nullptr ? fromPlatform(record, change) : fromParameters(record, change))
            return fault;
        NewEvent event;
        event.automation = senderOfCollector(m_collector.survey, m_collector.id);
        record.events = {event};
        if (m_isNotice)
            return std::nullopt; // who wants no mails is not put onto a list
        if (!isReachable(change))
            return withoutAddress(record);
        record.change = change;
        record.events = {addedEvent(record)};
        return std::nullopt;
    }

    [[nodiscard]] bool isSms() const { return m_collector.kind == "sms"_L1; }

    /** A collector's own SMS needs a phone number; an automation that takes its people may write a mail. */
    [[nodiscard]] bool isReachable(const ListChange &change) const
    {
        const bool mails = !isSms() || !m_collector.automation.isEmpty();
        return (isSms() && !change.phone.isEmpty()) || (mails && !change.email.isEmpty());
    }

    /** The automation that takes the people may look the address up. */
    std::optional<Fault> withoutAddress(CallRecord &record) const
    {
        const bool forwarded = m_platform != nullptr;
        if (forwarded && !m_collector.automation.isEmpty()) {
            record.events = {addedEvent(record)};
            return std::nullopt;
        }
        return Fault{.problem = isSms() ? u"phone"_s : u"address"_s,
                     .notification = isSms() ? u"No valid phone number"_s : u"No e-mail address"_s,
                     .nobody = forwarded};
    }

    /** Goes to the collector's own invitation, or through the automation that takes its people. */
    NewEvent addedEvent(CallRecord &record) const
    {
        NewEvent event;
        event.automation = senderOfCollector(m_collector.survey, m_collector.id);
        if (m_collector.automation.isEmpty())
            return event;
        event.automation = m_collector.automation;
        if (m_platform == nullptr)
            record.platform = m_collector.platform;
        if (m_collector.state == AutomationState::Off || m_collector.state == AutomationState::Paused
            || m_collector.state == AutomationState::Draft) {
            event.state = State::Held;
            event.code = m_collector.state == AutomationState::Off      ? codes::off
                         : m_collector.state == AutomationState::Paused ? codes::paused
                                                                        : codes::draft;
        }
        return event;
    }

    /** The other system's own shape, forwarded as it is. */
    std::optional<Fault> fromPlatform(CallRecord &record, ListChange &change)
    {
        record.platform = m_platform->id();
        if (!m_body)
            return Fault{u"body"_s, u"The body cannot be read"_s, 400};
        const Result<ParsedCall> call = m_platform->read(m_request, *m_body);
        if (!call || (call->items.isEmpty() && !call->notice))
            return Fault{u"body"_s, u"The body cannot be read"_s, 400};
        m_isNotice = call->notice.has_value();
        record.remember = call->remember;
        record.ratings = call->ratings;
        record.dedupKey = call->dedupKey;
        record.dedupWindow = call->dedupWindow;
        record.subject = call->subject;
        if (!call->items.isEmpty())
            takePerson(call->items.constFirst(), change);
        return std::nullopt;
    }

    void takePerson(const QJsonObject &data, ListChange &change) const
    {
        change.email = m_platform->correspondents(data).customer;
        const QList<FieldHint> hints = m_platform->description().fields;
        change.phone = normalizedPhone(toldOf(hints, data, u"phone").text);
        for (const QString &name : {u"firstName"_s, u"lastName"_s}) {
            if (const QString told = toldOf(hints, data, name).text; !told.isEmpty())
                change.names.insert(name, told);
        }
    }

    std::optional<Fault> fromParameters(CallRecord &record, ListChange &change)
    {
        const QString email = parameter(m_parameters, u"email");
        change.email = normalizedAddress(email);
        change.phone = normalizedPhone(parameter(m_parameters, u"phone"));
        if (!email.isEmpty() && change.email.isEmpty())
            return Fault{u"address"_s, u"Invalid e-mail address"_s};
        for (const QString &name : {u"firstName"_s, u"lastName"_s, u"language"_s}) {
            if (const QString told = parameter(m_parameters, name); !told.isEmpty())
                change.names.insert(name, told);
        }
        if (const QString crk = parameter(m_parameters, u"crk"); !crk.isEmpty())
            record.dedupKey = m_collector.number + u"|crk:"_s + crk.left(200);
        return std::nullopt;
    }

    const RawRequest &m_request;
    QJsonObject m_parameters;
    const AddressBook &m_book;
    IncomingCollector m_collector;
    std::shared_ptr<const Platform> m_platform;
    std::optional<ParsedBody> m_body;
    bool m_isNotice = false; // the call says that a person wants no mails
};

} // namespace

QString SurveylabIncoming::id() const
{
    return u"surveylab"_s;
}

DoorDescription SurveylabIncoming::door() const
{
    const QString link = u"/api.php?apiToken={apiToken}&cId={cId}&source={source}&action="_s;
    return {.id = id(),
            .name = u"SurveyLab"_s,
            .purpose = tr("Systems that can call SurveyLab's API link call yours: they add people to a "
                          "collector and turn it on and off."),
            .keys = {{u"apiToken"_s,
                      //: a secret that stands in a link
                      tr("Token")}},
            .addresses = {{tr("Add a person"), link + addAction},
                          {tr("Turn the collector on"), link + onAction},
                          {tr("Turn the collector off"), link + offAction}}};
}

bool SurveylabIncoming::owns(QByteArrayView path) const
{
    return path == "/api.php";
}

StyleDecision SurveylabIncoming::decide(const RawRequest &request, const AddressBook &book) const
{
    if (request.method == "HEAD")
        return StyleAtOnce{.answer = reply(200, true, u"OK"_s), .code = codes::probeHead};
    Reading reading(request, book);
    if (const auto probe = reading.probed())
        return StyleAtOnce{.answer = reply(200, true, u"OK"_s), .code = probe->code};
    const QJsonObject all = callParameters(request);
    QString action = parameter(Reading::query(request), u"action");
    if (action.isEmpty())
        action = parameter(all, u"action");
    CallRecord record = orderRecord(id(), action.isEmpty() ? addAction : action.left(100));
    QString token = parameter(Reading::query(request), u"apiToken");
    if (token.isEmpty())
        token = parameter(all, u"apiToken");
    if (!isSecretOf(token, book.incoming.value(id()), u"apiToken"_s))
        return refusedOrder(std::move(record), reply(401, false, u"Wrong token"_s),
                            {{u"problem"_s, u"key"_s}});
    if (const auto doubt = reading.doubt()) {
        StyleRefused refused =
            refusedOrder(std::move(record), reply(401, false, u"Wrong signature"_s), doubt->diagnosis);
        refused.record.platform = reading.source();
        refused.record.events.first().code = doubt->code;
        return refused;
    }
    if (const auto problem = bodyProblemOf(request))
        return unreadableOrder(std::move(record), reply(400, false, u"The body cannot be read"_s), *problem);
    if (const auto fault = reading.read(record)) {
        if (fault->nobody) {
            record.events.first().state = State::Filtered;
            record.events.first().code = codes::noAddress;
            return StyleOrder{.record = std::move(record), .hint = fault->notification.toUtf8()};
        }
        QJsonObject values{{u"problem"_s, fault->problem}};
        if (!fault->parameter.isEmpty())
            values.insert(u"parameter"_s, fault->parameter);
        return refusedOrder(std::move(record), reply(fault->status, false, fault->notification), values);
    }
    return StyleOrder{.record = std::move(record)};
}

StyleAnswer SurveylabIncoming::answerTo(const StoredCall &stored, const QByteArray &hint) const
{
    if (!hint.isEmpty())
        return reply(200, false, QString::fromUtf8(hint));
    return stored.refusal.isEmpty() ? reply(200, true, u"Action processed"_s)
                                    : reply(200, false, u"Action failed"_s);
}

StyleAnswer SurveylabIncoming::unavailable() const
{
    return reply(503, false, u"Try again later"_s);
}

std::shared_ptr<const IncomingStyle> surveylabIncomingStyle()
{
    return std::make_shared<SurveylabIncoming>();
}

} // namespace surveyhook
