// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a browser's request meant us: a strange Host is a page elsewhere that had its name point at this
// machine.
#pragma once

#include "domain/httpmessage.h"

class QHostAddress;

namespace surveyhook {

/** The Host header names this machine's loopback, the address the connection came in on (@p local), or @p
 * publicHost (in its ASCII form, lower case; may be empty). The port does not count. */
[[nodiscard]] bool isOwnHost(QByteArrayView host, const QHostAddress &local, QByteArrayView publicHost);

/** Sent by a browser on behalf of another site, by its own account. */
[[nodiscard]] bool isCrossSite(const RawRequest &request);

} // namespace surveyhook
