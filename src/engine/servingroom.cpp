// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/servingroom.h"

#include "engine/worker.h"
#include "intake/intakeserver.h"
#include "platforms/builtin.h"
#include "workspace/addressbook.h"

#include <QHostAddress>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

ServingRoom::ServingRoom(DataDir dir, std::shared_ptr<Store> store, const Clock &clock)
    : m_dir(std::move(dir))
    , m_store(std::move(store))
    , m_clock(clock)
{
    m_intakeThread.setObjectName(u"intake"_s);
    m_workerThread.setObjectName(u"worker"_s);
}

ServingRoom::~ServingRoom()
{
    end({});
}

void ServingRoom::start(const QString &host, quint16 port)
{
    m_workerThread.start();
    auto *context = new QObject; // NOLINT(cppcoreguidelines-owning-memory): deleted in its thread below
    context->moveToThread(&m_workerThread);
    QMetaObject::invokeMethod(context, [this, context, host, port] {
        // Everything of the worker is made in its own thread: its connections and timers belong there.
        auto *worker = new Worker(m_dir, m_store, m_clock, m_workspace);
        context->deleteLater();
        const Result<void> prepared = worker->prepare();
        const Error problem = prepared ? Error{.detail = {}} : prepared.error();
        QMetaObject::invokeMethod(this, [this, worker, problem, host, port] {
            m_worker = worker;
            if (!problem.detail.isEmpty())
                return end(problem);
            workerReady(host, port);
        });
    });
}

void ServingRoom::workerReady(const QString &host, quint16 port)
{
    connect(&m_workerThread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::failed, this, &ServingRoom::troubled);
    connect(m_worker, &Worker::workspaceChanged, this, &ServingRoom::refreshAddresses);
    openDoor(host, port);
}

void ServingRoom::openDoor(const QString &host, quint16 port)
{
    m_intake =
        new IntakeServer(m_store->calls(), m_store->optOuts(), m_clock); // NOLINT: deleted with its thread
    m_intake->setStyles(builtinIncomingStyles());
    refreshAddresses();
    m_intake->moveToThread(&m_intakeThread);
    connect(&m_intakeThread, &QThread::finished, m_intake, &QObject::deleteLater);
    connect(m_intake, &IntakeServer::stored, m_worker, &Worker::wake);
    connect(m_intake, &IntakeServer::arrived, this, &ServingRoom::arrived);
    connect(m_intake, &IntakeServer::stopped, this, &ServingRoom::doorClosed);
    m_intakeThread.start();
    QMetaObject::invokeMethod(m_intake, [this, intake = m_intake, host, port] {
        const Result<quint16> taken = intake->listen(QHostAddress(host), port);
        QMetaObject::invokeMethod(this, [this, taken, host] {
            if (!taken)
                return end(taken.error());
            QMetaObject::invokeMethod(m_worker, &Worker::begin);
            QUrl url;
            url.setScheme(u"http"_s);
            url.setHost(host);
            url.setPort(*taken);
            Q_EMIT receiving(url);
        });
    });
}

void ServingRoom::refreshAddresses()
{
    if (m_intake == nullptr)
        return;
    const std::shared_ptr<const Workspace> workspace = m_workspace.get();
    m_intake->setAddressBook(std::make_shared<const AddressBook>(
        makeAddressBook(*workspace, [](const QString &id) { return findPlatform(id); })));
    m_intake->setPublicHost(QUrl(workspace->settings.publicUrl).host());
}

void ServingRoom::expectCall(const QByteArray &token)
{
    if (m_intake != nullptr)
        m_intake->expectCall(token);
}

void ServingRoom::stop()
{
    if (m_intake == nullptr)
        return;
    QMetaObject::invokeMethod(m_intake, &IntakeServer::stop);
}

void ServingRoom::doorClosed()
{
    if (m_worker == nullptr) // it has ended already
        return;
    connect(m_worker, &Worker::stopped, this, [this] { end({}); });
    QMetaObject::invokeMethod(m_worker, &Worker::stop);
}

void ServingRoom::end(const Error &error)
{
    const bool ran = m_intakeThread.isRunning() || m_workerThread.isRunning();
    for (QThread *thread : {&m_intakeThread, &m_workerThread}) {
        thread->quit();
        thread->wait();
    }
    m_intake = nullptr;
    m_worker = nullptr;
    if (ran)
        Q_EMIT stopped(error);
}

} // namespace surveyhook
