// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/enalyzer/enalyzerplatform.h"

#include "platforms/people.h"
#include "platforms/proof.h"
#include "platforms/samples.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {
constexpr std::chrono::minutes repeatWindow{10};
} // namespace

QString EnalyzerPlatform::id() const
{
    return u"enalyzer"_s;
}

PlatformDescription EnalyzerPlatform::description() const
{
    return {
        .id = id(),
        .name = u"Enalyzer"_s,
        .proof = ProofScheme::Basic,
        .guide =
            {{tr("Open the program that has sent its invitations through Enalyzer until now.")},
             {tr("Where it asks for the address of the invitations, paste this one."), u"address"_s},
             {tr("If it can sign in with a name and a password, paste this name."), u"user"_s},
             {tr("Paste this password."), u"password"_s},
             {tr("Let it send one respondent of your own. It appears here as the first incoming event.")}},
        .fields = {{u"EmailAddress"_s, tr("Respondent's e-mail"), u"email"_s},
                   {u"FirstName"_s, tr("Respondent's first name"), u"firstName"_s},
                   {u"LastName"_s, tr("Respondent's last name"), u"lastName"_s},
                   {u"Language"_s, tr("Respondent's language"), u"language"_s}},
        .readyConditions = {{u"EmailAddress"_s, Operator::IsNotEmpty, {}}},
        .suggestedDelay = {.amount = 1, .unit = Duration::Unit::Days},
    };
}

QList<SampleCall> EnalyzerPlatform::samples() const
{
    const auto sample = [this](QStringView name, const QString &title) {
        return loadSample(id(), name.toString() + u".json"_s, title);
    };
    return {sample(u"one", tr("One respondent")), sample(u"two", tr("Two respondents")),
            sample(u"variables", tr("A respondent with background variables"))};
}

std::optional<ProbeAnswer> EnalyzerPlatform::probe(const RawRequest &request, const ParsedBody *body) const
{
    Q_UNUSED(body)
    return headProbe(request);
}

Proof EnalyzerPlatform::verify(const RawRequest &request, const Credentials &credentials) const
{
    return checkBasic(request, credentials);
}

QList<HttpHeader> EnalyzerPlatform::prove(const RawRequest &request, const Credentials &credentials) const
{
    Q_UNUSED(request)
    return basicHeaders(credentials);
}

Result<ParsedCall> EnalyzerPlatform::read(const RawRequest &request, const ParsedBody &body) const
{
    ParsedCall call{.dedupWindow = repeatWindow};
    for (const QJsonValue &item : body.items) {
        if (!item.isObject())
            return wrongShape(u"items"_s);
        call.items.append(item.toObject());
    }
    // One respondent without the brackets of the list is meant well.
    if (body.items.isEmpty() && !body.data.value("EmailAddress"_L1).toString().isEmpty())
        call.items = {body.data};
    if (call.items.isEmpty())
        return wrongShape(u"EmailAddress"_s);
    // No number of the call is known: the same words once more within minutes are the same call.
    call.dedupKey = QString::fromLatin1(
        QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex().left(32));
    return call;
}

Correspondents EnalyzerPlatform::correspondents(const QJsonObject &data) const
{
    return customerAt(data, {u"EmailAddress"_s});
}

std::shared_ptr<const Platform> enalyzerPlatform()
{
    return std::make_shared<EnalyzerPlatform>();
}

} // namespace surveyhook
