// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms and the guide say about Intercom. Words of Intercom's own pages stay in English, as it shows
// them.
#include "platforms/intercom/intercomplatform.h"
#include "platforms/samples.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::IntercomPlatform)

public:
    static QList<PlatformTopic> topics();
    static QList<GuideStep> guide();
    static QList<FieldHint> fields();
};

QList<PlatformTopic> Texts::topics()
{
    return {
        {u"conversation.admin.closed"_s, tr("A conversation was closed"), true},
        {u"conversation.rating.added"_s, tr("A customer rated a conversation")},
        {u"conversation.user.created"_s, tr("A customer started a conversation")},
        {u"conversation.user.replied"_s, tr("A customer replied in a conversation")},
        {u"conversation.admin.replied"_s, tr("A colleague replied in a conversation")},
        {u"conversation.admin.single.created"_s, tr("A colleague started a conversation")},
        {u"conversation.admin.assigned"_s, tr("A conversation was assigned")},
        {u"conversation.admin.open.assigned"_s, tr("An open conversation was assigned")},
        {u"conversation.admin.opened"_s, tr("A conversation was opened again")},
        {u"conversation.admin.noted"_s, tr("A colleague wrote a note in a conversation")},
        {u"conversation.admin.snoozed"_s, tr("A conversation was snoozed")},
        {u"conversation.admin.unsnoozed"_s, tr("A snoozed conversation came back")},
        {u"conversation.admin.replied.translated"_s, tr("A colleague's reply was translated")},
        {u"conversation.operator.replied"_s, tr("The bot replied in a conversation")},
        {u"conversation.read"_s, tr("A customer read a conversation")},
        {u"conversation.priority.updated"_s, tr("The priority of a conversation changed")},
        {u"conversation.contact.attached"_s, tr("Somebody joined a conversation")},
        {u"conversation.contact.detached"_s, tr("Somebody was taken out of a conversation")},
        {u"conversation.company.updated"_s, tr("The company of a conversation changed")},
        {u"conversation.deleted"_s, tr("A conversation was deleted")},
        {u"conversation_part.tag.created"_s, tr("A message was given a tag")},
        {u"conversation_part.redacted"_s, tr("A message was blacked out")},
        {u"ticket.closed"_s, tr("A ticket was closed")},
        {u"ticket.resolved"_s, tr("A ticket was resolved")},
        {u"ticket.state.updated"_s, tr("A ticket changed its state")},
        {u"ticket.rating.provided"_s, tr("A customer rated a ticket")},
        {u"ticket.created"_s, tr("A ticket was created")},
        {u"ticket.contact.replied"_s, tr("A customer replied in a ticket")},
        {u"ticket.admin.replied"_s, tr("A colleague replied in a ticket")},
        {u"ticket.admin.replied.translated"_s, tr("A colleague's reply in a ticket was translated")},
        {u"ticket.note.created"_s, tr("A colleague wrote a note in a ticket")},
        {u"ticket.admin.assigned"_s, tr("A ticket was assigned to a colleague")},
        {u"ticket.team.assigned"_s, tr("A ticket was assigned to a team")},
        {u"ticket.attribute.updated"_s, tr("The data of a ticket changed")},
        {u"ticket.contact.attached"_s, tr("Somebody was added to a ticket")},
        {u"ticket.contact.detached"_s, tr("Somebody was taken out of a ticket")},
        {u"contact.user.created"_s, tr("A new customer was added")},
        {u"contact.lead.created"_s, tr("A new lead was added")},
        {u"contact.lead.signed_up"_s, tr("A lead became a customer")},
        {u"contact.lead.added_email"_s, tr("A lead left an e-mail address")},
        {u"contact.user.tag.created"_s, tr("A customer was given a tag")},
        {u"contact.user.updated"_s, tr("A customer's data changed")},
        {u"contact.user.tag.deleted"_s, tr("A customer lost a tag")},
        {u"contact.lead.updated"_s, tr("A lead's data changed")},
        {u"contact.lead.tag.created"_s, tr("A lead was given a tag")},
        {u"contact.lead.tag.deleted"_s, tr("A lead lost a tag")},
        {u"contact.email.updated"_s, tr("A contact's e-mail address changed")},
        {u"contact.merged"_s, tr("Two contacts became one")},
        {u"contact.subscribed"_s, tr("A contact subscribed to e-mail")},
        {u"contact.unsubscribed"_s, tr("A customer unsubscribed (always respected)")},
        {u"contact.archived"_s, tr("A contact was archived")},
        {u"contact.unarchive"_s, tr("A contact came back from the archive")},
        {u"contact.deleted"_s, tr("A contact was deleted")},
    };
}

QList<GuideStep> Texts::guide()
{
    return {
        {tr("Sign in to Intercom."), u"https://app.intercom.com"_s},
        {tr("Open Settings, then Developers, then Developer Hub.")},
        {tr("Press New app and choose Internal integration.")},
        {tr("Give the app a name, for example “Surveyhook”, and press Create app."), u"Surveyhook"_s},
        {tr("On the page Basic information copy the Client secret and paste it here as the secret. "
            "Calls "
            "that somebody else makes up are then refused.")},
        {tr("In the app open the page Webhooks.")},
        {tr("Paste this address into Your request endpoint URL."), u"address"_s},
        {tr("Under Webhook topics choose the topic that should start the survey."),
         u"conversation.admin.closed"_s},
        {tr("Add this topic as well, so that nobody who unsubscribed in Intercom is written to."),
         u"contact.unsubscribed"_s},
        {tr("Press Save. Intercom checks the address at once: Surveyhook answers the check, so no error "
            "should "
            "appear.")},
        {tr("Close a conversation in Intercom. It appears here as the first incoming event.")},
    };
}

