// SPDX-License-Identifier: GPL-3.0-or-later
// What a placeholder of a mail becomes. A value.
#pragma once

#include <QString>

namespace surveyhook {

/** What stands at a placeholder's place. */
struct Insertion
{
    enum class Kind { Words, Link, MainLink }; // MainLink: the survey itself, drawn as a button

    Kind kind = Kind::Words;
    QString text; // words (tidied), or a checked address

    friend bool operator==(const Insertion &, const Insertion &) = default;
};

} // namespace surveyhook
