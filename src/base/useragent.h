// SPDX-License-Identifier: GPL-3.0-or-later
// What every call of ours over HTTP says that it comes from.
#pragma once

#include <QByteArray>

namespace surveyhook {

/** "Surveyhook/1.0.0". */
[[nodiscard]] QByteArray userAgent();

} // namespace surveyhook
