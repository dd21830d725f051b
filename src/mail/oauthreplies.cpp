// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/oauthreplies.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestAnswer = 64 * 1024;
constexpr int usualLifetime = 3600; // seconds, when the provider does not say

/** Only what an error code may hold (RFC 6749, 5.2): nothing that a provider echoes gets into the history. */
QString harmless(const QString &code)
{
    QString kept;
    for (const QChar c : code.left(60)) {
        if (c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber()))
            kept += c;
    }
    return kept;
}

Error refusal(const QUrl &server, int status, const QString &error)
{
    if (error == "invalid_grant"_L1 || error == "interaction_required"_L1)
        return signinError(u"withdrawn"_s, server, error);
    if (error == "invalid_client"_L1 || error == "unauthorized_client"_L1)
        return signinError(u"client"_s, server, error);
    if (status == 0 || status == 429 || status >= 500 || error == "temporarily_unavailable"_L1)
        return signinError(u"unreachable"_s, server,
                           error.isEmpty() && status != 0 ? QString::number(status) : error);
    return signinError(u"refused"_s, server, error.isEmpty() ? QString::number(status) : error);
}

} // namespace

void OAuthReplies::networkReplyFinished(QNetworkReply *reply)
{
    reply->deleteLater();
    const QUrl server = reply->request().url();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // One that was broken off is closed.
    const QByteArray body = reply->isOpen() ? reply->read(longestAnswer) : QByteArray();
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QString access = answer.value("access_token"_L1).toString();
    if (reply->error() == QNetworkReply::NoError && !access.isEmpty()) {
        const int lifetime = answer.value("expires_in"_L1).toVariant().toInt();
        return m_answered(Tokens{.access = Secret(access),
                                 .refresh = Secret(answer.value("refresh_token"_L1).toString()),
                                 .lifetime = std::chrono::seconds(lifetime > 0 ? lifetime : usualLifetime)});
    }
    m_answered(refusal(server, status, harmless(answer.value("error"_L1).toString())));
}

} // namespace surveyhook
