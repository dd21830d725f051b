// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtpjudgement.h"

#include "domain/codes.h"
#include "domain/placeholders.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int serverClosing = 421;
constexpr int loginRequired = 530;
constexpr int tooLarge = 552;
constexpr qsizetype longestReply = 300;

bool isTemporary(int code)
{
    return code >= 400 && code < 500;
}

bool isPermanent(int code)
{
    return code >= 500 && code < 600;
}

class Judge
{
public:
    Judge(const SmtpEnding &ending, const SmtpAccount &account, const QString &recipient)
        : m_ending(ending)
        , m_account(account)
        , m_recipient(recipient)
    {}

    [[nodiscard]] DeliveryOutcome afterMark() const
    {
        if (m_ending.phase == SmtpPhase::Content && m_ending.code >= 200) {
            if (m_ending.code < 300) {
                return Delivered{codes::sent,
                                 {{u"address"_s, m_recipient},
                                  {u"server"_s, server()},
                                  {u"reply"_s, m_ending.reply}}};
            }
            // A clear "no" is an answer: the mail is not with the server.
            if (isTemporary(m_ending.code))
                return TryAgain{codes::mailLater, withReply()};
            if (isPermanent(m_ending.code))
                return GiveUp{codes::mailRefused, withReply()};
        }
        return Unknown{codes::mailUnknown, withServer()};
    }

    [[nodiscard]] DeliveryOutcome beforeMark() const
    {
        switch (m_ending.fault) {
        case SmtpFault::Stopped:
            // Not the server's doing: due again at once.
            return TryAgain{codes::mailDropped, withServer(), std::chrono::seconds(0)};
        case SmtpFault::Name:
            return TryAgain{codes::mailNoServer, withServer()};
        case SmtpFault::Connection:
            return TryAgain{codes::mailNoConnection, {{u"server"_s, server()}, {u"port"_s, m_account.port}}};
        case SmtpFault::Certificate:
            if (isTemporary(m_ending.code))
                return TryAgain{codes::mailTls, tlsValues()};
            return GiveUp{codes::mailTls, tlsValues()};
        case SmtpFault::Encryption:
            return TryAgain{codes::mailTls, tlsValues()};
        default:
            break;
        }
        if (m_ending.code == serverClosing)
            return TryAgain{codes::mailLater, withReply()};
        if (isTemporary(m_ending.code))
            return TryAgain{codes::mailLater, withReply()};
        if (m_ending.fault == SmtpFault::Login)
            return GiveUp{codes::mailLogin, loginValues()};
        if (m_ending.phase == SmtpPhase::Greeting && m_ending.code == 0 && !m_ending.reply.isEmpty())
            return TryAgain{codes::mailGreeting, withReply()};
        if (isPermanent(m_ending.code))
            return refused();
        if (m_ending.fault == SmtpFault::Timeout)
            return TryAgain{codes::mailTimeout, withServer()};
        return TryAgain{codes::mailDropped, withServer()};
    }

private:
    [[nodiscard]] DeliveryOutcome refused() const
    {
        switch (m_ending.phase) {
        // A server that refuses everybody, not this mail: a matter of time or of the office's address.
        case SmtpPhase::Greeting:
        case SmtpPhase::Hello:
            return TryAgain{codes::mailGreeting, withReply()};
        case SmtpPhase::Encryption:
            return GiveUp{codes::mailTls, withReply()};
        case SmtpPhase::Login:
            return GiveUp{codes::mailLogin, loginValues()};
        case SmtpPhase::Sender:
            if (m_ending.code == loginRequired) {
                const bool wantsTls = m_ending.reply.contains("STARTTLS"_L1, Qt::CaseInsensitive);
                return wantsTls ? GiveUp{codes::mailTls, withReply()}
                                : GiveUp{codes::mailLogin, loginValues()};
            }
            if (m_ending.code == tooLarge)
                return GiveUp{codes::mailRefused, withReply()};
            return GiveUp{codes::mailSender, withAddress(m_account.from.address)};
        case SmtpPhase::Recipient:
            return GiveUp{codes::mailRecipient, withAddress(m_recipient)};
        case SmtpPhase::Data:
        case SmtpPhase::Content:
            break;
        }
        return GiveUp{codes::mailRefused, withReply()};
    }

    [[nodiscard]] QString server() const { return m_account.host; }
    [[nodiscard]] QJsonObject withServer() const { return {{u"server"_s, server()}}; }
    [[nodiscard]] QJsonObject withReply() const
    {
        return {{u"server"_s, server()}, {u"reply"_s, m_ending.reply}};
    }
    [[nodiscard]] QJsonObject withAddress(const QString &address) const
    {
        return {{u"address"_s, address}, {u"reply"_s, m_ending.reply}};
    }
    [[nodiscard]] QJsonObject tlsValues() const
    {
        const bool answered = m_ending.code >= 400;
        return {{u"server"_s, server()}, {u"reply"_s, answered ? m_ending.reply : m_ending.diagnosis}};
    }
    [[nodiscard]] QJsonObject loginValues() const
    {
        // Without a refusal the server's last words are those of another step.
        const bool answered = m_ending.code >= 300;
        return {{u"server"_s, server()},
                {u"user"_s, m_account.user},
                {u"reply"_s, answered ? m_ending.reply : u""_s}};
    }

    const SmtpEnding &m_ending;
    const SmtpAccount &m_account;
    const QString &m_recipient;
};

} // namespace

QString presentableReply(const QString &reply, const SmtpAccount &account)
{
    QString shown = tidyValue(reply);
    if (!account.password.isEmpty()) {
        const QByteArray password = account.password.reveal().toByteArray();
        const QByteArray user = account.user.toUtf8();
        const QByteArray zero(1, '\0');
        const QByteArray plain = zero + user + zero + password;
        const QByteArray bearer = "user=" + user + "\x01" + "auth=Bearer " + password + "\x01\x01";
        for (const QByteArray &secret : {plain.toBase64(), bearer.toBase64(), password.toBase64(), password})
            shown.replace(QString::fromUtf8(secret), maskedText());
    }
    if (shown.size() > longestReply)
        shown = shown.first(longestReply - 1) % u'…';
    return shown;
}

DeliveryOutcome judgeSmtp(const SmtpEnding &ending, const SmtpAccount &account, const QString &recipient)
{
    const Judge judge(ending, account, recipient);
    return ending.marked ? judge.afterMark() : judge.beforeMark();
}

} // namespace surveyhook
