// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/practiceplayer.h"

#include "base/identifier.h"

#include <QNetworkReply>
#include <QTimer>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenCalls = 400ms; // slow enough to be watched
constexpr auto lookAgain = 200ms;
constexpr int patientLooks = 50;

Credentials credentialsFor(const Workspace &workspace, const QString &key)
{
    for (const Automation &automation : workspace.automations) {
        if (automation.trigger.key == key)
            return automation.trigger.credentials;
    }
    return {};
}

} // namespace

PracticePlayer::PracticePlayer(Engine &engine, const QUrl &server, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_server(server)
    , m_network(this)
    , m_plays(practicePlays())
    , m_round(randomToken())
{}

void PracticePlayer::play()
{
    struct Imported
    {
        std::optional<Error> error;
        std::shared_ptr<const Workspace> workspace;
    };
    const auto question = [](Desk &desk) -> Imported {
        const auto report = desk.importWorkspace(practiceWorkspace(), false);
        if (!report)
            return {report.error(), nullptr};
        if (!report->faults.isEmpty())
            return {Error{ErrorCode::Internal, report->faults.first().pointer}, nullptr};
        const auto workspace = desk.workspace();
        if (!workspace)
            return {workspace.error(), nullptr};
        return {std::nullopt, *workspace};
    };
    m_engine.ask(this, question, [this](const Imported &imported) {
        if (imported.error)
            return Q_EMIT ended(*imported.error);
        m_workspace = imported.workspace;
        waitForAddresses();
    });
}

/** The server learns of the imported addresses within two seconds; until then it answers 404. */
void PracticePlayer::waitForAddresses()
{
    if (m_plays.isEmpty())
        return fail(ErrorCode::Internal, u"no practice calls in this build"_s);
    const RawRequest look{.method = "HEAD",
                          .path = "/in/" + m_plays.last().key.toUtf8(),
                          .rawQuery = {},
                          .headers = {},
                          .body = {},
                          .receivedAt = {}};
    send(look, [this](int status) {
        if (status == 200)
            return playNext();
        if (++m_looks > patientLooks)
            return fail(ErrorCode::NetworkFailed, u"the server does not know the practice addresses"_s);
        QTimer::singleShot(lookAgain, this, [this] { waitForAddresses(); });
    });
}

void PracticePlayer::playNext()
{
    if (m_next >= m_plays.size())
        return Q_EMIT ended({.detail = {}});
    const PracticePlay &play = m_plays.at(m_next++);
    Q_EMIT progressed({m_next, static_cast<int>(m_plays.size()), practiceComment(play.comment)});
    const auto call =
        practiceCall(play, credentialsFor(*m_workspace, play.key), m_round, QDateTime::currentDateTimeUtc());
    if (!call)
        return fail(call.error().code, call.error().detail);
    send(*call, [this](int status) {
        if (status == 0)
            return fail(ErrorCode::NetworkFailed, u"the server did not answer"_s);
        QTimer::singleShot(betweenCalls, this, [this] { playNext(); });
    });
}

void PracticePlayer::send(const RawRequest &call, const std::function<void(int)> &done)
{
    QUrl url = m_server;
    url.setPath(QString::fromUtf8(call.path));
    if (!call.rawQuery.isEmpty())
        url.setQuery(QString::fromUtf8(call.rawQuery), QUrl::StrictMode);
    QNetworkRequest request(url);
    for (const HttpHeader &header : call.headers)
        request.setRawHeader(header.name, header.value);
    // A custom HEAD would wait for a body that never comes.
    QNetworkReply *reply = call.method == "HEAD"
                               ? m_network.head(request)
                               : m_network.sendCustomRequest(request, call.method, call.body);
    connect(reply, &QNetworkReply::finished, this, [reply, done] {
        reply->deleteLater();
        done(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    });
}

void PracticePlayer::fail(ErrorCode code, const QString &detail)
{
    Q_EMIT ended(Error{code, detail});
}

} // namespace surveyhook
