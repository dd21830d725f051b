// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for tokens and says who asks: Qt's OAuth offers no way to name oneself. Lives where its owner lives.
#pragma once

#include "base/useragent.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace surveyhook {

class OAuthNetwork : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *data) override
    {
        QNetworkRequest named(request);
        named.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
        return QNetworkAccessManager::createRequest(operation, named, data);
    }
};

} // namespace surveyhook
