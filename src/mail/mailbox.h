// SPDX-License-Identifier: GPL-3.0-or-later
// A name with an address, as in From: "Biuro Obsługi <biuro@biuro.example>". Pure.
#pragma once

#include <QString>

#include <optional>

namespace surveyhook {

struct Mailbox
{
    QString name; // as people read it; may be empty
    QString address; // as SMTP takes it: ASCII, an international domain in its xn-- form
};

/** Reads what an administrator types: an address, or a name (quoted or not, commas welcome) and <address>.
 * None when the address is none, or is one that mail servers without SMTPUTF8 (RFC 6531) cannot take. */
[[nodiscard]] std::optional<Mailbox> mailboxFromText(const QString &text);

/** The address as SMTP takes it. Empty when it is none, or has letters beyond ASCII before the @. */
[[nodiscard]] QString wireAddress(const QString &address);

} // namespace surveyhook
