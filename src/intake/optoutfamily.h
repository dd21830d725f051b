// SPDX-License-Identifier: GPL-3.0-or-later
// /u/{token}: the opt-out link in a mail. GET shows a page with a button; only POST opts out (also RFC 8058
// one-click).
#pragma once

#include "base/clock.h"
#include "domain/ports/callstore.h"
#include "intake/addressfamily.h"
#include "intake/lateanswers.h"
#include "intake/pages.h"

namespace surveyhook {

class OptOutFamily final : public AddressFamily
{
public:
    OptOutFamily(OptOuts &optOuts, std::shared_ptr<LateAnswers> later, std::shared_ptr<const Pages> pages);

    [[nodiscard]] HostCheck hostCheck() const override { return HostCheck::Always; }
    [[nodiscard]] bool owns(QByteArrayView path) const override { return path.startsWith("/u/"); }
    void handle(RawRequest request, const Exchange &exchange) override;

private:
    OptOuts &m_optOuts;
    std::shared_ptr<LateAnswers> m_later;
    std::shared_ptr<const Pages> m_pages; // shared: answers are made in the store's thread
};

} // namespace surveyhook
