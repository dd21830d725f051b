// SPDX-License-Identifier: GPL-3.0-or-later
// LiveChat (Text): the secret stands in the body; the end of a chat names no address, its beginning may.
// Source: platform.text.com/docs/management/webhooks.
#pragma once

#include "domain/ports/platform.h"

#include <QCoreApplication>

#include <memory>

namespace surveyhook {

class LivechatPlatform final : public Platform
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::LivechatPlatform)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] PlatformDescription description() const override;
    [[nodiscard]] QList<SampleCall> samples() const override;

    [[nodiscard]] std::optional<ProbeAnswer> probe(const RawRequest &request,
                                                   const ParsedBody *body) const override;
    [[nodiscard]] Proof verify(const RawRequest &request, const Credentials &credentials) const override;
    [[nodiscard]] QList<HttpHeader> prove(const RawRequest &request,
                                          const Credentials &credentials) const override;
    [[nodiscard]] QByteArray provenBody(const QByteArray &body,
                                        const Credentials &credentials) const override;
    [[nodiscard]] Result<ParsedCall> read(const RawRequest &request, const ParsedBody &body) const override;
    [[nodiscard]] Correspondents correspondents(const QJsonObject &data) const override;
    [[nodiscard]] QStringList essentialPaths() const override;
};

[[nodiscard]] std::shared_ptr<const Platform> livechatPlatform();

} // namespace surveyhook
