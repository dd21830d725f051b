// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of messages and surveys, in the order in which they are shown.
#pragma once

#include "domain/workspace.h"

namespace surveyhook {

/** "Polski"; the code itself when no name is known. */
[[nodiscard]] QString languageTitle(const QString &code);
/** Of the survey first, then pl, nl, en and what else the message has. */
[[nodiscard]] QStringList offeredLanguages(const Message &message, const QStringList &ofSurvey);
[[nodiscard]] bool isWritten(const MessageText &text);
/** Those with a subject or a text. */
[[nodiscard]] QStringList writtenLanguages(const Message &message);

} // namespace surveyhook
