// SPDX-License-Identifier: GPL-3.0-or-later
// The fixture calls with their headers, and a client that sends them.
#pragma once

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <memory>

namespace surveyhook::test {

inline QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(SURVEYHOOK_FIXTURES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    return file.readAll();
}

using RawHeaders = QList<std::pair<QByteArray, QByteArray>>;

inline RawHeaders fixtureHeaders(const QString &name)
{
    RawHeaders headers;
    const QList<QByteArray> lines = fixture(name).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (!line.startsWith('#') && colon > 0)
            headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return headers;
}

struct HttpReply
{
    int status = 0;
    QByteArray body;
    RawHeaders headers;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

inline HttpReply send(const QByteArray &method, const QUrl &url, const QByteArray &body = {},
                      const RawHeaders &headers = {})
{
    static QNetworkAccessManager manager;
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    request.setTransferTimeout(15000);
    // A custom HEAD would wait for a body that never comes.
    const std::unique_ptr<QNetworkReply> reply(
        method == "HEAD" ? manager.head(request) : manager.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeaderPairs()};
}

inline HttpReply post(const QUrl &url, const QByteArray &body, const RawHeaders &headers = {})
{
    return send("POST", url, body, headers);
}

} // namespace surveyhook::test
