// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/surveylab/surveylabdestination.h"

#include "domain/codes.h"
#include "platforms/accountchecks.h"
#include "platforms/answers.h"
#include "platforms/calls.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView addContact("surveylab.addContactToCollector");
constexpr QLatin1StringView turnOn("surveylab.turnOnCollector");
constexpr QLatin1StringView turnOff("surveylab.turnOffCollector");
const auto usualBase = u"https://www.surveylab.com"_s;

/** The names the documentation writes; others pass as they are, for its list is cut short. */
QString documentedName(const QString &variable)
{
    static const QStringList names = {u"email"_s,    u"phone"_s,    u"firstName"_s,
                                      u"lastName"_s, u"language"_s, u"referrer"_s};
    for (const QString &name : names) {
        if (name.compare(variable, Qt::CaseInsensitive) == 0)
            return name;
    }
    return variable;
}

/** Only the boolean counts: the texts differ between the languages of the documentation. */
std::optional<bool> verdictIn(const QJsonValue &status)
{
    if (status.isBool())
        return status.toBool();
    const QString text = status.toVariant().toString().toLower(); // should it ever come as 1 or "true"
    if (text == u"true" || text == u"1")
        return true;
    if (text == u"false" || text == u"0")
        return false;
    return std::nullopt;
}

bool forwards(const QJsonObject &options)
{
    return optionText(options, u"form"_s) == u"forward";
}

QString actionName(const ActionCall &call)
{
    return call.type.section(u'.', 1);
}

/** Form B of the documentation: the contact's data as parameters. */
void addContactData(QByteArray &query, const ActionCall &call)
{
    QMap<QString, QString> data;
    for (auto it = call.values.begin(); it != call.values.end(); ++it) {
        if (!it->trimmed().isEmpty())
            data.insert(documentedName(it.key()), *it);
    }
    const QString email = data.take(u"email"_s);
    if (const QString address = email.isEmpty() ? call.person : email; !address.isEmpty())
        addParameter(query, u"email"_s, address);
    addParameter(query, u"crk"_s, call.once);
    if (!call.language.isEmpty() && !data.contains(u"language"_s))
        data.insert(u"language"_s, call.language);
    for (auto it = data.begin(); it != data.end(); ++it) {
        if (it.key() != u"crk")
            addParameter(query, it.key(), *it);
    }
}

} // namespace

QString SurveylabDestination::id() const
{
    return u"surveylab"_s;
}

QString SurveylabDestination::name() const
{
    return u"SurveyLab"_s;
}

QList<ActionDescription> SurveylabDestination::actions() const
{
    ActionDescription add{
        .type = addContact,
        .title = tr("Invite through SurveyLab"),
        .purpose =
            tr("The customer is added to the survey's collector in SurveyLab, which sends the invitation. "
               "While the collector is off, the contact waits there.")};
    const ActionField collector{.member = u"cId"_s,
                                .title = tr("Collector in SurveyLab (cId)"),
                                .help = tr("Empty: that of the survey chosen for this automation.")};
    add.fields = {
        collector,
        {.member = u"form"_s,
         .title = tr("What SurveyLab gets"),
         .kind = ActionField::Kind::Choice,
         .usual = u"generic"_s,
         .choices = {{u"generic"_s, tr("the survey fields filled here")},
                     {u"forward"_s, tr("the incoming event, passed on as it came")}}},
        {.member = u"source"_s,
         .title = tr("Name of the system it came from"),
         .help = tr("Only when the event is passed on; SurveyLab knows “intercom” and “livechat”. Empty: the "
                    "system that the event comes from.")}};
    const ActionField source{.member = u"source"_s,
                             .title = tr("Name of the system it came from"),
                             .help =
                                 tr("Usually empty. SurveyLab knows “intercom” and “livechat”; try one of "
                                    "them if SurveyLab refuses without a name.")};
    return {add,
            {.type = turnOn,
             .title = tr("Turn a collector of SurveyLab on"),
             .purpose = tr("Contacts that wait in the collector get their invitations."),
             .fields = {collector, source}},
            {.type = turnOff,
             .title = tr("Turn a collector of SurveyLab off"),
             .purpose = tr("Contacts wait in the collector until it is turned on."),
             .fields = {collector, source}}};
}

