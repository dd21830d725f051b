// SPDX-License-Identifier: GPL-3.0-or-later
// A kind of address that the server answers: /in, /u, /health. A new kind is one class and one line in
// intakeserver.cpp.
#pragma once

#include "domain/httpmessage.h"
#include "intake/exchange.h"

namespace surveyhook {

/** Lives and is called in the intake thread. */
class AddressFamily
{
public:
    AddressFamily() = default;
    AddressFamily(const AddressFamily &) = delete;
    AddressFamily &operator=(const AddressFamily &) = delete;
    virtual ~AddressFamily() = default;

    /** When Host must be ours: a program may call by any name, a browser may not be led here by a foreign
     * page. */
    enum class HostCheck { Never, FromBrowsers, Always };
    [[nodiscard]] virtual HostCheck hostCheck() const = 0;

    [[nodiscard]] virtual bool owns(QByteArrayView path) const = 0;
    /** Answers the exchange exactly once, now or later. */
    virtual void handle(RawRequest request, const Exchange &exchange) = 0;
};

} // namespace surveyhook
