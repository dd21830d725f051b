// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor answered: each question of the survey is a call of its own.
#include "domain/fieldpath.h"
#include "platforms/iadvize/iadvizeplatform.h"
#include "platforms/ratings.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

QString iadvizeRatingTopic()
{
    return u"satisfaction.answered"_s;
}

QList<Rating> iadvizeRatings(const QJsonObject &data)
{
    QList<Rating> ratings;
    const auto add = [&](RatingKind kind, std::optional<int> score, const QString &comment) {
        QString team = textOf(data.value("projectId"_L1));
        if (team.isEmpty())
            team = textOf(data.value("websiteId"_L1)); // its name in older events
        const Rating rating{.kind = kind,
                            .score = score.value_or(-1),
                            .comment = comment,
                            .team = team,
                            .channel = textOf(data.value("channel"_L1)).toLower(),
                            .at = pointInTime(data.value("createdAt"_L1))};
        if (isPlausible(rating))
            ratings += rating;
    };
    // One of them is in a call; more do no harm.
    add(RatingKind::Satisfaction, wholeNumber(data.value("customerSatisfaction"_L1)), {});
    add(RatingKind::Recommendation, wholeNumber(data.value("netPromoterScore"_L1)), {});
    add(RatingKind::Comment, 0, textOf(data.value("satisfactionComment"_L1)).trimmed());
    return ratings;
}

} // namespace surveyhook
