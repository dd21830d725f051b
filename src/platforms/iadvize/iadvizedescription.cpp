// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms and the guide say about iAdvize. Words of iAdvize's own pages stay in English, as it shows
// them.
#include "platforms/iadvize/iadvizeplatform.h"
#include "platforms/samples.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::IadvizePlatform)

public:
    static QList<PlatformTopic> topics();
    static QList<GuideStep> guide();
    static QList<FieldHint> fields();
    static QList<ConnectionField> connection();
};

QList<PlatformTopic> Texts::topics()
{
    return {
        {u"v2.conversation.closed"_s, tr("A conversation ended"), true},
        {u"satisfaction.answered"_s, tr("A visitor answered the satisfaction question")},
        {u"v2.conversation.pushed"_s, tr("A conversation began")},
        {u"visitor.updated"_s, tr("A visitor's data changed")},
        {u"transaction.attributed"_s, tr("A purchase was credited to a conversation")},
        {u"conversation.started"_s, tr("A conversation began (older accounts)")},
        {u"conversation.closed"_s, tr("A conversation ended (older accounts)")},
        {u"conversation.transferred"_s, tr("A conversation was transferred (older accounts)")},
        {u"user.created"_s, tr("A colleague was added")},
        {u"user.updated"_s, tr("A colleague's data changed")},
        {u"user.connected"_s, tr("A colleague signed in")},
        {u"user.disconnected"_s, tr("A colleague signed out")},
        {u"user.availability.updated"_s, tr("A colleague became available or busy")},
    };
}

QList<GuideStep> Texts::guide()
{
    return {
        {tr("Sign in to the iAdvize developer platform, or create an account there."),
         u"https://developers.iadvize.com"_s},
        {tr("Create an application and give it a name."), u"Surveyhook"_s},
        {tr("Open Webhooks in the application and add one. Paste this address as its callback URL."),
         u"address"_s},
        {tr("As content type choose application/json."), u"application/json"_s},
        {tr("Subscribe to the event that should start the survey."), u"v2.conversation.closed"_s},
        {tr("Open App information, copy the secret token and paste it here as the secret. Calls that "
            "somebody else makes up are then refused.")},
        {tr("Install the application in the Marketplace section of iAdvize.")},
        {tr("iAdvize never sends the visitor's e-mail address. Add the look-up here and give it an access "
            "token, so "
            "that Surveyhook can ask for the address.")},
        {tr("End a test conversation. It appears here as the first incoming event.")},
    };
}

QList<FieldHint> Texts::fields()
{
    return {
        {u"lookup.visitor.email"_s, tr("Visitor's e-mail (looked up)"), u"email"_s},
        {u"lookup.visitor.firstName"_s, tr("Visitor's first name (looked up)"), u"firstName"_s},
        {u"lookup.visitor.lastName"_s, tr("Visitor's last name (looked up)"), u"lastName"_s},
        {u"lookup.visitor.phone"_s, tr("Visitor's telephone (looked up)"), u"phone"_s},
        {u"conversationId"_s, tr("Number of the conversation"), u"subject"_s},
        //: chat, call, video, Facebook …
        {u"channel"_s,
         tr("Channel of the conversation"),
         {},
         {{u"CHAT"_s, tr("chat")},
          {u"CALL"_s, tr("phone call")},
          {u"VIDEO"_s, tr("video call")},
          {u"FACEBOOK"_s, tr("Facebook")},
          {u"FACEBOOK_BUSINESS_ON_MESSENGER"_s, tr("Messenger")},
          {u"TWITTER"_s, tr("Twitter")},
          {u"MOBILE_APP"_s, tr("mobile app")},
          {u"SMS"_s, tr("SMS")}}},
        {u"customerSatisfaction"_s, tr("Satisfaction from 1 to 5 (CSAT)")},
        {u"netPromoterScore"_s, tr("Would recommend, from 0 to 10 (NPS)")},
        {u"satisfactionComment"_s, tr("Comment with the satisfaction")},
        {u"joined.customerSatisfaction"_s, tr("Satisfaction from 1 to 5 (of the whole conversation)")},
        {u"joined.netPromoterScore"_s, tr("Would recommend, from 0 to 10 (of the whole conversation)")},
        {u"joined.satisfactionComment"_s, tr("Comment (of the whole conversation)")},
        {u"amount"_s, tr("Amount of the purchase")},
        {u"externalId"_s, tr("Number of the purchase")},
        {u"projectId"_s, tr("iAdvize project")},
        {u"operatorIds[0]"_s, tr("Number of the colleague who talked")},
        {u"visitorId"_s, tr("Number of the visitor")},
        {u"eventType"_s, tr("What happened")},
        {u"createdAt"_s, tr("Time of the event")},
    };
}

