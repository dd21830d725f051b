// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/standardwebhooks/standardwebhooksplatform.h"

#include "base/constanttime.h"
#include "domain/fieldpath.h"
#include "platforms/people.h"
#include "platforms/proof.h"
#include "platforms/samples.h"
#include "platforms/webhooksignature.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView signatureHeader = "webhook-signature";
constexpr qint64 toleranceSeconds = 5 * 60;

bool isOutOfTime(const RawRequest &request, const QByteArray &timestamp)
{
    if (!request.receivedAt.isValid())
        return false;
    return qAbs(request.receivedAt.toSecsSinceEpoch() - timestamp.toLongLong()) > toleranceSeconds;
}

QStringList usualAddresses()
{
    return {u"data.email"_s, u"data.customer.email"_s, u"data.user.email"_s, u"data.contact.email"_s,
            u"email"_s};
}

} // namespace

QString StandardwebhooksPlatform::id() const
{
    return u"standardwebhooks"_s;
}

std::optional<ProbeAnswer> StandardwebhooksPlatform::probe(const RawRequest &request,
                                                           const ParsedBody *body) const
{
    Q_UNUSED(body)
    return headProbe(request);
}

Proof StandardwebhooksPlatform::verify(const RawRequest &request, const Credentials &credentials) const
{
    if (credentials.secret.isEmpty())
        return {};
    const QByteArray id = request.header("webhook-id").trimmed();
    const QByteArray timestamp = request.header("webhook-timestamp").trimmed();
    const QByteArray given = request.header(signatureHeader).trimmed();
    if (id.isEmpty() || timestamp.isEmpty() || given.isEmpty())
        return refusedSignature(signatureHeader.toByteArray(), u"missing"_s);
    const QByteArray expected = webhookSignature(id, timestamp, request.body, credentials.secret);
    bool matches = false; // several signatures: a secret is being replaced
    for (const QByteArray &signature : given.split(' '))
        matches = equalInConstantTime(signature, expected) || matches;
    if (!matches)
        return refusedSignature(signatureHeader.toByteArray(), u"mismatch"_s);
    if (isOutOfTime(request, timestamp))
        return refusedSignature(signatureHeader.toByteArray(), u"old"_s);
    return {.verdict = Proof::Verdict::Proven, .scheme = ProofScheme::Hmac};
}

QList<HttpHeader> StandardwebhooksPlatform::prove(const RawRequest &request,
                                                  const Credentials &credentials) const
{
    if (credentials.secret.isEmpty())
        return {};
    QList<HttpHeader> headers;
    const auto header = [&](const QByteArray &name, const QByteArray &usual) {
        const QByteArray given = request.header(name);
        if (given.isEmpty())
            headers.append(HttpHeader{name, usual});
        return given.isEmpty() ? usual : given;
    };
    const qint64 at = request.receivedAt.isValid() ? request.receivedAt.toSecsSinceEpoch() : 0;
    const QByteArray id = header("webhook-id", "msg_" + QByteArray::number(at));
    const QByteArray timestamp = header("webhook-timestamp", QByteArray::number(at));
    headers.prepend(HttpHeader{signatureHeader.toByteArray(),
                               webhookSignature(id, timestamp, request.body, credentials.secret)});
    return headers;
}

Result<ParsedCall> StandardwebhooksPlatform::read(const RawRequest &request, const ParsedBody &body) const
{
    if (body.kind != ParsedBody::Kind::Json || body.data.isEmpty() || !body.items.isEmpty())
        return wrongShape(u"type"_s);
    ParsedCall call{.type = textOf(body.data.value("type"_L1)).trimmed(), .items = {body.data}};
    if (call.type.isEmpty())
        return wrongShape(u"type"_s);
    call.dedupKey = QString::fromUtf8(request.header("webhook-id").trimmed());
    return call;
}

Correspondents StandardwebhooksPlatform::correspondents(const QJsonObject &data) const
{
    return customerAt(data, usualAddresses());
}

QStringList StandardwebhooksPlatform::essentialPaths() const
{
    return {u"type"_s, u"timestamp"_s};
}

PlatformDescription StandardwebhooksPlatform::description() const
{
    return {
        .id = id(),
        //: the name of a convention that many systems follow
        .name = tr("Standard Webhooks"),
        .proof = ProofScheme::Hmac,
        .guide =
            {{tr("In the other system open the settings for webhooks and add an endpoint.")},
             {tr("Paste this address there."), u"address"_s},
             {tr("Choose the events that should start the survey.")},
             {tr("The system shows a signing secret that begins with whsec_. Copy it and paste it here.")},
             {tr("Send a test event. It appears here as the first incoming event, and you choose the e-mail "
                 "address in it.")}},
        .fields = {{u"data.email"_s, tr("Customer's e-mail"), u"email"_s},
                   {u"data.customer.email"_s, tr("Customer's e-mail (under customer)"), u"email"_s},
                   {u"data.firstName"_s, tr("First name"), u"firstName"_s},
                   {u"data.lastName"_s, tr("Last name"), u"lastName"_s},
                   {u"data.language"_s, tr("Language"), u"language"_s},
                   {u"type"_s, tr("What happened")},
                   {u"timestamp"_s, tr("Time of the event")}},
        .readyConditions = {{u"type"_s, Operator::Is, u"order.completed"_s},
                            {u"data.email"_s, Operator::IsNotEmpty, {}}},
    };
}

QList<SampleCall> StandardwebhooksPlatform::samples() const
{
    const auto sample = [this](QStringView name, const QString &title) {
        return loadSample(id(), name.toString() + u".json"_s, title,
                          {{"webhook-id", "msg_sample_" + name.toUtf8()}});
    };
    return {sample(u"order-completed", tr("An order was completed")),
            sample(u"contact-created", tr("A contact was added")),
            sample(u"ticket-closed", tr("A ticket was closed"))};
}

std::shared_ptr<const Platform> standardwebhooksPlatform()
{
    return std::make_shared<StandardwebhooksPlatform>();
}

} // namespace surveyhook
