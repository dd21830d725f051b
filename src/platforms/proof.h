// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which callers prove who they are, for platforms to choose from. All comparisons take constant
// time; where no secret is configured every call is proven by its address alone (scheme None).
#pragma once

#include "domain/ports/platform.h"

#include <QCryptographicHash>

namespace surveyhook {

/** A header that holds a fixed prefix and an HMAC. */
struct HmacHeader
{
    enum class Digits { Hex, Base64 };

    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
    QByteArray header; // lower case
    QByteArray prefix = {}; // "sha256="
    Digits digits = Digits::Hex;
};

/** @p signedBytes exactly as they arrived: the raw body, or the raw query of a GET. */
[[nodiscard]] Proof checkHmac(const HmacHeader &scheme, const RawRequest &request,
                              const QByteArray &signedBytes, const Secret &secret);
[[nodiscard]] QList<HttpHeader> hmacHeaders(const HmacHeader &scheme, const QByteArray &signedBytes,
                                            const Secret &secret);
[[nodiscard]] QByteArray hmacText(const HmacHeader &scheme, const QByteArray &signedBytes,
                                  const Secret &secret);
/** A signature that is refused: @p problem is missing, format, mismatch, old or address (the office has no
 * public address, which the signature is made over). */
[[nodiscard]] Proof refusedSignature(const QByteArray &header, const QString &problem);

/** HTTP Basic (RFC 7617). UTF-8; the same user and password in ISO-8859-1, which older senders use, are
 * accepted too. Without any Authorization: NotCalledWithLogin. */
[[nodiscard]] Proof checkBasic(const RawRequest &request, const Credentials &credentials);
[[nodiscard]] QList<HttpHeader> basicHeaders(const Credentials &credentials);
[[nodiscard]] bool hasLogin(const Credentials &credentials);

/** The plain secret in a header of its own; @p name in lower case. */
[[nodiscard]] Proof checkSecretHeader(const RawRequest &request, const QByteArray &name,
                                      const Secret &secret);

/** HEAD tests an address on every platform; it never is an event. */
[[nodiscard]] std::optional<ProbeAnswer> headProbe(const RawRequest &request);

/** What read() fails with when a body is well-formed but not the platform's: problem "shape" and the @p
 * member that is missing or of another kind. */
[[nodiscard]] Error wrongShape(const QString &member);

} // namespace surveyhook
