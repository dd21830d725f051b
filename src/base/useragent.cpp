// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/useragent.h"

namespace surveyhook {

QByteArray userAgent()
{
    return QByteArrayLiteral("Surveyhook/" SURVEYHOOK_VERSION);
}

} // namespace surveyhook
