// SPDX-License-Identifier: GPL-3.0-or-later
// We play SurveyLab: /api.php, the API link of a collector: addContactToCollector, turnOnCollector,
// turnOffCollector (protocols.md §5).
#pragma once

#include "domain/ports/incomingstyle.h"

#include <QCoreApplication>

namespace surveyhook {

class SurveylabIncoming final : public IncomingStyle
{
    Q_DECLARE_TR_FUNCTIONS(SurveylabIncoming)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] DoorDescription door() const override;
    [[nodiscard]] bool owns(QByteArrayView path) const override;
    [[nodiscard]] StyleDecision decide(const RawRequest &request, const AddressBook &book) const override;
    [[nodiscard]] StyleAnswer answerTo(const StoredCall &stored, const QByteArray &hint) const override;
    [[nodiscard]] StyleAnswer unavailable() const override;
};

[[nodiscard]] std::shared_ptr<const IncomingStyle> surveylabIncomingStyle();

} // namespace surveyhook
