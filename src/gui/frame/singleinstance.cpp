// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/singleinstance.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int patience = 500; // milliseconds

/** Short, because the path of a local socket may have 107 bytes only. */
QString serverName(const QString &dataDir)
{
    const QByteArray digest = QCryptographicHash::hash(dataDir.toUtf8(), QCryptographicHash::Sha256);
    return u"surveyhook-"_s + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_name(serverName(dataDir))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->write("raised\n");
            caller->disconnectFromServer();
            Q_EMIT raiseAsked();
        }
    });
}

bool SingleInstance::callOther()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    // Something that accepts but does not answer is a dead or foreign socket: then this process goes on.
    return socket.waitForConnected(patience) && socket.waitForReadyRead(patience)
           && socket.readAll().startsWith("raised");
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // left by a process that was killed
    if (!m_server->listen(m_name))
        qCWarning(lcGui) << "cannot answer further starts:" << m_server->errorString();
}

} // namespace surveyhook
