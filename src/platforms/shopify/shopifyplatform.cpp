// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/shopify/shopifyplatform.h"

#include "domain/fieldpath.h"
#include "platforms/people.h"
#include "platforms/proof.h"
#include "platforms/samples.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

const HmacHeader &scheme()
{
    static const HmacHeader hmac{.header = "x-shopify-hmac-sha256", .digits = HmacHeader::Digits::Base64};
    return hmac;
}

QString header(const RawRequest &request, QByteArrayView name)
{
    return QString::fromUtf8(request.header(name).trimmed());
}

QString topicOf(const RawRequest &request, const QJsonObject &data)
{
    if (const QString topic = header(request, "x-shopify-topic"); !topic.isEmpty())
        return topic;
    return data.contains("fulfillment_status"_L1) ? u"orders/updated"_s : QString();
}

QString subjectOf(const QString &topic, const QJsonObject &data)
{
    // A fulfilment is about its order; everything else says itself what it is.
    const QString order = textOf(data.value("order_id"_L1));
    const QString id = order.isEmpty() ? textOf(data.value("id"_L1)) : order;
    if (id.isEmpty())
        return {};
    const QString kind = topic.section(u'/', 0, 0);
    const bool isOrder = !order.isEmpty() || kind == u"orders";
    return (isOrder ? u"order:"_s : QString(kind + u':')) + id;
}

} // namespace

QString ShopifyPlatform::id() const
{
    return u"shopify"_s;
}

std::optional<ProbeAnswer> ShopifyPlatform::probe(const RawRequest &request, const ParsedBody *body) const
{
    Q_UNUSED(body)
    return headProbe(request);
}

Proof ShopifyPlatform::verify(const RawRequest &request, const Credentials &credentials) const
{
    return checkHmac(scheme(), request, request.body, credentials.secret);
}

QList<HttpHeader> ShopifyPlatform::prove(const RawRequest &request, const Credentials &credentials) const
{
    return hmacHeaders(scheme(), request.body, credentials.secret);
}

Result<ParsedCall> ShopifyPlatform::read(const RawRequest &request, const ParsedBody &body) const
{
    if (textOf(body.data.value("id"_L1)).isEmpty())
        return wrongShape(u"id"_s);
    ParsedCall call{.type = topicOf(request, body.data), .items = {body.data}};
    call.dedupKey = header(request, "x-shopify-event-id");
    if (call.dedupKey.isEmpty())
        call.dedupKey = header(request, "x-shopify-webhook-id");
    call.subject = subjectOf(call.type, body.data);
    return call;
}

Correspondents ShopifyPlatform::correspondents(const QJsonObject &data) const
{
    QStringList paths{u"email"_s, u"contact_email"_s, u"customer.email"_s};
    return customerAt(data, paths);
}

QStringList ShopifyPlatform::essentialPaths() const
{
    return {u"id"_s, u"order_id"_s, u"fulfillment_status"_s};
}

PlatformDescription ShopifyPlatform::description() const
{
    return {
        .id = id(),
        .name = u"Shopify"_s,
        .proof = ProofScheme::Hmac,
        .topics = {{u"orders/fulfilled"_s, tr("An order was shipped completely"), true},
                   {u"orders/paid"_s, tr("An order was paid")},
                   {u"orders/create"_s, tr("An order was placed")},
                   {u"orders/updated"_s, tr("An order was changed")},
                   {u"orders/cancelled"_s, tr("An order was cancelled")},
                   {u"customers/create"_s, tr("A customer account was made")},
                   {u"refunds/create"_s, tr("Money was paid back")}},
        .guide =
            {{tr("Sign in to the Shopify admin and open Settings, Notifications, Webhooks.")},
             {tr("Press Create webhook.")},
             {tr("Choose the event, for example Order fulfillment, and the format JSON."), u"JSON"_s},
             {tr("Paste this address into the field URL."), u"address"_s},
             {tr("Save. Below the list Shopify shows the key with which your webhooks are signed. Copy it "
                 "and paste it here as the secret.")},
             {tr("Press Send test notification, or let an order of your own run through. It appears here as "
                 "the first incoming event.")}},
        .fields = {{u"email"_s, tr("Customer's e-mail"), u"email"_s},
                   {u"contact_email"_s, tr("E-mail for this order"), u"email"_s},
                   {u"customer.first_name"_s, tr("First name"), u"firstName"_s},
                   {u"customer.last_name"_s, tr("Last name"), u"lastName"_s},
                   {u"phone"_s, tr("Telephone"), u"phone"_s},
                   {u"customer_locale"_s, tr("Language of the customer"), u"language"_s},
                   {u"name"_s, tr("Number of the order"), u"subject"_s},
                   {u"financial_status"_s,
                    tr("State of the payment"),
                    {},
                    {//: state of the payment of an order
                     {u"pending"_s, tr("waiting")},
                     //: state of the payment of an order: the card company has reserved the amount
                     {u"authorized"_s, tr("promised but not collected")},
                     //: state of the payment of an order
                     {u"partially_paid"_s, tr("partly paid")},
                     //: state of the payment of an order
                     {u"paid"_s, tr("paid")},
                     //: state of the payment of an order
                     {u"partially_refunded"_s, tr("partly paid back")},
                     //: state of the payment of an order
                     {u"refunded"_s, tr("paid back")},
                     //: state of the payment of an order
                     {u"voided"_s, tr("cancelled")}}},
                   {u"fulfillment_status"_s,
                    tr("State of the shipment"),
                    {},
                    {//: state of the shipment of an order
                     {u"fulfilled"_s, tr("all shipped")},
                     //: state of the shipment of an order
                     {u"partial"_s, tr("partly shipped")},
                     //: state of the shipment of an order
                     {u"restocked"_s, tr("back in stock")}}},
                   {u"total_price"_s, tr("Total of the order")},
                   {u"buyer_accepts_marketing"_s, tr("Customer agreed to marketing")}},
        .readyConditions = {{u"fulfillment_status"_s, Operator::Is, u"fulfilled"_s},
                            {u"financial_status"_s, Operator::Is, u"paid"_s},
                            {u"total_price"_s, Operator::GreaterThan, 50}},
        .suggestedDelay = {.amount = 3, .unit = Duration::Unit::Days},
    };
}

QList<SampleCall> ShopifyPlatform::samples() const
{
    const auto sample = [this](QStringView name, const QString &topic, const QString &title) {
        return loadSample(id(), name.toString() + u".json"_s, title,
                          {{"x-shopify-topic", topic.toUtf8()},
                           {"x-shopify-event-id", "sample-" + name.toUtf8()},
                           {"x-shopify-shop-domain", "sklep.example"}});
    };
    return {sample(u"order-fulfilled", u"orders/fulfilled"_s, tr("Order shipped to a customer in Poland")),
            sample(u"order-paid-nl", u"orders/paid"_s, tr("Order paid by a customer in the Netherlands")),
            sample(u"order-guest", u"orders/fulfilled"_s, tr("Order without a customer account")),
            sample(u"customer-created", u"customers/create"_s, tr("New customer account"))};
}

std::shared_ptr<const Platform> shopifyPlatform()
{
    return std::make_shared<ShopifyPlatform>();
}

} // namespace surveyhook
