// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ports/platform.h"

#include "domain/fieldpath.h"

namespace surveyhook {

Platform::~Platform() = default;

QList<SampleCall> Platform::samples() const
{
    return {};
}

std::optional<ProbeAnswer> Platform::probe(const RawRequest &request, const ParsedBody *body) const
{
    Q_UNUSED(request)
    Q_UNUSED(body)
    return std::nullopt;
}

QByteArray Platform::provenBody(const QByteArray &body, const Credentials &credentials) const
{
    Q_UNUSED(credentials)
    return body;
}

Result<OutgoingRequest> Platform::lookupRequest(const QString &type, const Connection &connection,
                                                const QJsonObject &data) const
{
    Q_UNUSED(connection)
    Q_UNUSED(data)
    return Error{ErrorCode::Unsupported, type};
}

LookupOutcome Platform::lookupAnswer(const QString &type, const Connection &connection,
                                     const OutgoingAnswer &answer) const
{
    Q_UNUSED(connection)
    Q_UNUSED(answer)
    return GiveUp{.code = QStringLiteral("unsupported_lookup"), .values = {{QStringLiteral("type"), type}}};
}

std::optional<OutgoingRequest> Platform::loginRequest(const QString &type, const Connection &connection) const
{
    Q_UNUSED(type)
    Q_UNUSED(connection)
    return std::nullopt;
}

LoginOutcome Platform::loginAnswer(const Connection &connection, const OutgoingAnswer &answer) const
{
    Q_UNUSED(connection)
    Q_UNUSED(answer)
    return GiveUp{.code = QStringLiteral("token")};
}

OutgoingAnswer Platform::practiceAnswer(const QString &type, const OutgoingRequest &request) const
{
    Q_UNUSED(type)
    Q_UNUSED(request)
    return {};
}

Result<ConnectionCheck> Platform::connectionCheck(const Connection &connection) const
{
    return Error{ErrorCode::InvalidInput,
                 connection.type,
                 {{QStringLiteral("code"), QString(codes::accountUnknown)}}};
}

ToldValue toldOf(const QList<FieldHint> &hints, const QJsonObject &data, QStringView variable)
{
    for (const FieldHint &hint : hints) {
        if (variable.compare(hint.variable, Qt::CaseInsensitive) != 0)
            continue;
        if (const QString text = textOf(valueAt(data, hint.path)).trimmed(); !text.isEmpty())
            return {text, hint.path};
    }
    const bool first = variable.compare(u"firstName", Qt::CaseInsensitive) == 0;
    if (!first && variable.compare(u"lastName", Qt::CaseInsensitive) != 0)
        return {};
    const ToldValue full = toldOf(hints, data, u"fullName");
    const QString name = full.text.simplified();
    const QString part = first ? name.section(u' ', 0, 0) : name.section(u' ', 1);
    return part.isEmpty() ? ToldValue() : ToldValue{part, full.path};
}

ParsedCall readTolerantly(const Platform &platform, const RawRequest &request, const ParsedBody &body)
{
    if (Result<ParsedCall> call = platform.read(request, body))
        return *std::move(call);
    ParsedCall taken{.knownShape = false};
    for (const QJsonValue &item : body.items) {
        if (item.isObject())
            taken.items.append(item.toObject());
    }
    if (taken.items.isEmpty() && !body.data.isEmpty())
        taken.items.append(body.data);
    return taken;
}

} // namespace surveyhook
