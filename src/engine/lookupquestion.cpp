// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lookupquestion.h"

#include "engine/platformcaller.h"
#include "platforms/builtin.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int hopLimit = 3; // moved records that are followed
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
    const Result<OutgoingRequest> request = m_platform->lookupRequest(m_step.type, m_connection, data);
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
