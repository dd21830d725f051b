// SPDX-License-Identifier: GPL-3.0-or-later
// SALESmanago tells us that an automation rule ran for a contact. Source: pomoc.salesmanago.pl, "Wyślij
// informacje na temat uruchomionej reguły". It sends no event id, no time and no signature; HTTP Basic is
// optional.
#pragma once

#include "domain/ports/platform.h"

#include <QCoreApplication>

#include <memory>

namespace surveyhook {

class SalesmanagoPlatform final : public Platform
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::SalesmanagoPlatform)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] PlatformDescription description() const override;
    [[nodiscard]] QList<SampleCall> samples() const override;

    [[nodiscard]] std::optional<ProbeAnswer> probe(const RawRequest &request,
                                                   const ParsedBody *body) const override;
    [[nodiscard]] Proof verify(const RawRequest &request, const Credentials &credentials) const override;
    [[nodiscard]] QList<HttpHeader> prove(const RawRequest &request,
                                          const Credentials &credentials) const override;
    /** The same rule and contact within ten minutes is a repeat. */
    [[nodiscard]] Result<ParsedCall> read(const RawRequest &request, const ParsedBody &body) const override;
    [[nodiscard]] Correspondents correspondents(const QJsonObject &data) const override;
    [[nodiscard]] QStringList essentialPaths() const override;
};

[[nodiscard]] std::shared_ptr<const Platform> salesmanagoPlatform();

} // namespace surveyhook
