// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/salesmanago/salesmanagoplatform.h"

#include "domain/emailaddress.h"
#include "domain/fieldpath.h"
#include "platforms/proof.h"

#include <QJsonArray>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

// Nothing in a call tells a repeat from the rule running again, except that it comes soon.
constexpr std::chrono::minutes repeatWindow{10};

/** Text or number: the documentation does not say which it is. */
QString member(const QJsonObject &data, QLatin1StringView name)
{
    return textOf(data.value(name)).trimmed();
}

QString firstOf(const QJsonObject &data, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QString value = member(data, name); !value.isEmpty())
            return value;
    }
    return {};
}

/** An address alone, with a name before it ("Jan <a@b.pl>"), or the first of a list. */
QString addressIn(const QJsonValue &value)
{
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &each : list) {
        const QString text = textOf(each).trimmed();
        const QString bracketed = text.section(u'<', -1).section(u'>', 0, 0).trimmed();
        for (const QString &candidate : {text, bracketed}) {
            if (isEmailAddress(candidate))
                return candidate;
        }
    }
    return {};
}

/** Mappings find the address as text, however it was written. */
QJsonObject withPlainAddress(QJsonObject data)
{
    const QString address = addressIn(data.value("email"_L1));
    if (!address.isEmpty())
        data.insert("email"_L1, address);
    return data;
}

} // namespace

QString SalesmanagoPlatform::id() const
{
    return u"salesmanago"_s;
}

std::optional<ProbeAnswer> SalesmanagoPlatform::probe(const RawRequest &request, const ParsedBody *body) const
{
    Q_UNUSED(body)
    return headProbe(request);
}

Proof SalesmanagoPlatform::verify(const RawRequest &request, const Credentials &credentials) const
{
    return checkBasic(request, credentials);
}

QList<HttpHeader> SalesmanagoPlatform::prove(const RawRequest &request, const Credentials &credentials) const
{
    Q_UNUSED(request)
    return basicHeaders(credentials);
}

Result<ParsedCall> SalesmanagoPlatform::read(const RawRequest &request, const ParsedBody &body) const
{
    Q_UNUSED(request)
    const QJsonObject data = withPlainAddress(body.data);
    const QString contact = firstOf(data, {"contactId"_L1, "email"_L1, "phone"_L1});
    const QString rule = firstOf(data, {"id"_L1, "name"_L1});
    if (contact.isEmpty() && rule.isEmpty())
        return wrongShape(u"contactId"_s);
    ParsedCall call{.dedupWindow = repeatWindow, .items = {data}};
    if (!contact.isEmpty() && !rule.isEmpty())
        call.dedupKey = u"rule:"_s + rule + u" contact:"_s + contact;
    return call;
}

Correspondents SalesmanagoPlatform::correspondents(const QJsonObject &data) const
{
    const QString customer = normalizedAddress(member(data, "email"_L1));
    if (customer.isEmpty())
        return {};
    return {.customer = customer, .customerPath = u"email"_s};
}

QStringList SalesmanagoPlatform::essentialPaths() const
{
    return {u"id"_s, u"contactId"_s};
}

std::shared_ptr<const Platform> salesmanagoPlatform()
{
    return std::make_shared<SalesmanagoPlatform>();
}

} // namespace surveyhook
