// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/woocommerce/woocommerceplatform.h"

#include "domain/codes.h"
#include "domain/fieldpath.h"
#include "platforms/people.h"
#include "platforms/proof.h"
#include "platforms/samples.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

const HmacHeader &scheme()
{
    static const HmacHeader hmac{.header = "x-wc-webhook-signature", .digits = HmacHeader::Digits::Base64};
    return hmac;
}

QString header(const RawRequest &request, QByteArrayView name)
{
    return QString::fromUtf8(request.header(name).trimmed());
}

bool isOrder(const QJsonObject &data)
{
    return data.contains("billing"_L1) || data.contains("line_items"_L1);
}

} // namespace

QString WoocommercePlatform::id() const
{
    return u"woocommerce"_s;
}

std::optional<ProbeAnswer> WoocommercePlatform::probe(const RawRequest &request, const ParsedBody *body) const
{
    if (auto head = headProbe(request))
        return head;
    // Saving the webhook sends a form with nothing but its number, before anything is signed.
    const bool isTest = body != nullptr && body->kind == ParsedBody::Kind::Form && body->data.size() == 1
                        && body->data.contains("webhook_id"_L1);
    if (!isTest)
        return std::nullopt;
    return ProbeAnswer{.code = codes::probePing};
}

Proof WoocommercePlatform::verify(const RawRequest &request, const Credentials &credentials) const
{
    return checkHmac(scheme(), request, request.body, credentials.secret);
}

QList<HttpHeader> WoocommercePlatform::prove(const RawRequest &request, const Credentials &credentials) const
{
    return hmacHeaders(scheme(), request.body, credentials.secret);
}

Result<ParsedCall> WoocommercePlatform::read(const RawRequest &request, const ParsedBody &body) const
{
    const QString number = textOf(body.data.value("id"_L1));
    if (number.isEmpty())
        return wrongShape(u"id"_s);
    ParsedCall call{.type = header(request, "x-wc-webhook-topic"), .items = {body.data}};
    const QString kind = isOrder(body.data) ? u"order"_s : u"customer"_s;
    if (call.type.isEmpty())
        call.type = QString(kind + u".updated"_s);
    call.subject = kind + u':' + number;
    call.dedupKey = header(request, "x-wc-webhook-delivery-id");
    if (call.dedupKey.isEmpty()) {
        const QString changed = textOf(body.data.value("date_modified"_L1));
        call.dedupKey = call.type + u' ' + number + u' ' + changed;
        if (changed.isEmpty()) // Nothing tells a repeat from a later change, except that it comes soon.
            call.dedupWindow = std::chrono::minutes(10);
    }
    return call;
}

Correspondents WoocommercePlatform::correspondents(const QJsonObject &data) const
{
    return customerAt(data, {u"billing.email"_s, u"email"_s});
}

QStringList WoocommercePlatform::essentialPaths() const
{
    return {u"id"_s, u"date_modified"_s, u"billing.country"_s};
}

PlatformDescription WoocommercePlatform::description() const
{
    return {
        .id = id(),
        .name = u"WooCommerce"_s,
        .proof = ProofScheme::Hmac,
        .topics = {{u"order.updated"_s, tr("An order was changed, for example completed"), true},
                   {u"order.created"_s, tr("An order was placed")},
                   {u"customer.created"_s, tr("A customer account was made")},
                   {u"customer.updated"_s, tr("A customer account was changed")}},
        .guide = {{tr("Sign in to WordPress and open WooCommerce, Settings, Advanced, Webhooks.")},
                  {tr("Press Add webhook, give it a name and choose the status Active.")},
                  {tr("As topic choose Order updated."), u"Order updated"_s},
                  {tr("Paste this address into the field Delivery URL."), u"address"_s},
                  {tr("Paste this into the field Secret."), u"secret"_s},
                  {tr("Press Save webhook. WooCommerce tests the address at once.")},
                  {tr("Complete an order of your own. It appears here as the first incoming event.")},
                  {tr("WooCommerce switches a webhook off after five failed calls, and does not call private "
                      "addresses: the shop has to reach this computer from outside.")}},
        .fields = {{u"billing.email"_s, tr("Customer's e-mail"), u"email"_s},
                   {u"email"_s, tr("E-mail of the account"), u"email"_s},
                   {u"billing.first_name"_s, tr("First name"), u"firstName"_s},
                   {u"billing.last_name"_s, tr("Last name"), u"lastName"_s},
                   {u"billing.phone"_s, tr("Telephone"), u"phone"_s},
                   {u"billing.company"_s, tr("Company"), u"company"_s},
                   {u"billing.country"_s,
                    tr("Country"),
                    u"language"_s,
                    {{u"PL"_s, tr("Poland")},
                     {u"NL"_s, tr("the Netherlands")},
                     {u"BE"_s, tr("Belgium")},
                     {u"DE"_s, tr("Germany")}}},
                   {u"number"_s, tr("Number of the order"), u"subject"_s},
                   {u"status"_s,
                    tr("State of the order"),
                    {},
                    {//: state of an order
                     {u"pending"_s, tr("waiting for payment")},
                     //: state of an order
                     {u"processing"_s, tr("being prepared")},
                     //: state of an order
                     {u"on-hold"_s, tr("on hold")},
                     //: state of an order
                     {u"completed"_s, tr("completed")},
                     //: state of an order
                     {u"cancelled"_s, tr("cancelled")},
                     //: state of an order
                     {u"refunded"_s, tr("paid back")},
                     //: state of an order
                     {u"failed"_s, tr("payment failed")}}},
                   {u"total"_s, tr("Total of the order")}},
        .readyConditions = {{u"status"_s, Operator::Is, u"completed"_s},
                            {u"billing.country"_s, Operator::IsOneOf, QJsonArray{u"PL"_s, u"NL"_s}},
                            {u"total"_s, Operator::GreaterThan, 20}},
        .suggestedDelay = {.amount = 3, .unit = Duration::Unit::Days},
    };
}

QList<SampleCall> WoocommercePlatform::samples() const
{
    const auto sample = [this](QStringView name, const QString &topic, const QString &title) {
        return loadSample(id(), name.toString() + u".json"_s, title,
                          {{"x-wc-webhook-topic", topic.toUtf8()},
                           {"x-wc-webhook-delivery-id", "sample-" + name.toUtf8()}});
    };
    return {sample(u"order-completed", u"order.updated"_s, tr("Order completed")),
            sample(u"order-guest-pl", u"order.created"_s, tr("Order of a guest in Poland")),
            sample(u"customer-created", u"customer.created"_s, tr("New customer account"))};
}

std::shared_ptr<const Platform> woocommercePlatform()
{
    return std::make_shared<WoocommercePlatform>();
}

} // namespace surveyhook
