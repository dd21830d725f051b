// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/webankieta/webankietadestination.h"

#include "domain/codes.h"
#include "platforms/accountchecks.h"
#include "platforms/answers.h"
#include "platforms/calls.h"

#include <QRegularExpression>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView updateRespondent("webankieta.update-respondent");
constexpr QLatin1StringView addRespondent("webankieta.add-respondent");
constexpr QLatin1StringView sendInvitation("webankieta.send-invitation");
constexpr QLatin1StringView sendToToken("webankieta.send-invitation-to-token");
const auto usualBase = u"https://www.webankieta.pl"_s;

bool sends(const QString &type)
{
    return type == sendInvitation || type == sendToToken;
}

/** The parameter that says who it is about. */
QString subjectOf(const QString &type)
{
    if (type == updateRespondent)
        return u"id_respondent"_s;
    return type == sendToToken ? u"token"_s : u"email"_s;
}

/** A further action may be about another survey than the one that the automation invites to. */
QString surveyOf(const ActionCall &call)
{
    const QString own = optionText(call.options, u"idSurvey"_s);
    return own.isEmpty() ? call.survey.remoteId : own;
}

/** Labels l1 to l10; the sister product Netquest has l15. */
bool isLabel(const QString &name)
{
    static const QRegularExpression label(u"^l([1-9]|1[0-5])$"_s);
    return label.match(name).hasMatch();
}

/** [ID_RESPONDENT] and the like are filled in by Webankieta in its own texts only. */
bool holdsMacro(const QString &value)
{
    static const QRegularExpression macro(u"\\[[A-Z][A-Z_]+\\]"_s);
    return macro.match(value).hasMatch();
}

Result<QByteArray> queryFor(const ActionCall &call)
{
    QMap<QString, QString> values;
    for (auto it = call.values.begin(); it != call.values.end(); ++it)
        values.insert(it.key().toLower(), it->trimmed());
    const QString subject = subjectOf(call.type);
    if (subject == u"email" && values.value(subject).isEmpty())
        values.insert(subject, call.person);
    if (values.value(subject).isEmpty())
        return callError(call, codes::callValue, {{u"variable"_s, subject}, {u"value"_s, QString()}});

    QByteArray query;
    const QString survey = surveyOf(call);
    if (holdsMacro(survey))
        return callError(call, codes::callMacro, {{u"variable"_s, u"id_survey"_s}});
    addParameter(query, u"id_survey"_s, survey);
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it->isEmpty() || (it.key() != subject && !isLabel(it.key())))
            continue;
        if (holdsMacro(*it))
            return callError(call, codes::callMacro, {{u"variable"_s, it.key()}});
        addParameter(query, it.key(), *it);
    }
    return query;
}

void addSendingOptions(QByteArray &query, const ActionCall &call)
{
    const auto add = [&](const QString &member, const QString &parameter) {
        if (const QString value = optionText(call.options, member); !value.isEmpty())
            addParameter(query, parameter, value);
    };
    const bool toToken = call.type == sendToToken;
    add(u"delayMinutes"_s, u"delay"_s);
    if (call.options.value("footer"_L1).toBool(true) == false)
        addParameter(query, u"footer"_s, u"0"_s);
    add(u"reminderHours"_s, toToken ? u"reminder"_s : u"reminder_delay"_s); // two names for one thing
    if (!toToken)
        add(u"reminderTemplate"_s, u"template_reminder_id"_s);
}

/** Two wordings are documented; the exact ones may differ with language and version. */
QLatin1StringView codeOfError(const QString &reply)
{
    const auto says = [&reply](QLatin1StringView word) {
        return reply.contains(word, Qt::CaseInsensitive);
    };
    if (says("limit"_L1))
        return codes::callQuota;
    if (says("token"_L1))
        return codes::callRespondent;
    return says("authori"_L1) || says("webhook key"_L1) || says("autoryzac"_L1) ? codes::callLogin
                                                                                : codes::callRefused;
}

} // namespace

QString WebankietaDestination::id() const
{
    return u"webankieta"_s;
}

QString WebankietaDestination::name() const
{
    return u"Webankieta"_s;
}

