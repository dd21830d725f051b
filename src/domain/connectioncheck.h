// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an account at a platform works: one request that changes nothing there, and what its answer says.
#pragma once

#include "domain/httpmessage.h"

#include <QJsonObject>

#include <functional>

namespace surveyhook {

struct CheckVerdict
{
    QString code = {}; // domain/codes.h, "account."; empty: it works
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
