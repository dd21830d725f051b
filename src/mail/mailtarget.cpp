// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailtarget.h"

#include "base/logging.h"
#include "domain/codes.h"
#include "mail/invitation.h"
#include "mail/signingrant.h"
#include "mail/smtpaccount.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

GiveUp giveUp(const Error &error)
{
    QJsonObject values = error.values;
    const QString code = values.take("code"_L1).toString();
    return {.code = code.isEmpty() ? QString(codes::mailSettings) : code, .values = values};
}

DeliveryOutcome stopped(const QString &server)
{
    return TryAgain{codes::mailDropped, {{u"server"_s, server}}, std::chrono::seconds(0)};
}

QString codeOf(const DeliveryOutcome &outcome)
{
    return std::visit([](const auto &ending) { return ending.code; }, outcome);
}

} // namespace

MailTarget::MailTarget(WorkspaceSource workspace, const QString &practiceFolder, const Clock &clock,
                       MailOptions options)
    : m_workspace(std::move(workspace))
    , m_practice(practiceFolder, clock)
    , m_clock(clock)
    , m_timeouts(options.timeouts)
    , m_tokens(clock, std::move(options.renewed))
{
    m_pool.setMaxThreadCount(options.threads);
}

MailTarget::~MailTarget()
{
    m_stop.request();
    m_pool.waitForDone();
}

void MailTarget::deliver(const DeliveryTask &task, Mark mark, Done done)
{
    ++m_waiting;
    m_pool.start([this, task, mark = std::move(mark), done = std::move(done)] {
        --m_waiting;
        std::unique_ptr<SmtpSender> used;
        const DeliveryOutcome outcome = attempt(task, mark, &used);
        qCDebug(lcMail).noquote() << task.id << codeOf(outcome);
        done(outcome); // before the good-bye to the server, which may take its time
        if (used)
            giveBack(std::move(used));
    });
}

DeliveryOutcome MailTarget::attempt(const DeliveryTask &task, const Mark &mark,
                                    std::unique_ptr<SmtpSender> *used)
{
    if (m_stop.isRequested())
        return stopped({});
    if (!isMailAction(task.actionType))
        return GiveUp{codes::unsupportedAction, {{u"type"_s, task.actionType}}};
    const std::shared_ptr<const Workspace> workspace = m_workspace();
    if (!workspace)
        return GiveUp{codes::mailSettings, {{u"connection"_s, QString()}}};
    const auto kind = task.rehearsalTo.isEmpty() ? InvitationKind::Delivery : InvitationKind::Rehearsal;
    const auto invitation = composeInvitation(task, *workspace, m_clock.nowUtc(), kind);
    if (!invitation)
        return giveUp(invitation.error());
    if (invitation->connection.type == "practice"_L1)
        return practise(task, invitation->recipient, invitation->mail, mark);
    const auto sendWith = [&](const Connection &connection) -> DeliveryOutcome {
        const auto account = smtpAccount(connection);
        if (!account)
            return giveUp(account.error());
        *used = takeSender(*account);
        return (*used)->send(invitation->recipient, invitation->mail, mark);
    };
    const auto noToken = [this](const Error &error) {
        return m_stop.isRequested() ? stopped({}) : signinEnding(error);
    };
    auto connection = m_tokens.withToken(invitation->connection, m_stop);
    if (!connection)
        return noToken(connection.error());
    const DeliveryOutcome outcome = sendWith(*connection);
    // A provider may end a token before its time: the next one is tried once.
    if (codeOf(outcome) != codes::mailLogin || !m_tokens.forget(*connection))
        return outcome;
    connection = m_tokens.withToken(invitation->connection, m_stop);
    return connection ? sendWith(*connection) : noToken(connection.error());
}

DeliveryOutcome MailTarget::practise(const DeliveryTask &task, const QString &recipient,
                                     const QByteArray &mail, const Mark &mark)
{
    const auto file = m_practice.put(mail, task.id, mark);
    if (file)
        return Delivered{codes::practiceSent, {{u"address"_s, recipient}, {u"file"_s, *file}}};
    if (file.error().code == ErrorCode::Cancelled)
        return stopped({});
    return TryAgain{codes::mailDisk, {{u"reply"_s, file.error().detail}}};
}

std::unique_ptr<SmtpSender> MailTarget::takeSender(const SmtpAccount &account)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = std::find_if(m_idle.begin(), m_idle.end(), [&account](const auto &sender) {
        return isSameAccount(sender->account(), account);
    });
    if (found == m_idle.end())
        return std::make_unique<SmtpSender>(account, m_timeouts, m_stop);
    std::unique_ptr<SmtpSender> sender = std::move(*found);
    m_idle.erase(found);
    return sender;
}

void MailTarget::giveBack(std::unique_ptr<SmtpSender> sender)
{
    std::vector<std::unique_ptr<SmtpSender>> done; // ended outside the lock: each says good-bye to its server
    const QMutexLocker lock(&m_mutex);
    m_idle.push_back(std::move(sender));
    // Connections are kept while there is more to send; servers count idle ones, and the office may go off
    // line.
    if (m_waiting == 0 || m_stop.isRequested())
        done.swap(m_idle);
}

} // namespace surveyhook