QList<ConnectionField> Texts::connection()
{
    return {{.member = u"token"_s,
             .title = tr("Access token"),
             .secret = true,
             .help =
                 tr("Made in iAdvize by an administrator, for reading visitors. Leave it empty when you give "
                    "a user name and a password: Surveyhook then fetches a token every day.")},
            {.member = u"user"_s,
             .title = tr("User name"),
             .help = tr("Of an iAdvize account that may read visitors; only without an access token.")},
            {.member = u"password"_s, .title = tr("Password"), .secret = true},
            {.member = u"apiToken"_s,
             .title = tr("API key of the REST API"),
             .secret = true,
             .help = tr("Only for the look-up by REST.")},
            {.member = u"graphqlUrl"_s,
             .title = tr("Address of the GraphQL API"),
             .usual = u"https://api.iadvize.com/graphql"_s},
            {.member = u"restUrl"_s, .title = tr("Address of the REST API")},
            {.member = u"visitorBy"_s,
             .title = tr("Visitor is asked for by (REST)"),
             .help = tr("iAdvize's own pages differ on this. Try another one when no visitor is found."),
             .choices = {{{}, tr("whichever fits")},
                         {u"visitorExternalId"_s, tr("the old number (visitorExternalId)")},
                         {u"visitorId"_s, tr("the new number (visitorId)")},
                         {u"external_id"_s, tr("a search for the old number (external_id)")},
                         {u"unique_id"_s, tr("a search for the new number (unique_id)")}}}};
}

} // namespace

PlatformDescription IadvizePlatform::description() const
{
    return {.id = id(),
            .name = u"iAdvize"_s,
            .proof = ProofScheme::Hmac,
            .topics = Texts::topics(),
            .guide = Texts::guide(),
            .fields = Texts::fields(),
            .readyConditions = {{u"channel"_s, Operator::IsOneOf,
                                 QJsonArray{u"CHAT"_s, u"CALL"_s, u"VIDEO"_s}},
                                {u"customerSatisfaction"_s, Operator::LessThan, 3},
                                {u"netPromoterScore"_s, Operator::GreaterThan, 8},
                                {u"amount"_s, Operator::GreaterThan, 0}},
            .suggestedDelay = {.amount = 2, .unit = Duration::Unit::Hours},
            .lookups = {u"iadvize.graphql"_s, u"iadvize.rest"_s},
            .ratingTopics = {iadvizeRatingTopic()},
            //: %1 the number of a project (a web site with chat) at iAdvize
            .ratingTeam = tr("Project %1"),
            .connection = Texts::connection()};
}

QList<SampleCall> IadvizePlatform::samples() const
{
    const auto sample = [this](QStringView name, const QString &title) {
        return loadSample(id(), name.toString(), title);
    };
    return {sample(u"conversation-closed.json", tr("Conversation ended")),
            sample(u"conversation-closed-unknown.json",
                   tr("Conversation ended, the visitor left no address")),
            sample(u"satisfaction.json", tr("Visitor answered the satisfaction question")),
            sample(u"purchase.json", tr("Purchase credited to a conversation")),
            sample(u"conversation-closed-form.form", tr("Conversation ended, sent as a form"))};
}

} // namespace surveyhook
