// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/senders.h"

#include "workspace/workspacereader.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int restDays = 30; // where nobody could set one

Automation senderFor(const QString &id, const QString &name, const Survey &survey)
{
    Automation sender{.id = id, .name = name, .state = AutomationState::On, .survey = survey.id};
    sender.rest = {.days = restDays, .scope = RestPeriod::Scope::All};
    return sender;
}

Action mailAction(const QString &message, const QString &connection, const Survey &survey,
                  const Workspace &workspace)
{
    Action action{.type = u"email"_s, .connection = connection, .message = message};
    action.language.field = u"language"_s;
    const auto texts = workspace.messages.value(message).texts;
    for (const QString &language : survey.languages) {
        if (action.language.otherwise.isEmpty() && texts.contains(language))
            action.language.otherwise = language;
    }
    if (action.language.otherwise.isEmpty() && !texts.isEmpty())
        action.language.otherwise = texts.firstKey();
    return action;
}

Action collectorAction(const Collector &collector, const Survey &survey, const Workspace &workspace)
{
    if (collector.action.isEmpty())
        return mailAction(collector.message, collector.connection, survey, workspace);
    Action action{.type = collector.action.value("type"_L1).toString(),
                  .connection = collector.action.value("connection"_L1).toString(),
                  .options = collector.action};
    if (action.type.isEmpty())
        action.type = u"rest"_s;
    if (action.connection.isEmpty())
        action.connection = collector.connection;
    return action;
}

} // namespace

QMap<QString, Automation> makeSenders(const Workspace &workspace)
{
    QMap<QString, Automation> senders;
    for (const Survey &survey : workspace.surveys) {
        for (const Collector &collector : survey.collectors) {
            const QString name = collector.name.isEmpty() ? survey.name : collector.name;
            Automation sender = senderFor(senderOfCollector(survey.id, collector.id), name, survey);
            sender.actions = {collectorAction(collector, survey, workspace)};
            senders.insert(sender.id, sender);
        }
        for (const Message &message : workspace.messages) {
            if (!message.survey.isEmpty() && message.survey != survey.id)
                continue;
            Automation sender = senderFor(senderOfMessage(survey.id, message.id), message.name, survey);
            sender.actions = {mailAction(message.id, {}, survey, workspace)};
            senders.insert(sender.id, sender);
        }
    }
    for (Automation &sender : senders)
        fillIn(sender, workspace);
    return senders;
}

} // namespace surveyhook
