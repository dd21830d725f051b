// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspace.h"

namespace surveyhook {

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
