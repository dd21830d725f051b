// SPDX-License-Identifier: GPL-3.0-or-later
// Why a field is suggested for a survey field, what a value looks like, why it is not kept: short words for
// the codes of setup/suggestions.h and setup/samplefields.h. All: any thread, plain text, the language of
// language.h.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace surveyhook {

/** "looks like an e-mail address", "sits under “contact”": part of a list, without capital and full stop.
 * Codes: shape {kind}, name {name}, context {word, by: own, type}, envelope {word}, beside, learned,
 * customer, hint {other}, split {part}; of an address left out: staff, own_domain {domain}, no_reply. Empty
 * for a code without words.
 */
[[nodiscard]] QString suggestionReasonText(const QString &code, const QJsonObject &values = {});

/** "Looks like an e-mail address, sits under “contact”": of @p reasons with members code, values and points
 * those that speak for the field, at most @p most. */
template <typename Reasons>
[[nodiscard]] QString suggestionReasonsText(const Reasons &reasons, int most = 3);

/** "e-mail address" for a code of fieldKindCode(). */
[[nodiscard]] QString fieldKindText(const QString &kind);

/** "PESEL number" for a code of SampleField::sensitive; empty for an empty one. */
[[nodiscard]] QString sensitiveText(const QString &sensitive);

/** "A, b, c" of "a", "b", "c". */
[[nodiscard]] QString joinedReasons(const QStringList &parts);

template <typename Reasons>
QString suggestionReasonsText(const Reasons &reasons, int most)
{
    QStringList parts;
    for (const auto &reason : reasons) {
        const bool isPart = reason.code == QLatin1StringView("split"); // costs points, but is what one gets
        const QString text =
            reason.points < 0 && !isPart ? QString() : suggestionReasonText(reason.code, reason.values);
        if (isPart)
            parts.prepend(text);
        else if (!text.isEmpty())
            parts.append(text);
    }
    parts = parts.mid(0, most);
    return joinedReasons(parts);
}

} // namespace surveyhook
