// SPDX-License-Identifier: GPL-3.0-or-later
// Zendesk's event webhooks (tickets, users) and webhooks of triggers, whose body the administrator writes.
// Source: developer.zendesk.com, "Verifying webhook authenticity", "Webhook event types".
#pragma once

#include "domain/ports/platform.h"

#include <QCoreApplication>

#include <memory>

namespace surveyhook {

class ZendeskPlatform final : public Platform
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::ZendeskPlatform)

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

[[nodiscard]] std::shared_ptr<const Platform> zendeskPlatform();

} // namespace surveyhook
