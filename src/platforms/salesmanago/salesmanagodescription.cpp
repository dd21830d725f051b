// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms and the guide say about SALESmanago.
#include "platforms/salesmanago/salesmanagoplatform.h"
#include "platforms/samples.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

PlatformDescription SalesmanagoPlatform::description() const
{
    return {
        .id = id(),
        .name = u"SALESmanago"_s,
        .proof = ProofScheme::Basic,
        .guide = {{tr("Sign in to SALESmanago.")},
                  {tr("Go to Automation rules and press Add new rule.")},
                  {tr("Choose the event that should start the survey, for example a purchase or a new tag.")},
                  {tr("From the list of actions choose Send information about the executed rule.")},
                  {tr("Paste this address into the field Endpoint."), u"address"_s},
                  {tr("Tick Basic authorization required.")},
                  {tr("Paste this name as the user name."), u"user"_s},
                  {tr("Paste this password."), u"password"_s},
                  {tr("If you like, write a note into the description. It arrives with every call and can be "
                      "used in "
                      "conditions and in the survey.")},
                  {tr("Save the rule, switch it on and let it run for a contact of your own. It appears here "
                      "as the "
                      "first incoming event.")}},
        .fields = {{u"email"_s, tr("Customer's e-mail"), u"email"_s},
                   {u"phone"_s, tr("Customer's telephone"), u"phone"_s},
                   {u"company"_s, tr("Customer's company"), u"company"_s},
                   {u"name"_s, tr("Name of the rule")},
                   {u"id"_s, tr("Number of the rule")},
                   {u"description"_s, tr("Description written in the rule")},
                   {u"contactId"_s, tr("Customer's number in SALESmanago")}},
        .readyConditions = {{u"email"_s, Operator::IsNotEmpty, {}},
                            {u"company"_s, Operator::IsNotEmpty, {}},
                            //: part of the name of an automation rule: "After the purchase: send a survey"
                            {u"name"_s, Operator::Contains, tr("purchase")}},
        .suggestedDelay = {.amount = 1, .unit = Duration::Unit::Workdays},
    };
}

QList<SampleCall> SalesmanagoPlatform::samples() const
{
    const auto sample = [this](QStringView name, const QString &title) {
        return loadSample(id(), name.toString() + u".json"_s, title);
    };
    return {sample(u"after-purchase", tr("Rule after a purchase")),
            sample(u"new-company", tr("Rule for a company that is a new customer")),
            sample(u"numbers", tr("Rule whose numbers come without quotation marks")),
            sample(u"phone-only", tr("Rule for a contact without an e-mail address"))};
}

} // namespace surveyhook
