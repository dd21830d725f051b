// SPDX-License-Identifier: GPL-3.0-or-later
// What the check of an account has found wrong, and what to do: codes of domain/connectioncheck.h.
#pragma once

#include <QJsonObject>
#include <QString>

namespace surveyhook {

/** Empty for a code of another kind; so is accountCure(). */
[[nodiscard]] QString accountCause(const QString &problem, const QJsonObject &values);
[[nodiscard]] QString accountCure(const QString &problem, const QJsonObject &values);

} // namespace surveyhook
