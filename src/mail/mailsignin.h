// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody signs in to a mail account: the provider's page in the browser, which comes back to a door of ours
// on this computer with a code for the tokens (authorization code with PKCE: RFC 6749, 7636, 8252).
#pragma once

#include "mail/signingrant.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;
class QOAuth2AuthorizationCodeFlow;
class QTcpServer;
class QTcpSocket;

namespace surveyhook {

class OAuthReplies;

/** Lives in one thread with an event loop; never blocks. Deleting it cancels. */
class MailSignin final : public QObject
{
    Q_OBJECT

public:
    /** False: no browser could be opened. */
    using OpenBrowser = std::function<bool(const QUrl &)>;
    /** The HTML that the browser shows at the end. */
    using EndPage = std::function<QString(bool granted)>;

    struct Patience
    {
        std::chrono::milliseconds person = std::chrono::minutes(10); // to sign in
        std::chrono::milliseconds provider = std::chrono::seconds(30); // for the tokens
    };

    MailSignin(SigninGrant grant, EndPage page, Patience patience, QObject *parent = nullptr);
    MailSignin(SigninGrant grant, EndPage page, QObject *parent = nullptr)
        : MailSignin(std::move(grant), std::move(page), Patience(), parent)
    {}
    ~MailSignin() override;

    /** Once. ended() follows, from the event loop. */
    void start(const OpenBrowser &open);
    /** Where the browser was sent, for whoever has to open it by hand; holds no secret. */
    [[nodiscard]] const QUrl &page() const { return m_page; }

Q_SIGNALS:
    /** Once. The refresh token is never empty. Error: signinError(). */
    void ended(const surveyhook::Result<surveyhook::Tokens> &tokens);

private:
    void answerDoor();
    void read(QTcpSocket *socket);
    void takeCallback(QTcpSocket *socket, const QUrl &url);
    void reply(QTcpSocket *socket, const QByteArray &status, const QString &html);
    void takeTokens(const Result<Tokens> &tokens);
    void end(const Result<Tokens> &tokens);
    [[nodiscard]] Error problem(const QString &code, const QString &answer = {}) const;

    SigninGrant m_grant;
    EndPage m_endPage;
    Patience m_patience;
    QNetworkAccessManager *m_network;
    QTcpServer *m_door;
    QOAuth2AuthorizationCodeFlow *m_flow = nullptr;
    OAuthReplies *m_replies = nullptr;
    QString m_state;
    QByteArray m_verifier;
    QUrl m_page;
    QTimer m_watch;
    bool m_codeTaken = false;
    bool m_ended = false;
};

} // namespace surveyhook
