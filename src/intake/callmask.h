// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the credentials out of a call before it is stored, so that the history can show the rest.
#pragma once

#include "domain/httpmessage.h"
#include "domain/workspace.h"

namespace surveyhook {

/**
 * Replaces by •••: the values of Authorization, Proxy-Authorization, Cookie, of @p credentials' own header
 * and of headers, query parameters and members with a secret name (headers also "…-secret", "…-token",
 * "…-api-key"); headers with a signature; and the credentials themselves wherever they stand in path, query,
 * headers or body, however escaped there. Pure.
 */
void maskCredentials(RawRequest &request, const Credentials &credentials);

} // namespace surveyhook
