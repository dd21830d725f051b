// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messagetrial.h"

#include "base/identifier.h"
#include "domain/codes.h"
#include "domain/placeholders.h"
#include "engine/catalogue.h"
#include "mail/invitation.h"
#include "mail/mailcomposer.h"
#include "mail/smtpaccount.h"
#include "wording/trialmail.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

/** The office's own, else the first mail account, a real one before practice. */
Result<Connection> mailAccount(const Workspace &workspace)
{
    if (!workspace.settings.mail.isEmpty()) {
        const auto chosen = workspace.connections.constFind(workspace.settings.mail);
        if (chosen == workspace.connections.cend())
            return mailSettingsError(workspace.settings.mail, u"missing"_s);
        return *chosen;
    }
    for (const auto &type : {"smtp"_L1, "practice"_L1}) {
        for (const Connection &connection : workspace.connections) {
            if (connection.type == type)
                return connection;
        }
    }
    return mailSettingsError({}, u"missing"_s);
}

/** Values for what the caller has none of: made up, but for the address. */
QMap<QString, QString> completed(QMap<QString, QString> values, const std::optional<Survey> &survey,
                                 const QString &to)
{
    values.insert(promoCodeName, promoSample); // also in place of a real one, which somebody else will get
    if (!survey)
        return values;
    for (const Variable &variable : survey->variables) {
        if (values.contains(variable.key))
            continue;
        if (variable.type == "email"_L1)
            values.insert(variable.key, to);
        else if (variable.key.contains("first"_L1, Qt::CaseInsensitive))
            values.insert(variable.key, u"Anna"_s);
        else if (variable.key.contains("last"_L1, Qt::CaseInsensitive))
            values.insert(variable.key, u"Nowak"_s);
    }
    return values;
}

} // namespace

MessageTrial::MessageTrial(TrialRoom &room, Message message, QString language, QMap<QString, QString> values,
                           QString to)
    : StagedTrial(room, {u"trial.message"_s, u"trial.send"_s})
    , m_message(std::move(message))
    , m_language(std::move(language))
    , m_values(std::move(values))
    , m_to(std::move(to))
{}

Result<QByteArray> MessageTrial::written(const Workspace &workspace, const Connection &connection,
                                         const QString &recipient, const QString &id) const
{
    const auto found = workspace.surveys.constFind(m_message.survey);
    const std::optional<Survey> survey =
        found == workspace.surveys.cend() ? std::nullopt : std::optional(*found);
    if (!m_message.texts.contains(m_language))
        return Error{ErrorCode::InvalidInput,
                     u"no text in this language"_s,
                     {{u"code"_s, codes::messageMissing},
                      {u"message"_s, m_message.name},
                      {u"language"_s, m_language}}};
    const auto preview = previewMessage(m_message, m_language, survey, completed(m_values, survey, recipient),
                                        optOutWay(workspace.settings));
    if (!preview)
        return preview.error();
    const auto sender = invitationSender(connection);
    if (!sender)
        return sender.error();
    return composeMail({.from = *sender,
                        .to = {.name = {}, .address = recipient},
                        .subject = trialSubject(preview->subject),
                        .text = preview->text,
                        .html = preview->html,
                        .date = room()->clock().nowUtc(),
                        .messageId = messageIdFor(id, *sender),
                        .headers = {{.name = "X-Surveyhook-Notice", .value = u"trial"_s}}});
}

void MessageTrial::start(const Workspace &workspace)
{
    if (!isRunning() || room() == nullptr)
        return;
    begin(Writing);
    const auto connection = mailAccount(workspace);
    const QString recipient = wireAddress(m_to);
    const QString id = newIdentifier("trial"_L1);
    const auto mail = written(workspace, connection ? *connection : Connection{.type = u"practice"_s},
                              recipient.isEmpty() ? u"nobody@surveyhook.invalid"_s : recipient, id);
    if (!mail) {
        const TrialProblem problem = problemFrom(mail.error());
        const bool isMessage = problem.code.startsWith("message."_L1);
        if (!isMessage)
            wait(Writing);
        fail(isMessage ? Writing : Sending, problem);
        return end();
    }
    m_result.insert(u"mail"_s, QString::fromUtf8(*mail));
    pass(Writing, {{u"language"_s, m_language}});
    if (!connection || recipient.isEmpty()) {
        fail(Sending, connection ? TrialProblem{codes::badAddress, {{u"address"_s, m_to}}}
                                 : problemFrom(connection.error()));
        return end();
    }
    sendAndEnd(Sending, {.connection = *connection, .recipient = recipient, .mail = *mail, .id = id});
}

} // namespace surveyhook
