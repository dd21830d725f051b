// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/notification.h"

#include "platforms/calls.h"
#include "platforms/webhooksignature.h"

#include <QJsonDocument>
#include <QUrl>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray basicLogin(const QJsonObject &options)
{
    const QString user = optionText(options, u"user"_s);
    const QString password = options.value("password"_L1).toString();
    return "Basic " + QString(user + u':' + password).toUtf8().toBase64();
}

QList<Secret> secretsOf(const QJsonObject &options, const QDateTime &now)
{
    QList<Secret> secrets{Secret(optionText(options, u"secret"_s))};
    const QJsonObject previous = options.value("previous"_L1).toObject();
    const QString until = optionText(previous, u"until"_s);
    if (until.isEmpty() || now < QDateTime::fromString(until, Qt::ISODate))
        secrets.append(Secret(optionText(previous, u"secret"_s)));
    return secrets;
}

QByteArray bodyOf(const Notification &notification)
{
    if (notification.shape == NotificationShape::Rule)
        return QJsonDocument(notification.rule).toJson(QJsonDocument::Compact);
    const QJsonObject body{{u"type"_s, notification.type},
                           {u"timestamp"_s, notification.at.toUTC().toString(Qt::ISODateWithMs)},
                           {u"data"_s, notification.data}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Error unfit(const QString &member, const QString &problem)
{
    return {.code = ErrorCode::InvalidInput,
            .detail = u"the notification cannot be put together"_s,
            .values = {{u"member"_s, member}, {u"problem"_s, problem}}};
}

} // namespace

NotificationShape notificationShape(const QJsonObject &options, NotificationShape usual)
{
    const QString body = optionText(options, u"body"_s);
    if (body.startsWith("standard"_L1, Qt::CaseInsensitive))
        return NotificationShape::Signed;
    if (body.compare("salesmanago"_L1, Qt::CaseInsensitive) == 0
        || body.compare("rule"_L1, Qt::CaseInsensitive) == 0)
        return NotificationShape::Rule;
    return usual;
}

Result<OutgoingRequest> notificationRequest(const Notification &notification, const QDateTime &now)
{
    const QJsonObject &options = notification.options;
    const QUrl url(optionText(options, u"url"_s), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return unfit(u"url"_s, u"address"_s);
    const bool isSigned = notification.shape == NotificationShape::Signed;
    if (isSigned && optionText(options, u"secret"_s).isEmpty())
        return unfit(u"secret"_s, u"missing"_s); // nothing of this shape leaves unsigned
    OutgoingRequest request{.method = "POST",
                            .url = url,
                            .headers = {{"content-type", "application/json; charset=utf-8"}},
                            .body = bodyOf(notification)};
    if (isSigned)
        request.headers += webhookHeaders(notification.id, now, request.body, secretsOf(options, now));
    if (!optionText(options, u"user"_s).isEmpty())
        request.headers.append(HttpHeader{"authorization", basicLogin(options)});
    return request;
}

} // namespace surveyhook
