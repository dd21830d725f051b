// SPDX-License-Identifier: GPL-3.0-or-later
// /health: for reachability checks; says nothing else about us.
#pragma once

#include "intake/addressfamily.h"

namespace surveyhook {

class HealthFamily final : public AddressFamily
{
public:
    [[nodiscard]] HostCheck hostCheck() const override { return HostCheck::FromBrowsers; }
    [[nodiscard]] bool owns(QByteArrayView path) const override { return path == "/health"; }
    void handle(RawRequest request, const Exchange &exchange) override
    {
        if (request.method == "GET" || request.method == "HEAD") {
            exchange.answer(jsonAnswer(200, QByteArrayLiteral("{\"status\":\"ok\"}")));
        } else {
            exchange.answer(methodNotAllowed("GET, HEAD"));
        }
    }
};

} // namespace surveyhook
