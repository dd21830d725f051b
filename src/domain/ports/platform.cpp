// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ports/platform.h"

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

OutgoingAnswer Platform::practiceAnswer(const QString &type, const OutgoingRequest &request) const
{
    Q_UNUSED(type)
    Q_UNUSED(request)
    return {};
}

} // namespace surveyhook
