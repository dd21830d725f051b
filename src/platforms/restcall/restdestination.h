// SPDX-License-Identifier: GPL-3.0-or-later
// Any system with an HTTP interface: the administrator says what is sent and what counts as success.
#pragma once

#include "domain/ports/destination.h"

#include <QCoreApplication>

#include <memory>

namespace surveyhook {

class RestDestination final : public Destination
{
    Q_DECLARE_TR_FUNCTIONS(RestDestination)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<ActionDescription> actions() const override;
    [[nodiscard]] QList<ConnectionField> connectionFields() const override;
    [[nodiscard]] PersonNeed personNeed(const QString &type, const QJsonObject &options) const override;
    [[nodiscard]] QStringList templates(const QJsonObject &options) const override;
    [[nodiscard]] Result<OutgoingRequest> request(const ActionCall &call) const override;
    [[nodiscard]] DeliveryOutcome judge(const ActionCall &call, const OutgoingAnswer &answer) const override;
    [[nodiscard]] Result<ConnectionCheck> connectionCheck(const Connection &connection) const override;
};

std::shared_ptr<const Destination> restcallDestination();

} // namespace surveyhook
