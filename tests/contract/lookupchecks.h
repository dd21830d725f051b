// SPDX-License-Identifier: GPL-3.0-or-later
// Connections for the tests of look-ups, and what an outcome says in one word.
#pragma once

#include "contract/fixturefile.h"
#include "platforms/builtin.h"

namespace surveyhook::fixtures {

inline Connection intercomConnection()
{
    return {.id = u"ic"_s,
            .type = u"intercom"_s,
            .options = {{u"apiUrl"_s, u"http://127.0.0.1:18085/"_s}},
            .secrets = {{u"accessToken"_s, Secret(u"ic-token-1"_s)}}};
}

inline Connection iadvizeConnection()
{
    return {.id = u"ia"_s,
            .type = u"iadvize"_s,
            .options = {{u"graphqlUrl"_s, u"http://127.0.0.1:18084/graphql"_s},
                        {u"restUrl"_s, u"http://127.0.0.1:18084/api/2"_s}},
            .secrets = {{u"token"_s, Secret(u"ia-token-1"_s)}}};
}

inline LookupOutcome intercomAnswer(const OutgoingAnswer &answer)
{
    return findPlatform(u"intercom")->lookupAnswer(u"intercom.contact"_s, intercomConnection(), answer);
}
inline LookupOutcome graphqlAnswer(const OutgoingAnswer &answer)
{
    return findPlatform(u"iadvize")->lookupAnswer(u"iadvize.graphql"_s, iadvizeConnection(), answer);
}
inline LookupOutcome restAnswer(const OutgoingAnswer &answer)
{
    return findPlatform(u"iadvize")->lookupAnswer(u"iadvize.rest"_s, iadvizeConnection(), answer);
}

inline QString nothing(const LookupOutcome &outcome)
{
    const auto *value = std::get_if<LookupNothing>(&outcome);
    return value != nullptr ? value->problem : u"(another outcome)"_s;
}
inline QString gaveUp(const LookupOutcome &outcome)
{
    const auto *value = std::get_if<GiveUp>(&outcome);
    return value != nullptr ? value->code : u"(another outcome)"_s;
}
inline QJsonObject foundIn(const LookupOutcome &outcome)
{
    const auto *value = std::get_if<LookupFound>(&outcome);
    return value != nullptr ? value->values : QJsonObject();
}

} // namespace surveyhook::fixtures
