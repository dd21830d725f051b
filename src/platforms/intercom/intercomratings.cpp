// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer gave a conversation or a ticket, 1 to 5, with a remark.
#include "domain/fieldpath.h"
#include "platforms/intercom/intercomplatform.h"
#include "platforms/ratings.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** Nobody has recorded a rated ticket: its rating may be named like that of a conversation, or its own way.
 */
QJsonValue ratingIn(const QJsonObject &item)
{
    for (const QString &member : {u"conversation_rating"_s, u"ticket_rating"_s, u"rating"_s}) {
        const QJsonValue value = item.value(member);
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return {};
}

QDateTime timeOf(const QJsonObject &rating, const QJsonObject &data)
{
    for (const QJsonValue &value :
         {rating.value("updated_at"_L1), rating.value("created_at"_L1), data.value("created_at"_L1)}) {
        if (const QDateTime time = pointInTime(value); time.isValid())
            return time;
    }
    return {};
}

QString channelOf(const IntercomItem &item)
{
    const bool isTicket = item.kind == IntercomItem::Kind::Ticket;
    const QString channel =
        textOf(isTicket ? item.object.value("channel"_L1) : valueAt(item.object, u"source.type")).toLower();
    return channel == u"conversation" ? u"chat"_s : channel;
}

} // namespace

QStringList intercomRatingTopics()
{
    return {u"conversation.rating.added"_s, u"ticket.rating.provided"_s};
}

QList<Rating> intercomRatings(const IntercomItem &item, const QJsonObject &data)
{
    const QJsonValue given = ratingIn(item.object);
    const QJsonObject object = given.toObject();
    const auto score = wholeNumber(given.isObject() ? object.value("rating"_L1) : given);
    if (!score)
        return {};
    const QString team = textOf(item.object.value("team_assignee_id"_L1));
    const Rating rating{.kind = RatingKind::Satisfaction,
                        .score = *score,
                        .comment = object.value("remark"_L1).toString().trimmed(),
                        .team = team == u"0" ? QString() : team, // tickets say "0" for nobody
                        .channel = channelOf(item),
                        .at = timeOf(object, data)};
    return isPlausible(rating) ? QList<Rating>{rating} : QList<Rating>();
}

} // namespace surveyhook
