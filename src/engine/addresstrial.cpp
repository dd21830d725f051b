// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/addresstrial.h"

#include "domain/connectioncheck.h"
#include "domain/publicaddress.h"

#include <QJsonDocument>
#include <QUuid>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{3};

bool isOurKind(const OutgoingAnswer &answer)
{
    return answer.status == 200
           && QJsonDocument::fromJson(answer.body).object() == QJsonObject{{u"status"_s, u"ok"_s}};
}

} // namespace

AddressTrial::AddressTrial(TrialRoom &room, const QString &url)
    : StagedTrial(room, {u"address.reach"_s, u"address.arrive"_s})
    , m_url(url.isEmpty() ? QUrl() : QUrl(url + u"/health"_s))
    , m_token(QUuid::createUuid().toByteArray(QUuid::Id128))
{
    m_url.setQuery(QString::fromLatin1(QByteArray(arrivalParameter) + '=' + m_token));
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, [this] {
        fall(Arrive, {codes::addressElsewhere, {{u"host"_s, m_url.host()}}});
    });
}

void AddressTrial::start(bool receiving)
{
    if (!isRunning())
        return;
    begin(Reach);
    if (!isRunning()) // cancelled by whoever heard of it
        return;
    if (m_url.host().isEmpty())
        return fall(Reach, {codes::addressNone});
    if (!receiving)
        return fall(Reach, {codes::addressClosed});
    m_caller = std::make_unique<PlatformCaller>();
    // Tunnels show browsers a page of their own first; we are none.
    const OutgoingRequest request{.url = m_url, .headers = {{"ngrok-skip-browser-warning", "1"}}};
    m_caller->call(request, this, [this](const OutgoingAnswer &answer) { take(answer); });
}

void AddressTrial::take(const OutgoingAnswer &answer)
{
    if (!isRunning())
        return;
    const QString host = m_url.host();
    if (answer.status == 0)
        return fall(Reach, {codes::accountNetwork, {{u"host"_s, host}, {u"error"_s, answer.networkError}}});
    if (!isOurKind(answer))
        return fall(Reach, {codes::addressOther, {{u"host"_s, host}, {u"status"_s, answer.status}}});
    pass(Reach, {{u"host"_s, host}});
    begin(Arrive);
    m_answered = true;
    if (m_arrived)
        arrive(m_token);
    else
        m_late.start(patience);
}

void AddressTrial::arrive(const QByteArray &token)
{
    if (token != m_token || !isRunning())
        return;
    m_arrived = true;
    if (!m_answered)
        return;
    m_late.stop();
    pass(Arrive);
    end();
}

void AddressTrial::fall(Step step, const TrialProblem &problem)
{
    fail(step, problem);
    end();
}

void AddressTrial::cancel()
{
    m_late.stop();
    if (m_caller)
        m_caller.release()->deleteLater(); // it may be what calls
    StagedTrial::cancel();
}

} // namespace surveyhook
