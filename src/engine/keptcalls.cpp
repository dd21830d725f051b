// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keptcalls.h"

#include "domain/body.h"
#include "engine/addressfields.h"
#include "intake/keptfields.h"
#include "platforms/builtin.h"
#include "storage/callcut.h"
#include "workspace/addressbook.h"

#include <algorithm>

namespace surveyhook {

namespace {

Result<void> cutTo(Store &store, const AddressEntry &address, const QDateTime &before)
{
    if (!address.keep)
        return {};
    const QStringList essential = address.platform ? address.platform->essentialPaths() : QStringList();
    const auto cut = [&](RawRequest &request) {
        const Result<ParsedBody> body = readBody(request);
        if (!body)
            return false;
        const ParsedCall call =
            address.platform ? readTolerantly(*address.platform, request, *body) : ParsedCall();
        const auto paths = pathsToKeep(address.keep, essential, call, address.addressFields);
        if (!paths)
            return false;
        keepFields(request, asRead(*body, call), *paths);
        return true;
    };
    const Result<int> done = cutCalls(store.writes(), address.key, before, cut);
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

Result<void> cutToKept(Store &store, const Workspace &workspace, const Automation &automation,
                       const QDateTime &before)
{
    const bool shared =
        std::any_of(workspace.automations.cbegin(), workspace.automations.cend(),
                    [&automation](const Automation &other) {
                        return other.id != automation.id && other.trigger.key == automation.trigger.key;
                    });
    if (shared || automation.trigger.key.isEmpty())
        return {};
    return cutTo(store,
                 {.key = automation.trigger.key,
                  .platform = findPlatform(automation.trigger.platform),
                  .keep = automation.keep,
                  .addressFields = addressFields(automation, workspace.surveys.value(automation.survey))},
                 before);
}

Result<void> cutUnderstood(Store &store, const Workspace &workspace, const QString &key,
                           const QDateTime &before)
{
    const AddressBook book = makeAddressBook(workspace, findPlatform);
    const auto address = book.addresses.constFind(key);
    return address == book.addresses.constEnd() ? Result<void>() : cutTo(store, *address, before);
}

} // namespace surveyhook
