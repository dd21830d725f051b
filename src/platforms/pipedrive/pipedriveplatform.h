// SPDX-License-Identifier: GPL-3.0-or-later
// Pipedrive's webhooks of version 2: persons with their addresses, deals with a person's number. Source:
// pipedrive.readme.io, "Guide for Webhooks v2".
#pragma once

#include "domain/ports/platform.h"

#include <QCoreApplication>

#include <memory>

namespace surveyhook {

class PipedrivePlatform final : public Platform
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::PipedrivePlatform)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] PlatformDescription description() const override;
    [[nodiscard]] QList<SampleCall> samples() const override;

    [[nodiscard]] std::optional<ProbeAnswer> probe(const RawRequest &request,
                                                   const ParsedBody *body) const override;
    [[nodiscard]] Proof verify(const RawRequest &request, const Credentials &credentials) const override;
    [[nodiscard]] QList<HttpHeader> prove(const RawRequest &request,
                                          const Credentials &credentials) const override;
    [[nodiscard]] Result<ParsedCall> read(const RawRequest &request, const ParsedBody &body) const override;
    [[nodiscard]] Correspondents correspondents(const QJsonObject &data) const override;
    [[nodiscard]] QStringList essentialPaths() const override;

    [[nodiscard]] Result<OutgoingRequest> lookupRequest(const QString &type, const Connection &connection,
                                                        const QJsonObject &data) const override;
    [[nodiscard]] LookupOutcome lookupAnswer(const QString &type, const Connection &connection,
                                             const OutgoingAnswer &answer) const override;
    [[nodiscard]] OutgoingAnswer practiceAnswer(const QString &type,
                                                const OutgoingRequest &request) const override;
    [[nodiscard]] Result<ConnectionCheck> connectionCheck(const Connection &connection) const override;
};

[[nodiscard]] std::shared_ptr<const Platform> pipedrivePlatform();

} // namespace surveyhook
