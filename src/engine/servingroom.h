// SPDX-License-Identifier: GPL-3.0-or-later
// The intake thread and the worker thread: brought up and taken down in order, by handshake.
#pragma once

#include "base/clock.h"
#include "engine/sharedworkspace.h"
#include "engine/store.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

namespace surveyhook {

class IntakeServer;
class Worker;

/** Lives in the main thread. start() → receiving() or stopped(error); stop() → stopped(). */
class ServingRoom final : public QObject
{
    Q_OBJECT

public:
    ServingRoom(DataDir dir, std::shared_ptr<Store> store, const Clock &clock);
    ~ServingRoom() override;

    void start(const QString &host, quint16 port);
    void stop();
    /** Whether a call with @p token comes in: then arrived(). Never while not receiving. */
    void expectCall(const QByteArray &token);

Q_SIGNALS:
    void receiving(const QUrl &url);
    /** Everything has ended; @p error has a detail when it could not begin. */
    void stopped(const surveyhook::Error &error);
    void arrived(const QByteArray &token);
    void troubled(const surveyhook::Error &error);

private:
    void workerReady(const QString &host, quint16 port);
    void openDoor(const QString &host, quint16 port);
    void refreshAddresses();
    void doorClosed();
    void end(const Error &error);

    DataDir m_dir;
    std::shared_ptr<Store> m_store;
    const Clock &m_clock;
    SharedWorkspace m_workspace;
    QThread m_intakeThread;
    QThread m_workerThread;
    IntakeServer *m_intake = nullptr; // lives in m_intakeThread
    Worker *m_worker = nullptr; // lives in m_workerThread
};

} // namespace surveyhook
