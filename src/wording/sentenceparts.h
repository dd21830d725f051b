// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the parts of a sentence together in the order that a translated pattern gives them.
#pragma once

#include "wording/automationsentence.h"

namespace surveyhook {

using SentenceParts = QList<SentencePart>;

/** Joining words; of @p step when it is given. */
[[nodiscard]] SentenceParts words(const QString &text, const QString &step = {});

/** @p pattern with %1, %2 … replaced by @p arguments. Neighbours without a step become one part. */
[[nodiscard]] SentenceParts filled(const QString &pattern, const QList<SentenceParts> &arguments);

/** "“Conversation”", in the language's quotation marks; shortened, on one line. */
[[nodiscard]] QString quoted(const QString &name);

/** "A, B and C"; with Match::Any "A, B or C". */
[[nodiscard]] SentenceParts listed(const QList<SentenceParts> &items, Match match);

/** The conditions as the end of a subordinate clause: "“Channel” is “CHAT” and 3 more conditions". Nothing
 * without conditions. @p titles: path → title; @p values: path → what its values mean. */
[[nodiscard]] SentenceParts filterParts(const Filter &filter, const QMap<QString, QString> &titles,
                                        const QMap<QString, QMap<QString, QString>> &values,
                                        const QString &step);

/** "Mon–Fri 08:00–16:00"; empty when it is always open. */
[[nodiscard]] QString windowText(const SendingWindow &window);

} // namespace surveyhook
