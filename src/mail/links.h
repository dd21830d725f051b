// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses in a message: put together from the administrator's text and the event's values, and checked.
// Pure.
#pragma once

#include "domain/placeholders.h"
#include "mail/insertion.h"

namespace surveyhook {

/** A part of an address: as written, or filled in. */
struct LinkPiece
{
    bool filledIn = false;
    Insertion insertion = {}; // written text: kind Words
};

/** The finished address, percent-encoded ASCII; empty when it is none that a mail may link to: only http,
 * https and mailto, and a value may neither choose the scheme nor more than a plain part of the host's name.
 * Values are percent-encoded whole; a ready link that is all of the address stays as it is. An address that
 * begins with "www.", or any when @p schemeMayLack, is taken as https. */
[[nodiscard]] QString finishedLink(const QList<LinkPiece> &pieces, bool schemeMayLack = false);

} // namespace surveyhook
