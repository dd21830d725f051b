// SPDX-License-Identifier: GPL-3.0-or-later
// What we tell other systems about: the types of our own events (contract.md §5).
#pragma once

#include <QLatin1StringView>
#include <QStringList>

namespace surveyhook::outgoing {

inline constexpr QLatin1StringView eventReceived("event.received");
inline constexpr QLatin1StringView deliverySent("delivery.sent");
inline constexpr QLatin1StringView deliveryFailed("delivery.failed");
inline constexpr QLatin1StringView deliveryAnswered("delivery.answered");
inline constexpr QLatin1StringView personAdded("person.added");
inline constexpr QLatin1StringView personUpdated("person.updated");
inline constexpr QLatin1StringView personOptedOut("person.opted_out");
inline constexpr QLatin1StringView automationDisabled("automation.disabled");
inline constexpr QLatin1StringView automationEnabled("automation.enabled");
/** Only when somebody tries a subscription; nobody subscribes to it. */
inline constexpr QLatin1StringView test("test");

/** Without the test. */
[[nodiscard]] inline QStringList types()
{
    return {eventReceived, deliverySent,   deliveryFailed,     deliveryAnswered, personAdded,
            personUpdated, personOptedOut, automationDisabled, automationEnabled};
}

} // namespace surveyhook::outgoing
