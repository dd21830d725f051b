// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms and the guide say about Zendesk.
#include "platforms/samples.h"
#include "platforms/zendesk/zendeskplatform.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

PlatformDescription ZendeskPlatform::description() const
{
    return {
        .id = id(),
        .name = u"Zendesk"_s,
        .proof = ProofScheme::Hmac,
        .topics = {{u"zen:event-type:ticket.status_changed"_s,
                    tr("A ticket's state changed, for example to solved"), true},
                   {u"zen:event-type:ticket.created"_s, tr("A ticket was opened")},
                   {u"zen:event-type:ticket.csat_received"_s, tr("A ticket was rated")},
                   {u"zen:event-type:user.created"_s, tr("A customer was added")},
                   {u"trigger"_s, tr("A trigger of Zendesk sent data of its own")}},
        .guide =
            {{tr("Sign in to Zendesk and open the Admin Center, Apps and integrations, Webhooks.")},
             {tr("Press Create webhook and choose Zendesk events, Ticket status changed.")},
             {tr("Paste this address into the field Endpoint URL."), u"address"_s},
             {tr("Choose the method POST and the format JSON."), u"POST"_s},
             {tr("Save, open the webhook, press Reveal secret, and paste the signing secret here.")},
             {tr("Tickets name their requester by a number. Make an API token under Apps and integrations, "
                 "APIs, so that Surveyhook can look the e-mail address up.")},
             {tr("Solve a ticket of your own. It appears here as the first incoming event.")}},
        .fields = {{u"detail.email"_s, tr("Customer's e-mail"), u"email"_s},
                   {u"lookup.zendesk.email"_s, tr("Customer's e-mail (looked up)"), u"email"_s},
                   {u"ticket.requester.email"_s, tr("Requester's e-mail (from a trigger)"), u"email"_s},
                   {u"detail.subject"_s, tr("Subject of the ticket"), u"subject"_s},
                   {u"detail.id"_s, tr("Number of the ticket")},
                   {u"detail.status"_s,
                    tr("State of the ticket"),
                    {},
                    {//: state of a ticket
                     {u"NEW"_s, tr("new")},
                     //: state of a ticket
                     {u"OPEN"_s, tr("open")},
                     //: state of a ticket
                     {u"PENDING"_s, tr("waiting for the customer")},
                     //: state of a ticket
                     {u"HOLD"_s, tr("on hold")},
                     //: state of a ticket
                     {u"SOLVED"_s, tr("solved")},
                     //: state of a ticket
                     {u"CLOSED"_s, tr("closed")}}},
                   {u"event.current"_s,
                    tr("State now"),
                    {},
                    {//: state of a ticket
                     {u"NEW"_s, tr("new")},
                     //: state of a ticket
                     {u"OPEN"_s, tr("open")},
                     //: state of a ticket
                     {u"PENDING"_s, tr("waiting for the customer")},
                     //: state of a ticket
                     {u"HOLD"_s, tr("on hold")},
                     //: state of a ticket
                     {u"SOLVED"_s, tr("solved")},
                     //: state of a ticket
                     {u"CLOSED"_s, tr("closed")}}},
                   {u"event.previous"_s,
                    tr("State before"),
                    {},
                    {//: state of a ticket
                     {u"NEW"_s, tr("new")},
                     //: state of a ticket
                     {u"OPEN"_s, tr("open")},
                     //: state of a ticket
                     {u"PENDING"_s, tr("waiting for the customer")},
                     //: state of a ticket
                     {u"HOLD"_s, tr("on hold")},
                     //: state of a ticket
                     {u"SOLVED"_s, tr("solved")},
                     //: state of a ticket
                     {u"CLOSED"_s, tr("closed")}}},
                   {u"detail.priority"_s,
                    tr("Priority of the ticket"),
                    {},
                    {//: priority of a ticket
                     {u"LOW"_s, tr("low")},
                     //: priority of a ticket
                     {u"NORMAL"_s, tr("normal")},
                     //: priority of a ticket
                     {u"HIGH"_s, tr("high")},
                     //: priority of a ticket
                     {u"URGENT"_s, tr("urgent")}}},
                   {u"detail.tags"_s, tr("Tags of the ticket")},
                   {u"detail.group_id"_s, tr("Number of the group")}},
        .readyConditions = {{u"event.current"_s, Operator::Is, u"SOLVED"_s},
                            {u"detail.is_public"_s, Operator::Is, true},
                            {u"detail.priority"_s, Operator::IsNot, u"LOW"_s}},
        .suggestedDelay = {.amount = 1, .unit = Duration::Unit::Hours},
        .lookups = {u"zendesk.user"_s},
        .connection = {{u"baseUrl"_s,
                        tr("Address of your Zendesk"),
                        false,
                        true,
                        {},
                        tr("https://office.zendesk.com, with your own name.")},
                       {u"user"_s,
                        tr("E-mail of an administrator"),
                        false,
                        false,
                        {},
                        tr("Empty: the token is an OAuth token.")},
                       {u"token"_s, tr("API token"), true, true}},
    };
}

QList<SampleCall> ZendeskPlatform::samples() const
{
    const auto sample = [this](QStringView name, const QString &title) {
        return loadSample(id(), name.toString() + u".json"_s, title,
                          {{"x-zendesk-webhook-invocation-id", "sample-" + name.toUtf8()}});
    };
    return {sample(u"ticket-solved", tr("Ticket solved")), sample(u"ticket-created", tr("Ticket opened")),
            sample(u"user-created", tr("New customer with an e-mail address")),
            sample(u"trigger", tr("Trigger that sends the requester's e-mail address"))};
}

} // namespace surveyhook
