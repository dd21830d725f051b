// SPDX-License-Identifier: GPL-3.0-or-later
// Any other tool that can call an address: JSON, a form, XML, or a GET with a query.
#pragma once

#include "domain/ports/platform.h"

#include <QCoreApplication>

#include <memory>

namespace surveyhook {

class GenericPlatform final : public Platform
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::GenericPlatform)

public:
    /** People in one call, when its body is an array. */
    static constexpr int itemLimit = 500;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] PlatformDescription description() const override;
    [[nodiscard]] QList<SampleCall> samples() const override;

    [[nodiscard]] std::optional<ProbeAnswer> probe(const RawRequest &request,
                                                   const ParsedBody *body) const override;
    /** The login when one is set, and the secret in its header when one is set. */
    [[nodiscard]] Proof verify(const RawRequest &request, const Credentials &credentials) const override;
    [[nodiscard]] QList<HttpHeader> prove(const RawRequest &request,
                                          const Credentials &credentials) const override;
    [[nodiscard]] Result<ParsedCall> read(const RawRequest &request, const ParsedBody &body) const override;
    /** Only a hint, from fields with the usual names that stand where a customer's data stand. */
    [[nodiscard]] Correspondents correspondents(const QJsonObject &data) const override;
    [[nodiscard]] bool readsGet() const override { return true; }
    [[nodiscard]] QStringList essentialPaths() const override;
};

[[nodiscard]] std::shared_ptr<const Platform> genericPlatform();

} // namespace surveyhook
