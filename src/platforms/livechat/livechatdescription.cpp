// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms and the guide say about LiveChat.
#include "platforms/livechat/livechatplatform.h"
#include "platforms/samples.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

PlatformDescription LivechatPlatform::description() const
{
    return {
        .id = id(),
        .name = u"LiveChat"_s,
        .proof = ProofScheme::SecretHeader,
        .topics = {{u"chat_deactivated"_s, tr("A chat ended"), true},
                   {u"incoming_chat"_s, tr("A chat began")},
                   {u"event_properties_updated"_s, tr("A chat was rated")}},
        .guide =
            {{tr("Sign in to the developer console of LiveChat and open your app, or make one.")},
             {tr("Add the building block Chat webhooks.")},
             {tr("Paste this address into the field Webhook URL."), u"address"_s},
             {tr("Paste this into the field Secret key."), u"secret"_s},
             {tr("Choose two webhooks: chat_deactivated and incoming_chat. The end of a chat names nobody; "
                 "Surveyhook takes the e-mail address from the beginning of the same chat."),
              u"chat_deactivated"_s},
             {tr("In LiveChat ask for the e-mail address in the form before the chat.")},
             {tr("Install the app for your account, chat with yourself and end the chat. It appears here as "
                 "the first incoming event.")}},
        .fields = {{u"joined.email"_s, tr("Customer's e-mail (from the beginning of the chat)"), u"email"_s},
                   {u"joined.name"_s, tr("Customer's name (from the beginning of the chat)"), u"fullName"_s},
                   {u"payload.chat.users[0].email"_s, tr("Customer's e-mail"), u"email"_s},
                   {u"payload.chat.users[0].name"_s, tr("Customer's name"), u"fullName"_s},
                   {u"payload.chat_id"_s, tr("Number of the chat"), u"subject"_s},
                   {u"payload.thread_id"_s, tr("Number of the talk")},
                   {u"action"_s,
                    tr("What happened"),
                    {},
                    {//: value of a field; in the middle of a sentence
                     {u"incoming_chat"_s, tr("a chat began")},
                     //: value of a field; in the middle of a sentence
                     {u"chat_deactivated"_s, tr("a chat ended")},
                     //: value of a field; in the middle of a sentence
                     {u"event_properties_updated"_s, tr("a chat was rated")}}}},
        .readyConditions = {{u"action"_s, Operator::Is, u"chat_deactivated"_s},
                            {u"joined.email"_s, Operator::IsNotEmpty, {}}},
        .suggestedDelay = {.amount = 1, .unit = Duration::Unit::Hours},
    };
}

QList<SampleCall> LivechatPlatform::samples() const
{
    const auto sample = [this](QStringView name, const QString &title) {
        return loadSample(id(), name.toString() + u".json"_s, title);
    };
    return {sample(u"chat-began", tr("A chat began")), sample(u"chat-ended", tr("The same chat ended")),
            sample(u"chat-began-form", tr("A chat whose address stands in the form before it"))};
}

} // namespace surveyhook
