// SPDX-License-Identifier: GPL-3.0-or-later
// Tells another system that an automation ran, in the shape of SALESmanago's rule notification. Source:
// pomoc.salesmanago.pl, "Wyślij informacje na temat uruchomionej reguły".
#pragma once

#include "domain/ports/destination.h"

#include <QCoreApplication>

#include <memory>

namespace surveyhook {

class InformDestination final : public Destination
{
    Q_DECLARE_TR_FUNCTIONS(InformDestination)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<ActionDescription> actions() const override;
    [[nodiscard]] PersonNeed personNeed(const QString &type, const QJsonObject &options) const override;
    [[nodiscard]] QStringList templates(const QJsonObject &options) const override;
    [[nodiscard]] Result<OutgoingRequest> request(const ActionCall &call) const override;
    [[nodiscard]] DeliveryOutcome judge(const ActionCall &call, const OutgoingAnswer &answer) const override;
};

std::shared_ptr<const Destination> informcallDestination();

} // namespace surveyhook
