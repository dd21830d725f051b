// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounttrial.h"

#include "engine/accountcheck.h"
#include "workspace/itemwriter.h"
#include "workspace/secrets.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

AccountTrial::AccountTrial(TrialRoom &room, Connection connection)
    : StagedTrial(room, {u"account.reach"_s, u"account.login"_s})
    , m_connection(std::move(connection))
{}

void AccountTrial::start(const Workspace &stored)
{
    if (!isRunning())
        return;
    fillSecrets(stored);
    if (m_connection.options.value("practice"_L1).toBool()) {
        skip(Reach);
        skip(Login);
        return finish(u"practice"_s);
    }
    const Result<ConnectionCheck> check = accountCheck(m_connection);
    begin(Reach);
    if (!isRunning()) // cancelled by whoever heard of it
        return;
    if (!check)
        return giveUp(check.error());
    m_caller = std::make_unique<PlatformCaller>();
    m_caller->call(check->request, this,
                   [this, check = *check](const OutgoingAnswer &answer) { take(check, answer); });
}

void AccountTrial::fillSecrets(const Workspace &stored)
{
    const auto known = stored.connections.constFind(m_connection.id);
    if (m_connection.id.isEmpty() || known == stored.connections.constEnd())
        return;
    // As saving does it: what was saved for one host is told to no other.
    QJsonObject item = writeConnection(m_connection);
    Q_UNUSED(carrySecrets(writeConnection(*known), item))
    for (auto it = known->secrets.cbegin(); it != known->secrets.cend(); ++it) {
        if (m_connection.secrets.value(it.key()).isEmpty() && item.contains(it.key()))
            m_connection.secrets.insert(it.key(), it.value());
    }
}

void AccountTrial::giveUp(const Error &error)
{
    fail(Reach, problemFrom(error));
    end();
}

void AccountTrial::take(const ConnectionCheck &check, const OutgoingAnswer &answer)
{
    if (!isRunning())
        return;
    const QString host = check.request.url.host();
    if (answer.status == 0) {
        fail(Reach, {codes::accountNetwork, {{u"host"_s, host}, {u"error"_s, answer.networkError}}});
        return end();
    }
    pass(Reach, {{u"host"_s, host}});
    if (check.shows == ConnectionCheck::Shows::Address) {
        skip(Login);
        return finish(u"address"_s);
    }
    begin(Login);
    CheckVerdict verdict = check.judge(answer);
    verdict.values.insert("host"_L1, host);
    if (verdict.code.isEmpty()) {
        pass(Login, verdict.values);
        return finish(u"login"_s);
    }
    fail(Login, {verdict.code, verdict.values});
    end();
}

void AccountTrial::finish(const QString &checked)
{
    m_result = {{u"checked"_s, checked}};
    end();
}

void AccountTrial::cancel()
{
    if (m_caller)
        m_caller.release()->deleteLater(); // it may be what calls
    StagedTrial::cancel();
}

} // namespace surveyhook
