// SPDX-License-Identifier: GPL-3.0-or-later
// Webankieta's RESThook as a source: each answered survey is an event, and whoever answered counts as
// answered. It has no signature, login or repeats that a source documents: the address is the secret
// (protocols.md §6).
#pragma once

#include "domain/ports/platform.h"

#include <QCoreApplication>

#include <memory>

namespace surveyhook {

class WebankietaPlatform final : public Platform
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::WebankietaPlatform)

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
};

[[nodiscard]] std::shared_ptr<const Platform> webankietaPlatform();

} // namespace surveyhook
