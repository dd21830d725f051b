// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/answers.h"

#include <QJsonDocument>
#include <QLocale>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

std::chrono::seconds withinReason(std::chrono::seconds wait)
{
    return std::clamp<std::chrono::seconds>(wait, std::chrono::seconds(1), std::chrono::hours(24));
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

std::optional<QJsonObject> jsonAnswer(const OutgoingAnswer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

std::optional<std::chrono::seconds> retryAfter(const OutgoingAnswer &answer)
{
    const QByteArray text = headerValue(answer.headers, "retry-after").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    return isNumber ? withinReason(std::chrono::seconds(seconds)) : secondsUntil(httpDate(text), answer);
}

std::optional<std::chrono::seconds> secondsUntil(const QDateTime &time, const OutgoingAnswer &answer)
{
    const QDateTime sent = httpDate(headerValue(answer.headers, "date"));
    if (!time.isValid() || !sent.isValid())
        return std::nullopt;
    return withinReason(std::chrono::seconds(sent.secsTo(time)));
}

std::optional<LookupOutcome> passingFault(const OutgoingAnswer &answer)
{
    if (answer.status == 0)
        return TryAgain{.code = u"network"_s, .values = {{u"error"_s, answer.networkError}}};
    const bool busy = answer.status == 429;
    if (!busy && answer.status != 408 && answer.status != 425 && answer.status < 500)
        return std::nullopt;
    return TryAgain{.code = busy ? u"busy"_s : u"server"_s,
                    .values = {{u"status"_s, answer.status}},
                    .after = retryAfter(answer)};
}

GiveUp giveUpLookup(const QString &problem, const OutgoingAnswer &answer, const Connection &connection,
                    const QString &reply)
{
    QJsonObject values = {{u"status"_s, answer.status}};
    QString text = reply.simplified();
    for (const Secret &secret : connection.secrets) {
        if (!secret.isEmpty())
            text.replace(secret.revealText(), maskedText());
    }
    if (!text.isEmpty())
        values.insert("reply"_L1, text.left(200));
    return {.code = problem, .values = values};
}

QUrl joinedUrl(const QString &base, const QString &path)
{
    QUrl url(base, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !web || url.host().isEmpty())
        return {};
    QString joined = url.path(QUrl::FullyEncoded);
    while (joined.endsWith(u'/'))
        joined.chop(1);
    url.setPath(joined + path, QUrl::TolerantMode);
    return url;
}

Secret firstSecret(const Connection &connection, const QStringList &members)
{
    for (const QString &member : members) {
        if (const Secret secret = connection.secrets.value(member); !secret.isEmpty())
            return secret;
    }
    return {};
}

HttpHeader bearer(const Connection &connection, const QStringList &members)
{
    return {"authorization", "Bearer " + firstSecret(connection, members).reveal().toByteArray()};
}

OutgoingAnswer madeUpAnswer(int status, const QJsonObject &body)
{
    return {.status = status,
            .headers = {{"content-type", "application/json; charset=utf-8"}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace surveyhook
