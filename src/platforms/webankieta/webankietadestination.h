// SPDX-License-Identifier: GPL-3.0-or-later
// Webankieta (Startquestion, Netquest) as the receiver of invitations: its webhooks, called. Source:
// pomoc.webankieta.pl, articles 5051565, 5051550, 5051574, 5051548.
#pragma once

#include "domain/ports/destination.h"

#include <QCoreApplication>

#include <memory>

namespace surveyhook {

class WebankietaDestination final : public Destination
{
    Q_DECLARE_TR_FUNCTIONS(WebankietaDestination)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<ActionDescription> actions() const override;
    [[nodiscard]] PersonNeed personNeed(const QString &type, const QJsonObject &options) const override;
    [[nodiscard]] Result<OutgoingRequest> request(const ActionCall &call) const override;
    [[nodiscard]] DeliveryOutcome judge(const ActionCall &call, const OutgoingAnswer &answer) const override;
    [[nodiscard]] Result<ConnectionCheck> connectionCheck(const Connection &connection) const override;
};

std::shared_ptr<const Destination> webankietaDestination();

} // namespace surveyhook
