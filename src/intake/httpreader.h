// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that knows Qt's HTTP server, and the one source file (httpreader.cpp) where its versions
// differ.
#pragma once

#include "intake/guardedserver.h"

#include <functional>
#include <memory>

namespace surveyhook {

/** Takes a complete request, to be answered through @p socket by its slot, now or later. */
using RequestHandler = std::function<void(GuardedSocket &socket, GuardedSocket::Request request)>;

/**
 * Reads the requests of a listening server and owns it; destroying the object given back ends both. The
 * handler runs in the server's thread. Answers never go through Qt's responder: 6.4 crashes when it is kept
 * and the client goes, later versions read nothing more while it is kept.
 */
[[nodiscard]] std::unique_ptr<QObject> readRequests(std::unique_ptr<GuardedServer> server,
                                                    RequestHandler handler);

} // namespace surveyhook
