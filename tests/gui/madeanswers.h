// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of customers, as the systems of the example workspace would tell them.
#pragma once

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace surveyhook {

struct MadeCall
{
    QString path;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/** @p what: {"customerSatisfaction": 4} and the like. @p number: another one for each call. */
inline MadeCall madeAnswer(int number, const QString &conversation, const QJsonObject &what, int daysAgo = 0)
{
    using namespace Qt::Literals::StringLiterals;
    QJsonObject event = what;
    event.insert("eventType"_L1, u"satisfaction.answered"_s);
    event.insert("eventId"_L1, u"event-%1"_s.arg(number));
    event.insert("conversationId"_L1, conversation);
    event.insert("projectId"_L1, 4821);
    event.insert("createdAt"_L1,
                 QDateTime::currentDateTimeUtc().addDays(-daysAgo).addSecs(-60).toString(Qt::ISODateWithMs));
    const QByteArray body = QJsonDocument(event).toJson();
    const QByteArray proof = QMessageAuthenticationCode::hash(body, "iadvize_connector_secret_token_51c2",
                                                              QCryptographicHash::Sha256);
    return {u"/in/k-ia-1"_s,
            body,
            {{"x-iadvize-signature", "sha256=" + proof.toHex()},
             {"x-iadvize-correlationid", QByteArray::number(number)}}};
}

inline MadeCall madeRating(int number, const QString &conversation, int score, const QString &remark,
                           const QString &team = {}, const QString &source = QStringLiteral("conversation"),
                           int daysAgo = 0)
{
    using namespace Qt::Literals::StringLiterals;
    const QJsonObject rating{{u"rating"_s, score},
                             {u"remark"_s, remark},
                             {u"updated_at"_s,
                              QDateTime::currentDateTimeUtc().addDays(-daysAgo).toSecsSinceEpoch()}};
    const QJsonObject item{{u"type"_s, u"conversation"_s},
                           {u"id"_s, conversation},
                           {u"source"_s, QJsonObject{{u"type"_s, source}}},
                           {u"team_assignee_id"_s, team},
                           {u"conversation_rating"_s, rating}};
    const QJsonObject call{{u"topic"_s, u"conversation.rating.added"_s},
                           {u"id"_s, u"notif-%1"_s.arg(number)},
                           {u"data"_s, QJsonObject{{u"item"_s, item}}}};
    const QByteArray body = QJsonDocument(call).toJson();
    const QByteArray proof =
        QMessageAuthenticationCode::hash(body, "intercom_test_client_secret_7f3a", QCryptographicHash::Sha1);
    return {u"/in/k-intercom-1"_s, body, {{"x-hub-signature", "sha1=" + proof.toHex()}}};
}

} // namespace surveyhook
