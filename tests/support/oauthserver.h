// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's sign-in (OAuth 2 with PKCE) over real HTTP on this computer, for the time of a test. In the
// test's thread: whoever calls it must leave that thread's event loop running.
#pragma once

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

namespace surveyhook::test {

class OAuthServer final : public QTcpServer
{
public:
    OAuthServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("the sign-in server found no port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            }
        });
    }

    [[nodiscard]] QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/%2").arg(serverPort()).arg(path));
    }
    /** What a person does at the provider's page: where the browser is sent back to. */
    [[nodiscard]] QUrl agree(const QUrl &page)
    {
        const QUrlQuery asked(page);
        m_challenge = asked.queryItemValue(QStringLiteral("code_challenge")).toLatin1();
        m_redirect = asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded);
        QUrl back(m_redirect);
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("code"), QString::fromLatin1(QUrl::toPercentEncoding(code)));
        query.addQueryItem(QStringLiteral("state"), asked.queryItemValue(QStringLiteral("state")));
        back.setQuery(query);
        return back;
    }

    QString code = QStringLiteral("4/0A+b=&c"); // as Google's: must survive every encoding
    QString clientSecret = QStringLiteral("s/e+c=r&t");
    QString access = QStringLiteral("access-1");
    QString refresh = QStringLiteral("1//0g+r=&1");
    QString nextAccess; // given from the second answer on
    QString nextRefresh; // given at a renewal
    QByteArray error; // answered instead
    int lifetime = 3600;
    bool hangs = false;
    int exchanges = 0;
    int renewals = 0;
    QUrlQuery lastForm;

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray request = socket->peek(64 * 1024);
        const qsizetype head = request.indexOf("\r\n\r\n");
        const qsizetype at = request.toLower().indexOf("content-length:");
        if (head < 0 || at < 0)
            return;
        const int length = request.mid(at + 15, request.indexOf("\r\n", at) - at - 15).trimmed().toInt();
        if (request.size() < head + 4 + length)
            return;
        socket->readAll();
        answer(socket, QUrlQuery(QString::fromUtf8(request.mid(head + 4))));
    }

    void answer(QTcpSocket *socket, const QUrlQuery &form)
    {
        lastForm = form;
        const auto value = [&form](const char *name) {
            return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
        };
        const bool renews = value("grant_type") == QStringLiteral("refresh_token");
        ++(renews ? renewals : exchanges);
        if (hangs)
            return;
        QByteArray problem = error;
        if (problem.isEmpty() && value("client_secret") != clientSecret)
            problem = "invalid_client";
        if (problem.isEmpty() && renews && value("refresh_token") != refresh)
            problem = "invalid_grant";
        const QByteArray challenge =
            QCryptographicHash::hash(value("code_verifier").toLatin1(), QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        if (problem.isEmpty() && !renews
            && (value("code") != code || challenge != m_challenge || value("redirect_uri") != m_redirect))
            problem = "invalid_grant";
        QJsonObject body{{QStringLiteral("access_token"), access},
                         {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                         {QStringLiteral("expires_in"), lifetime}};
        if (!nextAccess.isEmpty())
            access = std::exchange(nextAccess, {});
        if (!renews)
            body.insert(QStringLiteral("refresh_token"), refresh);
        if (renews && !nextRefresh.isEmpty()) {
            refresh = nextRefresh;
            body.insert(QStringLiteral("refresh_token"), refresh);
        }
        if (!problem.isEmpty()) {
            body = {{QStringLiteral("error"), QString::fromLatin1(problem)},
                    {QStringLiteral("error_description"), QStringLiteral("refresh token 1//0g said no")}};
        }
        const QByteArray json = QJsonDocument(body).toJson();
        socket->write(
            (problem.isEmpty() ? "HTTP/1.1 200 OK" : "HTTP/1.1 400 Bad Request")
            + QByteArray("\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ")
            + QByteArray::number(json.size()) + "\r\n\r\n" + json);
        socket->disconnectFromHost();
    }

    QByteArray m_challenge;
    QString m_redirect;
};

} // namespace surveyhook::test
