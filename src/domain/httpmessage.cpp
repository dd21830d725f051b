// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/httpmessage.h"

namespace surveyhook {

QByteArray headerValue(const QList<HttpHeader> &headers, QByteArrayView name)
{
    for (const HttpHeader &header : headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

} // namespace surveyhook
