// SPDX-License-Identifier: GPL-3.0-or-later
#include "attackers.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <memory>

namespace bench {

using namespace std::chrono_literals;

namespace {

QTcpSocket *connected(quint16 port, QObject *parent)
{
    auto *socket = new QTcpSocket(parent);
    socket->connectToHost(QHostAddress::LocalHost, port);
    return socket;
}

void nothing(quint16, QObject *) {}

/** 256 connections that send a header line now and then and never end. */
void slowHeads(quint16 port, QObject *parent)
{
    for (int i = 0; i < 256; ++i) {
        QTcpSocket *socket = connected(port, parent);
        socket->write("POST /in/k HTTP/1.1\r\nHost: x\r\n");
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("X-Slow: 1\r\n"); });
        timer->start(700ms);
    }
}

/** A declared body of 200 MB, and 200 MB that nobody declared. */
void hugeBodies(quint16 port, QObject *parent)
{
    const auto pour = [parent, port](const QByteArray &head, const QByteArray &piece) {
        QTcpSocket *socket = connected(port, parent);
        socket->write(head);
        auto left = std::make_shared<qint64>(200LL * 1024 * 1024);
        const auto more = [socket, left, piece] {
            while (*left > 0 && socket->bytesToWrite() < 1024 * 1024 && socket->isOpen()) {
                socket->write(piece);
                *left -= piece.size();
            }
        };
        QObject::connect(socket, &QTcpSocket::connected, socket, more);
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
    };
    const QByteArray block(64 * 1024, 'x');
    pour("POST /in/k HTTP/1.1\r\nHost: x\r\nContent-Length: 209715200\r\n\r\n", block);
    pour("POST /in/k HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
         "10000\r\n" + block + "\r\n");
}

/** 300 connections at once, each with a whole request, again and again. */
void crowd(quint16 port, QObject *parent)
{
    for (int i = 0; i < 300; ++i) {
        QTcpSocket *socket = connected(port, parent);
        const auto ask = [socket] {
            socket->write("POST /in/nobody HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}");
        };
        QObject::connect(socket, &QTcpSocket::connected, socket, ask);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, ask] {
            socket->readAll();
            QTimer::singleShot(50ms, socket, ask);
        });
    }
}

/** 1,000 connections that say random bytes. */
void noise(quint16 port, QObject *parent)
{
    auto *timer = new QTimer(parent);
    auto left = std::make_shared<int>(1000);
    QObject::connect(timer, &QTimer::timeout, parent, [=] {
        for (int i = 0; i < 10 && *left > 0; ++i, --*left) {
            QTcpSocket *socket = connected(port, parent);
            QByteArray bytes(QRandomGenerator::global()->bounded(1, 4000), '\0');
            for (char &byte : bytes)
                byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
            if (*left % 2 == 0)
                bytes.prepend("POST /in/k HTTP/1.1\r\n");
            socket->write(bytes);
            QTimer::singleShot(1s, socket, [socket] { socket->abort(); });
        }
    });
    timer->start(25ms);
}

} // namespace

QList<Attack> attacks()
{
    return {{QStringLiteral("quiet"), nothing},
            {QStringLiteral("256 slow connections"), slowHeads},
            {QStringLiteral("200 MB bodies, declared and chunked"), hugeBodies},
            {QStringLiteral("300 connections at once"), crowd},
            {QStringLiteral("1,000 random byte strings"), noise},
            {QStringLiteral("quiet again"), nothing}};
}

} // namespace bench