QList<ActionDescription> WebankietaDestination::actions() const
{
    const ActionField survey{.member = u"idSurvey"_s,
                             .title = tr("Number of the survey in Webankieta"),
                             .help = tr("Empty: that of the survey chosen for this automation.")};
    const ActionField mailTemplate{.member = u"template"_s,
                                   .title = tr("Number of the mail template"),
                                   .required = true,
                                   .help =
                                       tr("In Webankieta: the ID beside the template of the invitation.")};
    const ActionField delay{.member = u"delayMinutes"_s,
                            .title = tr("Webankieta waits (minutes)"),
                            .kind = ActionField::Kind::Number,
                            .usual = u"0"_s,
                            .help =
                                tr("On top of the delay of this automation. Webankieta counts in minutes.")};
    //: an option of Webankieta: the text under the invitation that it adds by itself
    const ActionField footer{.member = u"footer"_s,
                             .title = tr("Webankieta's footer under the invitation"),
                             .kind = ActionField::Kind::Flag,
                             .usual = u"true"_s};
    const ActionField reminder{.member = u"reminderHours"_s,
                               .title = tr("Reminder after (hours)"),
                               .kind = ActionField::Kind::Number,
                               .help = tr("Empty: no reminder.")};
    const ActionField reminderTemplate{.member = u"reminderTemplate"_s,
                                       .title = tr("Number of the reminder's template")};
    return {{.type = sendInvitation,
             .title = tr("Invite through Webankieta"),
             .purpose = tr("Webankieta adds the person to the survey and sends the invitation."),
             .fields = {survey, mailTemplate, delay, footer, reminder, reminderTemplate}},
            {.type = sendToToken,
             .title = tr("Invite a respondent whom Webankieta knows"),
             .purpose = tr("Webankieta sends the invitation to the respondent with this token."),
             .fields = {survey, mailTemplate, delay, footer, reminder}},
            {.type = addRespondent,
             .title = tr("Add a respondent in Webankieta"),
             .purpose = tr("The person is added to the survey's list. No invitation is sent."),
             .fields = {survey}},
            {.type = updateRespondent,
             .title = tr("Change a respondent's labels in Webankieta"),
             .purpose = tr("The labels filled here are changed. No invitation is sent."),
             .fields = {survey}}};
}

PersonNeed WebankietaDestination::personNeed(const QString &type, const QJsonObject &) const
{
    if (type == sendInvitation)
        return PersonNeed::Invited;
    return type == sendToToken ? PersonNeed::Known : PersonNeed::Nobody;
}

Result<OutgoingRequest> WebankietaDestination::request(const ActionCall &call) const
{
    const QString base = optionText(call.connection.options, u"baseUrl"_s);
    const QString account = optionText(call.connection.options, u"accountId"_s);
    const QString key = secretText(call.connection, u"webhookKey"_s);
    const QString auth = secretText(call.connection, u"webhookAuth"_s);
    if (account.isEmpty())
        return settingMissing(call, u"accountId"_s);
    if (key.isEmpty() || auth.isEmpty())
        return settingMissing(call, key.isEmpty() ? u"webhookKey"_s : u"webhookAuth"_s);
    if (surveyOf(call).isEmpty())
        return settingMissing(call, u"id_survey"_s);
    if (sends(call.type) && optionText(call.options, u"template"_s).isEmpty())
        return settingMissing(call, u"id_template"_s);
    const auto values = queryFor(call);
    if (!values)
        return values.error();
    QByteArray query = *values;
    if (sends(call.type)) {
        addParameter(query, u"id_template"_s, optionText(call.options, u"template"_s));
        addSendingOptions(query, call);
    }
    const QStringList parts{u"webhooks"_s, forUrl(account), forUrl(key), forUrl(auth),
                            call.type.section(u'.', 1)};
    QUrl url = joinedUrl(base.isEmpty() ? usualBase : base, u'/' + parts.join(u'/'));
    if (url.isEmpty())
        return callError(call, codes::callSettings,
                         {{u"member"_s, u"baseUrl"_s}, {u"problem"_s, u"address"_s}});
    return dataRequest(url, query, methodOf(call.connection, "GET"));
}

DeliveryOutcome WebankietaDestination::judge(const ActionCall &call, const OutgoingAnswer &answer) const
{
    const auto json = jsonAnswer(answer);
    const QString type = json ? json->value("type"_L1).toString().toLower() : QString();
    const QString reply = json ? json->value("msg"_L1).toString() : QString();
    // The statuses that come with an error are not documented: its own word counts, whatever the status.
    if (type == u"error")
        return refusedCall(codeOfError(reply), call, answer, reply);
    const auto repeatable = sends(call.type) ? Repeatable::No : Repeatable::Yes;
    if (const auto fault = callFault(call, answer, repeatable))
        return *fault;
    if (type == u"success" && answer.status < 300) {
        Delivered accepted = acceptedCall(call, reply);
        accepted.applied = !sends(call.type);
        return accepted;
    }
    if (answer.status < 300)
        return refusedCall(codes::callAnswer, call, answer);
    return judgedByStatus(call, answer);
}

/** No question is documented that has no consequences. */
Result<ConnectionCheck> WebankietaDestination::connectionCheck(const Connection &connection) const
{
    const QString base = optionText(connection.options, u"baseUrl"_s);
    return addressCheck(connection, base.isEmpty() ? usualBase : base, u"baseUrl"_s,
                        {u"accountId"_s, u"webhookKey"_s, u"webhookAuth"_s});
}

std::shared_ptr<const Destination> webankietaDestination()
{
    return std::make_shared<WebankietaDestination>();
}

} // namespace surveyhook
