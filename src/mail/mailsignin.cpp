// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailsignin.h"

#include "base/constanttime.h"
#include "mail/oauthnetwork.h"
#include "mail/oauthreplies.h"

#include <QCryptographicHash>
#include <QOAuth2AuthorizationCodeFlow>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <array>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestRequest = 16 * 1024;
constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/** 256 random bits, safe in an address. */
QByteArray randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toBase64(base64url);
}

QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64url);
}

} // namespace

MailSignin::MailSignin(SigninGrant grant, EndPage page, Patience patience, QObject *parent)
    : QObject(parent)
    , m_grant(std::move(grant))
    , m_endPage(std::move(page))
    , m_patience(patience)
    , m_network(new OAuthNetwork(this))
    , m_door(new QTcpServer(this))
    , m_state(QString::fromLatin1(randomText()))
    , m_verifier(randomText())
{
    m_network->setTransferTimeout(static_cast<int>(patience.provider.count()));
    m_watch.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this,
            [this] { end(problem(m_codeTaken ? u"unreachable"_s : u"timeout"_s)); });
    connect(m_door, &QTcpServer::newConnection, this, &MailSignin::answerDoor);
}

MailSignin::~MailSignin() = default;

Error MailSignin::problem(const QString &code, const QString &answer) const
{
    return signinError(code, m_grant.tokenUrl, answer);
}

void MailSignin::start(const OpenBrowser &open)
{
    const auto fail = [this](const QString &code) {
        QMetaObject::invokeMethod(
            this, [this, code] { end(problem(code)); }, Qt::QueuedConnection);
    };
    if (m_grant.clientId.isEmpty() || !isFitForTokens(m_grant.tokenUrl) || !isFitForTokens(m_grant.authUrl))
        return fail(u"setup"_s);
    if (!m_door->listen(QHostAddress::LocalHost))
        return fail(u"port"_s);
    const QString redirect =
        u"http://"_s + m_grant.redirectHost + u':' + QString::number(m_door->serverPort());
    m_flow = new QOAuth2AuthorizationCodeFlow(m_grant.clientId, m_grant.authUrl, m_grant.tokenUrl, m_network,
                                              this);
    m_replies = new OAuthReplies(
        redirect, [this](const Result<Tokens> &tokens) { takeTokens(tokens); }, m_flow);
    m_flow->setReplyHandler(m_replies);
    m_flow->setState(m_state);
    m_flow->setScope(m_grant.scope);
    if (!m_grant.clientSecret.isEmpty())
        m_flow->setClientIdentifierSharedKey(m_grant.clientSecret.revealText());
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_flow->setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::None); // ours, as 6.4 has none
#endif
    m_flow->setModifyParametersFunction([this](QAbstractOAuth::Stage stage,
                                               QMultiMap<QString, QVariant> *parameters) {
        if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
            parameters->replace(u"code_challenge"_s, QString::fromLatin1(challengeOf(m_verifier)));
            parameters->replace(u"code_challenge_method"_s, u"S256"_s);
            parameters->replace(u"access_type"_s, u"offline"_s); // Google gives no refresh token without both
            parameters->replace(u"prompt"_s, u"consent"_s);
            if (!m_grant.user.isEmpty())
                parameters->replace(u"login_hint"_s, m_grant.user);
        } else if (stage == QAbstractOAuth::Stage::RequestingAccessToken) {
            parameters->replace(u"code_verifier"_s, QString::fromLatin1(m_verifier));
            if (parameters->value(u"client_secret"_s).toString().isEmpty())
                parameters->remove(u"client_secret"_s);
        }
    });
    connect(m_flow, &QAbstractOAuth::authorizeWithBrowser, this, [this](const QUrl &url) { m_page = url; });
    m_watch.start(m_patience.person);
    m_flow->grant();
    if (!open(m_page))
        fail(u"browser"_s);
}

void MailSignin::answerDoor()
{
    while (QTcpSocket *socket = m_door->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket); // what was there before we listened
    }
}

void MailSignin::read(QTcpSocket *socket)
{
    const QByteArray begun = socket->peek(longestRequest);
    if (!begun.contains("\r\n\r\n")) {
        if (begun.size() >= longestRequest)
            socket->abort();
        return;
    }
    socket->readAll();
    const QList<QByteArray> words = begun.first(begun.indexOf("\r\n")).split(' ');
    const QUrl url = QUrl::fromEncoded(words.value(1));
    if (words.value(0) != "GET" || (url.path() != "/"_L1 && !url.path().isEmpty()) || !url.hasQuery())
        return reply(socket, "404 Not Found", {}); // a browser asks for an icon as well
    takeCallback(socket, url);
}

void MailSignin::takeCallback(QTcpSocket *socket, const QUrl &url)
{
    const QUrlQuery query(url);
    const auto value = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    const QString code = value(u"code"_s);
    const QString error = value(u"error"_s);
    const bool ours = equalInConstantTime(value(u"state"_s).toUtf8(), m_state.toUtf8());
    if (m_codeTaken || m_ended)
        return reply(socket, "404 Not Found", {});
    reply(socket, "200 OK", m_endPage(ours && error.isEmpty() && !code.isEmpty()));
    if (!ours)
        return end(problem(u"state"_s));
    if (error == "access_denied"_L1)
        return end(problem(u"denied"_s));
    if (!error.isEmpty() || code.isEmpty())
        return end(problem(error == "unauthorized_client"_L1 || error == "invalid_client"_L1 ? u"client"_s
                                                                                             : u"refused"_s));
    m_codeTaken = true;
    m_watch.start(m_patience.provider);
    Q_EMIT m_replies->callbackReceived({{u"code"_s, code}, {u"state"_s, m_state}});
}

void MailSignin::reply(QTcpSocket *socket, const QByteArray &status, const QString &html)
{
    const QByteArray body = html.toUtf8();
    socket->write("HTTP/1.1 " + status
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
                    "Referrer-Policy: no-referrer\r\nConnection: close\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost(); // when all of it has left
}

void MailSignin::takeTokens(const Result<Tokens> &tokens)
{
    if (tokens && tokens->refresh.isEmpty())
        return end(problem(u"refused"_s, u"no_refresh_token"_s));
    if (!tokens && tokens.error().values.value("problem"_L1) == "withdrawn"_L1)
        return end(problem(u"refused"_s, tokens.error().values.value("reply"_L1).toString()));
    end(tokens);
}

void MailSignin::end(const Result<Tokens> &tokens)
{
    if (std::exchange(m_ended, true))
        return;
    m_watch.stop();
    m_door->close();
    QMetaObject::invokeMethod(
        this, [this, tokens] { Q_EMIT ended(tokens); }, Qt::QueuedConnection);
}

} // namespace surveyhook
