// SPDX-License-Identifier: GPL-3.0-or-later
// What a check of the public address has found, in the user's language.
#pragma once

#include <QJsonObject>
#include <QString>

namespace surveyhook {

/** Both are empty for what is not about the public address. */
[[nodiscard]] QString addressCause(const QString &problem, const QJsonObject &values);
[[nodiscard]] QString addressCure(const QString &problem, const QJsonObject &values);

} // namespace surveyhook
