// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/promouses.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

QList<PromoUse> promoUses(const Workspace &workspace, const QList<PromoPool> &pools)
{
    QMap<QString, PromoUse> uses; // by id of the pool
    for (const Automation &automation : workspace.automations) {
        if (automation.state != AutomationState::On || workspace.unfinished.contains(automation.id))
            continue;
        for (const Action &action : automation.actions) {
            const QString id = action.options.value("pool"_L1).toString();
            if (action.type != "promo"_L1 || id.isEmpty() || uses.contains(id))
                continue;
            const auto pool =
                std::ranges::find_if(pools, [&id](const PromoPool &one) { return one.id == id; });
            uses.insert(id,
                        {pool == pools.cend() ? PromoPool{.id = id, .name = id} : *pool, automation.name});
        }
    }
    QList<PromoUse> sorted = uses.values();
    std::ranges::stable_sort(sorted, [](const PromoUse &a, const PromoUse &b) {
        return QString::localeAwareCompare(a.pool.name, b.pool.name) < 0;
    });
    return sorted;
}

} // namespace surveyhook
