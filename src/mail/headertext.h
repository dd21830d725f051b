// SPDX-License-Identifier: GPL-3.0-or-later
// Texts in mail headers (RFC 5322, RFC 2047). GMime's own encoder makes words longer than the standard's 75
// characters, which some programs then drop, and lets "=?…?=" in a text pass for an encoded word. Pure.
#pragma once

#include "mail/mailbox.h"

#include <QByteArray>

namespace surveyhook {

/** @p text as the value of a header such as Subject, folded with LF; one line of text in, see tidyValue(). */
[[nodiscard]] QByteArray headerText(const QString &text);

/** "Name <address>" likewise, the name quoted or encoded where it must be. */
[[nodiscard]] QByteArray headerMailbox(const Mailbox &mailbox);

} // namespace surveyhook
