// SPDX-License-Identifier: GPL-3.0-or-later
// SurveyLab as the receiver of invitations: its API link, called. Source: its help pages on webhooks
// (surveylab.com/help/api-integration/webhooks) and on Intercom.
#pragma once

#include "domain/ports/destination.h"

#include <QCoreApplication>

#include <memory>

namespace surveyhook {

class SurveylabDestination final : public Destination
{
    Q_DECLARE_TR_FUNCTIONS(SurveylabDestination)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<ActionDescription> actions() const override;
    [[nodiscard]] PersonNeed personNeed(const QString &type, const QJsonObject &options) const override;
    [[nodiscard]] bool needsOriginal(const QJsonObject &options) const override;
    [[nodiscard]] Result<OutgoingRequest> request(const ActionCall &call) const override;
    [[nodiscard]] DeliveryOutcome judge(const ActionCall &call, const OutgoingAnswer &answer) const override;
    [[nodiscard]] Result<ConnectionCheck> connectionCheck(const Connection &connection) const override;
};

std::shared_ptr<const Destination> surveylabDestination();

} // namespace surveyhook
