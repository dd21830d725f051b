// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mailtrial.h"

#include "base/identifier.h"
#include "domain/codes.h"
#include "mail/invitation.h"
#include "mail/mailcomposer.h"
#include "wording/trialmail.h"

#include <array>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tlsPort = 465; // RFC 8314

/** Which step a wrong entry of the account belongs to. */
int stepOfSetting(const QString &problem)
{
    static const QStringList settings{u"host"_s, u"port"_s, u"security"_s, u"login"_s, u"from"_s};
    return std::max(0, static_cast<int>(settings.indexOf(problem)));
}

QString securityCode(SmtpAccount::Security security)
{
    switch (security) {
    case SmtpAccount::Security::None:
        return u"none"_s;
    case SmtpAccount::Security::StartTls:
        return u"starttls"_s;
    case SmtpAccount::Security::Tls:
        break;
    }
    return u"tls"_s;
}

} // namespace

MailTrial::MailTrial(TrialRoom &room, Connection connection, const QString &to)
    : StagedTrial(room,
                  {u"mail.name"_s, u"mail.connect"_s, u"mail.encrypt"_s, u"mail.login"_s, u"mail.accept"_s})
    , m_connection(std::move(connection))
    , m_to(to.trimmed())
    , m_recipient(wireAddress(m_to))
{}

void MailTrial::start(const Workspace &stored)
{
    if (!isRunning())
        return;
    fillSecrets(stored);
    if (m_connection.type != "practice"_L1) {
        const auto account = smtpAccount(m_connection);
        if (!account) {
            fail(stepOfSetting(account.error().values.value("problem"_L1).toString()),
                 problemFrom(account.error()));
            return end();
        }
        m_account = *account;
    }
    goOnTo(Name);
    send();
}

void MailTrial::fillSecrets(const Workspace &stored)
{
    const auto known = stored.connections.constFind(m_connection.id);
    if (m_connection.id.isEmpty() || known == stored.connections.constEnd())
        return;
    for (auto it = known->secrets.cbegin(); it != known->secrets.cend(); ++it) {
        if (m_connection.secrets.value(it.key()).isEmpty())
            m_connection.secrets.insert(it.key(), it.value());
    }
}

Result<QByteArray> MailTrial::testMail(const QString &id) const
{
    const auto sender = invitationSender(m_connection);
    if (!sender)
        return sender.error();
    const TrialMailText text = trialMailText(m_connection.name);
    return composeMail({.from = *sender,
                        .to = {.name = {}, .address = m_recipient},
                        .subject = text.subject,
                        .text = text.body,
                        .html = {},
                        .date = room()->clock().nowUtc(),
                        .messageId = messageIdFor(id, *sender),
                        .headers = {{.name = "X-Surveyhook-Notice", .value = u"test"_s}}});
}

void MailTrial::send()
{
    if (!isRunning() || room() == nullptr)
        return;
    TrialPost post{.connection = m_connection,
                   .recipient = m_recipient,
                   .mail = {},
                   .id = newIdentifier("trial"_L1)};
    if (!m_recipient.isEmpty()) {
        const Result<QByteArray> mail = testMail(post.id);
        if (!mail) {
            fail(Accept, problemFrom(mail.error()));
            return end();
        }
        post.mail = *mail;
    }
    post.renewed = room()->renewed();
    run([this, post, folder = room()->practiceFolder(),
         &clock = room()->clock()](const StopRequest &stop, const TrialRoom::Report &report) {
        const SmtpWatch watch = [this, &report](SmtpMilestone milestone) {
            report([this, milestone] { reached(milestone); });
        };
        const DeliveryOutcome outcome = sendTrialPost(post, folder, clock, stop, watch);
        report([this, outcome] { finish(outcome); });
    });
}

bool MailTrial::isLeftOut(int step) const
{
    if (step == Accept)
        return m_to.isEmpty();
    if (!m_account)
        return true;
    return (step == Encrypt && m_account->security == SmtpAccount::Security::None)
           || (step == Login && m_account->login == SmtpAccount::Login::None);
}

QJsonObject MailTrial::valuesFor(int step) const
{
    if (!m_account)
        return {};
    QJsonObject values{{u"server"_s, m_account->host}};
    if (step == Connect)
        values.insert(u"port"_s, m_account->port);
    if (step == Login)
        values.insert(u"user"_s, m_account->user);
    return values;
}

/** Everything before @p step has worked. */
void MailTrial::goOnTo(int step)
{
    for (; m_current < Steps; ++m_current) {
        if (isLeftOut(m_current))
            skip(m_current, m_account ? QJsonObject() : QJsonObject{{u"practice"_s, true}});
        else if (m_current < step)
            pass(m_current, valuesFor(m_current));
        else
            return begin(m_current);
    }
}

void MailTrial::reached(SmtpMilestone milestone)
{
    const bool tlsFirst = m_account->security == SmtpAccount::Security::Tls;
    int next = m_current;
    switch (milestone) {
    case SmtpMilestone::Found:
        next = Connect;
        break;
    case SmtpMilestone::Connected:
        m_connected = true;
        next = tlsFirst ? Encrypt : Connect; // else it counts when the server has greeted
        break;
    case SmtpMilestone::Greeted:
        next = Encrypt;
        break;
    case SmtpMilestone::Encrypted:
        next = Login;
        break;
    case SmtpMilestone::LoggedIn:
        next = Accept;
        break;
    }
    if (next > m_current)
        goOnTo(next);
}

void MailTrial::finish(const DeliveryOutcome &outcome)
{
    if (!std::holds_alternative<Delivered>(outcome))
        return finishFailed(outcome);
    m_result.insert(u"practice"_s, codeOf(outcome) == codes::practiceSent);
    if (m_current < Accept)
        goOnTo(Accept);
    if (!m_to.isEmpty() && m_recipient.isEmpty())
        fail(Accept, {codes::badAddress, {{u"address"_s, m_to}}});
    else if (!m_to.isEmpty())
        pass(Accept, valuesOf(outcome));
    end();
}

void MailTrial::finishFailed(const DeliveryOutcome &outcome)
{
    TrialProblem problem{codeOf(outcome), valuesOf(outcome)};
    int step = m_current < Steps ? m_current : static_cast<int>(Connect);
    const bool silent = problem.code == codes::mailTimeout || problem.code == codes::mailDropped;
    // There a server waits for the encryption to begin, and says nothing to whoever waits for its greeting.
    const bool wantsTls = m_account && m_account->port == tlsPort
                          && m_account->security != SmtpAccount::Security::Tls && m_connected
                          && m_current <= Connect;
    if (step == Name && problem.code != codes::mailSignin) {
        problem.code =
            codes::mailNoServer; // a name server that does not answer is no news of the mail server
        problem.values = {{u"server"_s, m_account ? m_account->host : QString()}};
    } else if (problem.code == codes::mailTls || (silent && wantsTls)) {
        problem.code = codes::mailTls;
        step = Encrypt;
    } else if (problem.code == codes::mailLogin || problem.code == codes::mailSignin) {
        step = Login;
    }
    if (m_account) { // the advice depends on them
        problem.values.insert(u"port"_s, m_account->port);
        problem.values.insert(u"security"_s, securityCode(m_account->security));
    }
    if (m_current < step)
        goOnTo(step);
    // What a server says about a step that was left out or done ("log in first") ends the one that ran.
    const int running = m_current;
    fail(step, problem);
    if (running < Steps && running != step)
        wait(running);
    end();
}

} // namespace surveyhook
