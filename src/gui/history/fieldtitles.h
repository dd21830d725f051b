// SPDX-License-Identifier: GPL-3.0-or-later
// What people call the fields that a story speaks of, in place of their paths.
#pragma once

#include <QJsonObject>
#include <QString>

namespace surveyhook {

/** "State of the conversation": the platform's own title, else made from the path. In the user's language. */
[[nodiscard]] QString fieldTitle(const QString &platform, const QString &path);

/** The values of a sentence with the field's title in place of its path. */
[[nodiscard]] QJsonObject withFieldTitle(QJsonObject values, const QString &platform);

} // namespace surveyhook
