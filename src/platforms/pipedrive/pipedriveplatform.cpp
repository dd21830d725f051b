// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/pipedrive/pipedriveplatform.h"

#include "domain/fieldpath.h"
#include "platforms/people.h"
#include "platforms/proof.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString member(const QJsonObject &data, QStringView path)
{
    return textOf(valueAt(data, path)).trimmed();
}

/** Of a person's addresses the primary one, else the first. Two shapes: "emails" and the older "email". */
QString addressPath(const QJsonObject &data)
{
    for (const QString &list : {u"data.emails"_s, u"data.email"_s}) {
        const QJsonArray addresses = valueAt(data, list).toArray();
        for (qsizetype i = 0; i < addresses.size(); ++i) {
            if (addresses[i]["primary"_L1].toBool())
                return list + u"[%1].value"_s.arg(i);
        }
        if (!addresses.isEmpty())
            return list + u"[0].value"_s;
    }
    return u"data.email"_s;
}

} // namespace

QString PipedrivePlatform::id() const
{
    return u"pipedrive"_s;
}

std::optional<ProbeAnswer> PipedrivePlatform::probe(const RawRequest &request, const ParsedBody *body) const
{
    Q_UNUSED(body)
    return headProbe(request);
}

Proof PipedrivePlatform::verify(const RawRequest &request, const Credentials &credentials) const
{
    return checkBasic(request, credentials);
}

QList<HttpHeader> PipedrivePlatform::prove(const RawRequest &request, const Credentials &credentials) const
{
    Q_UNUSED(request)
    return basicHeaders(credentials);
}

Result<ParsedCall> PipedrivePlatform::read(const RawRequest &request, const ParsedBody &body) const
{
    Q_UNUSED(request)
    const QString action = member(body.data, u"meta.action");
    const QString entity = member(body.data, u"meta.entity");
    if (action.isEmpty() || entity.isEmpty())
        return wrongShape(u"meta"_s);
    ParsedCall call{.type = action + u'.' + entity, .items = {body.data}};
    call.dedupKey = member(body.data, u"meta.id");
    if (call.dedupKey.isEmpty())
        call.dedupKey = member(body.data, u"meta.correlation_id");
    if (const QString id = member(body.data, u"meta.entity_id"); !id.isEmpty())
        call.subject = entity + u':' + id;
    return call;
}

Correspondents PipedrivePlatform::correspondents(const QJsonObject &data) const
{
    // A user is a colleague; a person is somebody outside.
    const QString entity = member(data, u"meta.entity");
    Correspondents people;
    if (entity == u"person")
        people = customerAt(data, {addressPath(data)});
    else if (const QString colleague = member(data, u"data.email"); entity == u"user" && !colleague.isEmpty())
        people.staff.append(colleague.toLower());
    people.lookupCouldHelp = people.customer.isEmpty() && !member(data, u"data.person_id").isEmpty();
    return withLookups(people, data);
}

QStringList PipedrivePlatform::essentialPaths() const
{
    return {u"meta.action"_s, u"meta.entity"_s,         u"meta.entity_id"_s,
            u"meta.id"_s,     u"meta.correlation_id"_s, u"data.person_id"_s};
}

std::shared_ptr<const Platform> pipedrivePlatform()
{
    return std::make_shared<PipedrivePlatform>();
}

} // namespace surveyhook
