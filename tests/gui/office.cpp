// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

void Office::open()
{
    const Result<DataDir> dir = DataDir::open(m_folder.filePath(u"data"_s));
    if (!dir)
        qFatal("no data folder");
    const auto store = Store::open(*dir);
    if (!store)
        qFatal("no database");
    m_engine = std::make_unique<Engine>(*dir, *store, Engine::Options{.port = 0});
}

int Office::post(const QString &path, const QByteArray &body,
                 const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QNetworkAccessManager network;
    QUrl url = m_engine->server().url;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return finished.wait(20000) ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

} // namespace surveyhook
