// SPDX-License-Identifier: GPL-3.0-or-later
// Enalyzer's Invite address, called. Only the address that a person pasted is used: path and parameter are
// not documented. Source: develop.enalyzer.com.
#pragma once

#include "domain/ports/destination.h"

#include <QCoreApplication>

#include <memory>

namespace surveyhook {

class EnalyzerDestination final : public Destination
{
    Q_DECLARE_TR_FUNCTIONS(EnalyzerDestination)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<ActionDescription> actions() const override;
    [[nodiscard]] bool oneAtATime() const override { return true; }
    [[nodiscard]] Result<OutgoingRequest> request(const ActionCall &call) const override;
    [[nodiscard]] DeliveryOutcome judge(const ActionCall &call, const OutgoingAnswer &answer) const override;
    [[nodiscard]] Result<ConnectionCheck> connectionCheck(const Connection &connection) const override;
};

std::shared_ptr<const Destination> enalyzerDestination();

} // namespace surveyhook
