// SPDX-License-Identifier: GPL-3.0-or-later
// We play Webankieta: /webhooks/{id_account}/{webhook_key}/{webhook_auth}/{webhook_name}
// by GET and by POST (protocols.md §6). Beside its four names, "resthook" takes what Webankieta itself posts
// after each answered survey.
#pragma once

#include "domain/ports/incomingstyle.h"

#include <QCoreApplication>

namespace surveyhook {

class WebankietaIncoming final : public IncomingStyle
{
    Q_DECLARE_TR_FUNCTIONS(WebankietaIncoming)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] DoorDescription door() const override;
    [[nodiscard]] bool owns(QByteArrayView path) const override;
    [[nodiscard]] StyleDecision decide(const RawRequest &request, const AddressBook &book) const override;
    [[nodiscard]] StyleAnswer answerTo(const StoredCall &stored, const QByteArray &hint) const override;
    [[nodiscard]] StyleAnswer unavailable() const override;

private:
    [[nodiscard]] static StyleDecision answersOrder(const RawRequest &request, CallRecord record);
};

[[nodiscard]] std::shared_ptr<const IncomingStyle> webankietaIncomingStyle();

} // namespace surveyhook
