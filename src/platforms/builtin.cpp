// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/builtin.h"

namespace surveyhook {

#define SURVEYHOOK_PLATFORM(make) std::shared_ptr<const Platform> make();
#include "platforms/platformlist.inc"
#undef SURVEYHOOK_PLATFORM
#define SURVEYHOOK_SURVEY_PROVIDER(make) std::shared_ptr<const SurveyProvider> make();
#include "platforms/surveyproviderlist.inc"
#undef SURVEYHOOK_SURVEY_PROVIDER
#define SURVEYHOOK_DESTINATION(make) std::shared_ptr<const Destination> make();
#include "platforms/destinationlist.inc"
#undef SURVEYHOOK_DESTINATION
#define SURVEYHOOK_INCOMING_STYLE(make) std::shared_ptr<const IncomingStyle> make();
#include "platforms/incomingstylelist.inc"
#undef SURVEYHOOK_INCOMING_STYLE

std::vector<std::shared_ptr<const Platform>> builtinPlatforms()
{
    static const std::vector<std::shared_ptr<const Platform>> all = {
#define SURVEYHOOK_PLATFORM(make) make(),
#include "platforms/platformlist.inc"
#undef SURVEYHOOK_PLATFORM
    };
    return all;
}

std::shared_ptr<const Platform> findPlatform(QStringView id)
{
    for (const auto &platform : builtinPlatforms()) {
        if (platform->id() == id)
            return platform;
    }
    return nullptr;
}

QList<std::shared_ptr<const SurveyProvider>> builtinSurveyProviders()
{
    static const QList<std::shared_ptr<const SurveyProvider>> all = {
#define SURVEYHOOK_SURVEY_PROVIDER(make) make(),
#include "platforms/surveyproviderlist.inc"
#undef SURVEYHOOK_SURVEY_PROVIDER
    };
    return all;
}

QList<std::shared_ptr<const Destination>> builtinDestinations()
{
    static const QList<std::shared_ptr<const Destination>> all = {
#define SURVEYHOOK_DESTINATION(make) make(),
#include "platforms/destinationlist.inc"
#undef SURVEYHOOK_DESTINATION
    };
    return all;
}

QList<std::shared_ptr<const IncomingStyle>> builtinIncomingStyles()
{
    static const QList<std::shared_ptr<const IncomingStyle>> all = {
#define SURVEYHOOK_INCOMING_STYLE(make) make(),
#include "platforms/incomingstylelist.inc"
#undef SURVEYHOOK_INCOMING_STYLE
    };
    return all;
}

const Destination *findDestination(QStringView actionType)
{
    static const QHash<QString, std::shared_ptr<const Destination>> byType = [] {
        QHash<QString, std::shared_ptr<const Destination>> table;
        for (const auto &destination : builtinDestinations()) {
            for (const ActionDescription &action : destination->actions())
                table.insert(action.type, destination);
        }
        return table;
    }();
    return byType.value(actionType.toString()).get();
}

} // namespace surveyhook
