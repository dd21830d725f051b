// SPDX-License-Identifier: GPL-3.0-or-later
// Codes and values turned into sentences: what happened, to whom, what we did, details; and what you can do.
// Every code of domain/codes.h has one. All: any thread, plain text, the language of language.h.
#pragma once

#include "domain/story.h"

#include <QJsonObject>
#include <QString>

namespace surveyhook {

/** One or two full sentences. A code that this version does not know gives a sentence that says so. */
[[nodiscard]] QString sentence(const QString &code, const QJsonObject &values = {});

/** What the person at the screen can do about it; empty when there is nothing to do. */
[[nodiscard]] QString advice(const QString &code, const QJsonObject &values = {});

[[nodiscard]] bool hasSentence(const QString &code);

/** "The signature is right." or why the check stopped the event. */
[[nodiscard]] QString checkSentence(const Check &check);

/** "channel is one of CHAT, CALL: it was SMS". */
[[nodiscard]] QString conditionSentence(const ConditionResult &result);

/** What an attempt ended with: "Accepted", "Try again" … for the outcome codes of domain/delivery.h. */
[[nodiscard]] QString outcomeName(const QString &outcome);

} // namespace surveyhook
