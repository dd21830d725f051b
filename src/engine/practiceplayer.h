// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the practice office: imports its workspace and sends its calls, one after the other, to the real
// server.
#pragma once

#include "engine/engine.h"
#include "platforms/practice.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace surveyhook {

/** Lives in the main thread. */
class PracticePlayer final : public QObject
{
    Q_OBJECT

public:
    /** @p server: where @p engine receives. */
    PracticePlayer(Engine &engine, const QUrl &server, QObject *parent = nullptr);

    void play();

Q_SIGNALS:
    void progressed(const surveyhook::PracticeProgress &progress);
    /** The detail is empty when every call was answered. */
    void ended(const surveyhook::Error &error);

private:
    void waitForAddresses();
    void playNext();
    void send(const RawRequest &call, const std::function<void(int status)> &done);
    void fail(ErrorCode code, const QString &detail);

    Engine &m_engine;
    QUrl m_server;
    QNetworkAccessManager m_network;
    QList<PracticePlay> m_plays;
    std::shared_ptr<const Workspace> m_workspace;
    QString m_round; // new ids and people each time
    int m_next = 0;
    int m_looks = 0;
};

} // namespace surveyhook
