// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lookupquestion.h"

#include "engine/platformcaller.h"
#include "platforms/builtin.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int hopLimit = 1; // moved records that are followed
}

const Platform *lookupPlatform(const QString &type)
{
    for (const auto &platform : builtinPlatforms()) {
        if (platform->description().lookups.contains(type))
            return platform.get();
    }
    return nullptr;
}

LookupQuestion::LookupQuestion(const Platform *platform, LookupStep step, Connection connection,
                               PlatformCaller &caller, Done done, QObject *parent)
    : QObject(parent)
    , m_platform(platform)
    , m_step(std::move(step))
    , m_connection(std::move(connection))
    , m_done(std::move(done))
    , m_caller(caller)
{}

void LookupQuestion::ask(const QJsonObject &data)
{
    if (m_platform == nullptr || m_connection.type.isEmpty())
        return answerLater(GiveUp{.code = u"connection"_s});
    m_data = data;
    const bool practice = m_connection.options.value("practice"_L1).toBool();
    m_login = practice ? std::nullopt : m_platform->loginRequest(m_step.type, m_connection);
    // Whom to ask for is looked at first: an event that does not say it costs no login.
    if (m_login && m_platform->lookupRequest(m_step.type, m_connection, m_data))
        return logIn(*m_login);
    askNow();
}

void LookupQuestion::logIn(const OutgoingRequest &request)
{
    m_caller.logins().fetch(*m_platform, m_connection, request, this, [this](const LoginOutcome &outcome) {
        if (const auto *token = std::get_if<LoginToken>(&outcome)) {
            m_connection.secrets.insert(token->member, token->value);
            m_token = token->value;
            return askNow();
        }
        if (const auto *later = std::get_if<TryAgain>(&outcome))
            return finish(*later);
        finish(std::get<GiveUp>(outcome));
    });
}

void LookupQuestion::askNow()
{
    const Result<OutgoingRequest> request = m_platform->lookupRequest(m_step.type, m_connection, m_data);
    if (!request) {
        // The event lacks the id to ask with, unless something in the account is wrong.
        const bool noId = request.error().values.value("problem"_L1) == "no_id"_L1;
        return answerLater(noId ? LookupOutcome(LookupNothing{u"no_id"_s})
                                : LookupOutcome(GiveUp{.code = u"connection"_s}));
    }
    if (!m_connection.options.value("practice"_L1).toBool())
        return call(*request);
    const OutgoingAnswer answer = m_platform->practiceAnswer(m_step.type, *request);
    QMetaObject::invokeMethod(
        this, [this, answer] { judge(answer); }, Qt::QueuedConnection);
}

void LookupQuestion::call(const OutgoingRequest &request)
{
    m_caller.call(request, this, [this](const OutgoingAnswer &answer) { judge(answer); });
}

void LookupQuestion::judge(const OutgoingAnswer &answer)
{
    const LookupOutcome outcome = m_platform->lookupAnswer(m_step.type, m_connection, answer);
    const auto *refused = std::get_if<GiveUp>(&outcome);
    if (refused != nullptr && refused->code == u"token" && m_login && !m_renewed) {
        m_renewed = true; // it may have been withdrawn before its time
        m_caller.logins().forget(*m_login, m_token);
        return logIn(*m_login);
    }
    const auto *follow = std::get_if<LookupFollow>(&outcome);
    if (follow == nullptr)
        finish(outcome);
    else if (++m_hops > hopLimit)
        finish(LookupNothing{u"not_found"_s});
    else
        call(follow->next);
}

void LookupQuestion::finish(const LookupOutcome &outcome)
{
    deleteLater();
    m_done(outcome);
}

void LookupQuestion::answerLater(const LookupOutcome &outcome)
{
    QMetaObject::invokeMethod(
        this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
}

} // namespace surveyhook
