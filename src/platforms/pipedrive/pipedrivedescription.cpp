// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms and the guide say about Pipedrive.
#include "platforms/pipedrive/pipedriveplatform.h"
#include "platforms/samples.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

PlatformDescription PipedrivePlatform::description() const
{
    return {
        .id = id(),
        .name = u"Pipedrive"_s,
        .proof = ProofScheme::Basic,
        .topics = {{u"change.deal"_s, tr("A deal was changed, for example won"), true},
                   {u"create.deal"_s, tr("A deal was added")},
                   {u"create.person"_s, tr("A person was added")},
                   {u"change.person"_s, tr("A person was changed")},
                   {u"change.activity"_s, tr("An activity was changed, for example done")}},
        .guide =
            {{tr("Sign in to Pipedrive and open Tools and apps, Webhooks.")},
             {tr("Press Create new webhook and choose the event action change and the event object deal.")},
             {tr("Paste this address into the field Endpoint URL."), u"address"_s},
             {tr("Paste this name into the field HTTP Auth username."), u"user"_s},
             {tr("Paste this password into the field HTTP Auth password."), u"password"_s},
             {tr("Choose the webhook version v2 and save.")},
             {tr("A deal names its person by a number. Copy your API token from Personal preferences, API, "
                 "so "
                 "that Surveyhook can look the e-mail address up.")},
             {tr("Mark a deal of your own as won. It appears here as the first incoming event.")}},
        .fields = {{u"lookup.pipedrive.email"_s, tr("Customer's e-mail (looked up)"), u"email"_s},
                   {u"data.emails[0].value"_s, tr("Person's e-mail"), u"email"_s},
                   {u"data.first_name"_s, tr("First name"), u"firstName"_s},
                   {u"data.last_name"_s, tr("Last name"), u"lastName"_s},
                   {u"data.title"_s, tr("Title of the deal"), u"subject"_s},
                   {u"data.status"_s,
                    tr("State of the deal"),
                    {},
                    {//: state of a deal
                     {u"open"_s, tr("open")},
                     //: state of a deal
                     {u"won"_s, tr("won")},
                     //: state of a deal
                     {u"lost"_s, tr("lost")},
                     //: state of a deal
                     {u"deleted"_s, tr("deleted")}}},
                   {u"previous.status"_s,
                    tr("State before"),
                    {},
                    {//: state of a deal
                     {u"open"_s, tr("open")},
                     //: state of a deal
                     {u"won"_s, tr("won")},
                     //: state of a deal
                     {u"lost"_s, tr("lost")},
                     //: state of a deal
                     {u"deleted"_s, tr("deleted")}}},
                   {u"data.value"_s, tr("Value of the deal")},
                   {u"data.currency"_s, tr("Currency")},
                   {u"meta.user_id"_s, tr("Number of the colleague")}},
        .readyConditions = {{u"data.status"_s, Operator::Is, u"won"_s},
                            {u"previous.status"_s, Operator::IsNotEmpty, {}},
                            {u"data.value"_s, Operator::GreaterThan, 1000}},
        .suggestedDelay = {.amount = 1, .unit = Duration::Unit::Workdays},
        .lookups = {u"pipedrive.person"_s},
        .connection =
            {{u"apiToken"_s, tr("API token"), true, true, {}, tr("In Pipedrive: Personal preferences, API.")},
             {u"baseUrl"_s, tr("Address of the interface"), false, false, u"https://api.pipedrive.com"_s}},
    };
}

QList<SampleCall> PipedrivePlatform::samples() const
{
    const auto sample = [this](QStringView name, const QString &title) {
        return loadSample(id(), name.toString() + u".json"_s, title);
    };
    return {sample(u"deal-won", tr("A deal was won")), sample(u"person-added", tr("A person was added")),
            sample(u"person-older", tr("A person in the older shape"))};
}

} // namespace surveyhook
