// SPDX-License-Identifier: GPL-3.0-or-later
// iAdvize tells us about conversations, visitors and satisfaction; no event carries an address, a look-up
// fetches it. Sources: docs.iadvize.dev, webhooks and their reference, app security; graphql.iadvize.dev; the
// REST documentation.
#pragma once

#include "domain/ports/platform.h"

#include <QCoreApplication>

#include <memory>

namespace surveyhook {

class IadvizePlatform final : public Platform
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::IadvizePlatform)

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
    [[nodiscard]] bool readsGet() const override { return true; }
    [[nodiscard]] QStringList essentialPaths() const override;

    /** iadvize.graphql: by the conversation; iadvize.rest: by the visitor's old number. */
    [[nodiscard]] Result<OutgoingRequest> lookupRequest(const QString &type, const Connection &connection,
                                                        const QJsonObject &data) const override;
    [[nodiscard]] LookupOutcome lookupAnswer(const QString &type, const Connection &connection,
                                             const OutgoingAnswer &answer) const override;
    /** With a user name and a password instead of a token: POST /oauth2/token beside the GraphQL address. */
    [[nodiscard]] std::optional<OutgoingRequest> loginRequest(const QString &type,
                                                              const Connection &connection) const override;
    [[nodiscard]] LoginOutcome loginAnswer(const Connection &connection,
                                           const OutgoingAnswer &answer) const override;
    /** A visitor whose id ends in "0000" left no address. */
    [[nodiscard]] OutgoingAnswer practiceAnswer(const QString &type,
                                                const OutgoingRequest &request) const override;
    [[nodiscard]] Result<ConnectionCheck> connectionCheck(const Connection &connection) const override;
};

/** The event that holds an answer, and the answers in one: usually a single one. */
[[nodiscard]] QString iadvizeRatingTopic();
[[nodiscard]] QList<Rating> iadvizeRatings(const QJsonObject &data);

[[nodiscard]] std::shared_ptr<const Platform> iadvizePlatform();

} // namespace surveyhook
