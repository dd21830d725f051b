// SPDX-License-Identifier: GPL-3.0-or-later
// Request line and headers of an HTTP/1 request, read strictly: what two readers could take differently is
// refused.
#pragma once

#include "domain/httpmessage.h"

namespace surveyhook {

struct RequestHead
{
    RawRequest request; // body and receivedAt are the caller's to fill in
    qint64 contentLength = 0; // bytes; 0 when there is no body or it is chunked
    bool chunked = false;
    bool http10 = false;
    bool keepAlive = true;
    bool expectsContinue = false;
    int refusal = 0; // 0: fine; else the status to refuse with: 400, 413, 417, 431, 501, 505
};

/**
 * @p bytes: from the request line's first byte to the empty line, which is included. Pure. RFC 9112 §2 to §7;
 * line ends may be bare LF (§2.2). Refused with 400: both lengths, differing lengths, folded lines, control
 * characters.
 */
[[nodiscard]] RequestHead parseHead(QByteArrayView bytes);

} // namespace surveyhook
