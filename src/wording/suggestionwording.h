// SPDX-License-Identifier: GPL-3.0-or-later
// Why a field is suggested for a survey field, what a value looks like, why it is not kept: short words for
// the codes of setup/suggestions.h and setup/samplefields.h. All: any thread, plain text, the language of
// language.h.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace surveyhook {

/** "it looks like an e-mail address", "it stands under “contact”": what stands after "because"; of split a
 * sentence.
 * Codes: shape {kind}, name {name}, context {word, by: own, type}, envelope {word}, beside, learned,
 * customer, hint {other}, split {part}; of an address left out: staff, own_domain {domain}, no_reply. Empty
 * for a code without words.
 */
[[nodiscard]] QString suggestionReasonText(const QString &code, const QJsonObject &values = {});

/** "We suggest this field because it looks like an e-mail address and it stands under “contact”.": of @p
 * reasons with members code, values and points those that speak for the field, at most @p most. */
template <typename Reasons>
[[nodiscard]] QString suggestionReasonsText(const Reasons &reasons, int most = 3);

/** "e-mail address" for a code of fieldKindCode(). */
[[nodiscard]] QString fieldKindText(const QString &kind);

/** "PESEL number" for a code of SampleField::sensitive; empty for an empty one. */
[[nodiscard]] QString sensitiveText(const QString &sensitive);

/** One sentence of the clauses @p reasons, and the sentence @p part after it; either may be missing. */
[[nodiscard]] QString reasonsSentence(const QStringList &reasons, const QString &part);

template <typename Reasons>
QString suggestionReasonsText(const Reasons &reasons, int most)
{
    QStringList parts;
    QString taken; // costs points, but is what one gets
    const auto has = [&reasons](const char *code) {
        return std::any_of(reasons.begin(), reasons.end(),
                           [code](const auto &each) { return each.code == QLatin1StringView(code); });
    };
    for (const auto &reason : reasons) {
        const bool isPart = reason.code == QLatin1StringView("split");
        const QString text =
            reason.points < 0 && !isPart ? QString() : suggestionReasonText(reason.code, reason.values);
        const bool saidAlready = reason.code == QLatin1StringView("hint") && has("customer");
        if (isPart)
            taken = text;
        else if (!text.isEmpty() && !saidAlready)
            parts.append(text);
    }
    return reasonsSentence(parts.mid(0, most), taken);
}

} // namespace surveyhook
