// SPDX-License-Identifier: GPL-3.0-or-later
// Calls in the shape of Enalyzer's Invite: a JSON array of respondents, one event each (protocols.md §4.1).
#pragma once

#include "domain/ports/platform.h"

#include <QCoreApplication>

#include <memory>

namespace surveyhook {

class EnalyzerPlatform final : public Platform
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::EnalyzerPlatform)

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
};

[[nodiscard]] std::shared_ptr<const Platform> enalyzerPlatform();

} // namespace surveyhook
