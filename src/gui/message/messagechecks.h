// SPDX-License-Identifier: GPL-3.0-or-later
// What is right and wrong with a message before anybody gets it, in one language; and the made-up person for
// whom it is shown. Pure.
#pragma once

#include "domain/workspace.h"

#include <optional>

namespace surveyhook {

struct MessageCheck
{
    enum class Verdict { Good, Warning, Bad };

    QString code; // text, link, opt_out, placeholder, braces, empty, subject
    Verdict verdict = Verdict::Good;
    QString sentence; // in the user's language
    QString name = {}; // of the placeholder it is about
};

/** @p names: further placeholders that are known, of a message without a survey: none there means any. A
 * promo code is only known when it is among them. */
[[nodiscard]] QList<MessageCheck> messageChecks(const Message &message, const QString &language,
                                                const std::optional<Survey> &survey,
                                                const QStringList &names = {});

/** Survey fields and other placeholders that a value may be missing for, as the message uses them. */
[[nodiscard]] QStringList fillableNames(const Message &message, const QString &language);

/** A person as one would imagine one, for previews. @p withName: else the names are empty. */
[[nodiscard]] QMap<QString, QString> exampleValues(const Message &message, const QString &language,
                                                   const std::optional<Survey> &survey, bool withName);
/** @p values without what looks like a name; when nothing does, without any text. */
[[nodiscard]] QMap<QString, QString> withoutNames(QMap<QString, QString> values);

} // namespace surveyhook
