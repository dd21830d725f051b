// SPDX-License-Identifier: GPL-3.0-or-later
// What about the set-up keeps invitations from people although nothing has failed. Pure.
#pragma once

#include "engine/desk.h"

namespace surveyhook {

struct HomeNotice
{
    QString text; // a sentence, plain text
    QString link; // "place:<one of frame/places.h>" or "held:"
    QString linkText; // what following it does

    friend bool operator==(const HomeNotice &, const HomeNotice &) = default;
};

/** In the user's language; none while there is no automation. */
[[nodiscard]] QList<HomeNotice> homeNotices(const Overview &overview);

} // namespace surveyhook
