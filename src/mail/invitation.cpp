// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/invitation.h"

#include "domain/codes.h"
#include "domain/placeholders.h"
#include "mail/languagechoice.h"
#include "mail/mailcomposer.h"
#include "mail/messagerender.h"
#include "mail/smtpaccount.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

Error problem(QLatin1StringView code, QJsonObject values)
{
    values.insert("code"_L1, code);
    return {.code = ErrorCode::InvalidInput,
            .detail = u"the invitation cannot be composed"_s,
            .values = values};
}

Result<Connection> connectionFor(const Action &action, const Workspace &workspace)
{
    const QString id = action.connection.isEmpty() ? workspace.settings.mail : action.connection;
    const auto found = workspace.connections.constFind(id);
    if (found == workspace.connections.constEnd())
        return mailSettingsError(id, u"missing"_s);
    if (found->type != "smtp"_L1 && found->type != "practice"_L1)
        return mailSettingsError(found->name.isEmpty() ? id : found->name, u"type"_s);
    return *found;
}

/** The language that was chosen when the delivery was planned. */
Result<QString> languageFor(const DeliveryTask &task, const Action &action, const Message &message)
{
    const QStringList available = message.texts.keys();
    const QString planned = task.content.value("language"_L1).toString();
    const QString wanted = planned.isEmpty() ? chooseLanguage(action.language, {}, available) : planned;
    const QString match = matchingLanguage(wanted, available);
    if (match.isEmpty())
        return problem(codes::messageMissing, {{u"message"_s, message.name}, {u"language"_s, wanted}});
    return match;
}

MessageInput inputFor(const DeliveryTask &task, const Automation &automation, const Message &message,
                      const Workspace &workspace, const QString &language)
{
    MessageInput input{.language = language, .ifEmpty = ifEmptyTexts(message, language)};
    const QJsonObject values = task.content.value("values"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        input.values.insert(it.key(), it.value().toVariant().toString());
    // A number that the office's own list gives the person wins over ours.
    if (const qint64 id = workspace.respondents.value(task.person, task.respondent); id > 0)
        input.values.insert(respondentName, QString::number(id));
    if (automation.actions.value(task.actionIndex).type == "promo"_L1)
        input.variables.append(promoCodeName);
    for (const MappingLine &line : automation.mapping)
        input.variables.append(line.variable);
    const Survey survey = workspace.surveys.value(message.survey);
    for (const Variable &variable : survey.variables)
        input.variables.append(variable.key);
    input.surveyLink = survey.link;
    input.footer = task.content.value("footer"_L1).toString();
    return input;
}

QList<MailHeader> headersFor(InvitationKind kind, const QString &delivery, const QString &optOutLink)
{
    QList<MailHeader> headers = invitationHeaders(delivery, optOutLink);
    if (kind != InvitationKind::Delivery)
        headers.first() = {.name = "X-Surveyhook-Notice",
                           .value = kind == InvitationKind::Trial ? u"trial"_s : u"rehearsal"_s};
    return headers;
}

} // namespace

Result<Mailbox> invitationSender(const Connection &connection)
{
    if (connection.type == "practice"_L1
        && connection.options.value("from"_L1).toString().trimmed().isEmpty())
        return Mailbox{.name = connection.name, .address = u"practice@surveyhook.invalid"_s};
    return senderOf(connection);
}

Result<Invitation> composeInvitation(const DeliveryTask &task, const Workspace &workspace,
                                     const QDateTime &now, InvitationKind kind)
{
    const Automation *automation = workspace.find(task.automation);
    if (automation == nullptr)
        return problem(codes::automationGone, {{u"automation"_s, task.automation}});
    const Action action = automation->actions.value(task.actionIndex);
    const auto connection = connectionFor(action, workspace);
    if (!connection)
        return connection.error();
    const auto sender = invitationSender(*connection);
    if (!sender)
        return sender.error();
    const auto message = workspace.messages.constFind(action.message);
    if (message == workspace.messages.constEnd())
        return problem(codes::messageMissing, {{u"message"_s, action.message}, {u"language"_s, QString()}});
    const auto language = languageFor(task, action, *message);
    if (!language)
        return language.error();
    const bool rehearsal = kind == InvitationKind::Rehearsal;
    const QString to = rehearsal ? task.rehearsalTo : task.person;
    const QString recipient = wireAddress(to);
    if (recipient.isEmpty())
        return problem(codes::badAddress, {{u"address"_s, to}});

    MessageInput input = inputFor(task, *automation, *message, workspace, *language);
    const OfficeSettings &office = workspace.settings;
    input.optOutByAnswer = !office.hasLastingAddress();
    input.optOutLink =
        optOutLink(input.optOutByAnswer ? QString() : office.publicUrl, *sender,
                   rehearsal ? u"rehearsal"_s : task.optOutToken); // nobody is opted out by trying it
    const auto rendered = renderMessage(message->texts.value(*language), input);
    if (!rendered)
        return rendered.error();
    const auto mail = composeMail(
        {.from = *sender,
         .to = {.name = {}, .address = recipient},
         .subject = rehearsal ? QString(u'[' + task.person + u"] "_s + rendered->subject) : rendered->subject,
         .text = rendered->text,
         .html = rendered->html,
         .date = now,
         .messageId = messageIdFor(task.id, *sender),
         .headers = headersFor(kind, task.id, input.optOutLink)});
    if (!mail)
        return mailSettingsError(connection->name, u"mail"_s);
    return Invitation{.connection = *connection,
                      .recipient = recipient,
                      .mail = *mail,
                      .surveyLink = rendered->surveyLink};
}

} // namespace surveyhook
