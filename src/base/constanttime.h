// SPDX-License-Identifier: GPL-3.0-or-later
// Comparison of secrets in time that does not depend on where they differ.
#pragma once

#include <QByteArray>

namespace surveyhook {

[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace surveyhook
