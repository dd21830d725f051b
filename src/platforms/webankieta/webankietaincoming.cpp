// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/webankieta/webankietaincoming.h"

#include "domain/codes.h"
#include "domain/emailaddress.h"
#include "domain/people.h"
#include "platforms/incominganswers.h"
#include "platforms/webankieta/webankietaanswers.h"

#include <QUrl>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto updateName = u"update-respondent"_s;
const auto addName = u"add-respondent"_s;
const auto inviteName = u"send-invitation"_s;
const auto inviteTokenName = u"send-invitation-to-token"_s;
const auto answersName = u"resthook"_s; // not Webankieta's: it calls this address of ours itself

StyleAnswer success(const QString &message)
{
    return {.status = 200,
            .contentType = "application/json",
            .body = "{\"type\":\"success\",\"msg\":\"" + message.toUtf8() + "\"}"};
}

StyleAnswer error(int status, const QString &message)
{
    return {.status = status,
            .contentType = "application/json",
            .body = "{\"type\":\"error\",\"msg\":\"" + message.toUtf8() + "\"}"};
}

struct Fault
{
    QString problem;
    QString message;
    QString parameter = {};
};

/** One call with the right keys, on its way to an order. */
class Reading
{
public:
    Reading(const QString &name, const RawRequest &request, const AddressBook &book)
        : m_name(name)
        , m_parameters(callParameters(request))
        , m_book(book)
    {}

    [[nodiscard]] std::optional<Fault> read(CallRecord &record)
    {
        const bool known =
            m_name == updateName || m_name == addName || m_name == inviteName || m_name == inviteTokenName;
        if (!known)
            return Fault{u"name"_s, u"Unknown webhook name"_s};
        if (auto fault = survey())
            return fault;
        m_change.labels = labelsIn(m_parameters);
        for (const QString &name : {u"firstName"_s, u"lastName"_s, u"language"_s}) {
            if (const QString told = parameter(m_parameters, name); !told.isEmpty())
                m_change.names.insert(name, told);
        }
        if (auto fault = m_name == updateName ? respondent() : m_name == inviteTokenName ? token() : person())
            return fault;
        const bool invites = m_name == inviteName || m_name == inviteTokenName;
        if (auto fault = invites ? invitation(record) : std::nullopt)
            return fault;
        if (!invites)
            record.events = {doneEvent()};
        record.change = m_change;
        return std::nullopt;
    }

private:
    static Fault missing(const QString &name)
    {
        return {u"parameter"_s, u"Missing parameter: "_s + name, name};
    }

    std::optional<Fault> survey()
    {
        const QString number = parameter(m_parameters, u"id_survey");
        if (number.isEmpty())
            return missing(u"id_survey"_s);
        for (const IncomingSurvey &each : m_book.surveys) {
            if (each.number == number) {
                m_survey = each;
                m_change.survey = each.survey;
                return std::nullopt;
            }
        }
        return Fault{u"survey"_s, u"Survey not found"_s};
    }

    std::optional<Fault> respondent()
    {
        const QString number = parameter(m_parameters, u"id_respondent");
        if (number.isEmpty())
            return missing(u"id_respondent"_s);
        m_change.kind = ListChange::Kind::UpdateRespondent;
        m_change.respondent = number.toLongLong(); // 0, which nobody has, for what is no number
        return std::nullopt;
    }

    std::optional<Fault> token()
    {
        m_change.kind = ListChange::Kind::FindToken;
        m_change.token = parameter(m_parameters, u"token");
        return m_change.token.isEmpty() ? std::optional(missing(u"token"_s)) : std::nullopt;
    }

    std::optional<Fault> person()
    {
        const QString email = parameter(m_parameters, u"email");
        m_change.kind = ListChange::Kind::AddRespondent;
        m_change.email = normalizedAddress(email);
        m_change.phone = normalizedPhone(parameter(m_parameters, u"phone"));
        if (email.isEmpty() && (m_name == inviteName || m_change.phone.isEmpty()))
            return missing(u"email"_s);
        if (!email.isEmpty() && m_change.email.isEmpty())
            return Fault{u"address"_s, u"Invalid e-mail address"_s, u"email"_s};
        return std::nullopt;
    }

    std::optional<Fault> invitation(CallRecord &record)
    {
        const QString wanted = parameter(m_parameters, u"id_template");
        if (wanted.isEmpty())
            return missing(u"id_template"_s);
        const QString message = m_survey.templates.value(wanted);
        if (message.isEmpty())
            return Fault{u"template"_s, u"Template not found"_s};
        const QString delay = parameter(m_parameters, u"delay");
        bool isNumber = true;
        if (!delay.isEmpty() && (delay.toInt(&isNumber) < 0 || !isNumber))
            return Fault{u"parameter"_s, u"Invalid parameter: delay"_s, u"delay"_s};
        NewEvent event;
        event.automation = senderOfMessage(m_survey.survey, message);
        record.events = {event};
        return std::nullopt;
    }

    [[nodiscard]] NewEvent doneEvent() const
    {
        QJsonObject labels;
        for (auto it = m_change.labels.begin(); it != m_change.labels.end(); ++it)
            labels.insert(it.key(), it.value());
        NewEvent event;
        event.state = State::Done;
        event.code = m_name == updateName ? codes::listUpdated : codes::listAdded;
        event.values = {{u"survey"_s, m_survey.survey}, {u"labels"_s, labels}};
        if (m_name == updateName)
            event.values.insert(u"respondent"_s, m_change.respondent);
        return event;
    }

