// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace.h"

#include "domain/publicaddress.h"

namespace surveyhook {

bool OfficeSettings::hasLastingAddress() const
{
    return !publicUrl.isEmpty() && tunnel != tunnels::cloudflared;
}

std::optional<GatePolicy> Workspace::gatePolicy(const QString &automation) const
{
    const auto found = automations.constFind(automation);
    if (found == automations.cend())
        return std::nullopt;
    return GatePolicy{.automation = found->state,
                      .rest = found->rest,
                      .ownDomains = settings.ownDomains,
                      .testAddresses = settings.testAddresses};
}

} // namespace surveyhook
