// SPDX-License-Identifier: GPL-3.0-or-later
// The pools of promo codes, for people.
#include "engine/desk.h"
#include "engine/freeid.h"
#include "engine/workspacekeeper.h"
#include "setup/promolist.h"
#include "storage/historyreader.h"
#include "storage/promocodes.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Name of an automation that gives codes of the pool away; empty: none does. */
QString userOf(const QString &pool, const Workspace &workspace)
{
    for (const Automation &automation : workspace.automations) {
        for (const Action &action : automation.actions) {
            if (action.type == "promo"_L1 && action.options.value("pool"_L1).toString() == pool)
                return automation.name;
        }
    }
    return {};
}

} // namespace

Result<QList<PromoPool>> Desk::promoPools()
{
    return m_promo->pools();
}

Result<QString> Desk::putPromoPool(const QString &id, const QString &name, int warnBelow)
{
    QString key = id;
    if (key.isEmpty()) {
        const auto pools = m_promo->pools();
        if (!pools)
            return pools.error();
        QStringList taken;
        for (const PromoPool &pool : *pools)
            taken.append(pool.id);
        key = freeIdFor(name, taken);
    }
    if (auto done = m_promo->put(key, name.trimmed(), warnBelow); !done)
        return done.error();
    return key;
}

Result<PromoImport> Desk::addPromoCodes(const QString &pool, const QString &text)
{
    const PromoList list = readPromoList(text);
    const Result<PromoImport> added = m_promo->add(pool, list.codes, m_clock.nowUtc());
    if (!added)
        return added.error();
    m_store->doorbell().ring(); // what had waited for a code goes on at once
    PromoImport import = *added;
    import.repeated = list.repeated;
    import.faulty = list.faulty;
    return import;
}

Result<void> Desk::removePromoPool(const QString &id)
{
    const auto workspace = m_keeper->load();
    if (!workspace)
        return workspace.error();
    if (const QString name = userOf(id, **workspace); !name.isEmpty())
        return Error{ErrorCode::Conflict, u"the pool is in use"_s, {{"automation"_L1, name}}};
    return m_promo->remove(id);
}

} // namespace surveyhook
