// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer answered when asked how a conversation was. Never says who the customer is.
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace surveyhook {

enum class RatingKind {
    Satisfaction, // 1 to 5, 5 is the best
    Recommendation, // 0 to 10: "would you recommend us?"
    Comment, // only words
};

/** "csat", "nps", "comment": in the database and in exported files. */
[[nodiscard]] QString ratingKindCode(RatingKind kind);
[[nodiscard]] std::optional<RatingKind> ratingKindFromCode(QStringView code);

/** One conversation has one of each kind at most: a later answer takes the place of the earlier one. */
struct Rating
{
    RatingKind kind = RatingKind::Satisfaction;
    int score = 0;
    QString comment = {};
    QString team = {}; // as the platform calls it, often a number
    QString channel = {}; // lower case: "chat", "email", "call" …
    QDateTime at = {}; // UTC; invalid: when the call came
    QString platform = {}; // id; filled in by the store
    QString subject = {}; // the conversation or ticket; filled in by the store

    friend bool operator==(const Rating &, const Rating &) = default;
};

/** Whether the score is one that its question has. */
[[nodiscard]] bool isPlausible(const Rating &rating);

} // namespace surveyhook
