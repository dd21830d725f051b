// SPDX-License-Identifier: GPL-3.0-or-later
// The address under which the world reaches us, and what a check of it may find.
#pragma once

#include <QLatin1StringView>

namespace surveyhook {

/** Words: wording/addresswording.h. That nobody answers at all: codes::accountNetwork. These never stand in
 * the history. */
namespace codes {
inline constexpr QLatin1StringView addressNone("address.none"); // none is set
inline constexpr QLatin1StringView addressClosed("address.closed"); // we are not receiving
inline constexpr QLatin1StringView addressOther("address.other"); // [host, status] something else answers
inline constexpr QLatin1StringView addressElsewhere("address.elsewhere"); // [host] our kind, but not we
} // namespace codes

/** Parameter of a call to /health by which we know our own check again; it changes no answer. */
inline constexpr char arrivalParameter[] = "arrival";

} // namespace surveyhook
