// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "base/logging.h"
#include "engine/accounttrial.h"
#include "engine/actiontrial.h"
#include "engine/addresstrial.h"
#include "engine/automationtrial.h"
#include "engine/lookuptrial.h"
#include "engine/mailtrial.h"
#include "engine/messagetrial.h"
#include "engine/practiceplayer.h"
#include "engine/readerroom.h"
#include "engine/servingroom.h"
#include "engine/setupdesk.h"
#include "engine/tunnelkeeper.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

class Engine::Private
{
public:
    Private(DataDir folder, std::shared_ptr<Store> opened, const Options &wanted)
        : dir(std::move(folder))
        , store(std::move(opened))
        , options(wanted)
        , clock(options.clock != nullptr ? *options.clock : systemClock)
        , reader(dir, store, clock)
        , serving(dir, store, clock)
        , trials(dir, clock)
    {}

    SystemClock systemClock;
    DataDir dir;
    std::shared_ptr<Store> store;
    Options options;
    const Clock &clock;
    ServerStatus status;
    ReaderRoom reader;
    ServingRoom serving;
    TrialRoom trials;
    std::unique_ptr<PracticePlayer> player;
    std::unique_ptr<TunnelKeeper> tunnel;
};

Engine::Engine(DataDir dir, std::shared_ptr<Store> store, const Options &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(dir), std::move(store), options))
{
    const auto show = [this](ServerStatus::Phase phase, const QUrl &url = {}, const Error &error = {}) {
        d->status = {phase, url, error};
        Q_EMIT serverChanged();
    };
    // Its threads end before this does.
    d->trials.setRenewed([this](const QString &connection, const Secret &before, const Secret &refresh) {
        QMetaObject::invokeMethod(
            this, [this, connection, before, refresh] { keepRefreshToken(connection, before, refresh); },
            Qt::QueuedConnection);
    });
    d->tunnel = std::make_unique<TunnelKeeper>(*this);
    connect(d->tunnel.get(), &TunnelKeeper::changed, this, &Engine::tunnelChanged);
    connect(&d->reader, &ReaderRoom::changed, this, &Engine::changed);
    connect(&d->serving, &ServingRoom::troubled, this, &Engine::troubled);
    connect(&d->serving, &ServingRoom::receiving, this,
            [show](const QUrl &url) { show(ServerStatus::Phase::Receiving, url); });
    connect(&d->serving, &ServingRoom::stopped, this, [this, show](const Error &error) {
        d->dir.unlock();
        if (error.detail.isEmpty())
            show(ServerStatus::Phase::Stopped);
        else
            show(ServerStatus::Phase::Failed, {}, error);
    });
}

Engine::~Engine()
{
    // The rooms wait for their threads; what they still signal must not reach this half-gone object.
    d->tunnel.reset();
    d->serving.disconnect(this);
    d->reader.disconnect(this);
}

void Engine::start()
{
    const auto phase = d->status.phase;
    if (phase == ServerStatus::Phase::Starting || phase == ServerStatus::Phase::Receiving
        || phase == ServerStatus::Phase::Stopping)
        return;
    if (const Result<void> locked = d->dir.lock(); !locked) {
        d->status = {ServerStatus::Phase::Elsewhere, {}, locked.error()};
        Q_EMIT serverChanged();
        return;
    }
    d->status = {ServerStatus::Phase::Starting, {}, {}};
    Q_EMIT serverChanged();
    d->serving.start(d->options.host, d->options.port);
}

void Engine::stop()
{
    if (d->status.phase != ServerStatus::Phase::Receiving && d->status.phase != ServerStatus::Phase::Starting)
        return;
    d->player.reset();
    d->status.phase = ServerStatus::Phase::Stopping;
    Q_EMIT serverChanged();
    d->serving.stop();
}

const ServerStatus &Engine::server() const
{
    return d->status;
}

QUrl Engine::localUrl() const
{
    if (!d->status.url.isEmpty())
        return d->status.url;
    if (d->options.port == 0)
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(d->options.host);
    url.setPort(d->options.port);
    return url;
}

TunnelStatus Engine::tunnel() const
{
    return d->tunnel->status();
}

void Engine::post(QObject *context, std::function<Reply(Desk &)> question)
{
    d->reader.post(context, std::move(question));
}

