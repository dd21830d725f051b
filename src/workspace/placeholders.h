// SPDX-License-Identifier: GPL-3.0-or-later
// Which {{names}} a text uses.
#pragma once

#include <QString>
#include <QStringList>

namespace surveyhook {

struct UsedNames
{
    QStringList names; // without braces and outer spaces, each once
    bool open = false; // "{{" that does not close, or around something that cannot be a name
};

/** As mail/ reads its texts. [ID_RESPONDENT] is not listed: it is always known. */
[[nodiscard]] UsedNames placeholdersIn(const QString &text);

} // namespace surveyhook