PersonNeed SurveylabDestination::personNeed(const QString &type, const QJsonObject &) const
{
    return type == addContact ? PersonNeed::Invited : PersonNeed::Nobody;
}

bool SurveylabDestination::needsOriginal(const QJsonObject &options) const
{
    return forwards(options);
}

Result<OutgoingRequest> SurveylabDestination::request(const ActionCall &call) const
{
    const QString base = optionText(call.connection.options, u"baseUrl"_s);
    QUrl url = joinedUrl(base.isEmpty() ? usualBase : base, u"/api.php"_s);
    const QString token = secretText(call.connection, u"apiToken"_s);
    const QString ownCollector = optionText(call.options, u"cId"_s);
    const QString collector = ownCollector.isEmpty() ? call.survey.remoteId : ownCollector;
    if (url.isEmpty())
        return callError(call, codes::callSettings,
                         {{u"member"_s, u"baseUrl"_s}, {u"problem"_s, u"address"_s}});
    if (token.isEmpty())
        return settingMissing(call, u"apiToken"_s);
    if (collector.isEmpty())
        return settingMissing(call, u"cId"_s);

    QByteArray query;
    addParameter(query, u"apiToken"_s, token);
    addParameter(query, u"cId"_s, collector);
    OutgoingRequest request{.headers = {{"accept", "application/json"}}};
    const QString source = optionText(call.options, u"source"_s);
    if (call.type == addContact && forwards(call.options)) {
        addParameter(query, u"source"_s, source.isEmpty() ? call.platform : source);
        addParameter(query, u"action"_s, actionName(call));
        request.method = "POST";
        request.headers.append(HttpHeader{"content-type", "application/json"});
        request.body = call.original;
    } else if (call.type == addContact) {
        addContactData(query, call);
    } else {
        // Whether a switch works without it is not documented.
        if (!source.isEmpty())
            addParameter(query, u"source"_s, source);
        addParameter(query, u"action"_s, actionName(call));
    }
    if (request.body.isEmpty())
        return dataRequest(url, query, methodOf(call.connection, "GET"));
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    request.url = url;
    return request;
}

DeliveryOutcome SurveylabDestination::judge(const ActionCall &call, const OutgoingAnswer &answer) const
{
    // A contact has its crk, a switch may be turned twice; what is passed on whole has neither.
    const bool repeatable = call.type != addContact || !forwards(call.options);
    const auto json = jsonAnswer(answer);
    const std::optional<bool> done = json ? verdictIn(json->value("status"_L1)) : std::nullopt;
    const QString reply = json ? json->value("notification"_L1).toString() : QString();
    // Which HTTP status comes with a refusal is not documented, so the word in the body goes first; being
    // asked to wait does not mean no.
    const bool toWait = answer.status == 408 || answer.status == 425 || answer.status == 429;
    if (!done || toWait) {
        if (const auto fault = callFault(call, answer, repeatable ? Repeatable::Yes : Repeatable::No))
            return *fault;
    }
    if (answer.status == 401 || answer.status == 403)
        return refusedCall(codes::callLogin, call, answer, reply);
    if (!done)
        return refusedCall(answer.status < 300 ? codes::callAnswer : codes::callRefused, call, answer, reply);
    if (!*done)
        return refusedCall(codes::callRefused, call, answer, reply);
    Delivered accepted = acceptedCall(call, reply);
    accepted.applied = call.type != addContact;
    return accepted;
}

/** No question is documented that has no consequences. */
Result<ConnectionCheck> SurveylabDestination::connectionCheck(const Connection &connection) const
{
    const QString base = optionText(connection.options, u"baseUrl"_s);
    return addressCheck(connection, base.isEmpty() ? usualBase : base, u"baseUrl"_s, {u"apiToken"_s});
}

std::shared_ptr<const Destination> surveylabDestination()
{
    return std::make_shared<SurveylabDestination>();
}

} // namespace surveyhook