void Engine::playPractice()
{
    if (d->player)
        return;
    d->player = std::make_unique<PracticePlayer>(*this, d->status.url);
    connect(d->player.get(), &PracticePlayer::progressed, this, &Engine::practiceProgressed);
    connect(d->player.get(), &PracticePlayer::ended, this, [this](const Error &error) {
        d->player.release()->deleteLater(); // it is the sender of this signal
        Q_EMIT practiceEnded(error);
    });
    d->player->play();
}

std::unique_ptr<Trial> Engine::tryMailAccount(const Connection &connection, const QString &to)
{
    auto trial = std::make_unique<MailTrial>(d->trials, connection, to);
    withWorkspace(trial.get(), [trial = trial.get()](const Workspace &stored) { trial->start(stored); });
    return trial;
}

std::unique_ptr<Trial> Engine::tryAccount(const Connection &connection)
{
    auto trial = std::make_unique<AccountTrial>(d->trials, connection);
    withWorkspace(trial.get(), [trial = trial.get()](const Workspace &stored) { trial->start(stored); });
    return trial;
}

std::unique_ptr<Trial> Engine::tryPublicAddress(const QString &url)
{
    auto trial = std::make_unique<AddressTrial>(d->trials, url);
    connect(&d->serving, &ServingRoom::arrived, trial.get(), &AddressTrial::arrive);
    d->serving.expectCall(trial->token());
    const bool receiving = d->status.phase == ServerStatus::Phase::Receiving;
    // The trial is watched once it has been handed over.
    QMetaObject::invokeMethod(
        trial.get(), [trial = trial.get(), receiving] { trial->start(receiving); }, Qt::QueuedConnection);
    return trial;
}

std::unique_ptr<AccountSignin> Engine::signIn(const Connection &connection, AccountSignin::OpenBrowser open,
                                              AccountSignin::EndPage page)
{
    auto signin = std::make_unique<AccountSignin>(connection, std::move(open), std::move(page));
    withWorkspace(signin.get(), [signin = signin.get()](const Workspace &stored) { signin->start(stored); });
    return signin;
}

std::unique_ptr<Trial> Engine::tryLookup(const Draft &draft, const SampleEvent &sample)
{
    auto trial = std::make_unique<LookupTrial>(d->trials, draft, sample);
    withWorkspace(trial.get(), [trial = trial.get()](const Workspace &stored) { trial->start(stored); });
    return trial;
}

std::unique_ptr<Trial> Engine::tryAutomation(const Draft &draft, const SampleEvent &sample, const QString &to)
{
    auto trial = std::make_unique<AutomationTrial>(d->trials, draft, sample, to);
    withWorkspace(trial.get(), [trial = trial.get()](const Workspace &stored) { trial->start(stored); });
    return trial;
}

std::unique_ptr<Trial> Engine::tryAction(const Draft &draft, const SampleEvent &sample, int action)
{
    auto trial = std::make_unique<ActionTrial>(d->trials, draft, sample, action);
    withWorkspace(trial.get(), [trial = trial.get()](const Workspace &stored) { trial->start(stored); });
    return trial;
}

std::unique_ptr<Trial> Engine::tryMessage(const Message &message, const QString &language,
                                          const QMap<QString, QString> &values, const QString &to)
{
    auto trial = std::make_unique<MessageTrial>(d->trials, message, language, values, to);
    withWorkspace(trial.get(), [trial = trial.get()](const Workspace &stored) { trial->start(stored); });
    return trial;
}

/** Unless somebody has signed in anew meanwhile, or the account is not saved yet. */
void Engine::keepRefreshToken(const QString &connection, const Secret &before, const Secret &refresh)
{
    const auto keep = [connection, before, refresh](Desk &desk) {
        const auto workspace = desk.workspace();
        if (!workspace)
            return false;
        Connection stored = (*workspace)->connections.value(connection);
        const QString member = u"refreshToken"_s;
        if (stored.secrets.value(member).reveal() != before.reveal())
            return false;
        stored.secrets = {{member, refresh}};
        return desk.setup().saveConnection(stored).hasValue();
    };
    ask(this, keep, [](bool) {});
}

/** An unreadable workspace counts as empty: the trial then says what it lacks. */
void Engine::withWorkspace(QObject *context, std::function<void(const Workspace &)> then)
{
    ask(
        context, [](Desk &desk) { return desk.workspace(); },
        [then = std::move(then)](const Result<std::shared_ptr<const Workspace>> &loaded) {
            then(loaded ? **loaded : Workspace());
        });
}

} // namespace surveyhook
