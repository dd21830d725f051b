// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms and the guide say about tools that have no preset of their own.
#include "platforms/generic/genericplatform.h"
#include "platforms/samples.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

PlatformDescription GenericPlatform::description() const
{
    return {
        .id = id(),
        //: any tool that can call a webhook
        .name = tr("Another system"),
        .proof = ProofScheme::SecretHeader,
        .guide =
            {{tr("In the other system look for “webhook”, “HTTP request” or “notify a URL”.")},
             {tr("Paste this address there."), u"address"_s},
             {tr("If you can choose, take the method POST and the format JSON. Forms, XML and plain links "
                 "work "
                 "as well."),
              u"POST"_s},
             {tr("If the system can add a header of its own, give it this name."), u"X-Webhook-Secret"_s},
             {tr("Paste this secret as the value of the header. Calls without it are then refused."),
              u"secret"_s},
             {tr("If the system asks for a user name and a password instead, enter them here first and copy "
                 "them from here.")},
             {tr("Send a test call. It appears here as the first incoming event, and you choose the e-mail "
                 "address in it.")}},
        .fields = {{u"email"_s, tr("Customer's e-mail"), u"email"_s},
                   {u"firstName"_s, tr("First name"), u"firstName"_s},
                   {u"lastName"_s, tr("Last name"), u"lastName"_s},
                   {u"name"_s, tr("Full name"), u"fullName"_s},
                   {u"phone"_s, tr("Telephone"), u"phone"_s},
                   {u"language"_s, tr("Language"), u"language"_s},
                   {u"company"_s, tr("Company"), u"company"_s},
                   {u"order.customer.email"_s, tr("Customer's e-mail (order)"), u"email"_s},
                   {u"order.customer.firstName"_s, tr("First name (order)"), u"firstName"_s},
                   {u"order.customer.lastName"_s, tr("Last name (order)"), u"lastName"_s},
                   {u"order.customer.language"_s, tr("Language (order)"), u"language"_s},
                   {u"order.number"_s, tr("Number of the order"), u"subject"_s},
                   {u"order.status"_s, tr("State of the order")}},
        .readyConditions = {{u"email"_s, Operator::IsNotEmpty, {}},
                            {u"order.status"_s, Operator::Is, u"shipped"_s},
                            {u"consent"_s, Operator::Is, true}},
    };
}

QList<SampleCall> GenericPlatform::samples() const
{
    const auto sample = [this](QStringView name, const QString &title) {
        return loadSample(id(), name.toString(), title);
    };
    return {sample(u"order-shipped.json", tr("Shop: an order was shipped")),
            sample(u"order-shipped-xml.xml", tr("Shop: an order was shipped (XML)")),
            sample(u"contact-form.form", tr("Contact form on the web site")),
            sample(u"visit-list.json", tr("Several visitors of one day in one call")),
            sample(u"order-agent-only.json", tr("Shop: only a colleague's address is in it"))};
}

} // namespace surveyhook
