// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keptcalls.h"

#include "domain/body.h"
#include "intake/keptfields.h"
#include "platforms/builtin.h"
#include "storage/callcut.h"

#include <algorithm>

namespace surveyhook {

Result<void> cutToKept(Store &store, const Workspace &workspace, const Automation &automation,
                       const QDateTime &before)
{
    const bool shared =
        std::any_of(workspace.automations.cbegin(), workspace.automations.cend(),
                    [&automation](const Automation &other) {
                        return other.id != automation.id && other.trigger.key == automation.trigger.key;
                    });
    if (!automation.keep || shared || automation.trigger.key.isEmpty())
        return {};
    const auto platform = findPlatform(automation.trigger.platform);
    const QStringList paths = *automation.keep + (platform ? platform->essentialPaths() : QStringList());
    const Result<int> done =
        cutCalls(store.writes(), automation.trigger.key, before, [&paths](RawRequest &request) {
            const Result<ParsedBody> body = readBody(request);
            if (!body)
                return false;
            keepFields(request, *body, paths);
            return true;
        });
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace surveyhook
