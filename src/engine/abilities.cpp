// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/abilities.h"

#include "platforms/builtin.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

QStringList runnableActions()
{
    QStringList types = {u"email"_s, u"promo"_s};
    for (const auto &destination : builtinDestinations()) {
        for (const ActionDescription &action : destination->actions())
            types += action.type;
    }
    return types;
}

QStringList runnableLookups()
{
    QStringList types;
    for (const auto &platform : builtinPlatforms())
        types += platform->description().lookups;
    return types;
}

QStringList knownPlatforms()
{
    QStringList ids;
    for (const auto &platform : builtinPlatforms())
        ids += platform->id();
    return ids;
}

} // namespace surveyhook
