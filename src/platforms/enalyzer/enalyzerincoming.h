// SPDX-License-Identifier: GPL-3.0-or-later
// We play Enalyzer: /invite?apiKey=…: a JSON array of respondents, all or nobody (protocols.md §4.1).
#pragma once

#include "domain/ports/incomingstyle.h"

#include <QCoreApplication>

namespace surveyhook {

class EnalyzerIncoming final : public IncomingStyle
{
    Q_DECLARE_TR_FUNCTIONS(EnalyzerIncoming)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] DoorDescription door() const override;
    [[nodiscard]] bool owns(QByteArrayView path) const override;
    [[nodiscard]] StyleDecision decide(const RawRequest &request, const AddressBook &book) const override;
    [[nodiscard]] StyleAnswer answerTo(const StoredCall &stored, const QByteArray &hint) const override;
    [[nodiscard]] StyleAnswer unavailable() const override;
};

[[nodiscard]] std::shared_ptr<const IncomingStyle> enalyzerIncomingStyle();

} // namespace surveyhook