    QString m_name;
    QJsonObject m_parameters;
    const AddressBook &m_book;
    IncomingSurvey m_survey;
    ListChange m_change;
};

} // namespace

QString WebankietaIncoming::id() const
{
    return u"webankieta"_s;
}

DoorDescription WebankietaIncoming::door() const
{
    const QString trunk = u"/webhooks/{accountId}/{webhookKey}/{webhookAuth}/"_s;
    return {.id = id(),
            .name = u"Webankieta"_s,
            .purpose = tr("Systems that can call Webankieta call yours: they change labels, add people to a "
                          "mailing list and order invitations."),
            .keys = {{u"accountId"_s, u"id_account"_s, false},
                     {u"webhookKey"_s, u"webhook_key"_s},
                     {u"webhookAuth"_s, u"webhook_auth"_s}},
            .addresses = {{tr("Change a person's labels"),
                           trunk + updateName + u"?id_survey={idSurvey}&id_respondent=[ID_RESPONDENT]&l1="_s},
                          {tr("Add a person"), trunk + addName + u"?id_survey={idSurvey}&email="_s},
                          {tr("Send an invitation"),
                           trunk + inviteName + u"?id_survey={idSurvey}&id_template={idTemplate}&email="_s},
                          {tr("Send an invitation to a token"),
                           trunk + inviteTokenName
                               + u"?id_survey={idSurvey}&id_template={idTemplate}&token="_s},
                          //: "RESThook" is a setting in Webankieta
                          {tr("Webankieta's RESThook: tell who has answered"), trunk + answersName}}};
}

bool WebankietaIncoming::owns(QByteArrayView path) const
{
    return path.startsWith("/webhooks/");
}

StyleDecision WebankietaIncoming::decide(const RawRequest &request, const AddressBook &book) const
{
    QList<QByteArray> parts = request.path.split('/'); // "", "webhooks", account, key, auth, name
    if (parts.size() == 7 && parts.constLast().isEmpty())
        parts.removeLast();
    const auto part = [&parts](int index) {
        return QUrl::fromPercentEncoding(parts.value(index));
    };
    if (request.method == "HEAD")
        return StyleAtOnce{.answer = success({}), .code = codes::probeHead};
    const QMap<QString, Secret> secrets = book.incoming.value(id());
    const bool account = isSecretOf(part(2), secrets, u"accountId"_s);
    const bool key = isSecretOf(part(3), secrets, u"webhookKey"_s);
    const bool auth = isSecretOf(part(4), secrets, u"webhookAuth"_s);
    CallRecord record = orderRecord(id(), part(5).left(100));
    if (parts.size() != 6 || !account || !key || !auth)
        return refusedOrder(std::move(record), error(401, u"Authorization failed"_s),
                            {{u"problem"_s, u"key"_s}});
    if (const auto problem = bodyProblemOf(request))
        return unreadableOrder(std::move(record), error(400, u"The body cannot be read"_s), *problem);
    if (part(5) == answersName)
        return answersOrder(request, std::move(record));
    if (const auto fault = Reading(part(5), request, book).read(record)) {
        QJsonObject values{{u"problem"_s, fault->problem}};
        if (!fault->parameter.isEmpty())
            values.insert(u"parameter"_s, fault->parameter);
        return refusedOrder(std::move(record), error(400, fault->message), values);
    }
    const QByteArray hint = record.type.toUtf8();
    return StyleOrder{.record = std::move(record), .hint = hint};
}

/** Keys as for any order, so that one who only wants to know who answered needs no automation. */
StyleDecision WebankietaIncoming::answersOrder(const RawRequest &request, CallRecord record)
{
    const auto body = readBody(request);
    const QList<AnswerSheet> sheets = body ? answerSheets(body->data) : QList<AnswerSheet>();
    if (sheets.isEmpty())
        return refusedOrder(std::move(record), error(400, u"No answers found"_s),
                            {{u"problem"_s, u"body"_s}});
    for (const AnswerSheet &sheet : sheets) {
        if (sheet.finished)
            record.answers.append(sheet.answer);
    }
    if (!sheets.first().id.isEmpty())
        record.dedupKey = u"sheet:"_s + sheets.first().id + (sheets.first().finished ? u""_s : u":saved"_s);
    NewEvent event;
    event.state = State::Done;
    event.code = codes::answersReceived;
    record.events = {event};
    return StyleOrder{.record = std::move(record), .hint = answersName.toUtf8()};
}

StyleAnswer WebankietaIncoming::answerTo(const StoredCall &stored, const QByteArray &hint) const
{
    if (stored.refusal == refusals::respondent)
        return error(400, u"Respondent not found"_s);
    if (stored.refusal == refusals::token)
        return error(400, u"Token not found"_s);
    if (hint == updateName.toUtf8()) // word for word as documented
        return success(u"Respondent has been updated on the survey's mailing list"_s);
    if (hint == addName.toUtf8())
        return success(u"Respondent has been added to the survey's mailing list"_s);
    if (hint == answersName.toUtf8())
        return success(u"Answers have been noted"_s);
    return success(u"Invitation has been sent"_s);
}

StyleAnswer WebankietaIncoming::unavailable() const
{
    return error(503, u"Try again later"_s);
}

std::shared_ptr<const IncomingStyle> webankietaIncomingStyle()
{
    return std::make_shared<WebankietaIncoming>();
}

} // namespace surveyhook
