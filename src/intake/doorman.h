// SPDX-License-Identifier: GPL-3.0-or-later
// Decides about a call to /in/{key}: who may come in, what is kept of it, what is answered (contract.md §2).
// Pure.
#pragma once

#include "domain/ports/addressbook.h"
#include "domain/ports/callstore.h"
#include "intake/pages.h"

namespace surveyhook {

struct DoorDecision
{
    enum class Then {
        Answer, // at once
        Store, // append(); the answer is that of storedAnswer()
        Reject, // appendRejected(), then the answer
    };

    Then then = Then::Answer;
    HttpAnswer answer = {}; // to Answer and Reject
    QString noteAddress = {}; // to Answer: CallStore::note(), when there is a code
    QString noteCode = {};
    CallRecord record = {}; // to Store and Reject: masked, and only what is kept
};

/** @p request.path starts with "/in/". */
[[nodiscard]] DoorDecision decideCall(RawRequest request, const AddressBook &book, const Pages &pages);

/** What the caller of a stored call hears: 200, or 503 when it could not be stored. */
[[nodiscard]] HttpAnswer storedAnswer(const Result<StoredCall> &stored);

/** 503 with Retry-After: the caller is to come again. */
[[nodiscard]] HttpAnswer comeAgain();

} // namespace surveyhook
