// SPDX-License-Identifier: GPL-3.0-or-later
// How a call signed after Standard Webhooks 1.0.0 proves itself, for those that receive and those that send
// such calls. Source: github.com/standard-webhooks/standard-webhooks, spec. Pure.
#pragma once

#include "base/secret.h"
#include "domain/httpmessage.h"

#include <QDateTime>

namespace surveyhook {

/** "whsec_…" holds the key in Base64; another text is the key itself. */
[[nodiscard]] Secret webhookKey(const Secret &secret);
/** "v1,…" over id, time and body. */
[[nodiscard]] QByteArray webhookSignature(const QByteArray &id, const QByteArray &seconds,
                                          const QByteArray &body, const Secret &secret);
/** The three headers of a call sent at @p at; a signature for each of @p secrets that is not empty, so that
 * one can be replaced while the other side still knows only the old one. */
[[nodiscard]] QList<HttpHeader> webhookHeaders(const QByteArray &id, const QDateTime &at,
                                               const QByteArray &body, const QList<Secret> &secrets);

} // namespace surveyhook
