// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/platformcaller.h"

#include "base/useragent.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 answerLimit = 1024 * 1024;
constexpr std::chrono::milliseconds patience = 20s;

QString errorWord(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return u"name"_s;
    case QNetworkReply::ConnectionRefusedError:
        return u"refused"_s;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return u"timeout"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"tls"_s;
    default:
        return u"dropped"_s;
    }
}

OutgoingAnswer answerFrom(QNetworkReply &reply)
{
    OutgoingAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status == 0) {
        answer.networkError = errorWord(reply.error());
        return answer;
    }
    const auto headers = reply.rawHeaderPairs();
    for (const auto &[name, value] : headers)
        answer.headers.append({name.toLower(), value});
    answer.body = reply.read(answerLimit);
    if (reply.bytesAvailable() > 0 || reply.error() == QNetworkReply::OperationCanceledError) {
        answer.status = 0;
        answer.networkError = u"dropped"_s;
    }
    return answer;
}

} // namespace

PlatformCaller::PlatformCaller(QObject *parent) : QObject(parent), m_network(this), m_logins(*this)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(static_cast<int>(patience.count()));
}

void PlatformCaller::call(const OutgoingRequest &request, QObject *context,
                          std::function<void(OutgoingAnswer)> done)
{
    QNetworkRequest outgoing(request.url);
    outgoing.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    for (const HttpHeader &header : request.headers)
        outgoing.setRawHeader(header.name, header.value);
    // Of a custom HEAD Qt would wait for a body.
    QNetworkReply *reply = request.method == "HEAD"
                               ? m_network.head(outgoing)
                               : m_network.sendCustomRequest(outgoing, request.method, request.body);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > answerLimit)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    connect(reply, &QNetworkReply::finished, context,
            [reply, done = std::move(done)] { done(answerFrom(*reply)); });
}

} // namespace surveyhook
