// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/informcall/informdestination.h"

#include "domain/codes.h"
#include "platforms/calls.h"
#include "platforms/notification.h"

#include <QCryptographicHash>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView inform("inform");

/** What the automation fills in, else what the event itself says of the person. */
QString valueOf(const ActionCall &call, const QString &name)
{
    for (auto it = call.values.begin(); it != call.values.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return call.known.value(name);
}

/** One for each event and action, however often it is tried: what the other side knows a repeat by. */
QByteArray messageId(const ActionCall &call)
{
    const QString whole = QStringList{call.automation, call.eventId, call.once}.join(u'|');
    return "msg_" + QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
}

} // namespace

QString InformDestination::id() const
{
    return u"inform"_s;
}

QString InformDestination::name() const
{
    //: the name of an action: telling another system what happened
    return tr("Inform another system");
}

QList<ActionDescription> InformDestination::actions() const
{
    return {{.type = inform,
             .title = name(),
             .purpose = tr("The other system gets a notification with the automation, the person and your "
                           "note."),
             .fields = {{.member = u"url"_s, .title = tr("Address of the other system"), .required = true},
                        {.member = u"body"_s,
                         .title = tr("Shape of the notification"),
                         .kind = ActionField::Kind::Choice,
                         .choices = {{.value = {}, .title = tr("As SALESmanago sends it")},
                                     {.value = u"standard"_s, .title = tr("Signed (Standard Webhooks)")}}},
                        {.member = u"secret"_s,
                         .title = tr("Secret for the signature"),
                         .kind = ActionField::Kind::Secret},
                        {.member = u"user"_s,
                         .title = tr("User name"),
                         .help = tr("Empty: the address asks for no login.")},
                        {.member = u"password"_s, .title = tr("Password"), .kind = ActionField::Kind::Secret},
                        {.member = u"description"_s,
                         .title = tr("Note"),
                         .kind = ActionField::Kind::Text,
                         .takesFields = true}}}};
}

PersonNeed InformDestination::personNeed(const QString &, const QJsonObject &) const
{
    return PersonNeed::Nobody;
}

QStringList InformDestination::templates(const QJsonObject &options) const
{
    return {options.value("description"_L1).toString()};
}

Result<OutgoingRequest> InformDestination::request(const ActionCall &call) const
{
    const auto description = filledIn(call.options.value("description"_L1).toString(), call, asItIs);
    if (!description)
        return description.error();
    const QString email = call.person.isEmpty() ? valueOf(call, u"email"_s) : call.person;
    // The same for every rule that tells of the person.
    const QString known = email.isEmpty() ? call.once : email;
    const QString contact = call.respondent > 0 ? QString::number(call.respondent) : known;
    QJsonObject rule{{u"id"_s, call.automation},
                     {u"name"_s, call.automationName},
                     {u"contactId"_s, contact},
                     {u"description"_s, *description},
                     {u"email"_s, email},
                     {u"phone"_s, valueOf(call, u"phone"_s)},
                     {u"company"_s, valueOf(call, u"company"_s)}};
    QJsonObject data = rule;
    data.insert("event"_L1, call.eventId);
    const auto request =
        notificationRequest({.options = call.options,
                             .shape = notificationShape(call.options, NotificationShape::Rule),
                             .id = messageId(call),
                             .type = u"automation.action"_s,
                             .at = call.now,
                             .rule = rule,
                             .data = data},
                            call.now);
    if (!request)
        return callError(call, codes::callSettings, request.error().values);
    return *request;
}

DeliveryOutcome InformDestination::judge(const ActionCall &call, const OutgoingAnswer &answer) const
{
    // The notification carries an id of its own, so a second one is recognised.
    if (const auto fault = callFault(call, answer, Repeatable::Yes))
        return *fault;
    DeliveryOutcome outcome = judgedByStatus(call, answer);
    if (auto *accepted = std::get_if<Delivered>(&outcome))
        accepted->applied = true;
    return outcome;
}

std::shared_ptr<const Destination> informcallDestination()
{
    return std::make_shared<InformDestination>();
}

} // namespace surveyhook