QList<FieldHint> Texts::fields()
{
    return {
        {u"data.item.source.author.email"_s, tr("Customer's e-mail (conversation)"), u"email"_s},
        {u"data.item.source.author.name"_s, tr("Customer's full name (conversation)"), u"fullName"_s},
        {u"data.item.id"_s, tr("Number of the conversation or ticket"), u"subject"_s},
        {u"data.item.state"_s,
         tr("State of the conversation"),
         {},
         {{u"open"_s, tr("open")}, {u"closed"_s, tr("closed")}, {u"snoozed"_s, tr("snoozed")}}},
        {u"data.item.title"_s, tr("Title of the conversation")},
        {u"data.item.conversation_rating.rating"_s, tr("Rating from 1 to 5")},
        {u"data.item.conversation_rating.remark"_s, tr("Remark with the rating")},
        {u"data.item.contacts.contacts[0].id"_s, tr("Customer's number in Intercom")},
        {u"data.item.admin_assignee_id"_s, tr("Number of the colleague in charge")},
        {u"data.item.source.author.type"_s,
         tr("Who began the conversation"),
         {},
         {{u"user"_s, tr("a customer")},
          //: somebody who is not a customer yet and has not signed up
          {u"lead"_s, tr("a visitor")},
          {u"admin"_s, tr("a colleague")},
          {u"bot"_s, tr("a bot")}}},
        {u"data.item.email"_s, tr("E-mail (customer added or changed)"), u"email"_s},
        {u"data.item.name"_s, tr("Full name (customer added or changed)"), u"fullName"_s},
        {u"data.item.phone"_s, tr("Telephone (customer added or changed)"), u"phone"_s},
        {u"data.item.language_override"_s, tr("Language (customer added or changed)"), u"language"_s},
        {u"data.item.ticket_state.category"_s,
         tr("State of the ticket"),
         {},
         {{u"submitted"_s, tr("submitted")},
          {u"in_progress"_s, tr("in progress")},
          {u"waiting_on_customer"_s, tr("waiting for the customer")},
          {u"resolved"_s, tr("resolved")}}},
        {u"data.item.ticket_attributes._default_title_"_s, tr("Title of the ticket")},
        {u"topic"_s, tr("What happened")},
        {u"app_id"_s, tr("Intercom workspace")},
    };
}

} // namespace

PlatformDescription IntercomPlatform::description() const
{
    return {.id = id(),
            .name = u"Intercom"_s,
            .proof = ProofScheme::Hmac,
            .topics = Texts::topics(),
            .guide = Texts::guide(),
            .fields = Texts::fields(),
            .readyConditions = {{u"data.item.state"_s, Operator::Is, u"closed"_s},
                                {u"data.item.source.author.type"_s, Operator::IsOneOf,
                                 QJsonArray{u"user"_s, u"lead"_s}},
                                {u"data.item.conversation_rating.rating"_s, Operator::LessThan, 4},
                                {u"data.item.ticket_state.category"_s, Operator::Is, u"resolved"_s}},
            .suggestedDelay = {.amount = 2, .unit = Duration::Unit::Hours},
            .lookups = {u"intercom.contact"_s},
            .ratingTopics = intercomRatingTopics(),
            //: %1 the number of a team of colleagues
            .ratingTeam = tr("Team %1"),
            .connection = {{.member = u"accessToken"_s,
                            .title = tr("Access token"),
                            .secret = true,
                            .required = true,
                            .help = tr("In the Developer Hub of Intercom: your app, Authentication.")},
                           {.member = u"region"_s,
                            //: where Intercom stores the office's data
                            .title = tr("Region of the workspace"),
                            .choices = {{u"us"_s, tr("United States")},
                                        {u"eu"_s, tr("Europe")},
                                        {u"au"_s, tr("Australia")}}},
                           {.member = u"apiUrl"_s,
                            .title = tr("Another address of the API"),
                            .help = tr("Usually empty: the region says it.")}}};
}

QList<SampleCall> IntercomPlatform::samples() const
{
    const auto sample = [this](QStringView name, const QString &title) {
        return loadSample(id(), name.toString() + u".json"_s, title,
                          {{"accept", "application/json"},
                           {"user-agent", "intercom-parrot-service-client/1.0"}});
    };
    return {sample(u"chat-closed", tr("Conversation closed, the customer's address is there")),
            sample(u"chat-rated", tr("Conversation rated by the customer")),
            sample(u"chat-complaint", tr("Conversation closed, it was a complaint")),
            sample(u"chat-no-address", tr("Conversation closed, the customer left no address")),
            sample(u"chat-started-by-staff", tr("Conversation closed, a colleague had begun it")),
            sample(u"ticket-resolved", tr("Ticket resolved, the address has to be looked up")),
            sample(u"customer-added", tr("New customer added")),
            sample(u"customer-unsubscribed", tr("Customer unsubscribed"))};
}

} // namespace surveyhook
