// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/actionwords.h"

#include "engine/catalogue.h"
#include "gui/editor/actionchoice.h"
#include "gui/message/placeholderedit.h"
#include "wording/names.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

QString messageName(const Action &action, const Workspace &workspace)
{
    const auto found = workspace.messages.constFind(action.message);
    if (found == workspace.messages.cend())
        return {};
    return found->name.isEmpty() ? found->id : found->name;
}

/** Whom a call goes to: the host of its address, else its account. */
QString calledSystem(const Action &action, const Workspace &workspace)
{
    const QString host = QUrl(action.options.value("url"_L1).toString().section(u"{{"_s, 0, 0)).host();
    return host.isEmpty() ? workspace.connections.value(action.connection).name : host;
}

bool saysTheCode(const Message &message)
{
    return std::all_of(message.texts.cbegin(), message.texts.cend(), [](const MessageText &text) {
        return placeholderNamesIn(text.subject + text.body).contains(u"PromoCode"_s);
    });
}

QString mailProblem(const Action &action, const Workspace &workspace)
{
    const bool promo = action.type == "promo"_L1;
    if (promo && action.options.value("pool"_L1).toString().isEmpty())
        return ActionWords::tr("Choose the pool that the promo codes come from.");
    const auto message = workspace.messages.constFind(action.message);
    if (message == workspace.messages.cend())
        return ActionWords::tr("Choose the message that is sent.");
    if (promo && !saysTheCode(*message))
        return ActionWords::tr(
            "The message does not tell the code. Write {{PromoCode}} where it should stand.");
    if (!isMailAccount(workspace.connections.value(action.connection)))
        return ActionWords::tr("Choose the mail account that sends the message.");
    return {};
}

bool isFilled(const QJsonValue &value)
{
    return value.isString() ? !value.toString().trimmed().isEmpty() : !value.isUndefined() && !value.isNull();
}

QString callProblem(const Action &action, const Workspace &workspace)
{
    const std::optional<ActionKind> kind = actionKind(action.type);
    if (!kind)
        return {};
    bool hasAddress = false;
    for (const ActionField &field : kind->action.fields) {
        const QJsonValue value = action.options.value(field.member);
        if (field.required && !isFilled(value)) {
            //: %1 the title of a field
            return ActionWords::tr("Fill in: %1.").arg(field.title);
        }
        if (field.member == u"url" && isFilled(value)) {
            const QUrl url(value.toString().section(u"{{"_s, 0, 0).trimmed(), QUrl::TolerantMode);
            if ((url.scheme() != u"https" && url.scheme() != u"http") || url.host().isEmpty())
                return ActionWords::tr("An address begins with https:// and the name of the other system.");
            hasAddress = true;
        }
    }
    const bool canHaveAddress = std::any_of(kind->action.fields.cbegin(), kind->action.fields.cend(),
                                            [](const ActionField &field) { return field.member == u"url"; });
    const bool hasAccount = workspace.connections.contains(action.connection);
    if (kind->account.isEmpty() || hasAccount || hasAddress)
        return {};
    return canHaveAddress ? ActionWords::tr("Type the address of the other system, or choose an account.")
                          : ActionWords::tr("Choose the account that is called.");
}

} // namespace

QString actionTitle(const Action &action, const Workspace &workspace)
{
    const QString message = messageName(action, workspace);
    if (action.type == "promo"_L1) {
        //: %1 the name of a message, or "no message yet"
        return ActionWords::tr("Promo code: %1")
            .arg(message.isEmpty() ? ActionWords::tr("no message yet") : message);
    }
    if (isMailAction(action.type)) {
        //: %1 the name of a message, or "no message yet"
        return ActionWords::tr("E-mail: %1")
            .arg(message.isEmpty() ? ActionWords::tr("no message yet") : message);
    }
    const std::optional<ActionKind> kind = actionKind(action.type);
    const QString title = kind ? kind->action.title : actionName(action.type);
    const QString system = calledSystem(action, workspace);
    return system.isEmpty() ? title : u"%1: %2"_s.arg(title, system);
}

QString actionPhrase(const Action &action, const Workspace &workspace)
{
    const QString message = messageName(action, workspace);
    if (action.type == "promo"_L1) {
        if (message.isEmpty())
            return ActionWords::tr("send a promo code");
        //: %1 the name of a message
        return ActionWords::tr("send a promo code with the message “%1”").arg(message);
    }
    if (isMailAction(action.type)) {
        if (message.isEmpty())
            return ActionWords::tr("send another e-mail");
        //: %1 the name of a message
        return ActionWords::tr("send the message “%1”").arg(message);
    }
    const QString system = calledSystem(action, workspace);
    const QString name = actionName(action.type);
    //: %1 "notice to another system"
    return system.isEmpty() ? ActionWords::tr("carry out “%1”").arg(name)
                            //: %1 "notice to another system", %2 the host or the account
                            : ActionWords::tr("carry out “%1” (%2)").arg(name, system);
}

QString actionProblem(const Action &action, const Workspace &workspace)
{
    return isMailAction(action.type) ? mailProblem(action, workspace) : callProblem(action, workspace);
}

Action freshAction(const QString &type, const Automation &automation, const Workspace &workspace)
{
    Action fresh{.type = type};
    const Action first = firstAction(automation);
    if (isMailAction(type)) {
        fresh.connection = isMailAction(first.type) && !first.connection.isEmpty()
                               ? first.connection
                               : firstMailAccount(workspace);
        fresh.language = first.language;
        return fresh;
    }
    const std::optional<ActionKind> kind = actionKind(type);
    if (!kind)
        return fresh;
    QStringList fitting;
    for (const Connection &connection : workspace.connections) {
        if (!kind->account.isEmpty() && connection.type == kind->account)
            fitting << connection.id;
    }
    if (fitting.size() == 1)
        fresh.connection = fitting.constFirst();
    for (const ActionField &field : kind->action.fields) {
        // A further action is a ticket or a lead: nobody is asked anything by it.
        if (field.kind == ActionField::Kind::Flag && field.member == u"invites")
            fresh.options.insert(field.member, false);
    }
    return fresh;
}

} // namespace surveyhook
