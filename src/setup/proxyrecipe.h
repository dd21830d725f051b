// SPDX-License-Identifier: GPL-3.0-or-later
// What an office's own web server needs so that its public address leads to this program. Pure.
#pragma once

#include <QString>
#include <QUrl>

namespace surveyhook {

enum class ProxyServer { Nginx, Apache, Caddy };

/** Lines for the configuration of @p server, to be copied. @p address: public, may have a path; empty: an
 * example stands in its place. @p local: where we receive. */
[[nodiscard]] QString proxyRecipe(ProxyServer server, const QUrl &address, const QUrl &local);

} // namespace surveyhook
