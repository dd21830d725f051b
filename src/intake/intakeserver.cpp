// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakeserver.h"

#include "base/logging.h"
#include "domain/codes.h"
#include "intake/callfamily.h"
#include "intake/healthfamily.h"
#include "intake/hostcheck.h"
#include "intake/httpreader.h"
#include "intake/officefamily.h"
#include "intake/optoutfamily.h"

#include <QHostAddress>
#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

struct IntakeServer::Private
{
    Private(IntakeServer *server, CallStore &calls, OptOuts &optOuts, const Clock &ticking,
            const IntakeLimits &wanted)
        : limits(wanted)
        , store(calls)
        , clock(ticking)
        , waiting(wanted.waitingBytes)
        , later(LateAnswers::make(server, [this, server](auto answers) { deliver(server, answers); }))
        , callFamily(calls, later, *pages, waiting)
        , officeFamily(calls, later, waiting)
        , optOutFamily(optOuts, later, pages)
        , healthFamily([server](const QByteArray &token) { Q_EMIT server->arrived(token); })
    {}

    void route(GuardedSocket &socket, GuardedSocket::Request request);
    [[nodiscard]] bool isForeign(const AddressFamily &family, const RawRequest &request,
                                 const QHostAddress &local);
    void deliver(IntakeServer *server, const std::vector<LateAnswer> &answers);

    IntakeLimits limits;
    CallStore &store;
    const Clock &clock;
    std::shared_ptr<const Pages> pages = std::make_shared<Pages>();
    WaitingBytes waiting;
    std::shared_ptr<LateAnswers> later;
    CallFamily callFamily;
    OfficeFamily officeFamily;
    OptOutFamily optOutFamily;
    HealthFamily healthFamily;
    std::array<AddressFamily *, 4> families = {&callFamily, &officeFamily, &optOutFamily, &healthFamily};
    std::atomic<qint64> bodyLimit = AddressBook().bodyLimit;
    QMutex mutex;
    QByteArray publicHost; // guarded by mutex
    GuardedServer *tcp = nullptr; // owned by reader
    std::unique_ptr<QObject> reader;
};

void IntakeServer::Private::route(GuardedSocket &socket, GuardedSocket::Request request)
{
    const Exchange exchange(socket, request.slot);
    const auto family = std::find_if(families.begin(), families.end(),
                                     [&](const AddressFamily *f) { return f->owns(request.raw.path); });
    if (family == families.end() || isForeign(**family, request.raw, socket.localAddress())) {
        exchange.answer(plainAnswer(404));
    } else {
        (*family)->handle(std::move(request.raw), exchange);
    }
}

bool IntakeServer::Private::isForeign(const AddressFamily &family, const RawRequest &request,
                                      const QHostAddress &local)
{
    using HostCheck = AddressFamily::HostCheck;
    const HostCheck check = family.hostCheck();
    if (check == HostCheck::Never || (check == HostCheck::FromBrowsers && !isCrossSite(request)))
        return false;
    const QMutexLocker lock(&mutex);
    return !isOwnHost(request.header("host"), local, publicHost);
}

void IntakeServer::Private::deliver(IntakeServer *server, const std::vector<LateAnswer> &answers)
{
    bool anyStored = false;
    for (const LateAnswer &late : answers) {
        waiting.release(late.waitedBytes);
        late.exchange.answer(late.answer);
        anyStored = anyStored || late.stored;
    }
    if (anyStored)
        Q_EMIT server->stored();
}

IntakeServer::IntakeServer(CallStore &calls, OptOuts &optOuts, const Clock &clock, const IntakeLimits &limits,
                           QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, calls, optOuts, clock, limits))
{}

IntakeServer::~IntakeServer()
{
    d->later->close();
}

void IntakeServer::setAddressBook(std::shared_ptr<const AddressBook> book)
{
    d->bodyLimit = book->bodyLimit;
    d->officeFamily.setAddressBook(book);
    d->callFamily.setAddressBook(std::move(book));
}

void IntakeServer::setStyles(QList<std::shared_ptr<const IncomingStyle>> styles)
{
    d->officeFamily.setStyles(std::move(styles));
}

void IntakeServer::setPublicHost(const QString &host)
{
    const QMutexLocker lock(&d->mutex);
    d->publicHost = QUrl::toAce(host.toLower());
}

void IntakeServer::expectCall(const QByteArray &token)
{
    d->healthFamily.expect(token);
}

Result<quint16> IntakeServer::listen(const QHostAddress &address, quint16 port)
{
    const QJsonObject where{{u"address"_s, address.toString()}, {u"port"_s, port}};
    if (d->tcp != nullptr)
        return Error{ErrorCode::Conflict, u"the server listens already"_s, where};
    auto tcp = std::make_unique<GuardedServer>(d->limits, d->bodyLimit, d->clock);
    if (!tcp->listen(address, port)) {
        const bool taken = tcp->serverError() == QAbstractSocket::AddressInUseError;
        return Error{taken ? ErrorCode::InUse : ErrorCode::NetworkFailed, tcp->errorString(), where};
    }
    connect(tcp.get(), &GuardedServer::refused, this, [this](int status) {
        d->store.note({}, status == 413 ? codes::countTooLarge : codes::countRefused, d->clock.nowUtc());
    });
    connect(
        tcp.get(), &GuardedServer::drained, this,
        [this] {
            d->reader.reset();
            d->tcp = nullptr;
            Q_EMIT stopped();
        },
        Qt::QueuedConnection); // the last connection is still on its way out
    const quint16 taken = tcp->serverPort();
    d->tcp = tcp.get();
    d->reader = readRequests(std::move(tcp), [this](GuardedSocket &socket, GuardedSocket::Request request) {
        d->route(socket, std::move(request));
    });
    return taken;
}

void IntakeServer::stop()
{
    if (d->tcp != nullptr) {
        d->tcp->stop();
    } else {
        QMetaObject::invokeMethod(this, &IntakeServer::stopped, Qt::QueuedConnection);
    }
}

} // namespace surveyhook
