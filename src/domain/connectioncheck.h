// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an account at a platform works: one request that changes nothing there, and what its answer says.
#pragma once

#include "domain/httpmessage.h"

#include <QJsonObject>
#include <QLatin1StringView>

#include <functional>

namespace surveyhook {

/** What a check has found wrong; words: wording/accountwording.h. These never stand in the history. */
namespace codes {
inline constexpr QLatin1StringView accountSettings(
    "account.settings"); // [problem: missing|address, member, field: its title]
inline constexpr QLatin1StringView accountNetwork("account.network"); // [host, error: name, refused …]
inline constexpr QLatin1StringView accountRefused("account.refused"); // [host, status, reply] login or rights
inline constexpr QLatin1StringView accountAnswer("account.answer"); // [host, status, reply] not what it says
inline constexpr QLatin1StringView accountBusy("account.busy"); // [host, status, reply]
inline constexpr QLatin1StringView accountServer("account.server"); // [host, status, reply]
inline constexpr QLatin1StringView accountUnknown("account.unknown"); // nothing here knows how to check it
} // namespace codes

struct CheckVerdict
{
    QString code = {}; // "account. …"; empty: it works
    QJsonObject values = {}; // never a secret
};

struct ConnectionCheck
{
    enum class Shows {
        Login, // the answer says whether key and rights are right
        Address, // there is no such question without consequences: only that somebody answers
    };

    OutgoingRequest request; // harmless: it changes nothing, sends nothing and reads no person's data
    Shows shows = Shows::Address;
    /** Of an answer that came (status not 0). Not asked when it shows the address: any answer will do. */
    std::function<CheckVerdict(const OutgoingAnswer &answer)> judge = {};
};

} // namespace surveyhook
