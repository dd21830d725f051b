// SPDX-License-Identifier: GPL-3.0-or-later
// /health: for reachability checks; says nothing else about us.
#pragma once

#include "intake/addressfamily.h"

#include <QMutex>

#include <functional>

namespace surveyhook {

class HealthFamily final : public AddressFamily
{
public:
    /** @p arrived is called in the intake thread when the call that expect() speaks of comes, once. */
    explicit HealthFamily(std::function<void(QByteArray token)> arrived) : m_arrived(std::move(arrived)) {}

    /** Whether a call that we sent ourselves, to the public address, arrives here. Any thread. */
    void expect(const QByteArray &token);

    [[nodiscard]] HostCheck hostCheck() const override { return HostCheck::FromBrowsers; }
    [[nodiscard]] bool owns(QByteArrayView path) const override { return path == "/health"; }
    void handle(RawRequest request, const Exchange &exchange) override;

private:
    std::function<void(QByteArray)> m_arrived;
    QMutex m_mutex;
    QByteArray m_expected; // guarded by m_mutex
};

} // namespace surveyhook
